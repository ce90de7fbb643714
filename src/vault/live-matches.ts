import type { Me } from '../contact/me'
import type { Tie } from '../contact/tie'
import type { TieIndex } from '../index/tie-index'
import { noteTopic } from '../note/topic'
import type { Match } from '../query/match'
import { matchesOf, whoNeedsOffersOf } from '../query/matches'
import type { MatchWorld } from '../query/matches'
import { needsAndOffersBy } from '../query/needs-and-offers'
import type { TopicReading } from '../query/topics-wanted'

/** Nobody goes through more in one go; thousands of people may need something. */
const MOST_MATCHES = 60

/** What matches stand on. */
export interface MatchesPort extends TopicReading {
	readonly index: TieIndex
	/** What `topicOf` hangs on: as long as each of these is the same, so are its answers. */
	readonly topicsSign: () => readonly unknown[]
}

/** The matches as they live: found anew when a tie, a link or the user's own note has moved, and kept until then. */
export class LiveMatches {
	readonly #port: MatchesPort
	readonly #needsAndOffers = keptBy<MatchWorld['needsAndOffers']>()
	readonly #matches = keptBy<readonly Match[]>()
	readonly #about = keptBy<readonly Match[]>()
	readonly #helps = keptBy<WeakMap<readonly Tie[], readonly Match[]>>()

	constructor(port: MatchesPort) {
		this.#port = port
	}

	/** All that a match hangs on, beside the ties. */
	world(me: Me | null): MatchWorld {
		const { index, topicOf, topicsSign } = this.#port
		return {
			today: index.today,
			me,
			topicOf,
			needsAndOffers: this.#needsAndOffers(topicsSign(), () => needsAndOffersBy({ topicOf })),
			resolve: (link, from) => index.resolve(link, from),
			whoKnows: (path) => {
				const party = noteTopic(path)
				const known = index.whoKnows(party)
				return { has: (other) => known.has(other) || index.whoKnows(other).has(party) }
			},
		}
	}

	/** The first matches of all ties, the best first; as they are taken or dismissed, others follow. */
	of(me: Me | null): readonly Match[] {
		return this.#matches(this.#sign(me), () => {
			const ties = this.#port.index.ties()
			return matchesOf(ties, ties, this.world(me), MOST_MATCHES)
		})
	}

	/** Every match of what a person needs, then of what they offer. */
	about(path: string, me: Me | null): readonly Match[] {
		return this.#about([path, ...this.#sign(me)], () => {
			const { index } = this.#port
			const tie = index.tie(path)
			if (tie === undefined) return []
			const world = this.world(me)
			const ties = index.ties()
			return [...matchesOf([tie], ties, world), ...matchesOf(whoNeedsOffersOf(tie, ties, world), [tie], { ...world, me: null })]
		})
	}

	/** Where I can help any of these people, all of it; the same list is answered once. */
	helpsAmong(people: readonly Tie[], me: Me | null): readonly Match[] {
		const known = this.#helps(this.#sign(me), () => new WeakMap())
		const before = known.get(people)
		if (before !== undefined) return before
		// Where nobody else offers anything, only my own offers are left.
		const helps = matchesOf(people, [], this.world(me))
		known.set(people, helps)
		return helps
	}

	#sign(me: Me | null): readonly unknown[] {
		const { index, topicsSign } = this.#port
		return [index.revision, ...topicsSign(), me]
	}
}

/** Keeps the last answer as long as each part of a sign is what it was. */
function keptBy<Answer>(): (sign: readonly unknown[], answerTo: () => Answer) => Answer {
	let last: { readonly sign: readonly unknown[]; readonly answer: Answer } | null = null
	return (sign, answerTo) => {
		if (last === null || last.sign.some((part, at) => part !== sign[at])) last = { sign, answer: answerTo() }
		return last.answer
	}
}
