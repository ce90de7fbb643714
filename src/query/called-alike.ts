import { pathOf } from '../contact/acquaintance'
import type { Party } from '../contact/acquaintance'
import { noteName } from '../contact/note-name'
import type { Tie } from '../contact/tie'

/** Where each of a contact's `organizations` leads, in their order; null: it is no name. */
export type EmployersOf = (path: string) => readonly (Party | null)[]

/**
 * People with each organization called as its note is, whichever of its aliases their own note uses, so that they stand
 * together; what their note calls it is still found.
 */
export function calledAlike(ties: readonly Tie[], employersOf: EmployersOf): readonly Tie[] {
	return ties.map((tie) => {
		const { organizations, path } = tie.contact
		const employers = employersOf(path)
		const called = organizations.map((name, at) => calledAs(employers[at] ?? null) ?? name)
		const isCalledSo = called.every((name, at) => name === organizations[at])
		return isCalledSo ? tie : { ...tie, contact: { ...tie.contact, organizations: [...new Set([...called, ...organizations])] } }
	})
}

function calledAs(party: Party | null): string | null {
	const path = party === null ? null : pathOf(party)
	return path === null ? null : noteName(path)
}
