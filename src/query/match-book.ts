import type { Tie } from '../contact/tie'
import type { Topic } from '../note/topic'
import { Asking } from './asking'
import type { Match } from './match'
import { matchRank } from './match-order'
import { helpFor, introductionTo, introductionsFor, myOffers } from './matches'
import type { MatchWorld, Offering, Offers } from './matches'
import type { Entry, Need, NeedProperty } from './needs-and-offers'
import { TurnsBy } from './turns'

/** Where more people than this have changed, all are gone through anew. */
const MOST_EXCHANGED = 200

/** Needs come before problems. */
const NEEDED = ['needs', 'problems'] as const satisfies readonly NeedProperty[]

const NONE: readonly Match[] = []
const NO_TOPICS: readonly Topic[] = []
const NO_HELP: ReadonlyMap<Need, Match> = new Map()

/** Whose turn comes when: a turn is a number that grows with `matchRank`, then with the path. */
interface Desk {
	readonly asking: Readonly<Record<NeedProperty, Asking>>
	readonly offering: TurnsBy<Topic>
}

/**
 * Where I could help, and whom I could introduce to whom (DESIGN 1, "Side entry"): needs and problems that an offer
 * meets (`neededTopics`), mine first, then the best two of others, in the order of `matchRank`, then of path.
 *
 * Who needs and offers what is kept as people change, each at the cost of their own topics; a match is made when it is
 * asked for. A book holds for one day, one note of mine, and as long as links lead where they do.
 */
