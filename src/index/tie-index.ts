import type { Acquaintance, Party } from '../contact/acquaintance'
import type { Contact } from '../contact/contact'
import type { Evidence } from '../contact/evidence'
import type { NoteFacts } from '../contact/note-facts'
import type { RhythmSettings } from '../contact/rhythm-settings'
import { tieOf } from '../contact/tie-of'
import type { Tie } from '../contact/tie'
import type { Day } from '../note/day'
import { AcquaintanceBook } from './acquaintance-book'
import { acquaintancePage } from './acquaintance-page'
import { AliasBook } from './alias-book'
import { isSilent, saysTheSame, unlinkedNote } from './kept-note'
import type { KeptNote } from './kept-note'
import { LinkMemory } from './link-memory'
import { sameData } from './same-data'
import { evidenceFrom, targetsOf, toldBy } from './told-by'
import type { Targets } from './told-by'
import { Tellers } from './tellers'
import { TieList } from './tie-list'

/** What the index asks of the vault: the note a link leads to, by path; null where there is none (RULES 9). */
export interface World {
	readonly resolve: (link: string, from: string) => string | null
	/** The note about things that bears an alias; null where none does. Where it may answer otherwise, `pathsChanged` is to be told. */
	readonly aliased?: (name: string) => string | null
}

/**
 * All ties by path, kept as notes come and go (DESIGN 4). A note that changes costs its own links and the people
 * whom it tells of; judging, and resolving links anew where paths or aliases moved, wait for the next reading.
 */
export class TieIndex {
	readonly #world: World
	#rhythm: RhythmSettings
	#today: Day
	readonly #notes = new Map<string, KeptNote>()
	readonly #aliases = new AliasBook()
	readonly #acquaintances = new AcquaintanceBook((path) => this.#contacts.has(path))
	readonly #tellers = new Tellers()
	/** People to be judged anew. */
	readonly #stale = new Set<string>()
	readonly #ties = new TieList()
	readonly #contacts = new Set<string>()
	readonly #subscribers = new Set<() => void>()
	#linksMoved = false
	#linksRevision = 0
	#revision = 0

	constructor(world: World, rhythm: RhythmSettings, today: Day) {
		this.#world = world
		this.#rhythm = rhythm
		this.#today = today
	}

	/** Takes what a note says now in place of what it said before. Nothing moves where both say the same. */
	put(facts: NoteFacts): void {
		const { path } = facts
		const before = this.#notes.get(path)
		const after = unlinkedNote(facts)
		if (isSilent(after) ? before === undefined : before !== undefined && saysTheSame(before, after)) return
		this.#replace(path, isSilent(after) ? null : after)
		this.#moved()
	}

