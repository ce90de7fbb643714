import type { App, TFile } from 'obsidian'
import { Notice } from 'obsidian'
import { noteName } from '../contact/note-name'
import type { Tie } from '../contact/tie'
import type { Planned } from '../edit/act-plan'
import { isRefusal } from '../edit/act-plan'
import type { EditRules } from '../edit/edit-rules'
import { editedNote } from '../edit/edited-note'
import type { LinkTo } from '../edit/plan-log'
import { capitalized } from '../i18n/capitalized'
import type { Language } from '../i18n/language'
import { sayNotWritten } from '../i18n/say-outcome'
import { sayRefusal } from '../i18n/say-refusal'
import type { Words } from '../i18n/words'
import type { Day } from '../note/day'
import { errorText } from '../note/error-text'
import type { Compare } from '../query/tie-order'
import { ActHistory } from '../vault/act-history'
import type { TendContext } from '../vault/ring'
import type { DoneAct, Undoing } from '../vault/act-history'
import type { Undo } from '../edit/undo-splices'
import type { Discarded, Outcome, Writer } from '../vault/write'
import { ManyNotesModal } from './many-notes-modal'

/** What acts stand on. */
export interface ActPort {
	readonly app: App
	readonly writer: Writer
	readonly rules: () => EditRules
	readonly words: Words
	readonly language: Language
	readonly today: () => Day
	readonly ties: () => readonly Tie[]
	readonly tie: (path: string) => Tie | undefined
	readonly compareNames: Compare<string>
	/** What is asked by acts that only show something. */
	readonly context: () => TendContext
}

/** Long enough to read it and to press Undo. */
const NOTICE_MS = 8000

/** More failures than this are summed up. */
const MOST_TOLD = 3

/** Does what a plan says, tells the user, and can take it back: the one place where an act ends (DESIGN 4, 5). */
export class ActRunner {
	readonly port: ActPort
	readonly #history = new ActHistory()
	/** Undo as the Notice of each act offers it: it goes when the act has been undone. */
	readonly #undoButtons = new WeakMap<DoneAct, HTMLElement>()

	constructor(port: ActPort) {
		this.port = port
	}

	/** Does a plan for a few notes at once; true if any was written. `said` is what was done, and to whom. */
	async run(planned: Planned, said: string): Promise<boolean> {
		return (await this.runEach(planned, said)).written.length > 0
	}

	/** As `run`; tells which notes were written, and which could not be, so that a form can keep what is left. */
	async runEach(planned: Planned, said: string): Promise<{ written: readonly string[]; failed: readonly string[] }> {
		if (isRefusal(planned)) {
			this.#tell(capitalized(sayRefusal(planned, this.port.language)))
			return { written: [], failed: [] }
		}
		const outcomes = await Promise.all(planned.changes.map((change) => this.port.writer.change(change)))
		const failed = this.#tellFailures(outcomes)
		const undoings = undoingsOf(outcomes)
		if (undoings.length > 0) this.#tellDone({ said: this.#saidOf(said, undoings.length, undoings.length + failed.length), undoings })
		else if (failed.length === 0) this.#tell(this.port.words.acts.nothingChanged)
		return { written: undoings.map(({ path }) => path), failed }
	}

	/** Does a plan for one person at once, for several with a preview; false: it could not be done at all. */
	async runFor(people: readonly Tie[], planned: Planned, said: string): Promise<boolean> {
		if (people.length <= 1) return await this.run(planned, said)
		this.runForMany(planned, said)
		return true
	}

	/** Does a plan for many notes: preview, progress with a way to stop, report. */
	runForMany(planned: Planned, said: string): void {
		if (isRefusal(planned)) {
			this.#tell(capitalized(sayRefusal(planned, this.port.language)))
			return
		}
		const { writer } = this.port
		const work = planned.changes.map((change) => ({ path: change.path, run: () => writer.change(change, true) }))
		new ManyNotesModal(this.port, said, work, (outcomes) => {
			const undoings = undoingsOf(outcomes)
			if (undoings.length === 0) return
			this.#tellDone({ said: this.#saidOf(said, undoings.length, work.length), undoings, ofMany: true })
		}).open()
	}

	/** Makes a contact's note; null where the vault refused, which the user has been told. */
	async create(path: string, asked: string | Promise<string>, said: string): Promise<TFile | null> {
		try {
			const text = await asked
			const file = await this.port.writer.create(path, text)
			this.#tellDone({ said, undoings: [{ created: path, text }] })
			return file
		} catch (error) {
			const reason = errorText(error)
			this.#tell(this.port.words.notices.notCreated(noteName(path), reason))
			return null
		}
	}

