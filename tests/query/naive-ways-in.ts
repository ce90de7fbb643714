import type { Acquaintance, Party } from '../../src/contact/acquaintance'
import type { Tie } from '../../src/contact/tie'
import type { Day } from '../../src/note/day'

/** That somebody knows a party, told once. */
export interface Edge {
	readonly from: Party
	readonly to: Party
	readonly told: Acquaintance
}

/** A small world: its people, where they work, and who knows whom. */
export interface SmallWorld {
	readonly people: readonly Tie[]
	/** Paths of people, by where they work. */
	readonly employed: ReadonlyMap<Party, readonly string[]>
	readonly edges: readonly Edge[]
}

/** A way in as it is compared: whom it leads to, through whom, and what tells of each step. */
export interface PlainWay {
	readonly to: Party
	readonly brokers: readonly string[]
	readonly steps: readonly { readonly to: Party; readonly evidence: readonly Acquaintance[] }[]
}

const KINDS = ['knows', 'introduced', 'together', 'link']
const BANDS = ['fresh', 'soon', 'due', 'overdue', 'long-overdue', 'dormant']

/** The best ways in: every path there is, put in order by the words of the rule taken one after another. */
export function naiveWaysIn(to: Party, { people, employed, edges }: SmallWorld, today: Day): PlainWay[] {
	const noteOf = (tie: Tie): Party => `note ${tie.contact.path}`
	const seenOf = ({ contact, lastContact }: Tie): Day | null => lastContact?.day ?? (contact.met !== null && contact.met <= today ? contact.met : null)
	const living = people.filter(({ contact }) => !contact.deceased)
	const sought = people.find((tie) => noteOf(tie) === to)
	if (sought !== undefined && (sought.contact.deceased || seenOf(sought) !== null)) return []

	const there = living.filter(({ contact }) => employed.get(to)?.includes(contact.path) === true)
	const ends = [...new Set<Party>([to, ...there.map(noteOf)])]
	const told = (from: Tie, next: Party): Acquaintance[] => edges.filter((edge) => edge.from === noteOf(from) && edge.to === next).map((edge) => edge.told)
	const strength = (tie: Tie): number[] => {
		const band = BANDS.indexOf(tie.band)
		return [tie.contact.circle === 1 ? 5 : (tie.contact.stage ?? 0), band === -1 ? -99 : -band]
	}

	const all: { way: PlainWay; first: Tie; keys: (number[] | string[])[] }[] = []
	const add = (end: Party, first: Tie, brokers: readonly Tie[]): void => {
		const seen = seenOf(first)
		if (seen === null) return
		const stops = [...brokers.slice(1).map(noteOf), end]
		const steps = brokers.map((broker, at) => ({ to: stops[at] ?? end, evidence: told(broker, stops[at] ?? end).sort(compareTold) }))
		if (steps.some(({ evidence }) => evidence.length === 0)) return
		const days = steps.flatMap(({ evidence }) => evidence.map(({ day }) => day ?? -1e9))
		const paths = brokers.map(({ contact }) => contact.path)
		const downwards = (numbers: readonly number[]): number[] => numbers.map((one) => -one)
		const keys = [[brokers.length], downwards(strength(first)), [-seen], [-Math.max(-1e9, ...days)], paths, [end]]
		all.push({ way: { to: end, brokers: paths, steps }, first, keys })
	}
	for (const person of there) add(noteOf(person), person, [])
	const brokers = living.filter((tie) => !ends.includes(noteOf(tie)))
	for (const end of ends) {
		for (const first of brokers) {
			add(end, first, [first])
			for (const second of brokers) if (seenOf(second) === null) add(end, first, [first, second])
		}
	}
	all.sort((a, b) => a.keys.map((key, at) => compareLists<number | string>(key, b.keys[at] ?? [])).find((order) => order !== 0) ?? 0)
	return all.filter(({ first }, at) => all.findIndex((other) => other.first === first) === at).slice(0, 3).map(({ way }) => way)
}

function compareLists<One extends number | string>(a: readonly One[], b: readonly One[]): number {
	const at = a.findIndex((one, index) => one !== b[index])
	const [one, other] = [a[at], b[at]]
	if (one === undefined || other === undefined) return 0
	return one < other ? -1 : 1
}

function compareTold(a: Acquaintance, b: Acquaintance): number {
	const keysOf = ({ kind, day, source }: Acquaintance): (number | string)[] => [KINDS.indexOf(kind), -(day ?? -1e9), source.path, source.line ?? 0]
	return compareLists(keysOf(a), keysOf(b))
}