export class MatchBook {
	readonly #world: MatchWorld
	readonly #mine: Offers
	readonly #helps = new WeakMap<Tie, ReadonlyMap<Need, Match>>()
	#ties: readonly Tie[] = []
	#desk = emptyDesk()
	readonly #everybody: Offering = {
		about: (topic) => this.#desk.offering.of(topic),
		tieOf: (turn) => this.#tieOf(turn),
	}

	constructor(world: MatchWorld) {
		this.#world = world
		this.#mine = myOffers(world)
	}

	/** Takes the ties as they are now, in order of path; whose tie is the same object has not changed. */
	follow(ties: readonly Tie[]): void {
		const before = this.#ties
		if (ties === before) return
		const exchanged = exchangedIn(before, ties)
		this.#ties = ties
		if (exchanged === null) this.#followAll()
		for (const at of exchanged ?? []) {
			for (const [tie, how] of [[before[at], 'remove'], [ties[at], 'add']] as const) {
				const turn = tie === undefined ? null : this.#turnOf(tie, at)
				if (tie === undefined || turn === null) continue
				this.#exchangeOffers(tie, turn, how)
				this.#exchangeNeeds(tie, turn, how)
			}
		}
	}

	/** The first matches, as many as are asked for; needs of all before problems of all. */
	first(most: number): readonly Match[] {
		return this.#of((of) => this.#desk.asking[of].hopeful, (who, need) => this.#meeting(who, need), most)
	}

	/** Every match of what a person needs, who may be none of those in the book. */
	forNeedsOf(who: Tie): readonly Match[] {
		if (matchRank(who) === null) return []
		const { needs } = this.#world.needsAndOffers(who.contact)
		return needs.flatMap((need) => this.#meeting(who, need))
	}

	/** Introductions to this person of the first who need what they offer, though others may offer it, too. */
	forOffersOf(other: Tie, most: number): readonly Match[] {
		if (matchRank(other) === null) return []
		const topics = topicsOf(this.#world.needsAndOffers(other.contact).offers)
		const turnsOf = (of: NeedProperty): readonly number[] => {
			const turns = new Set<number>()
			for (const topic of topics) for (const turn of this.#desk.asking[of].about(topic)) turns.add(turn)
			return [...turns].sort((a, b) => a - b)
		}
		return this.#of(turnsOf, (who, need) => listOf(introductionTo(other, who, need, this.#world)), most)
	}

	#of(turnsOf: (of: NeedProperty) => Iterable<number>, meeting: (who: Tie, need: Need) => readonly Match[], most: number): readonly Match[] {
		const found: Match[] = []
		for (const of of NEEDED) {
			for (const turn of turnsOf(of)) {
				const who = this.#tieOf(turn)
				if (who === undefined) continue
				for (const need of this.#world.needsAndOffers(who.contact).needs) {
					if (need.of !== of) continue
					for (const match of meeting(who, need)) found.push(match)
					if (found.length >= most) return found.slice(0, most)
				}
			}
		}
		return found
	}

	#meeting(who: Tie, need: Need): readonly Match[] {
		const help = this.#helpsFor(who).get(need)
		const introductions = introductionsFor(who, need, this.#everybody, this.#world)
		return help === undefined ? introductions : [help, ...introductions]
	}

	/** What I could do for a person hangs on nobody else, and is found out once. */
	#helpsFor(who: Tie): ReadonlyMap<Need, Match> {
		if (this.#mine.size === 0) return NO_HELP
		let helps = this.#helps.get(who)
		if (helps === undefined) {
			const { needs } = this.#world.needsAndOffers(who.contact)
			const found = needs.flatMap((need) => listOf(helpFor(who, need, this.#mine, this.#world)).map((help) => [need, help] as const))
			helps = found.length === 0 ? NO_HELP : new Map(found)
			this.#helps.set(who, helps)
		}
		return helps
	}

	#followAll(): void {
		this.#desk = emptyDesk()
		const turns = this.#ties.flatMap((tie, at) => this.#turnOf(tie, at) ?? []).sort((a, b) => a - b)
		// Offers first: nobody has to be told of them then.
		for (const exchange of [this.#exchangeOffers, this.#exchangeNeeds]) {
			for (const turn of turns) {
				const tie = this.#tieOf(turn)
				if (tie !== undefined) exchange(tie, turn, 'add')
			}
		}
	}

	readonly #exchangeOffers = ({ contact }: Tie, turn: number, how: 'add' | 'remove'): void => {
		for (const topic of topicsOf(this.#world.needsAndOffers(contact).offers)) {
			const before = this.#isOffered(topic)
			this.#desk.offering[how](topic, turn)
			if (this.#isOffered(topic) !== before) for (const of of NEEDED) this.#desk.asking[of].offered(topic, how)
		}
	}

	readonly #exchangeNeeds = ({ contact }: Tie, turn: number, how: 'add' | 'remove'): void => {
		const { needs } = this.#world.needsAndOffers(contact)
		if (needs.length === 0) return
		for (const of of NEEDED) {
			this.#desk.asking[of].exchange(turn, topicsOf(needs.filter((need) => need.of === of)), how, (topic) => this.#isOffered(topic))
		}
	}

	#isOffered(topic: Topic): boolean {
		return this.#mine.has(topic) || this.#desk.offering.has(topic)
	}

	#turnOf(tie: Tie, at: number): number | null {
		const rank = matchRank(tie)
		return rank === null ? null : rank * this.#ties.length + at
	}

	#tieOf(turn: number): Tie | undefined {
		return this.#ties[turn % this.#ties.length]
	}
}

/** Each once; most people say but one thing. */
function topicsOf(entries: readonly Entry[]): Iterable<Topic> {
	const [first] = entries
	if (first === undefined || entries.length === 1) return first?.topics ?? NO_TOPICS
	const all = new Set(first.topics)
	for (const { topics } of entries) for (const topic of topics) all.add(topic)
	return all
}

function listOf(match: Match | null): readonly Match[] {
	return match === null ? NONE : [match]
}

function emptyDesk(): Desk {
	return { asking: { needs: new Asking(), problems: new Asking() }, offering: new TurnsBy() }
}

/** Where in the list somebody else stands now, or the same person with another note or rank; null: too much has changed. */
function exchangedIn(before: readonly Tie[], ties: readonly Tie[]): readonly number[] | null {
	if (before.length !== ties.length) return null
	const exchanged: number[] = []
	for (const [at, tie] of ties.entries()) {
		const known = before[at]
		if (known === tie || (known?.contact === tie.contact && matchRank(known) === matchRank(tie))) continue
		exchanged.push(at)
		if (exchanged.length > MOST_EXCHANGED) return null
	}
	return exchanged
}
