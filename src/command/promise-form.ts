import { Modal, Platform, Setting } from 'obsidian'
import type { Tie } from '../contact/tie'
import { promised } from '../edit/plan-promise'
import type { Day } from '../note/day'
import { saidOf } from './act'
import type { ActRunner } from './act-runner'
import { DayField } from './day-field'
import { once } from './once'
import { saveByKeys } from './save-by-keys'

/** A promise: whose, what, and by when. */
export class PromiseForm extends Modal {
	readonly #runner: ActRunner
	readonly #person: Tie
	#side: 'mine' | 'theirs' = 'mine'
	#text = ''
	#due: DayField | null = null
	readonly #save = once(() => this.#begin())

	constructor(runner: ActRunner, person: Tie) {
		super(runner.port.app)
		this.#runner = runner
		this.#person = person
	}

	override onOpen(): void {
		const { port } = this.#runner
		const { form, names } = port.words.acts
		this.setTitle(saidOf(names.promise, [this.#person], this.#runner))
		this.contentEl.addClass('tend', 'tend-form')
		new Setting(this.contentEl).setName(form.promise).addText((text) => {
			text.onChange((value) => {
				this.#text = value
			})
			text.inputEl.focus()
		})
		this.#due = new DayField(new Setting(this.contentEl).setName(form.by), port, 'future', '', () => undefined)
		new Setting(this.contentEl).setName(form.side).addDropdown((dropdown) => {
			dropdown.addOption('mine', form.mine).addOption('theirs', form.theirs).onChange((side) => {
				this.#side = side === 'theirs' ? 'theirs' : 'mine'
			})
		})
		new Setting(this.contentEl)
			.setClass('tend-buttons')
			.setDesc(form.keys(Platform.isMacOS ? 'Cmd' : 'Ctrl'))
			.addButton((button) => button.setButtonText(form.save).setCta().onClick(this.#save))
		saveByKeys(this, this.#save)
	}

	override onClose(): void {
		this.contentEl.empty()
	}

	#begin(): Promise<void> | null {
		return this.#due?.isRight(true) === true ? this.#write(this.#due.day) : null
	}

	async #write(due: Day | null): Promise<void> {
		const { acts } = this.#runner.port.words
		const planned = promised(this.#person.contact.path, { side: this.#side, text: this.#text, due })
		// What was typed stays until it stands in a note.
		if (await this.#runner.run(planned, saidOf(acts.done.promised, [this.#person], this.#runner))) this.close()
	}
}