	/** Forgets a note that is gone, or says nothing any more. Where it left the vault, `pathsChanged` is to be told. */
	remove(path: string): void {
		if (this.#forget(path)) this.#tellSubscribers()
	}

	/** Forgets a note that has moved, and one that stood in its new place; the caller puts it anew. */
	rename(from: string, to: string): void {
		this.#forget(from)
		this.#forget(to)
		this.pathsChanged()
	}

	/** Notes came, went or were renamed that the index may know nothing of: links may lead elsewhere now. */
	pathsChanged(): void {
		this.#moveLinks()
		this.#tellSubscribers()
	}

	/** Judges everybody as of another day from now on. */
	turnTo(today: Day): void {
		if (today === this.#today) return
		this.#today = today
		this.#allMoved()
	}

	/** Judges everybody by other settings from now on. */
	setRhythm(rhythm: RhythmSettings): void {
		if (sameData(rhythm, this.#rhythm)) return
		this.#rhythm = rhythm
		this.#allMoved()
	}

	/** Moves whenever a tie may have: what was drawn at one revision is right as long as it stands. */
	get revision(): number {
		this.#settleLinks()
		return this.#revision
	}

	/** Moves whenever a link may lead elsewhere, or to somebody who was no contact before. */
	get linksRevision(): number {
		return this.#linksRevision
	}

	/** Calls `changed` once after every change, before anything is judged. The answer undoes it. */
	subscribe(changed: () => void): () => void {
		const subscriber = (): void => {
			changed()
		}
		this.#subscribers.add(subscriber)
		return () => {
			this.#subscribers.delete(subscriber)
		}
	}

	/** The tie of the contact whose note this is. */
	tie(path: string): Tie | undefined {
		this.#judge()
		return this.#ties.get(path)
	}

	/** Every tie, in order of path. The list itself never changes: the next change makes a new one. */
	ties(): readonly Tie[] {
		this.#judge()
		return this.#ties.all()
	}

	/** The note that a link leads to, by an alias where no note is found; null: there is none (RULES 9). */
	resolve(link: string, from: string): string | null {
		return this.#world.resolve(link, from) ?? this.#aliases.bearer(link) ?? this.#world.aliased?.(link) ?? null
	}

	/** Who knows a party, with all that tells of it, in no order; days after today tell of nothing yet. */
	whoKnows(to: Party): ReadonlyMap<Party, readonly Acquaintance[]> {
		this.#settleLinks()
		return this.#acquaintances.whoKnows(to, this.#today)
	}

	/** Who works at an organization, in order of path. */
	peopleAt(organization: Party): readonly Tie[] {
		this.#judge()
		return this.#acquaintances.membersOf(organization).flatMap((path) => this.#ties.get(path) ?? [])
	}

	/** Whom a name stands for where a note writes it: as a link or plainly, as `organizations` has it. */
	partyOf(name: string, from: string): Party | null {
		return this.#links().lead(name, from).party
	}

	/** Names that notes say somebody knows, or was with, and that no note bears; as written. */
	names(): ReadonlyMap<Party, string> {
		this.#settleLinks()
		return this.#acquaintances.names(this.#today)
	}

	/** Where anybody works, as it is called. */
	organizations(): ReadonlyMap<Party, string> {
		this.#settleLinks()
		return this.#acquaintances.organizations()
	}

	/** The day as of which ties are judged. */
	get today(): Day {
		return this.#today
	}

	/** The settings by which ties are judged. */
	get rhythm(): RhythmSettings {
		return this.#rhythm
	}

	/** How many contacts there are. */
	get size(): number {
		return this.#contacts.size
	}

	#forget(path: string): boolean {
		if (!this.#notes.has(path)) return false
		this.#replace(path, null)
		this.#revision += 1
		return true
	}

	#replace(path: string, after: KeptNote | null): void {
		const before = this.#notes.get(path)
		if (before !== undefined) this.#forgetTold(path, before)
		this.#acquaintances.put(path, null)
		this.#exchangeContact(path, before?.contact ?? null, after?.contact ?? null)
		if (after === null) this.#notes.delete(path)
		else if (this.#linksMoved) this.#notes.set(path, after)
		else this.#linkAnew(path, after)
	}

	#exchangeContact(path: string, before: Contact | null, after: Contact | null): void {
		if (before === null && after === null) return
		this.#stale.add(path)
		if (after === null) this.#contacts.delete(path)
		else this.#contacts.add(path)
		const stays = before !== null && after !== null
		if (stays && sameData(before.aliases, after.aliases)) return
		this.#moveLinks()
		if (before !== null) this.#aliases.remove(path, before.aliases)
		if (after !== null) this.#aliases.add(path, after.aliases)
	}

	#linkAnew(path: string, note: KeptNote): void {
		const links = this.#links()
		this.#link(path, note, links)
		this.#acquaint(path, note, links)
	}

	/** Resolves a note's links and hands what it tells to the people it tells of. */
	#link(path: string, note: KeptNote, links: LinkMemory, targets: Targets = targetsBy(links, path, note)): void {
		const told = toldBy(path, note.statements, targets)
		this.#notes.set(path, { ...note, targets, told })
		for (const person of told.keys()) {
			this.#stale.add(person)
			this.#tellers.add(person, path)
		}
	}

	/** Hands over whom a note knows; false: that is as it was. */
	#acquaint(path: string, { contact, statements }: KeptNote, links: LinkMemory): boolean {
		return this.#acquaintances.put(path, acquaintancePage(path, contact, statements, (name) => links.lead(name, path).party))
	}

	#links(): LinkMemory {
		return new LinkMemory((link, from) => this.resolve(link, from))
	}

	#forgetTold(path: string, { told }: KeptNote): void {
		for (const person of told.keys()) {
			this.#stale.add(person)
			this.#tellers.remove(person, path)
		}
	}

	#moveLinks(): void {
		this.#linksMoved = true
		this.#linksRevision += 1
	}

	#settleLinks(): void {
		if (!this.#linksMoved) return
		this.#linksMoved = false
		const links = this.#links()
		let anyLeadsElsewhere = false
		for (const [path, note] of this.#notes) {
			if (this.#acquaint(path, note, links)) {
				anyLeadsElsewhere = true
				// What is kept by the list of ties rests on acquaintances, too: it shall be another list.
				this.#stale.add(path)
			}
			const targets = targetsBy(links, path, note)
			if (sameData(targets, note.targets)) continue
			anyLeadsElsewhere = true
			this.#forgetTold(path, note)
			this.#link(path, note, links, targets)
		}
		if (anyLeadsElsewhere) this.#revision += 1
	}

	#judge(): void {
		this.#settleLinks()
		if (this.#stale.size === 0) return
		for (const path of this.#stale) {
			const contact = this.#notes.get(path)?.contact ?? null
			this.#ties.set(path, contact && tieOf(contact, this.#evidence(path), this.#rhythm, this.#today))
		}
		this.#stale.clear()
	}

	/** What other notes tell of a person. */
	#evidence(person: string): Evidence {
		return evidenceFrom(this.#tellers.of(person).flatMap((path) => this.#notes.get(path)?.told.get(person) ?? []))
	}

	#moved(): void {
		this.#revision += 1
		this.#tellSubscribers()
	}

	#allMoved(): void {
		for (const path of this.#contacts) this.#stale.add(path)
		this.#moved()
	}

	#tellSubscribers(): void {
		for (const changed of [...this.#subscribers]) changed()
	}
}

function targetsBy(links: LinkMemory, path: string, { statements }: KeptNote): Targets {
	return targetsOf(statements, (link) => links.lead(link, path).path)
}
