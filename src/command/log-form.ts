import { Modal, Platform, Setting } from 'obsidian'
import type { EvidencePromise } from '../contact/evidence'
import type { Tie } from '../contact/tie'
import type { Planned } from '../edit/act-plan'
import { isRefusal, joined } from '../edit/act-plan'
import type { Logged } from '../edit/plan-log'
import { logged, usualChannel } from '../edit/plan-log'
import { promiseKept } from '../edit/plan-promise'
import { sayDay } from '../i18n/say-day'
import type { Words } from '../i18n/words'
import type { Channel } from '../note/channel'
import { CHANNELS } from '../note/channel'
import type { InteractionWord } from '../note/interaction'
import type { Prefilled } from '../vault/ring'
import { rove } from '../view/roving'
import { saidOf } from './act'
import type { ActRunner } from './act-runner'
import { DayField } from './day-field'
import { KeptField } from './kept-field'
import { once } from './once'
import { PeopleField } from './people-field'
import { PromiseField } from './promise-field'
import { saveByKeys } from './save-by-keys'

/** What stands in the form at once, and what under "More". */
const FIRST_WORDS = ['gave', 'asked'] as const satisfies readonly InteractionWord[]
const MORE_WORDS = ['received', 'thanked', 'project', 'goal'] as const satisfies readonly InteractionWord[]

/** A conversation: with whom, when, how, about what; the plain case is there already and needs one press. */
export class LogForm extends Modal {
	readonly #runner: ActRunner
	readonly #first: readonly Tie[]
	readonly #title: string | undefined
	#with: Setting | null = null
	#people: PeopleField | null = null
	#day: DayField | null = null
	#kept: KeptField | null = null
	#mine: PromiseField | null = null
	#theirs: PromiseField | null = null
	#channel: Channel | null
	#text: string
	readonly #words: Partial<Record<InteractionWord, string>>
	#preview: HTMLElement | null = null
	readonly #save = once(() => this.#begin())
	/** Those whose notes have the line already, while others are left in the form. */
	#written: readonly Tie[] = []
	/** Counts the previews asked for: an older answer does not overwrite a newer one. */
	#asked = 0

	constructor(runner: ActRunner, people: readonly Tie[], prefilled: Prefilled = {}) {
		super(runner.port.app)
		this.#runner = runner
		this.#first = people
		this.#title = prefilled.title
		this.#text = prefilled.text ?? ''
		this.#words = { ...prefilled.words }
		this.#channel = people[0] === undefined ? 'call' : usualChannel(people[0])
	}

