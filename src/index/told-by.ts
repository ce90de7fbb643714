import type { Deed } from '../contact/deed'
import { NO_EVIDENCE } from '../contact/evidence'
import type { Evidence, EvidenceKept, EvidencePromise } from '../contact/evidence'
import type { Touch } from '../contact/touch'
import type { Statement, Statements } from './statements'

/** What one note tells of one person. */
export interface Told {
	readonly touches: Touch[]
	readonly deeds: Deed[]
	readonly promises: EvidencePromise[]
	readonly kept: EvidenceKept[]
}

/** Where the links of a note's statements lead, in their order; null: to nobody. */
export type Targets = readonly (string | null)[]

/** Resolves every link of a note's statements. */
export function targetsOf(statements: Statements, resolve: (target: string) => string | null): Targets {
	const { touches, deeds, promises, kept } = statements
	const all: readonly Statement<unknown>[] = [...touches, ...deeds, ...promises, ...kept]
	return all.flatMap(({ people }) => people.map(({ target }) => resolve(target)))
}

/**
 * What a note tells of each person it links to, by path. A person named twice in one statement is told of once;
 * a link to the note itself tells nothing new.
 *
 * @param path the note
 * @param targets where its links lead, as `targetsOf` has them
 */
export function toldBy(path: string, statements: Statements, targets: Targets): ReadonlyMap<string, Told> {
	const told = new Map<string, Told>()
	let at = 0
	const tell = <Said>({ said, people }: Statement<Said>, listOf: (person: Told) => Said[]): void => {
		const named = new Set(targets.slice(at, at + people.length))
		at += people.length
		for (const person of named) if (person !== null && person !== path) listOf(toldOf(told, person)).push(said)
	}
	for (const statement of statements.touches) tell(statement, ({ touches }) => touches)
	for (const statement of statements.deeds) tell(statement, ({ deeds }) => deeds)
	for (const statement of statements.promises) tell(statement, ({ promises }) => promises)
	for (const statement of statements.kept) tell(statement, ({ kept }) => kept)
	return told
}

/** What several notes tell of one person, in their order. */
export function evidenceFrom(all: readonly Told[]): Evidence {
	if (all.length === 0) return NO_EVIDENCE
	return {
		touches: all.flatMap(({ touches }) => touches),
		deeds: all.flatMap(({ deeds }) => deeds),
		promises: all.flatMap(({ promises }) => promises),
		kept: all.flatMap(({ kept }) => kept),
	}
}

function toldOf(told: Map<string, Told>, person: string): Told {
	const known = told.get(person)
	if (known !== undefined) return known
	const nothing: Told = { touches: [], deeds: [], promises: [], kept: [] }
	told.set(person, nothing)
	return nothing
}
