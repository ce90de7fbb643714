import type { Circle } from '../contact/circle'
import { CONCERNS } from '../contact/finding'
import type { FindingAct, FindingLine } from '../contact/finding'
import { isAsked, PERSON_RULES } from '../contact/findings'
import type { PersonFindingKind } from '../contact/findings'
import type { Tie } from '../contact/tie'
import type { Day } from '../note/day'
import { GROUP_RULES } from './group-findings'
import type { GroupFindingKind } from './group-findings'
import { circleRank, compareNameAndPath } from './tie-order'
import type { Compare } from './tie-order'

type Rules = typeof PERSON_RULES & typeof GROUP_RULES
export type FindingKind = PersonFindingKind | GroupFindingKind

/** What each kind says in numbers and names, as its rule gives it. */
export type FactsByKind = { readonly [Kind in FindingKind]: ReturnType<Rules[Kind]['find']>[number]['facts'] }

/** Something that the review shows: its reason as data, and one act (DESIGN 3). */
export type Finding<Kind extends FindingKind = FindingKind> = {
	readonly [Each in Kind]: {
		readonly kind: Each
		/** The same as long as the same is found about the same notes; each path in it is a line of its own. */
		readonly key: string
		/** Whom it is about: one person; several or none where it is about notes or a circle. */
		readonly people: readonly FindingPerson[]
		readonly facts: FactsByKind[Each]
		/** What it rests on; each leads to its source. */
		readonly lines: readonly FindingLine[]
		readonly act: FindingAct
	}
}[Kind]

/** A person as a finding names them. */
export interface FindingPerson {
	readonly path: string
	readonly name: string
	readonly circle: Circle | null
	/** First organization, else the role, else null. */
	readonly organization: string | null
}

const RULES: Rules = { ...PERSON_RULES, ...GROUP_RULES }
const PERSON_KINDS = kindsOf(PERSON_RULES)

/** Every kind in the order of the review: by concern, about one person before about several. */
export const FINDING_KINDS: readonly FindingKind[] = CONCERNS.flatMap((concern) => kindsOf(RULES).filter((kind) => RULES[kind].concern === concern))

/** What the review needs besides the ties. */
export interface ReviewPlan {
	readonly today: Day
	readonly compareNames: Compare<string>
	/** The paths of the conflict copies in the vault: they are no contacts. */
	readonly copies: readonly string[]
}

/** However long a note makes its words, sessions keep keys by the hundred. */
const LONGEST_KEY = 1000

interface Asked {
	readonly today: Day
	readonly findings: readonly Finding[]
}

/** A tie never changes: after an act only the people whom it has changed are asked about anew. */
const asked = new WeakMap<Tie, Asked>()

/** Everything there is to review: by kind, within it circle 1, 2, 3 and none, then by name. */
export function findingsOf(ties: readonly Tie[], { today, compareNames, copies }: ReviewPlan): readonly Finding[] {
	const people = [...ties].sort((a, b) => circleRank(a) - circleRank(b) || compareNameAndPath(a, b, compareNames))
	const byKind = new Map<FindingKind, Finding[]>(FINDING_KINDS.map((kind) => [kind, []]))
	for (const tie of people) {
		for (const finding of findingsAbout(tie, today)) byKind.get(finding.kind)?.push(finding)
	}
	for (const kind of kindsOf(GROUP_RULES)) {
		byKind.set(kind, toldApart(GROUP_RULES[kind].find(people, copies).map((found) => findingOf(kind, found))))
	}
	return [...byKind.values()].flat()
}

function findingsAbout(tie: Tie, today: Day): readonly Finding[] {
	const before = asked.get(tie)
	if (before?.today === today) return before.findings
	const findings = toldApart(PERSON_KINDS.flatMap((kind): readonly Finding[] => {
		const { concern, find } = PERSON_RULES[kind]
		return isAsked(concern, tie) ? find(tie, today).map((found) => findingOf(kind, { ...found, ties: [tie] })) : []
	}))
	asked.set(tie, { today, findings })
	return findings
}

/**
 * Gives each a key of its own where a note says the same twice. They are numbered from the last: when the first one is
 * acted on, it is its number that goes.
 */
function toldApart(findings: readonly Finding[]): Finding[] {
	const times = new Map<string, number>()
	const apart = findings.toReversed().map((finding) => {
		const { key } = finding
		const nth = (times.get(key) ?? 0) + 1
		times.set(key, nth)
		return nth === 1 ? finding : { ...finding, key: `${key}\n${String(nth)}` }
	})
	return apart.reverse()
}

interface FoundAbout<Kind extends FindingKind> {
	readonly id: string
	readonly facts: FactsByKind[Kind]
	readonly lines: readonly FindingLine[]
	readonly ties: readonly Tie[]
}

function findingOf<Kind extends FindingKind>(kind: Kind, { id, facts, lines, ties }: FoundAbout<Kind>): Finding<Kind> {
	const [only] = ties
	const about = ties.length === 1 && only !== undefined ? [only.contact.path, id] : [id]
	const { act } = RULES[kind]
	return { kind, key: [kind, ...about].join('\n').trim().slice(0, LONGEST_KEY), people: ties.map(personOf), facts, lines, act }
}

function personOf({ contact }: Tie): FindingPerson {
	const { path, name, circle, organizations, role } = contact
	return { path, name, circle, organization: organizations[0] ?? role }
}

function kindsOf<Kind extends string>(rules: Readonly<Record<Kind, unknown>>): readonly Kind[] {
	const isKind = (key: string): key is Kind => Object.hasOwn(rules, key)
	return Object.keys(rules).filter(isKind)
}
