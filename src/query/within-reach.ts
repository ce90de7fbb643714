import type { Party } from '../contact/acquaintance'
import { lastSeen } from '../contact/known'
import type { Tie } from '../contact/tie'
import type { Day } from '../note/day'
import { noteTopic } from '../note/topic'

/** What the question asks of the index. */
export interface Company {
	readonly ties: () => readonly Tie[]
	/** Who works at an organization. */
	readonly peopleAt: (organization: Party) => readonly Tie[]
	/** Contacts whom any of some people know; these themselves may stand among them. */
	readonly knownTo: (people: ReadonlySet<Party>) => ReadonlySet<Party>
}

/**
 * Whether there is any way in to a person (`waysIn`), found out for everybody at once: who is known to somebody whom the
 * user knows, and who to those. So to look for the first of thousands costs two readings of who knows whom.
 */
export function withinReach(company: Company, today: Day): (path: string) => boolean {
	const known = new Set<Party>()
	const unknown = new Set<Party>()
	for (const tie of company.ties()) {
		if (!tie.contact.deceased) (lastSeen(tie, today) === null ? unknown : known).add(noteTopic(tie.contact.path))
	}
	const near = company.knownTo(known)
	const far = company.knownTo(new Set([...near].filter((party) => unknown.has(party))))
	const isReached = (party: Party): boolean => unknown.has(party) && (near.has(party) || far.has(party))
	return (path) => {
		const to = noteTopic(path)
		if (!unknown.has(to)) return false
		const there = company.peopleAt(to).map(({ contact }) => noteTopic(contact.path))
		return isReached(to) || there.some((party) => known.has(party) || isReached(party))
	}
}
