import type { Me } from '../contact/me'
import type { TieIndex } from '../index/tie-index'
import { noteTopic } from '../note/topic'
import type { Match } from '../query/match'
import { matchesOf } from '../query/matches'
import type { MatchWorld } from '../query/matches'
import { needsAndOffersBy } from '../query/needs-and-offers'
import type { TopicReading } from '../query/topics-wanted'

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
			whoKnows: (path) => index.whoKnows(noteTopic(path)),
		}
	}

	/** Every match of all ties, the best first. */
	of(me: Me | null): readonly Match[] {
		const { index, topicsSign } = this.#port
		return this.#matches([index.revision, ...topicsSign(), me], () => {
			const ties = index.ties()
			return matchesOf(ties, ties, this.world(me))
		})
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
