import type { Contact } from '../contact/contact'
import type { Evidence } from '../contact/evidence'
import type { NoteFacts } from '../contact/note-facts'
import type { RhythmSettings } from '../contact/rhythm-settings'
import { tieOf } from '../contact/tie-of'
import type { Tie } from '../contact/tie'
import type { Day } from '../note/day'
import { AliasBook } from './alias-book'
import { sameData } from './same-data'
import { statementsOf } from './statements'
import type { Statements } from './statements'
import { evidenceFrom, targetsOf, toldBy } from './told-by'
import type { Targets, Told } from './told-by'
import { Tellers } from './tellers'
import { TieList } from './tie-list'

/** What the index asks of the vault: the note a link leads to, by path; null where there is none (RULES 9). */
export interface World {
	readonly resolve: (link: string, from: string) => string | null
}

/** One note as the index keeps it. */
interface Note {
	readonly contact: Contact | null
	readonly statements: Statements
	/** Where its links led when they were last resolved, and what it therefore tells of whom. */
	readonly targets: Targets
	readonly told: ReadonlyMap<string, Told>
}

const UNRESOLVED: Pick<Note, 'targets' | 'told'> = { targets: [], told: new Map() }

/**
 * All ties by path, kept as notes come and go (DESIGN 4). A note that changes costs its own links and the people
 * whom it tells of; judging, and resolving links anew where paths or aliases moved, wait for the next reading.
 */
export class TieIndex {
	readonly #world: World
	#rhythm: RhythmSettings
	#today: Day
	readonly #notes = new Map<string, Note>()
	readonly #aliases = new AliasBook()
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
		const { path, contact } = facts
		const before = this.#notes.get(path)
		const after = { contact, statements: statementsOf(facts), ...UNRESOLVED }
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
		return this.#world.resolve(link, from) ?? this.#aliases.bearer(link)
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

	#replace(path: string, after: Note | null): void {
		const before = this.#notes.get(path)
		if (before !== undefined) this.#forgetTold(path, before)
		this.#exchangeContact(path, before?.contact ?? null, after?.contact ?? null)
		if (after === null) this.#notes.delete(path)
		else if (this.#linksMoved) this.#notes.set(path, after)
		else this.#link(path, after)
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

	/** Resolves a note's links and hands what it tells to the people it tells of. */
	#link(path: string, note: Note, targets: Targets = this.#targets(path, note)): void {
		const told = toldBy(path, note.statements, targets)
		this.#notes.set(path, { ...note, targets, told })
		for (const person of told.keys()) {
			this.#stale.add(person)
			this.#tellers.add(person, path)
		}
	}

	#forgetTold(path: string, { told }: Note): void {
		for (const person of told.keys()) {
			this.#stale.add(person)
			this.#tellers.remove(person, path)
		}
	}

	#targets(path: string, { statements }: Note): Targets {
		return targetsOf(statements, (link) => this.resolve(link, path))
	}

	#moveLinks(): void {
		this.#linksMoved = true
		this.#linksRevision += 1
	}

	#settleLinks(): void {
		if (!this.#linksMoved) return
		this.#linksMoved = false
		let anyLeadsElsewhere = false
		for (const [path, note] of this.#notes) {
			const targets = this.#targets(path, note)
			if (sameData(targets, note.targets)) continue
			anyLeadsElsewhere = true
			this.#forgetTold(path, note)
			this.#link(path, note, targets)
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

/** A note that says nothing about anybody is not kept. */
function isSilent({ contact, statements }: Note): boolean {
	if (contact !== null) return false
	const { touches, promises, kept } = statements
	return touches.length === 0 && promises.length === 0 && kept.length === 0
}

function saysTheSame(before: Note, after: Note): boolean {
	return sameData(before.contact, after.contact) && sameData(before.statements, after.statements)
}