	override onOpen(): void {
		const { port } = this.#runner
		const { form, names } = port.words.acts
		const { contentEl } = this
		const changed = (): void => void this.#drawPreview()
		this.setTitle(this.#title ?? names.log)
		this.modalEl.addClass('tend-log-form')
		contentEl.addClass('tend', 'tend-form')
		this.#with = new Setting(contentEl).setName(form.people)
		this.#people = new PeopleField(this.#with.controlEl, port, this.#first, () => {
			this.#showPromises()
			changed()
		})
		this.#day = new DayField(new Setting(contentEl).setName(form.day), port, 'past', sayDay(port.today(), port.language, 'close', port.today()), changed)
		this.#drawChannels(new Setting(contentEl).setName(form.channel))
		new Setting(contentEl).setName(form.text).addTextArea((area) => {
			area.inputEl.rows = 2
			area.setValue(this.#text).onChange((value) => {
				this.#text = value
				changed()
			})
		})
		this.#kept = new KeptField(contentEl, port)
		this.#showPromises()
		for (const word of FIRST_WORDS) this.#drawWord(contentEl, word)
		this.#mine = new PromiseField(contentEl, form.promised, form.by, port, changed)
		const more = contentEl.createEl('details', { cls: 'tend-more-fields' })
		more.createEl('summary', { text: form.more })
		this.#theirs = new PromiseField(more, form.theirs, port.words.human.theirDay, port, changed)
		for (const word of MORE_WORDS) this.#drawWord(more, word)
		more.open = MORE_WORDS.some((word) => this.#words[word] !== undefined)
		const written = contentEl.createDiv({ cls: 'tend-written' })
		written.createSpan({ text: form.written })
		this.#preview = written.createEl('code', { attr: { dir: 'auto' } })
		new Setting(contentEl)
			.setClass('tend-buttons')
			.setDesc(form.keys(Platform.isMacOS ? 'Cmd' : 'Ctrl'))
			.addButton((button) => button.setButtonText(port.words.newContact.cancel).onClick(() => this.close()))
			.addButton((button) => {
				button.setButtonText(form.log).setCta().onClick(this.#save)
				// The plain case is right already: Enter writes it.
				if (this.#first.length > 0) button.buttonEl.focus()
			})
		if (this.#first.length === 0) this.#people.focus()
		saveByKeys(this, this.#save)
		changed()
	}

	override onClose(): void {
		this.contentEl.empty()
	}

	#drawWord(parent: HTMLElement, word: keyof ActRunner['port']['words']['acts']['form']['words']): void {
		new Setting(parent).setName(this.#runner.port.words.acts.form.words[word]).addText((text) => {
			text.setValue(this.#words[word] ?? '').onChange((value) => {
				this.#words[word] = value
				void this.#drawPreview()
			})
		})
	}

	#drawChannels(setting: Setting): void {
		const { words } = this.#runner.port
		const row = setting.controlEl.createDiv({ cls: 'tend-channels', attr: { role: 'group', 'aria-label': words.acts.form.channel } })
		const buttons = CHANNELS.map((channel) => {
			const button = row.createEl('button', { text: words.channels[channel], attr: { 'type': 'button', 'aria-pressed': channel === this.#channel } })
			button.addEventListener('click', () => {
				this.#channel = channel === this.#channel ? null : channel
				for (const [at, each] of buttons.entries()) each.setAttr('aria-pressed', CHANNELS[at] === this.#channel)
				void this.#drawPreview()
			})
			return button
		})
		rove(row, 'button')
	}

	/** What the form says; null while its day cannot be read. */
	#said(): Logged | null {
		const day = this.#day?.day ?? null
		if (day === null) return null
		const theirs = this.#theirs?.said ?? null
		return { day, channel: this.#channel, text: this.#text, words: this.#words, promise: this.#mine?.said ?? null, ...(theirs && { theirs }) }
	}

	/** The open promises of all who take part, also of those whose notes are written already. */
	#showPromises(): void {
		this.#kept?.show([...(this.#people?.people ?? this.#first), ...this.#written])
	}

	/** The whole act: the promises that are ticked, then the lines. One kept before its day is kept today. */
	#act(said: Logged, kept: readonly EvidencePromise[]): Planned {
		const day = Math.min(said.day, this.#runner.port.today())
		const ticks = kept.map((promise) => promiseKept(promise, day))
		const isLogLeft = ticks.length === 0 || (this.#people?.people ?? []).length > 0
		return joined(isLogLeft ? [...ticks, this.#planned(said)] : ticks)
	}

	/** The plan for those in the form; it names all who took part. */
	#planned(said: Logged): Planned {
		const { port, linkTo } = this.#runner
		const left = this.#people?.people ?? []
		const isLeft = (path: string): boolean => left.some(({ contact }) => contact.path === path)
		const others = left.length === 0 ? [] : this.#written.filter(({ contact }) => !isLeft(contact.path))
		const planned = logged([...left, ...others], said, port.today(), linkTo)
		return isRefusal(planned) ? planned : { changes: planned.changes.filter(({ path }) => isLeft(path)) }
	}

	/** The lines as they will stand in the first person's note. */
	async #drawPreview(): Promise<void> {
		this.#asked += 1
		const mine = this.#asked
		const said = this.#said()
		const text = said === null ? '' : await this.#runner.previewOf(this.#planned(said))
		if (mine === this.#asked) this.#preview?.setText(text)
	}

	/** Those whose notes could not be written stay in the form, and the promise if it was not written either. */
	#keepWhatIsLeft(written: readonly string[], people: readonly Tie[]): void {
		const isWritten = ({ contact }: Tie): boolean => written.includes(contact.path)
		this.#written = [...this.#written, ...people.filter(isWritten)]
		this.#kept?.settle(written)
		this.#people?.keep((person) => !isWritten(person))
		const [first] = people
		if (first === undefined || !written.includes(first.contact.path)) return
		this.#mine?.clear()
		this.#theirs?.clear()
	}

	#begin(): Promise<void> | null {
		const said = this.#said()
		const isUnfinished = this.#people?.isUnfinished === true
		this.#with?.setErrorMessage(isUnfinished ? this.#runner.port.words.acts.fromTheList : null)
		if (isUnfinished || this.#day?.isRight(false) !== true || this.#mine?.isRight() !== true || this.#theirs?.isRight() !== true || said === null) return null
		return this.#write(said)
	}

	async #write(said: Logged): Promise<void> {
		const { port } = this.#runner
		const people = this.#people?.people ?? []
		const kept = this.#kept?.ticked ?? []
		const { done } = port.words.acts
		// What was typed stays until it stands in a note.
		const what = saidOf(said.day > port.today() ? done.planned : done.logged, people, this.#runner)
		// Where only a promise is left to be kept, the rest has been said.
		const whats = people.length === 0 && kept.length > 0 ? [] : [what]
		const { written, failed } = await this.#runner.runEach(this.#act(said, kept), [...whats, ...saidKept(kept, port.words)].join('. '))
		if (written.length > 0 && failed.length === 0) this.close()
		else if (written.length > 0) this.#keepWhatIsLeft(written, people)
	}
}

/** That promises were kept: the one by its text, several by how many. */
function saidKept(kept: readonly EvidencePromise[], { acts, human }: Words): readonly string[] {
	const [one] = kept
	if (one === undefined) return []
	return [kept.length === 1 ? `${acts.done.kept}: ${one.promise.text}` : human.promisesKept(kept.length)]
}
