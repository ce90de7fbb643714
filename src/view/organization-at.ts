import type { Party } from '../contact/acquaintance'
import type { OrganizationNote } from '../contact/organization-note'
import { sameData } from '../index/same-data'
import type { Match } from '../query/match'
import { organizationOf } from '../query/organization'
import type { Organization } from '../query/organization'
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

const NO_MATCHES: readonly Match[] = []

const book = keptByTies(() => new Map<Party, Kept>())

/** What is known of an organization: found out when it is drawn, and once until people, matches or its note move. */
export function organizationAt(party: Party, note: OrganizationNote | null, context: TendContext): OrganizationAt {
	const kept = book(context)
	const people = context.peopleAt(party)
	// While logs are being read, nobody can say what has been given already.
	const matches = context.progress() === null ? context.helpsAmong(people) : NO_MATCHES
	const known = kept.get(party)
	if (known !== undefined && known.matches === matches && sameData(known.note, note)) return known.answer
	const own = note === null ? [] : context.helpsFor(note)
	const organization = organizationOf(people, note, own, matches, context.plan().compareNames)
	const answer = { organization, ways: context.waysIn(party) }
	kept.set(party, { matches, note, answer })
	return answer
}
