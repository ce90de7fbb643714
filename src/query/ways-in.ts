import { compareAcquaintances, pathOf } from '../contact/acquaintance'
import type { Acquaintance, Party } from '../contact/acquaintance'
import { lastSeen } from '../contact/known'
import type { Tie } from '../contact/tie'
import type { Day } from '../note/day'
import { noteTopic } from '../note/topic'
import { againstAsking } from './against'
import { strengthOf } from './broker-strength'
import type { Strength } from './broker-strength'
import { comparePaths } from './tie-order'
import type { WayIn, WayStep } from './way-in'

/** What the question asks of the index. */
export interface Acquaintances {
	readonly tie: (path: string) => Tie | undefined
	/** Who works at an organization. */
	readonly peopleAt: (organization: Party) => readonly Tie[]
	/** Who knows a party, with what tells of it. */
	readonly whoKnows: (to: Party) => ReadonlyMap<Party, readonly Acquaintance[]>
}

/** How many ways are worth choosing from. */
const MOST_WAYS = 3
const NEVER = -Infinity

/** A way that may be among the best, with what it is compared by. */
interface Candidate {
	readonly to: Party
	/** Whom the way begins with: the first broker, or whom the user knows there. */
	readonly first: Tie
	readonly brokers: readonly Tie[]
	readonly strength: Strength
	/** When the user last had to do with the first. */
	readonly seen: Day
	/** The newest day that tells of a step. */
	readonly newest: Day
}

/**
 * The best ways in to a person, an organization or a name that no note bears: fewest brokers, at most two; then the
 * stronger tie with the first broker, the only step of which the user's own ties tell (`strengthOf`); then the later
 * last contact with the first broker; then the newest day that tells of any step; then by the brokers' paths
 * (DESIGN 3, "Introductions").
 *
 * The first broker is alive and known to the user (met, or in touch once, up to today); a second one is alive,
 * has a note and is not known to the user, who would ask them directly. No way visits anybody twice, or goes through somebody sought. An organization is reached through its living people,
 * or by a step that leads to itself; somebody there whom the user knows is a way without a broker, the stronger tie
 * first. There is no need of a way to a person whom the user knows, and none to one who has died: the answer is empty.
 * At most three ways, each beginning with another person.
 */
export function waysIn(to: Party, acquaintances: Acquaintances, today: Day): readonly WayIn[] {
	const sought = tieOfParty(to, acquaintances)
	if (sought !== undefined && (sought.contact.deceased || lastSeen(sought, today) !== null)) return []
	const search = new Search(to, acquaintances, today)
	return search.best().map((found) => search.wayOf(found))
}

/** Whom a way ends with, and the newest day that tells of the last step. */
interface End {
	readonly to: Party
	readonly newest: Day
}

/** One question: each party is asked for once. */
class Search {
	readonly #acquaintances: Acquaintances
	readonly #today: Day
	readonly #people: readonly Tie[]
	/** Whom a way may end with. */
	readonly #ends: ReadonlySet<Party>
	readonly #known = new Map<Party, readonly [Tie, readonly Acquaintance[]][]>()

	constructor(to: Party, acquaintances: Acquaintances, today: Day) {
		this.#acquaintances = acquaintances
		this.#today = today
		this.#people = acquaintances.peopleAt(to).filter(({ contact }) => !contact.deceased)
		this.#ends = new Set([to, ...this.#people.map(partyOf)])
	}

