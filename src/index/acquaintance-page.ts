import { pathOf } from '../contact/acquaintance'
import type { Acquaintance, Party } from '../contact/acquaintance'
import type { Contact } from '../contact/contact'
import { noteName } from '../contact/note-name'
import type { Day } from '../note/day'
import { nameTopic, noteTopic } from '../note/topic'
import { sameData } from './same-data'
import type { Statements } from './statements'

/** What one note tells of who knows whom and who works where, its names resolved. */
export interface AcquaintancePage {
	readonly contact: Contact | null
	/** Whose note it is; null: nobody's. */
	readonly person: Party | null
	readonly statements: Statements
	/** Where the mentions lead, in their order; null: to no party. */
	readonly mentioned: readonly (Party | null)[]
	/** Who was together, of each touch in their order; empty where there were no two. A gathering of 200 is kept as one. */
	readonly together: readonly (readonly Party[])[]
	/** Where the contact's organizations lead, in their order. */
	readonly employers: readonly (Party | null)[]
}

/** Whom a link stands for: its note, else this name. */
export type PartyOf = (link: string, name: string) => Party | null

/** Takes one piece of evidence that somebody knows a party. */
export type Tell = (from: Party, acquaintance: Acquaintance) => void

const NOBODY: readonly Party[] = []

/**
 * What a note tells of who knows whom; null: nothing.
 *
 * @param partyOf for the links of this note
 */
export function acquaintancePage(
	path: string,
	contact: Contact | null,
	statements: Statements,
	partyOf: PartyOf,
): AcquaintancePage | null {
	const { mentions, touches } = statements
	const organizations = contact === null ? [] : contact.organizations
	if (mentions.length + touches.length + organizations.length === 0) return null
	const person = contact === null ? null : noteTopic(path)
	const together = touches.map(({ said: { origin }, people }) => {
		const parties = new Set(people.flatMap(({ target }) => partyOf(target, noteName(target)) ?? []))
		if (origin === 'log' && person !== null) parties.add(person)
		return parties.size < 2 ? NOBODY : [...parties]
	})
	const mentioned = mentions.map(({ link, name }) => partyOf(link, name))
	const employers = organizations.map((name, at) => partyOf(contact?.organizationLinks[at] ?? name, name))
	return { contact, person, statements, mentioned, together, employers }
}

/** Whether the names of a note lead where they led before. */
export function leadsAsBefore(one: AcquaintancePage | null, other: AcquaintancePage | null): boolean {
	if (one === null || other === null) return one === other
	return sameData(one.mentioned, other.mentioned) && sameData(one.together, other.together) && sameData(one.employers, other.employers)
}

/** Every party that a page tells of besides its own person, each once. */
export function partiesOn({ person, mentioned, together }: AcquaintancePage): readonly Party[] {
	const parties = new Set<Party>()
	for (const party of mentioned) if (party !== null) parties.add(party)
	for (const gathering of together) for (const party of gathering) parties.add(party)
	if (person !== null) parties.delete(person)
	return [...parties]
}

/** Where the contact of a page works, each once, with the name that the contact gives it. */
export function employersOn({ contact, employers }: AcquaintancePage): ReadonlyMap<Party, string> {
	const named = new Map<Party, string>()
	for (const [at, party] of employers.entries()) {
		if (party !== null && !named.has(party)) named.set(party, contact?.organizations[at] ?? '')
	}
	return named
}

/**
 * What a page tells of who knows a party, by properties and by links. Who was introduced by somebody knows them, too.
 *
 * @param byLink whether a mere link counts
 */
export function tellOfMentions({ person, statements, mentioned }: AcquaintancePage, to: Party, byLink: boolean, tell: Tell): void {
	if (person === null) return
	for (const [at, { kind, source }] of statements.mentions.entries()) {
		const party = mentioned[at] ?? null
		if (party === null || (kind === 'link' && !byLink)) continue
		if (party === to) tell(person, { kind, day: null, source })
		else if (kind === 'introduced' && person === to) tell(party, { kind, day: null, source })
	}
}

/** What a page tells of who was together with a party up to `today`: what is planned tells of nothing yet. */
export function tellOfGatherings({ statements, together }: AcquaintancePage, to: Party, today: Day, tell: Tell): void {
	for (const [at, parties] of together.entries()) {
		const said = statements.touches[at]?.said
		if (said === undefined || said.day > today || !parties.includes(to)) continue
		const acquaintance: Acquaintance = { kind: 'together', day: said.day, source: said.source }
		for (const party of parties) tell(party, acquaintance)
	}
}

/** Takes whom a page tells any of some people to know up to `today`, by links too; of a gathering these themselves as well. */
export function takeKnown({ person, statements, mentioned, together }: AcquaintancePage, people: ReadonlySet<Party>, today: Day, take: (party: Party) => void): void {
	for (const [at, party] of mentioned.entries()) {
		if (party === null || person === null) continue
		if (people.has(person)) take(party)
		if (statements.mentions[at]?.kind === 'introduced' && people.has(party)) take(person)
	}
	for (const [at, parties] of together.entries()) {
		const said = statements.touches[at]?.said
		if (said !== undefined && said.day <= today && parties.some((party) => people.has(party))) parties.forEach(take)
	}
}

/** The names on a page that no note bears, as the page writes them; mere links aside, which mostly name things. */
export function namesOn({ statements, mentioned, together }: AcquaintancePage, today: Day): ReadonlyMap<Party, string> {
	const names = new Map<Party, string>()
	const take = (party: Party | null, name: string): void => {
		if (party !== null && pathOf(party) === null && !names.has(party)) names.set(party, name)
	}
	for (const [at, { kind, name }] of statements.mentions.entries()) if (kind !== 'link') take(mentioned[at] ?? null, name)
	for (const [at, parties] of together.entries()) {
		const touch = statements.touches[at]
		if (touch === undefined || touch.said.day > today) continue
		for (const { target } of touch.people) {
			const party = nameTopic(target)
			if (party !== null && parties.includes(party)) take(party, noteName(target))
		}
	}
	return names
}
