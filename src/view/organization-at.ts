import type { Party } from '../contact/acquaintance'
import type { OrganizationNote } from '../contact/organization-note'
import type { Tie } from '../contact/tie'
import { sameData } from '../index/same-data'
import { nameTopic, noteTopic } from '../note/topic'
import type { Match } from '../query/match'
import { organizationOf } from '../query/organization'
import type { Organization } from '../query/organization'
import { comparePaths } from '../query/tie-order'
import type { WayIn } from '../query/way-in'
import type { TendContext } from '../vault/ring'
import { keptByTies } from './kept-by-ties'

/** An organization, and who leads to it, the best first. */
export interface OrganizationAt {
	readonly organization: Organization
	readonly ways: readonly WayIn[]
}

interface Kept {
	readonly matches: readonly Match[]
	readonly note: OrganizationNote | null
	readonly answer: OrganizationAt
}

const book = keptByTies(() => new Map<Party, Kept>())

/** Everybody who works at the organization of a note, by whichever of its names their notes call it; in order of path. */
export function peopleAtNote({ path, aliases }: OrganizationNote, context: TendContext): readonly Tie[] {
	const there = context.peopleAt(noteTopic(path))
	const others = aliases.flatMap((alias) => {
		// Another note may be called so, or bear that alias, too.
		return context.organizationParty(alias, path) === noteTopic(path) ? context.peopleAt(nameTopic(alias) ?? noteTopic(path)) : []
	})
	return others.length === 0 ? there : [...new Set([...there, ...others])].sort((a, b) => comparePaths(a.contact.path, b.contact.path))
}

/** What is known of an organization: found out when it is drawn, and once until people, matches or its note move. */
export function organizationAt(party: Party, note: OrganizationNote | null, context: TendContext): OrganizationAt {
	const kept = book(context)
	const matches = context.matches()
	const known = kept.get(party)
	if (known !== undefined && known.matches === matches && sameData(known.note, note)) return known.answer
	const there = note === null ? context.peopleAt(party) : peopleAtNote(note, context)
	const organization = organizationOf(there, note, matches, context.plan().compareNames)
	const answer = { organization, ways: context.waysIn(party) }
	kept.set(party, { matches, note, answer })
	return answer
}
