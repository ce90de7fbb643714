import { pathOf } from '../contact/acquaintance'
import type { Acquaintance, Party } from '../contact/acquaintance'
import { noteName } from '../contact/note-name'
import type { Day } from '../note/day'
import { employersOn, leadsAsBefore, namesOn, partiesOn, takeKnown, tellOfGatherings, tellOfMentions } from './acquaintance-page'
import type { AcquaintancePage } from './acquaintance-page'
import { Tellers } from './tellers'

const NO_EMPLOYERS: readonly (Party | null)[] = []

/**
 * Who knows whom, and who works where, kept as notes come and go: a note that changes costs its own names. Pairs are
 * made when they are asked for.
 */
export class AcquaintanceBook {
	readonly #isContact: (path: string) => boolean
	readonly #pages = new Map<string, AcquaintancePage>()
	/** Which notes name a party besides its own. */
	readonly #tellers = new Tellers()
	/** Which contacts work at an organization. */
	readonly #members = new Tellers()

	constructor(isContact: (path: string) => boolean) {
		this.#isContact = isContact
	}

	/** Takes what a note tells now, null being nothing; false: its names lead where they led before. */
	put(path: string, page: AcquaintancePage | null): boolean {
		const before = this.#pages.get(path) ?? null
		if (leadsAsBefore(before, page)) return false
		if (before !== null) this.#forget(path, before)
		if (page !== null) this.#take(path, page)
		return true
	}

	#take(path: string, page: AcquaintancePage): void {
		this.#pages.set(path, page)
		for (const party of partiesOn(page)) this.#tellers.add(party, path)
		for (const party of employersOn(page).keys()) this.#members.add(party, path)
	}

	#forget(path: string, page: AcquaintancePage): void {
		this.#pages.delete(path)
		for (const party of partiesOn(page)) this.#tellers.remove(party, path)
		for (const party of employersOn(page).keys()) this.#members.remove(party, path)
	}

	/** Where the organizations of a contact lead, in their order. */
	employersOf(path: string): readonly (Party | null)[] {
		return this.#pages.get(path)?.employers ?? NO_EMPLOYERS
	}

	/** Paths of the contacts who work at an organization, in their order. */
	membersOf(organization: Party): readonly string[] {
		return this.#members.of(organization)
	}

	/**
	 * Who knows a party, with all that tells of it, in no order. Of a note that is neither a contact nor an organization
	 * only `knows` and `introduced_by` tell: what else links to it means a thing or a day.
	 */
	whoKnows(to: Party, today: Day): ReadonlyMap<Party, readonly Acquaintance[]> {
		const found = new Map<Party, Acquaintance[]>()
		const tell = (from: Party, acquaintance: Acquaintance): void => {
			const known = found.get(from)
			if (known !== undefined) known.push(acquaintance)
			else if (from !== to) found.set(from, [acquaintance])
		}
		const isSomebody = this.#isSomebody(to)
		for (const page of this.#pagesOn(to)) {
			tellOfMentions(page, to, isSomebody, tell)
			if (isSomebody) tellOfGatherings(page, to, today, tell)
		}
		return found
	}

	/** Contacts whom any of some people know, in one reading of all pages; these themselves may stand among them. */
	knownTo(people: ReadonlySet<Party>, today: Day): ReadonlySet<Party> {
		const known = new Set<Party>()
		if (people.size === 0) return known
		const take = (party: Party): void => {
			const path = pathOf(party)
			if (path !== null && this.#isContact(path)) known.add(party)
		}
		for (const page of this.#pages.values()) takeKnown(page, people, today, take)
		return known
	}

	/** Names that no note bears, as the first note that tells of them writes each. */
	names(today: Day): ReadonlyMap<Party, string> {
		return this.#shown((page) => namesOn(page, today))
	}

	/** Where anybody works: a note by its name, else as the first who works there writes it. */
	organizations(): ReadonlyMap<Party, string> {
		return this.#shown(employersOn)
	}

	#shown(on: (page: AcquaintancePage) => ReadonlyMap<Party, string>): ReadonlyMap<Party, string> {
		const shown = new Map<Party, string>()
		for (const [, page] of [...this.#pages].sort(([a], [b]) => (a < b ? -1 : 1))) {
			for (const [party, name] of on(page)) if (!shown.has(party)) shown.set(party, nameOf(party, name))
		}
		return shown
	}

	/** The pages that name a party, the party's own among them. */
	#pagesOn(party: Party): readonly AcquaintancePage[] {
		const paths = this.#tellers.of(party)
		const own = pathOf(party)
		return [...new Set(own === null ? paths : [own, ...paths])].flatMap((path) => this.#pages.get(path) ?? [])
	}

	#isSomebody(party: Party): boolean {
		const path = pathOf(party)
		return path === null || this.#isContact(path) || this.#members.has(party)
	}
}

function nameOf(party: Party, written: string): string {
	const path = pathOf(party)
	return path === null ? written : noteName(path)
}
