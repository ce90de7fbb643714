import type { Me } from '../../src/contact/me'
import type { Tie } from '../../src/contact/tie'
import { nameTopic, noteTopic } from '../../src/note/topic'
import { linkedTextsOf } from '../../src/note/value'
import type { Match } from '../../src/query/match'
import { MatchBook } from '../../src/query/match-book'
import type { MatchWorld } from '../../src/query/matches'
import { needsAndOffersBy } from '../../src/query/needs-and-offers'
import { dayAt } from '../contact-builder'

export const TODAY = '2026-11-24'

/** Notes about things, an alias of one, a person and a day. */
const NOTES: Readonly<Record<string, string>> = { Titanium: 'Topics/Titanium.md', Ti: 'Topics/Titanium.md', Steel: 'Topics/Steel.md' }
const NO_TOPICS: ReadonlySet<string> = new Set(['Vera', '2026-11-20'])

export interface Given {
	readonly me?: readonly string[]
	/** Pairs of names. */
	readonly know?: readonly (readonly [string, string])[]
}

/** A vault of these notes, in which a link finds people by their names. */
export function worldOf({ me, know = [] }: Given): MatchWorld {
	const topicOf: MatchWorld['topicOf'] = (link) => {
		if (NO_TOPICS.has(link)) return null
		const path = NOTES[link]
		return path === undefined ? nameTopic(link) : noteTopic(path)
	}
	const own: Me | null = me === undefined ? null : { offers: linkedTextsOf(me), interests: [], source: { path: 'Me.md', line: 2 } }
	return {
		today: dayAt(TODAY),
		me: own,
		topicOf,
		needsAndOffers: needsAndOffersBy({ topicOf }),
		resolve: (link) => `People/${link}.md`,
		areAcquainted: (one, other) => know.some((pair) => pair.every((name) => [one, other].includes(pathOf(name)))),
	}
}

export const pathOf = (name: string): string => `People/${name}.md`

/** A book of these people that has seen nobody else; in order of path. */
export function bookOf(ties: readonly Tie[], world: MatchWorld): MatchBook {
	const book = new MatchBook(world)
	book.follow(ties)
	return book
}

export function say(match: Match): string {
	const by = match.kind === 'help' ? 'I' : match.other.contact.name
	return `${match.who.contact.name} needs ${match.need}, ${by} offers ${match.offer}`
}
