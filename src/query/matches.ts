import type { Contact } from '../contact/contact'
import type { Me } from '../contact/me'
import type { Tie } from '../contact/tie'
import type { Day } from '../note/day'
import type { Topic } from '../note/topic'
import type { Match } from './match'
import { isDismissed, isGiven } from './match-done'
import type { Resolve } from './match-done'
import type { Entry, Need, NeedsAndOffers } from './needs-and-offers'
import { offersOf } from './needs-and-offers'
import type { TopicReading } from './topics-wanted'

/** What the question asks of the vault. */
export interface MatchWorld extends TopicReading {
	readonly today: Day
	/** The user's own note; null: there is none. */
	readonly me: Me | null
	readonly needsAndOffers: (contact: Contact) => NeedsAndOffers
	readonly resolve: Resolve
	/** Whether one of the people of two notes knows the other: they need no introduction (any more). */
	readonly areAcquainted: (one: string, other: string) => boolean
}

/** Offers by what they are about, in the order of their note. */
export type Offers = ReadonlyMap<Topic, readonly Entry[]>

/** Those who offer something, as numbers in the order of whom to ask. */
export interface Offering {
	/** Who offers something that is about this. */
	readonly about: (topic: Topic) => Iterable<number>
	readonly tieOf: (turn: number) => Tie | undefined
}

/** How many introductions one need may have. */
const MOST_INTRODUCTIONS = 2

const NONE: readonly Match[] = []
const NO_OFFERS: readonly Entry[] = []

/** What I offer. */
export function myOffers({ me, topicOf }: MatchWorld): Offers {
	const mine = new Map<Topic, Entry[]>()
	for (const offer of me === null ? [] : offersOf(me.offers, me.source.path, me.source, { topicOf })) {
		for (const topic of offer.topics) {
			const known = mine.get(topic)
			if (known === undefined) mine.set(topic, [offer])
			else known.push(offer)
		}
	}
	return mine
}

/** What I could help a person with, unless I have, or the user dismissed it. */
export function helpFor(who: Tie, need: Need, mine: Offers, world: MatchWorld): Match | null {
	const offers = need.topics.some((topic) => mine.has(topic)) ? need.topics.flatMap((topic) => mine.get(topic) ?? []) : NO_OFFERS
	if (offers.length === 0 || isGiven(who, world.today, [need, ...offers], world)) return null
	const offer = offers.find((one) => !isDismissed(who, need, one, null, world.resolve))
	return offer === undefined ? null : { kind: 'help', ...meetingOf(who, need, offer) }
}

/** The best two to whom a person in need could be introduced. Nobody is looked at behind the first two of a topic. */
export function introductionsFor(who: Tie, need: Need, offering: Offering, world: MatchWorld): readonly Match[] {
	let found: Map<number, Match> | null = null
	for (const topic of need.topics) {
		let foundHere = 0
		for (const turn of offering.about(topic)) {
			const other = offering.tieOf(turn)
			const match = found?.get(turn) ?? (other === undefined ? null : introductionTo(other, who, need, world))
			if (match === null) continue
			found ??= new Map()
			found.set(turn, match)
			foundHere += 1
			if (foundHere === MOST_INTRODUCTIONS) break
		}
	}
	if (found === null) return NONE
	const inOrder = [...found].sort(([a], [b]) => a - b).map(([, match]) => match)
	return inOrder.slice(0, MOST_INTRODUCTIONS)
}

/** With the first of the other's offers that meets the need and is not dismissed; null: there is none, or they know each other. */
export function introductionTo(other: Tie, who: Tie, need: Need, world: MatchWorld): Match | null {
	const { path } = other.contact
	if (path === who.contact.path) return null
	const { offers } = world.needsAndOffers(other.contact)
	for (const topic of need.topics) {
		const offer = offers.find((one) => one.topics.includes(topic) && !isDismissed(who, need, one, path, world.resolve))
		if (offer === undefined) continue
		return world.areAcquainted(who.contact.path, path) ? null : { kind: 'introduce', other, ...meetingOf(who, need, offer) }
	}
	return null
}

function meetingOf(who: Tie, need: Need, offer: Entry): Omit<Match, 'kind'> {
	return { who, need: need.said.text, of: need.of, needSource: need.source, offer: offer.said.text, offerSource: offer.source }
}
