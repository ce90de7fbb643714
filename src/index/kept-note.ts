import type { Contact } from '../contact/contact'
import type { NoteFacts } from '../contact/note-facts'
import { sameData } from './same-data'
import { statementsOf } from './statements'
import type { Statements } from './statements'
import type { Targets, Told } from './told-by'

/** One note as the index keeps it. */
export interface KeptNote {
	readonly contact: Contact | null
	readonly statements: Statements
	/** Where its links led when they were last resolved, and what it therefore tells of whom. */
	readonly targets: Targets
	readonly told: ReadonlyMap<string, Told>
}

const NO_TARGETS: Targets = []
const TELLS_NOTHING: ReadonlyMap<string, Told> = new Map()

/** What is kept of a note whose links are not resolved yet. */
export function unlinkedNote(facts: NoteFacts): KeptNote {
	return { contact: facts.contact, statements: statementsOf(facts), targets: NO_TARGETS, told: TELLS_NOTHING }
}

/** A note that says nothing about anybody is not kept. */
export function isSilent({ contact, statements }: KeptNote): boolean {
	if (contact !== null) return false
	const { touches, promises, kept } = statements
	return touches.length === 0 && promises.length === 0 && kept.length === 0
}

export function saysTheSame(before: KeptNote, after: KeptNote): boolean {
	return sameData(before.contact, after.contact) && sameData(before.statements, after.statements)
}
