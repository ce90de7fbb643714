import type { App, TFile } from 'obsidian'
import { TextFileView } from 'obsidian'
import type { EditRules } from '../edit/edit-rules'
import { editedNote } from '../edit/edited-note'
import type { NoteChange } from '../edit/act-plan'
import { isRefusal } from '../edit/act-plan'
import type { Refusal } from '../edit/refusal'
import { refusal } from '../edit/refusal'
import { spliced } from '../edit/splice'
import type { Splice } from '../edit/splice'
import type { Undo } from '../edit/undo-splices'
import { undone, undoOf } from '../edit/undo-splices'
import { errorText } from '../note/error-text'
import { Queue } from './queue'

/** What became of one note. */
export type Outcome =
	| { readonly kind: 'written'; readonly path: string; readonly undo: Undo }
	/** The note says so already. */
	| { readonly kind: 'same'; readonly path: string }
	/** The edit would not be safe, or makes no sense there. */
	| { readonly kind: 'refused'; readonly path: string; readonly refusal: Refusal }
	/** The note is open with typing that is not saved; an act on many notes leaves it alone. */
	| { readonly kind: 'typing'; readonly path: string }
	| { readonly kind: 'gone'; readonly path: string }
	/** The vault did not take it: the file is read-only, the disk full. */
	| { readonly kind: 'failed'; readonly path: string; readonly message: string }

/** What became of a new note that was to be taken back; nothing undoes that but the trash. */
export type Discarded = Outcome | { readonly kind: 'discarded'; readonly path: string }

/** What the writer stands on. */
export interface WriterPort {
	readonly app: App
	readonly rules: () => EditRules
	/** A note has been written: the index takes the text at once, the vault's event only confirms (DESIGN 5). */
	readonly wrote: (path: string, text: string) => void
}

/** How the splices of a text are found; a refusal leaves it as it is. */
type Edit = (text: string) => readonly Splice[] | Refusal

/** Typing may begin anew between saving and writing; after so many rounds somebody types without a pause. */
const MOST_ROUNDS = 20

/**
 * The only writer of the vault, and only for a user's act (DESIGN 4 and 5). What it writes is computed from the text
 * that `vault.process` hands over, one act after another on each note. A note that is open with unsaved typing is
 * saved first, and written only where every editor shows what the file says.
 */
export class Writer {
	readonly #port: WriterPort
	readonly #queue = new Queue()

	constructor(port: WriterPort) {
		this.#port = port
	}

	/** Changes one note. `ofMany`: it is one of many, and is left alone while somebody types in it. */
	change({ path, steps }: NoteChange, ofMany = false): Promise<Outcome> {
		const edit: Edit = (text) => {
			const edited = editedNote(path, text, steps, this.#port.rules())
			return isRefusal(edited) ? edited : edited.splices
		}
		return this.#inTurn(path, () => this.#write(path, ofMany, edit))
	}

	/** Takes a change back, if what it wrote is still there. */
	undo(undo: Undo, ofMany = false): Promise<Outcome> {
		return this.#inTurn(undo.path, () => this.#write(undo.path, ofMany, (text) => undone(text, undo)))
	}

	/** Makes a new note, and its folder where it is missing. Rejects when there is a note of that path already. */
	async create(path: string, text: string): Promise<TFile> {
		const { vault } = this.#port.app
		const slash = path.lastIndexOf('/')
		const folder = slash < 0 ? '' : path.slice(0, slash)
		if (folder !== '' && vault.getFolderByPath(folder) === null) await vault.createFolder(folder)
		return await vault.create(path, text)
	}

	/** Makes a file that is no note, where the user's attachments go; where its name is taken it gets another. */
	async attach(name: string, data: string | ArrayBuffer): Promise<TFile> {
		const { vault, fileManager } = this.#port.app
		const path = await fileManager.getAvailablePathForAttachment(name)
		return typeof data === 'string' ? await vault.create(path, data) : await vault.createBinary(path, data)
	}

	/** Takes a new note back as long as nothing was added to it, be it saved or only typed yet. */
	discard(path: string, text: string): Promise<Discarded> {
		return this.#inTurn(path, async (): Promise<Discarded> => {
			const { vault, fileManager } = this.#port.app
			const file = vault.getFileByPath(path)
			if (file === null) return { kind: 'gone', path }
			const isAsMade = (await vault.read(file)) === text && shownBy(this.#viewsOf(file), text)
			if (!isAsMade) return { kind: 'refused', path, refusal: refusal('changed-since') }
			await fileManager.trashFile(file)
			return { kind: 'discarded', path }
		})
	}

	#inTurn<Result>(path: string, work: () => Promise<Result>): Promise<Result | Outcome> {
		return this.#queue.inTurn(path, async () => {
			try {
				return await work()
			} catch (error) {
				return { kind: 'failed', path, message: errorText(error) }
			}
		})
	}

	async #write(path: string, ofMany: boolean, edit: Edit): Promise<Outcome> {
		const { app, wrote } = this.#port
		for (let round = 0; round < MOST_ROUNDS; round += 1) {
			const file = app.vault.getFileByPath(path)
			if (file === null) return { kind: 'gone', path }
			const views = this.#viewsOf(file)
			if (ofMany && views.length > 0 && !shownBy(views, await app.vault.read(file))) return { kind: 'typing', path }
			for (const view of views) await view.save()
			// That there is nothing to write is found out without touching the file.
			const seen = await app.vault.read(file)
			const early = trial(path, seen, edit)
			if (early.outcome.kind !== 'written') return early.outcome
			let outcome: Outcome | null = null
			const after = await app.vault.process(file, (text) => {
				// The very text that was tried, in the note of that path, comes to the same.
				const isTried = text === seen && file.path === path
				const tried = !shownBy(views, text) ? null : isTried ? early : trial(file.path, text, edit)
				outcome = tried?.outcome ?? null
				return tried?.text ?? text
			})
			// The note may have been renamed meanwhile.
			if (isWritten(outcome)) wrote(file.path, after)
			if (outcome !== null) return outcome
		}
		return { kind: 'typing', path }
	}

	/** Every editor of a note: typing in any of them may not be lost. */
	#viewsOf(file: TFile): readonly TextFileView[] {
		const views: TextFileView[] = []
		this.#port.app.workspace.iterateAllLeaves(({ view }) => {
			if (view instanceof TextFileView && view.file?.path === file.path) views.push(view)
		})
		return views
	}
}

/** What an edit of a text comes to, and the text then. */
function trial(path: string, text: string, edit: Edit): { readonly outcome: Outcome; readonly text: string } {
	const splices = edit(text)
	if (isRefusal(splices)) return { outcome: { kind: 'refused', path, refusal: splices }, text }
	if (splices.length === 0) return { outcome: { kind: 'same', path }, text }
	return { outcome: { kind: 'written', path, undo: undoOf(path, text, splices) }, text: spliced(text, splices) }
}

/** What was set within a callback is not narrowed by what was set before it. */
function isWritten(outcome: Outcome | null): boolean {
	return outcome?.kind === 'written'
}

/** Whether every editor shows what the file says; editors know neither CRLF nor a BOM. */
function shownBy(views: readonly TextFileView[], text: string): boolean {
	return views.every((view) => plainEnds(view.getViewData()) === plainEnds(text))
}

function plainEnds(text: string): string {
	return text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n')
}
