import { pathOf } from '../contact/acquaintance'
import type { Party } from '../contact/acquaintance'
import { noteName } from '../contact/note-name'
import type { Tie } from '../contact/tie'

/**
 * People with each organization called as its note is, whichever of its aliases their own note uses, so that they stand
 * together; what their note calls it is still found.
 */
export function calledAlike(ties: readonly Tie[], partyOf: (name: string, from: string) => Party | null): readonly Tie[] {
	const known = new Map<string, string>()
	const calledAs = (name: string, from: string): string => {
		const before = known.get(name)
		if (before !== undefined) return before
		const party = partyOf(name, from)
		const path = party === null ? null : pathOf(party)
		const called = path === null ? name : noteName(path)
		known.set(name, called)
		return called
	}
	return ties.map((tie) => {
		const { organizations, path } = tie.contact
		const called = organizations.map((name) => calledAs(name, path))
		const isCalledSo = called.every((name, at) => name === organizations[at])
		return isCalledSo ? tie : { ...tie, contact: { ...tie.contact, organizations: [...new Set([...called, ...organizations])] } }
	})
}
