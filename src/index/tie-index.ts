import type { Acquaintance, Party } from '../contact/acquaintance'
import type { NoteFacts } from '../contact/note-facts'
import type { RhythmSettings } from '../contact/rhythm-settings'
import { tieOf } from '../contact/tie-of'
import type { Tie } from '../contact/tie'
import type { Day } from '../note/day'
import { isSilent, saysTheSame, unlinkedNote } from './kept-note'
import { LinkedNotes } from './linked-notes'
import { sameData } from './same-data'
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
	#rhythm: RhythmSettings
	#today: Day
	readonly #notes: LinkedNotes
	/** People to be judged anew. */
	readonly #stale = new Set<string>()
	readonly #ties = new TieList()
	readonly #subscribers = new Set<() => void>()
	#revision = 0

	constructor(world: World, rhythm: RhythmSettings, today: Day) {
		this.#notes = new LinkedNotes(world.resolve, (path) => this.#stale.add(path), world.aliased)
		this.#rhythm = rhythm
		this.#today = today
	}

	/** Takes what a note says now in place of what it said before. Nothing moves where both say the same. */
	put(facts: NoteFacts): void {
		const { path } = facts
		const before = this.#notes.get(path)
		const after = unlinkedNote(facts)
		if (isSilent(after) ? before === undefined : before !== undefined && saysTheSame(before, after)) return
		this.#notes.replace(path, isSilent(after) ? null : after)
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
		this.#notes.pathsMoved()
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
		return this.#notes.linksRevision
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
		return this.#notes.resolve(link, from)
	}

	/** Who knows a party, with all that tells of it, in no order; days after today tell of nothing yet. */
	whoKnows(to: Party): ReadonlyMap<Party, readonly Acquaintance[]> {
		this.#settleLinks()
		return this.#notes.acquaintances.whoKnows(to, this.#today)
	}

	/** Contacts whom any of some people know; these themselves may stand among them. */
	knownTo(people: ReadonlySet<Party>): ReadonlySet<Party> {
		this.#settleLinks()
		return this.#notes.acquaintances.knownTo(people, this.#today)
	}

	/** Who works at an organization, in order of path. */
	peopleAt(organization: Party): readonly Tie[] {
		this.#judge()
		return this.#notes.acquaintances.membersOf(organization).flatMap((path) => this.#ties.get(path) ?? [])
	}

	/** Where each of a contact's `organizations` leads, in their order; null: it is no name. */
	employersOf(path: string): readonly (Party | null)[] {
		this.#settleLinks()
		return this.#notes.acquaintances.employersOf(path)
	}

	/** Names that notes say somebody knows, or was with, and that no note bears; as written. */
	names(): ReadonlyMap<Party, string> {
		this.#settleLinks()
		return this.#notes.acquaintances.names(this.#today)
	}

	/** Where anybody works, as it is called. */
	organizations(): ReadonlyMap<Party, string> {
		this.#settleLinks()
		return this.#notes.acquaintances.organizations()
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
		return this.#notes.contacts.size
	}

	#forget(path: string): boolean {
		if (this.#notes.get(path) === undefined) return false
		this.#notes.replace(path, null)
		this.#revision += 1
		return true
	}

	#settleLinks(): void {
		if (this.#notes.settle()) this.#revision += 1
	}

	#judge(): void {
		this.#settleLinks()
		if (this.#stale.size === 0) return
		for (const path of this.#stale) {
			const contact = this.#notes.get(path)?.contact ?? null
			this.#ties.set(path, contact && tieOf(contact, this.#notes.evidenceOf(path), this.#rhythm, this.#today))
		}
		this.#stale.clear()
	}

	#moved(): void {
		this.#revision += 1
		this.#tellSubscribers()
	}

	#allMoved(): void {
		for (const path of this.#notes.contacts) this.#stale.add(path)
		this.#moved()
	}

	#tellSubscribers(): void {
		for (const changed of [...this.#subscribers]) changed()
	}
}
