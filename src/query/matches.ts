import type { Circle } from '../contact/circle'
import type { Contact } from '../contact/contact'
import type { Me } from '../contact/me'
import type { Tie } from '../contact/tie'
import type { Day } from '../note/day'
import { noteTopic } from '../note/topic'
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
	/** Who knows the person of a note, or is known to them: they need no introduction (any more). */
	readonly whoKnows: (path: string) => Acquainted
}

/** Whether the person of another note is among them. */
interface Acquainted {
	readonly has: (other: `note ${string}`) => boolean
}

/** How many introductions one need may have. */
const MOST_INTRODUCTIONS = 2

/** In circle 2 things are done together; a new person gains most from being useful, but has to be known first. */
const CIRCLE_ORDER: Readonly<Record<Circle, number>> = { 2: 0, 1: 1, 3: 2 }
const NO_CIRCLE = 3

/** How many needs are held against the offers at first. */
const FIRST_ASKED = 250

/** One need of one person. */
interface Asked {
	readonly who: Tie
	readonly need: Need
}

/** Somebody's offer, and where they stand in the order of whom to ask. */
interface Offered extends Entry {
	readonly by: Tie
	readonly at: number
}

/** Offers by what they are about, in the order of whom to ask; they are never held against each need in turn. */
type Offers<Of> = ReadonlyMap<Topic, readonly Of[]>

/**
 * Where I could help, and whom I could introduce to whom (DESIGN 1, "Side entry"): needs and problems that an offer
 * meets (`neededTopics`), mine first, then the best two of others. Needs come before problems; among them first those
 * of people I am in touch with, to whom it is natural to offer something; then circle 2, 1, 3; then in order of path.
 *
 * Left out: who has died, and who asked to be left alone, on either side; a person whose log is not read yet; what was
 * given already, or dismissed; and two people who know each other.
 *
 * @param needy and `offering`: in order of path
 * @param most how many are looked for
 */
export function matchesOf(needy: readonly Tie[], offering: readonly Tie[], world: MatchWorld, most = Infinity): readonly Match[] {
	const mine = byTopic(myOffers(world))
	const people = inOrder(offering)
	const found: Match[] = []
	for (const asked of growing(needsOf(needy === offering ? people : inOrder(needy), world))) {
		const wanted = new Set(asked.flatMap(({ need }) => need.topics))
		const theirs = theirOffers(people, wanted, world)
		for (const { who, need } of asked) {
			found.push(...helpFor(who, need, mine, world), ...introductionsFor(who, need, theirs, world))
			if (found.length >= most) return found.slice(0, most)
		}
	}
	return found
}

/** Those who need something that this person offers; their needs may be met by others, too. */
export function whoNeedsOffersOf({ contact }: Tie, ties: readonly Tie[], { needsAndOffers }: MatchWorld): readonly Tie[] {
	const offered = new Set(needsAndOffers(contact).offers.flatMap(({ topics }) => topics))
	if (offered.size === 0) return []
	return ties.filter((who) => needsAndOffers(who.contact).needs.some(({ topics }) => topics.some((topic) => offered.has(topic))))
}

function helpFor(who: Tie, need: Need, mine: Offers<Entry>, world: MatchWorld): readonly Match[] {
	const offers = need.topics.flatMap((topic) => mine.get(topic) ?? [])
	if (offers.length === 0 || isGiven(who, world.today, [need, ...offers], world)) return []
	const offer = offers.find((one) => !isDismissed(who, need, one, null, world.resolve))
	return offer === undefined ? [] : [{ kind: 'help', ...meetingOf(who, need, offer) }]
}

function introductionsFor(who: Tie, need: Need, theirs: Offers<Offered>, world: MatchWorld): readonly Match[] {
	const { path } = who.contact
	const best = new Map<Tie, Offered>()
	let acquainted: Acquainted | null = null
	for (const topic of need.topics) {
		const found = new Set<Tie>()
		for (const offer of theirs.get(topic) ?? []) {
			if (found.size === MOST_INTRODUCTIONS) break
			const other = offer.by.contact.path
			if (other === path || isDismissed(who, need, offer, other, world.resolve)) continue
			acquainted ??= world.whoKnows(path)
			if (acquainted.has(noteTopic(other))) continue
			found.add(offer.by)
			if (!best.has(offer.by)) best.set(offer.by, offer)
		}
	}
	const [...offers] = best.values()
	return offers
		.sort((a, b) => a.at - b.at)
		.slice(0, MOST_INTRODUCTIONS)
		.map((offer) => ({ kind: 'introduce', other: offer.by, ...meetingOf(who, need, offer) }))
}

function meetingOf(who: Tie, need: Need, offer: Entry): Omit<Match, 'kind'> {
	return { who, need: need.said.text, of: need.of, needSource: need.source, offer: offer.said.text, offerSource: offer.source }
}

/** Every need, then every problem, each in the order of those who have it. */
function* needsOf(people: readonly Tie[], { needsAndOffers }: MatchWorld): Generator<Asked> {
	for (const of of ['needs', 'problems'] as const) {
		for (const who of people) {
			for (const need of needsAndOffers(who.contact).needs) if (need.of === of) yield { who, need }
		}
	}
}

/** A few at first, then more and more: where enough is found early, the offers are gone through for those few alone. */
function* growing<Item>(items: Iterable<Item>): Generator<readonly Item[]> {
	let some: Item[] = []
	let size = FIRST_ASKED
	for (const item of items) {
		some.push(item)
		if (some.length < size) continue
		yield some
		some = []
		size *= 4
	}
	if (some.length > 0) yield some
}

function myOffers({ me, topicOf }: MatchWorld): readonly Entry[] {
	return me === null ? [] : offersOf(me.offers, me.source.path, me.source, { topicOf })
}

/** What others offer that is about one of these. */
function theirOffers(people: readonly Tie[], wanted: ReadonlySet<Topic>, { needsAndOffers }: MatchWorld): Offers<Offered> {
	const found = new Map<Topic, Offered[]>()
	for (const [at, by] of people.entries()) {
		for (const offer of needsAndOffers(by.contact).offers) {
			for (const topic of offer.topics) if (wanted.has(topic)) add(found, topic, { ...offer, by, at })
		}
	}
	return found
}

function byTopic(offers: readonly Entry[]): Offers<Entry> {
	const found = new Map<Topic, Entry[]>()
	for (const offer of offers) for (const topic of offer.topics) add(found, topic, offer)
	return found
}

function add<Of>(offers: Map<Topic, Of[]>, topic: Topic, offer: Of): void {
	const known = offers.get(topic)
	if (known === undefined) offers.set(topic, [offer])
	else known.push(offer)
}

/** Those who may be brought together, in the order above; it takes one going through, however many they are. */
function inOrder(ties: readonly Tie[]): readonly Tie[] {
	const ranks: Tie[][] = [[], [], [], [], [], [], [], []]
	for (const tie of ties) {
		const { circle, deceased, log } = tie.contact
		if (deceased || tie.cadence === 'never' || log === null) continue
		const away = tie.band === 'fresh' || tie.band === 'soon' ? 0 : ranks.length / 2
		ranks[away + (circle === null ? NO_CIRCLE : CIRCLE_ORDER[circle])]?.push(tie)
	}
	return ranks.flat()
}