	/** The best candidates in order; longer ways are looked for only where shorter ones are too few. */
	best(): readonly Candidate[] {
		const found = new Map<Tie, Candidate>()
		for (const ways of [() => this.#withoutBroker(), () => this.#withOne(), () => this.#withTwo()]) {
			if (found.size >= MOST_WAYS) break
			const longer = new Map<Tie, Candidate>()
			for (const one of ways()) {
				const before = longer.get(one.first)
				if (!found.has(one.first) && (before === undefined || compareCandidates(one, before) < 0)) longer.set(one.first, one)
			}
			for (const [first, one] of [...longer].sort(([, a], [, b]) => compareCandidates(a, b))) found.set(first, one)
		}
		return [...found.values()].slice(0, MOST_WAYS)
	}

	wayOf({ to, first, brokers }: Candidate): WayIn {
		const steps = brokers.map((broker, at) => {
			const next = brokers[at + 1]
			return this.#step(broker, next === undefined ? to : partyOf(next))
		})
		return { to, brokers, steps, against: brokers.length === 0 ? [] : againstAsking(first, this.#today) }
	}

	*#withoutBroker(): Iterable<Candidate> {
		for (const person of this.#people) {
			const seen = lastSeen(person, this.#today)
			if (seen !== null) yield { to: partyOf(person), first: person, brokers: [], strength: strengthOf(person), seen, newest: NEVER }
		}
	}

	*#withOne(): Iterable<Candidate> {
		for (const to of this.#ends) {
			for (const [first, told] of this.#brokersTo(to)) {
				const seen = lastSeen(first, this.#today)
				if (seen !== null) yield { to, first, brokers: [first], strength: strengthOf(first), seen, newest: newestDay(told) }
			}
		}
	}

	*#withTwo(): Iterable<Candidate> {
		for (const [second, ends] of this.#secondBrokers()) {
			for (const [first, told] of this.#brokersTo(partyOf(second))) {
				const seen = lastSeen(first, this.#today)
				if (seen === null) continue
				const brokers = [first, second]
				const strength = strengthOf(first)
				const newest = newestDay(told)
				for (const end of ends) yield { to: end.to, first, brokers, strength, seen, newest: Math.max(newest, end.newest) }
			}
		}
	}

	/**
	 * Everybody not known to the user who knows whom a way may end with, each with the two ends that can come to be the best: that of the newest day,
	 * and the first by name for when a newer day tells of the step before.
	 */
	#secondBrokers(): ReadonlyMap<Tie, readonly End[]> {
		const all = new Map<Tie, End[]>()
		for (const to of [...this.#ends].sort()) {
			for (const [second, told] of this.#brokersTo(to)) {
				if (lastSeen(second, this.#today) !== null) continue
				const end = { to, newest: newestDay(told) }
				const [first, newest] = all.get(second) ?? []
				if (first === undefined) all.set(second, [end])
				else if (end.newest > (newest ?? first).newest) all.set(second, [first, end])
			}
		}
		return all
	}

	/** Living people with notes who know a party. A way through somebody sought is longer than the one that ends there. */
	#brokersTo(to: Party): readonly [Tie, readonly Acquaintance[]][] {
		const known = this.#known.get(to)
		if (known !== undefined) return known
		const brokers: [Tie, readonly Acquaintance[]][] = []
		for (const [party, told] of this.#acquaintances.whoKnows(to)) {
			const tie = tieOfParty(party, this.#acquaintances)
			if (tie !== undefined && !tie.contact.deceased) brokers.push([tie, told])
		}
		this.#known.set(to, brokers)
		return brokers
	}

	#step(from: Tie, to: Party): WayStep {
		const told = this.#brokersTo(to).find(([broker]) => broker === from)?.[1] ?? []
		const [first, ...rest] = [...told].sort(compareAcquaintances)
		if (first === undefined) throw new Error('A step without any evidence')
		return { to, evidence: [first, ...rest] }
	}
}

/** The better one first, of ways of one length. */
function compareCandidates(a: Candidate, b: Candidate): number {
	return (
		b.strength - a.strength ||
		b.seen - a.seen ||
		compareDays(b.newest, a.newest) ||
		compareBrokers(a.brokers, b.brokers) ||
		comparePaths(a.to, b.to)
	)
}

/** Two ways of which no day tells are as recent as each other. */
function compareDays(a: Day, b: Day): number {
	return a === b ? 0 : a - b
}

function compareBrokers(a: readonly Tie[], b: readonly Tie[]): number {
	for (const [at, { contact }] of a.entries()) {
		const other = b[at]?.contact.path
		if (other !== undefined && other !== contact.path) return comparePaths(contact.path, other)
	}
	return 0
}

function newestDay(told: readonly Acquaintance[]): Day {
	let newest = NEVER
	for (const { day } of told) if (day !== null && day > newest) newest = day
	return newest
}

function tieOfParty(party: Party, acquaintances: Acquaintances): Tie | undefined {
	const path = pathOf(party)
	return path === null ? undefined : acquaintances.tie(path)
}

function partyOf({ contact }: Tie): Party {
	return noteTopic(contact.path)
}
