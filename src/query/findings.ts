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
		/** The same as long as the same is found about the same notes. */
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

/** Every kind in the order of the review: by concern, about one person before about several. */
export const FINDING_KINDS: readonly FindingKind[] = CONCERNS.flatMap((concern) => kindsOf(RULES).filter((kind) => RULES[kind].concern === concern))

/** What the review needs besides the ties. */
export interface ReviewPlan {
	readonly today: Day
	readonly compareNames: Compare<string>
	/** The paths of the conflict copies in the vault: they are no contacts. */
	readonly copies: readonly string[]
}

/** Everything there is to review: by kind, within it circle 1, 2, 3 and none, then by name. */
export function findingsOf(ties: readonly Tie[], { today, compareNames, copies }: ReviewPlan): readonly Finding[] {
	const people = [...ties].sort((a, b) => circleRank(a) - circleRank(b) || compareNameAndPath(a, b, compareNames))
	const byKind = new Map<FindingKind, Finding[]>(FINDING_KINDS.map((kind) => [kind, []]))
	const personKinds = kindsOf(PERSON_RULES)
	for (const tie of people) {
		for (const kind of personKinds) {
			const { concern, find } = PERSON_RULES[kind]
			if (!isAsked(concern, tie)) continue
			for (const found of find(tie, today)) byKind.get(kind)?.push(findingOf(kind, { ...found, ties: [tie] }))
		}
	}
	for (const kind of kindsOf(GROUP_RULES)) {
		for (const found of GROUP_RULES[kind].find(people, copies)) byKind.get(kind)?.push(findingOf(kind, found))
	}
	return [...byKind.values()].flat()
}

interface FoundAbout<Kind extends FindingKind> {
	readonly id: string
	readonly facts: FactsByKind[Kind]
	readonly lines: readonly FindingLine[]
	readonly ties: readonly Tie[]
}

function findingOf<Kind extends FindingKind>(kind: Kind, { id, facts, lines, ties }: FoundAbout<Kind>): Finding<Kind> {
	const [only] = ties
	const about = ties.length === 1 && only !== undefined ? `${only.contact.path} ${id}` : id
	const { act } = RULES[kind]
	return { kind, key: `${kind} ${about}`.trim(), people: ties.map(personOf), facts, lines, act }
}

function personOf({ contact }: Tie): FindingPerson {
	const { path, name, circle, organizations, role } = contact
	return { path, name, circle, organization: organizations[0] ?? role }
}

function kindsOf<Kind extends string>(rules: Readonly<Record<Kind, unknown>>): readonly Kind[] {
	const isKind = (key: string): key is Kind => Object.hasOwn(rules, key)
	return Object.keys(rules).filter(isKind)
}
