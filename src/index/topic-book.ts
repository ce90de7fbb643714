import type { TopicNote } from '../contact/topic-note'
import type { Topic } from '../note/topic'
import { AliasBook } from './alias-book'
import { sameData } from './same-data'

const NOBODY: ReadonlyMap<string, TopicNote> = new Map()

/** Which notes bear which topic, kept as notes come and go. A note that is renamed is removed and put anew. */
export class TopicBook {
	readonly #notes = new Map<string, TopicNote>()
	readonly #bearers = new Map<Topic, Map<string, TopicNote>>()
	readonly #aliases = new AliasBook()
	#aliasRevision = 0

	/** Takes a note as it is now; false: it says what it said before. */
	put(note: TopicNote): boolean {
		const before = this.#notes.get(note.path)
		if (sameData(before, note)) return false
		if (!sameData(before?.aliases ?? [], note.aliases)) this.#aliasRevision += 1
		if (before !== undefined) this.#drop(before)
		this.#notes.set(note.path, note)
		this.#aliases.add(note.path, note.aliases)
		for (const topic of note.topics) {
			const bearers = this.#bearers.get(topic)
			if (bearers === undefined) this.#bearers.set(topic, new Map([[note.path, note]]))
			else bearers.set(note.path, note)
		}
		return true
	}

	/** Forgets a note; false: it was not known. */
	remove(path: string): boolean {
		const note = this.#notes.get(path)
		if (note === undefined) return false
		if (note.aliases.length > 0) this.#aliasRevision += 1
		this.#drop(note)
		return true
	}

	/** The notes that bear a topic, by path. */
	bearersOf(topic: Topic): ReadonlyMap<string, TopicNote> {
		return this.#bearers.get(topic) ?? NOBODY
	}

	/** Moves whenever an alias may mean another note. */
	get aliasRevision(): number {
		return this.#aliasRevision
	}

	/** The one note that bears this alias; null where none does, or several do. */
	aliased(name: string): string | null {
		return this.#aliases.bearer(name)
	}

	#drop({ path, aliases, topics }: TopicNote): void {
		this.#notes.delete(path)
		this.#aliases.remove(path, aliases)
		for (const topic of topics) {
			const bearers = this.#bearers.get(topic)
			if (bearers?.delete(path) === true && bearers.size === 0) this.#bearers.delete(topic)
		}
	}
}
