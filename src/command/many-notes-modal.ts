import { Modal, Setting } from 'obsidian'
import { sayNotWritten } from '../i18n/say-outcome'
import type { Outcome } from '../vault/write'
import type { ActPort } from './act-runner'

/** One note of many, and what is to be done to it. */
export interface NoteWork {
	readonly path: string
	readonly run: () => Promise<Outcome>
}

/** So many notes are written before the page gets its turn. */
const AT_ONCE = 8

/** How many names and failures stand in the dialog. */
const MOST_NAMES = 50

/** An act on many notes: first whom it would change, then how far it is with a way to stop, then what became of it. */
export class ManyNotesModal extends Modal {
	readonly #port: ActPort
	readonly #said: string
	readonly #work: readonly NoteWork[]
	readonly #done: (outcomes: readonly Outcome[]) => void
	#isStopped = false

	constructor(port: ActPort, said: string, work: readonly NoteWork[], done: (outcomes: readonly Outcome[]) => void) {
		super(port.app)
		this.#port = port
		this.#said = said
		this.#work = work
		this.#done = done
	}

	override onOpen(): void {
		const { manyNotes } = this.#port.words.acts
		this.setTitle(this.#said)
		this.contentEl.addClass('tend', 'tend-many')
		this.#names(this.#work.map(({ path }) => this.#port.tie(path)?.contact.name ?? path))
		new Setting(this.contentEl)
			.addButton((button) => button.setButtonText(this.#port.words.newContact.cancel).onClick(() => this.close()))
			.addButton((button) =>
				button
					.setButtonText(manyNotes.change(this.#work.length))
					.setCta()
					.onClick(() => void this.#run()),
			)
	}

	/** Closing the dialog stops the work; what is written stays, and can be undone. */
	override onClose(): void {
		this.#isStopped = true
		this.contentEl.empty()
	}

	async #run(): Promise<void> {
		const { manyNotes } = this.#port.words.acts
		const total = this.#work.length
		this.contentEl.empty()
		const bar = this.contentEl.createEl('progress', { attr: { max: total, value: 0, 'aria-label': this.#said } })
		const count = this.contentEl.createDiv({ cls: 'tend-muted', attr: { role: 'status' } })
		const stop = (): void => {
			this.#isStopped = true
		}
		new Setting(this.contentEl).addButton((button) => {
			button.setButtonText(manyNotes.stop).onClick(stop)
			button.buttonEl.focus()
		})
		const outcomes: Outcome[] = []
		for (const { run } of this.#work) {
			if (this.#isStopped) break
			outcomes.push(await run())
			// The page gets its turn, so that Stop can be pressed.
			if (outcomes.length % AT_ONCE === 0) await new Promise((done) => window.setTimeout(done))
			bar.value = outcomes.length
			count.setText(manyNotes.progress(outcomes.length, total))
		}
		this.#done(outcomes)
		if (this.contentEl.isConnected) this.#report(outcomes)
	}

	#report(outcomes: readonly Outcome[]): void {
		const { manyNotes } = this.#port.words.acts
		const countOf = (kind: Outcome['kind']): number => outcomes.filter((outcome) => outcome.kind === kind).length
		this.contentEl.empty()
		this.contentEl.createEl('p', { text: manyNotes.result(countOf('written'), this.#work.length), attr: { role: 'status' } })
		if (countOf('same') > 0) this.contentEl.createEl('p', { cls: 'tend-muted', text: manyNotes.same(countOf('same')) })
		if (outcomes.length < this.#work.length) this.contentEl.createEl('p', { cls: 'tend-muted', text: manyNotes.stopped })
		this.#names(
			outcomes.flatMap((outcome) => {
				if (outcome.kind === 'written' || outcome.kind === 'same') return []
				return `${outcome.path}: ${sayNotWritten(outcome, this.#port.language)}`
			}),
		)
		new Setting(this.contentEl).addButton((button) => {
			button.setButtonText(manyNotes.close).setCta().onClick(() => this.close())
			button.buttonEl.focus()
		})
	}

	#names(names: readonly string[]): void {
		if (names.length === 0) return
		const list = this.contentEl.createEl('ul', { cls: 'tend-many-names', attr: { tabindex: 0 } })
		for (const name of names.slice(0, MOST_NAMES)) list.createEl('li', { text: name, attr: { dir: 'auto' } })
		const more = names.length - MOST_NAMES
		if (more > 0) list.createEl('li', { cls: 'tend-muted', text: this.#port.words.acts.manyNotes.andMore(more) })
	}
}