	/** A link to a note, as the user's settings write links; empty where the note is gone. */
	readonly linkTo: LinkTo = (path, from) => {
		const { vault, fileManager } = this.port.app
		const file = vault.getFileByPath(path)
		return file === null ? '' : fileManager.generateMarkdownLink(file, from)
	}

	/** The items that a plan adds to its first note, as they will stand there, or why it cannot be done. */
	async previewOf(planned: Planned): Promise<string> {
		const [change] = isRefusal(planned) ? [] : planned.changes
		const file = change === undefined ? null : this.port.app.vault.getFileByPath(change.path)
		if (change === undefined || file === null) return ''
		const edited = editedNote(change.path, await this.port.app.vault.cachedRead(file), change.steps, this.port.rules())
		if (isRefusal(edited)) return capitalized(sayRefusal(edited, this.port.language))
		const lines = edited.splices.flatMap(({ text }) => text.split(/\r?\n/)).map((line) => line.trim())
		return lines.filter((line) => /^(?:[-*+]|\d+[.)])\s/.test(line)).join('\n')
	}

	/** A note has another path now. */
	renamed(from: string, to: string): void {
		this.#history.renamed(from, to)
	}

	/** How far the history of acts is: what is done from now on can be taken back by it. */
	get mark(): number {
		return this.#history.mark
	}

	/** Takes back the newest act done after a mark. The answer is the mark before that act; null: nothing was taken back. */
	async undoSince(mark: number): Promise<number | null> {
		const newest = this.#history.newestSince(mark)
		if (newest === null) {
			this.#tell(this.port.words.acts.nothingToUndoHere)
			return null
		}
		return (await this.undo(newest.act)) ? newest.before : null
	}

	/** Takes back the last act, or the one named; true if anything is as it was. */
	async undo(act: DoneAct | null = null): Promise<boolean> {
		const { acts } = this.port.words
		const taken = this.#history.take(act)
		if (taken === null) {
			this.#tell(acts.nothingToUndo)
			return false
		}
		this.#undoButtons.get(taken)?.remove()
		const { said, ofMany = false } = taken
		// The last written first.
		const undoings = [...taken.undoings].reverse()
		const outcomes = await Promise.all(undoings.map((undoing) => this.#undone(undoing, ofMany)))
		// Typing rests sooner or later, and so does a busy disk: what waits for it can be asked for again.
		const waiting = undoings.filter((_, at) => outcomes[at]?.kind === 'typing' || outcomes[at]?.kind === 'failed')
		if (waiting.length > 0) this.#history.add({ said, ofMany, undoings: waiting.reverse() })
		const failed = this.#tellFailures(outcomes)
		const done = outcomes.length - failed.length
		if (done > 0) this.#tell(this.#saidOf(acts.undone(said), done, outcomes.length))
		return done > 0
	}

	/** What was done, and of how many notes where it was not all of them: never more than what was done. */
	#saidOf(said: string, done: number, total: number): string {
		return done === total ? said : `${said}. ${this.port.words.acts.manyNotes.result(done, total)}`
	}

	#undone(undoing: Undoing, ofMany: boolean): Promise<Discarded> {
		const { writer } = this.port
		return 'path' in undoing ? writer.undo(undoing, ofMany) : writer.discard(undoing.created, undoing.text)
	}

	#tellDone(act: DoneAct): void {
		this.#history.add(act)
		const { acts } = this.port.words
		const notice = new Notice(act.said, NOTICE_MS)
		notice.messageEl.addClass('tend-notice')
		const button = notice.messageEl.createEl('button', { text: acts.undo })
		button.addEventListener('click', () => void this.undo(act))
		this.#undoButtons.set(act, button)
	}

	/** Says which notes are as they were, and why: a few one by one, many in one Notice. The answer is their paths. */
	#tellFailures(outcomes: readonly Discarded[]): readonly string[] {
		const failed = outcomes.flatMap((outcome) => {
			if (outcome.kind === 'written' || outcome.kind === 'discarded' || outcome.kind === 'same') return []
			return { path: outcome.path, said: `${outcome.path}: ${sayNotWritten(outcome, this.port.language)}` }
		})
		const lines = failed.map(({ said }) => said)
		const more = failed.length - MOST_TOLD
		if (more > 0) this.#tell([...lines.slice(0, MOST_TOLD), this.port.words.acts.manyNotes.andMore(more)].join('\n'))
		else for (const line of lines) this.#tell(line)
		return failed.map(({ path }) => path)
	}

	#tell(message: string): void {
		new Notice(message, NOTICE_MS)
	}
}

function undoingsOf(outcomes: readonly Outcome[]): readonly Undo[] {
	return outcomes.flatMap((outcome) => (outcome.kind === 'written' ? outcome.undo : []))
}
