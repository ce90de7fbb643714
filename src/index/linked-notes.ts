import type { Contact } from '../contact/contact'
import type { Evidence } from '../contact/evidence'
import { AcquaintanceBook } from './acquaintance-book'
import { acquaintancePage } from './acquaintance-page'
import { AliasBook } from './alias-book'
import type { KeptNote } from './kept-note'
import { Leads } from './leads'
import { sameData } from './same-data'
import { Tellers } from './tellers'
import { evidenceFrom, targetsOf, toldBy } from './told-by'
import type { Targets } from './told-by'

type Resolve = (link: string, from: string) => string | null

/**
 * Every note that says something, its links resolved, and what each therefore tells of whom. A note that changes costs
 * its own links; where paths or aliases moved, all are resolved anew before the next reading (`settle`).
 */
export class LinkedNotes {
	readonly contacts = new Set<string>()
	readonly #resolve: Resolve
	/** The note of no contact that bears an alias, which counts after those of contacts. */
	readonly #aliased: (name: string) => string | null
	/** Takes a person of whom other things are told now. */
	readonly #touched: (path: string) => void
	readonly #notes = new Map<string, KeptNote>()
	readonly #aliases = new AliasBook()
	readonly #tellers = new Tellers()
	/** Null until somebody asks who knows whom: a start pays nothing for it. */
	#acquaintances: AcquaintanceBook | null = null
	#linksMoved = false
	#linksRevision = 0

	constructor(resolve: Resolve, touched: (path: string) => void, aliased: (name: string) => string | null = () => null) {
		this.#resolve = resolve
		this.#aliased = aliased
		this.#touched = touched
	}

	get(path: string): KeptNote | undefined {
		return this.#notes.get(path)
	}

	/** Takes a note in place of what it said before; null: it says nothing any more. */
	replace(path: string, after: KeptNote | null): void {
		const before = this.#notes.get(path)
		if (before !== undefined) this.#forgetTold(path, before)
		this.#acquaintances?.put(path, null)
		this.#exchangeContact(path, before?.contact ?? null, after?.contact ?? null)
		if (after === null) this.#notes.delete(path)
		else if (this.#linksMoved) this.#notes.set(path, after)
		else this.#linkAlone(path, after)
	}

	/** Moves whenever a link may lead elsewhere, or to somebody who was no contact before. */
	get linksRevision(): number {
		return this.#linksRevision
	}

	/** Any link may lead elsewhere now. */
	pathsMoved(): void {
		this.#linksMoved = true
		this.#linksRevision += 1
	}

	/** Resolves all links anew where paths or aliases moved; true: some lead elsewhere. */
	settle(): boolean {
		if (!this.#linksMoved) return false
		this.#linksMoved = false
		const links = this.#links()
		let anyLeadsElsewhere = false
		for (const [path, note] of this.#notes) {
			if (this.#acquaint(path, note, links)) {
				anyLeadsElsewhere = true
				// What is kept by the list of ties rests on acquaintances, too: it shall be another list.
				this.#touched(path)
			}
			const targets = targetsBy(links, path, note)
			if (sameData(targets, note.targets)) continue
			anyLeadsElsewhere = true
			this.#forgetTold(path, note)
			this.#link(path, note, targets)
		}
		return anyLeadsElsewhere
	}

	/** Who knows whom and who works where, by links that are settled; kept from the first time it is asked for. */
	get acquaintances(): AcquaintanceBook {
		if (this.#acquaintances !== null) return this.#acquaintances
		const book = new AcquaintanceBook((path) => this.contacts.has(path))
		this.#acquaintances = book
		const links = this.#links()
		for (const [path, note] of this.#notes) this.#acquaint(path, note, links)
		return book
	}

	/**
	 * The note that a link leads to, by an alias where no note is found; null: there is none (RULES 9). An alias that
	 * several contacts share is nobody's, and no other note's either.
	 */
	resolve(link: string, from: string): string | null {
		const path = this.#resolve(link, from) ?? this.#aliases.bearer(link)
		return path !== null || this.#aliases.isBorne(link) ? path : this.#aliased(link)
	}

	/** What other notes tell of a person. */
	evidenceOf(person: string): Evidence {
		return evidenceFrom(this.#tellers.of(person).flatMap((path) => this.#notes.get(path)?.told.get(person) ?? []))
	}

	#exchangeContact(path: string, before: Contact | null, after: Contact | null): void {
		if (before === null && after === null) return
		this.#touched(path)
		if (after === null) this.contacts.delete(path)
		else this.contacts.add(path)
		const stays = before !== null && after !== null
		if (stays && sameData(before.aliases, after.aliases)) return
		this.pathsMoved()
		if (before !== null) this.#aliases.remove(path, before.aliases)
		if (after !== null) this.#aliases.add(path, after.aliases)
	}

	#linkAlone(path: string, note: KeptNote): void {
		const links = this.#links()
		this.#link(path, note, targetsBy(links, path, note))
		this.#acquaint(path, note, links)
	}

	/** Hands what a note tells to the people it tells of. */
	#link(path: string, note: KeptNote, targets: Targets): void {
		const told = toldBy(path, note.statements, targets)
		this.#notes.set(path, { ...note, targets, told })
		for (const person of told.keys()) {
			this.#touched(person)
			this.#tellers.add(person, path)
		}
	}

	/** Hands over whom a note says to know each other; false: that is as it was. */
	#acquaint(path: string, { contact, statements }: KeptNote, links: Leads): boolean {
		if (this.#acquaintances === null) return false
		return this.#acquaintances.put(path, acquaintancePage(path, contact, statements, (link, name) => links.party(link, name, path)))
	}

	#forgetTold(path: string, { told }: KeptNote): void {
		for (const person of told.keys()) {
			this.#touched(person)
			this.#tellers.remove(person, path)
		}
	}

	#links(): Leads {
		return new Leads((link, from) => this.resolve(link, from))
	}
}

function targetsBy(links: Leads, path: string, { statements }: KeptNote): Targets {
	return targetsOf(statements, (link) => links.path(link, path))
}
