import type { Topic } from '../note/topic'
import { Turns, TurnsBy } from './turns'

/** Who needs what, and who of them may hope: thousands may need what nobody offers, and are not to be gone through. */
export class Asking {
	readonly #about = new TurnsBy<Topic>()
	/** Of how many topics that each needs there is an offer. */
	readonly #met = new Map<number, number>()
	/** Those who need something that is offered. */
	readonly hopeful = new Turns()

	/** Who needs something that is about a topic. */
	about(topic: Topic): Iterable<number> {
		return this.#about.of(topic)
	}

	/**
	 * Takes the needs of one person, or forgets them.
	 *
	 * @param topics each once
	 */
	exchange(turn: number, topics: Iterable<Topic>, how: 'add' | 'remove', isOffered: (topic: Topic) => boolean): void {
		for (const topic of topics) {
			this.#about[how](topic, turn)
			if (isOffered(topic)) this.#hope(turn, how)
		}
	}

	/** Takes that there are offers of a topic now, or none any more. */
	offered(topic: Topic, how: 'add' | 'remove'): void {
		for (const turn of this.#about.of(topic)) this.#hope(turn, how)
	}

	#hope(turn: number, how: 'add' | 'remove'): void {
		const before = this.#met.get(turn) ?? 0
		const met = how === 'add' ? before + 1 : before - 1
		if (met > 0) this.#met.set(turn, met)
		else this.#met.delete(turn)
		if (before === 0 || met === 0) this.hopeful[how](turn)
	}
}
