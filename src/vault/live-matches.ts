import type { Party } from '../contact/acquaintance'
import type { Me } from '../contact/me'
import type { Tie } from '../contact/tie'
import { LinkMemory } from '../index/link-memory'
import type { TieIndex } from '../index/tie-index'
import { noteTopic } from '../note/topic'
import type { Match } from '../query/match'
import { MatchBook } from '../query/match-book'
import type { MatchWorld } from '../query/matches'
import { needsAndOffersBy } from '../query/needs-and-offers'
import type { TopicReading } from '../query/topics-wanted'
import { keptByRevision } from './kept-by-revision'
import { keptBySign } from './kept-by-sign'

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
	readonly #whoKnows: (party: Party) => ReadonlyMap<Party, unknown>
	readonly #reading = keptBySign<Pick<MatchWorld, 'topicOf' | 'needsAndOffers'>>()
	readonly #book = keptBySign<MatchBook>()
	readonly #matches = keptBySign<readonly Match[]>()
	readonly #about = keptBySign<readonly Match[]>()
	readonly #helps = keptBySign<WeakMap<readonly Tie[], readonly Match[]>>()

	constructor(port: MatchesPort) {
		this.#port = port
		this.#whoKnows = keptByRevision(port.index, (party) => port.index.whoKnows(party))
	}

	/** All that a match hangs on, beside the ties. */
	world(me: Me | null): MatchWorld {
		const { index, topicOf, topicsSign } = this.#port
		const reading = this.#reading(topicsSign(), () => {
			const topics = new LinkMemory(topicOf)
			const remembering: TopicReading = { topicOf: (link, from) => topics.of(link, from) }
			return { ...remembering, needsAndOffers: needsAndOffersBy(remembering) }
		})
		return {
			...reading,
			today: index.today,
			me,
			resolve: (link, from) => index.resolve(link, from),
			areAcquainted: (one, other) => this.#knows(one, other) || this.#knows(other, one),
		}
	}

	/** The first matches of all ties, the best first; as they are taken or dismissed, others follow. */
	of(me: Me | null): readonly Match[] {
		return this.#matches(this.#sign(me), () => this.#bookOf(me).first(MOST_MATCHES))
	}

	/** Every match of what a person needs, then the first of what they offer. */
	about(path: string, me: Me | null): readonly Match[] {
		return this.#about([path, ...this.#sign(me)], () => {
			const tie = this.#port.index.tie(path)
			if (tie === undefined) return []
			const book = this.#bookOf(me)
			return [...book.forNeedsOf(tie), ...book.forOffersOf(tie, MOST_MATCHES)]
		})
	}

	/** Who needs and offers what, as of now. */
	#bookOf(me: Me | null): MatchBook {
		const { index, topicsSign } = this.#port
		const ties = index.ties()
		const book = this.#book([index.today, me, ...topicsSign()], () => new MatchBook(this.world(me)))
		book.follow(ties)
		return book
	}

	#knows(one: string, other: string): boolean {
		return this.#whoKnows(noteTopic(other)).has(noteTopic(one))
	}

	/** Where I can help any of these people, all of it; the same list is answered once. */
	helpsAmong(people: readonly Tie[], me: Me | null): readonly Match[] {
		const known = this.#helps(this.#sign(me), () => new WeakMap())
		const before = known.get(people)
		if (before !== undefined) return before
		const book = new MatchBook(this.world(me))
		book.follow(people)
		const helps = book.first(Infinity).filter(({ kind }) => kind === 'help')
		known.set(people, helps)
		return helps
	}

	#sign(me: Me | null): readonly unknown[] {
		const { index, topicsSign } = this.#port
		return [index.revision, ...topicsSign(), me]
	}
}
