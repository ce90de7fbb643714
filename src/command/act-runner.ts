import type { App, TFile } from 'obsidian'
import { Notice } from 'obsidian'
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
import type { Compare } from '../query/tie-order'
import { ActHistory } from '../vault/act-history'
import type { DoneAct, Undoing } from '../vault/act-history'
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
}

/** A Notice with something to press stays longer. */
const NOTICE_MS = 8000

/** Does what a plan says, tells the user, and can take it back: the one place where an act ends (DESIGN 4, 5). */
export class ActRunner {
	readonly port: ActPort
	readonly #history = new ActHistory()

	constructor(port: ActPort) {
		this.port = port
	}

	/** Does a plan for a few notes at once; true if any was written. `said` is what was done, and to whom. */
	async run(planned: Planned, said: string): Promise<boolean> {
		if (isRefusal(planned)) {
			this.#tell(capitalized(sayRefusal(planned, this.port.language)))
			return false
		}
		const outcomes = await Promise.all(planned.changes.map((change) => this.port.writer.change(change)))
		for (const outcome of outcomes) this.#tellFailure(outcome)
		const undoings = undoingsOf(outcomes)
		if (undoings.length > 0) this.#tellDone({ said, undoings })
		else if (outcomes.some(({ kind }) => kind === 'same')) this.#tell(this.port.words.acts.nothingChanged)
		return undoings.length > 0
	}

	/** Does a plan for one person at once, for several with a preview. */
	runFor(people: readonly Tie[], planned: Planned, said: string): void {
		if (people.length > 1) this.runForMany(planned, said)
		else void this.run(planned, said)
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
			// The report may be closed already; what is said may not be more than what was done.
			const part = this.port.words.acts.manyNotes.result(undoings.length, work.length)
			this.#tellDone({ said: undoings.length === work.length ? said : `${said}. ${part}`, undoings })
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
			const reason = error instanceof Error ? error.message : String(error)
			this.#tell(this.port.words.notices.notCreated(path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, ''), reason))
			return null
		}
	}

	/** A link to a note, as the user's settings write links. */
	readonly linkTo: LinkTo = (path, from) => {
		const { vault, fileManager } = this.port.app
		const file = vault.getFileByPath(path)
		return file === null ? `[[${path.replace(/\.md$/, '')}]]` : fileManager.generateMarkdownLink(file, from)
	}

	/** The items that a plan adds to its first note, as they will stand there; none where it cannot be done. */
	async linesOf(planned: Planned): Promise<readonly string[]> {
		const [change] = isRefusal(planned) ? [] : planned.changes
		const file = change === undefined ? null : this.port.app.vault.getFileByPath(change.path)
		if (change === undefined || file === null) return []
		const edited = editedNote(change.path, await this.port.app.vault.cachedRead(file), change.steps, this.port.rules())
		const lines = isRefusal(edited) ? [] : edited.splices.flatMap(({ text }) => text.split(/\r?\n/))
		return lines.map((line) => line.trim()).filter((line) => /^(?:[-*+]|\d+[.)])\s/.test(line))
	}

	/** Takes back the last act, or the one named. */
	async undo(act: DoneAct | null = null): Promise<void> {
		const { acts } = this.port.words
		const taken = this.#history.take(act)
		if (taken === null) {
			this.#tell(acts.nothingToUndo)
			return
		}
		// The last written first.
		const undoings = [...taken.undoings].reverse()
		const outcomes = await Promise.all(undoings.map((undoing) => this.#undone(undoing, undoings.length > 1)))
		for (const outcome of outcomes) this.#tellFailure(outcome)
		if (outcomes.some(({ kind }) => kind === 'written' || kind === 'discarded')) this.#tell(acts.undone(taken.said))
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
	}

	#tellFailure(outcome: Discarded): void {
		if (outcome.kind === 'written' || outcome.kind === 'discarded' || outcome.kind === 'same') return
		this.#tell(`${outcome.path}: ${sayNotWritten(outcome, this.port.language)}`)
	}

	#tell(message: string): void {
		new Notice(message, NOTICE_MS)
	}
}

function undoingsOf(outcomes: readonly Outcome[]): readonly Undoing[] {
	return outcomes.flatMap((outcome) => (outcome.kind === 'written' ? outcome.undo : []))
}
