import { pathOf } from '../contact/acquaintance'
import type { Party } from '../contact/acquaintance'
import { noteName } from '../contact/note-name'
import type { Tie } from '../contact/tie'
import { noteTopic } from '../note/topic'

/** Whom or what a way in is looked for, and how the notes call it. */
export interface Wanted {
	readonly party: Party
	readonly name: string
}

/** What a way in may lead to: a person with a note, an organization with a note, or a name that no note bears. */
export type WantedKind = 'person' | 'organization' | 'name'

/** Whose note bears a path; undefined: nobody's. */
export type TieAt = (path: string) => Tie | undefined

/** A person, as a way in to them is asked for. */
export function wantedPerson({ path, name }: { readonly path: string; readonly name: string }): Wanted {
	return { party: noteTopic(path), name }
}

/** Whether somebody is still to meet, as far as they are not to be left alone: a way in to them is worth looking for. */
export function isStillToMeet({ contact, anchor, cadence }: Tie): boolean {
	return !contact.deceased && anchor === null && cadence !== 'never'
}

/** What kind of party this is. */
export function wantedKind({ party }: Wanted, tieAt: TieAt): WantedKind {
	const path = pathOf(party)
	if (path === null) return 'name'
	return tieAt(path) === undefined ? 'organization' : 'person'
}

/** What somebody or something on a way is called. */
export function partyName(party: Party, wanted: Wanted, tieAt: TieAt): string {
	if (party === wanted.party) return wanted.name
	const path = pathOf(party)
	return path === null ? party.slice('name '.length) : (tieAt(path)?.contact.name ?? noteName(path))
}
