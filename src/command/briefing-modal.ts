import { MarkdownView, Modal, Notice } from 'obsidian'
import type { Tie } from '../contact/tie'
import { insertedBlock } from '../edit/inserted-block'
import { briefingMarkdown } from '../i18n/briefing-markdown'
import type { OutwardBriefing } from '../i18n/outward-briefing'
import type { SaidBriefing } from '../i18n/say-briefing'
import { errorText } from '../note/error-text'
import { plainMarkdown } from '../note/plain-markdown'
import type { CardFields, TendContext } from '../vault/ring'
import { drawMeeting, drawSections } from '../view/briefing-lines'
import type { BriefingHome } from '../view/briefing-lines'
import { openPlace } from '../view/open-note'
import { saidBriefing, saidOutward } from './briefing-outward'

/** Sections that say little by themselves. */
const SLIGHT: ReadonlySet<string> = new Set(['who', 'ask'])

/** What there is to know of a person before a meeting, on one screen; a confidential person's only when asked for. */
export class BriefingModal extends Modal {
	readonly #context: TendContext
	readonly #path: string
	/** The note that is being written while the briefing is read; null: none is. */
	readonly #editing: MarkdownView | null

	constructor(context: TendContext, path: string) {
		super(context.app)
		this.#context = context
		this.#path = path
		this.#editing = editingView(context)
	}

	override onOpen(): void {
		const tie = this.#context.index.tie(this.#path)
		this.modalEl.addClass('tend-briefing-modal')
		this.contentEl.addClass('tend', 'tend-briefing')
		this.setTitle(tie?.contact.name ?? '')
		this.titleEl.setAttrs({ tabindex: -1, dir: 'auto' })
		this.titleEl.focus()
		if (tie === undefined) this.close()
		else if (tie.contact.confidential) this.#askFirst(tie)
		else void this.#show(tie)
	}

	override onClose(): void {
		this.contentEl.empty()
	}

	/** Others may be looking on: each time the briefing waits to be asked for (RULES 6). */
	#askFirst(tie: Tie): void {
		const { briefing } = this.#context.words()
		this.contentEl.createEl('p', { cls: 'tend-briefing-ask', text: briefing.confidential })
		const show = this.contentEl.createDiv({ cls: 'tend-briefing-acts' }).createEl('button', { text: briefing.show })
		show.addEventListener('click', () => {
			this.titleEl.focus()
			void this.#show(tie)
		})
		show.focus()
	}

	async #show(tie: Tie): Promise<void> {
		const { contentEl } = this
		contentEl.empty()
		contentEl.createEl('p', { cls: 'tend-muted', text: this.#context.words().briefing.reading, attr: { role: 'status' } })
		const fields = await this.#context.cardFields(this.#path)
		if (!contentEl.isConnected) return
		contentEl.empty()
		const said = saidBriefing(tie, fields, this.#context)
		const home: BriefingHome = { context: this.#context, circle: tie.contact.circle, left: () => this.#leave() }
		drawMeeting(contentEl, said, home)
		const isEmpty = said.sections.every(({ id }) => SLIGHT.has(id))
		if (isEmpty) this.#drawNothing(tie)
		drawSections(contentEl, said, home)
		this.#drawActs(tie, fields, isEmpty)
	}

	#drawNothing({ contact }: Tie): void {
		const { briefing } = this.#context.words()
		const still = this.contentEl.createDiv({ cls: 'tend-briefing-nothing' })
		still.createEl('p', { text: briefing.nothing(contact.name) })
		still.createEl('p', { cls: 'tend-muted', text: briefing.nextStep })
	}

	#drawActs(tie: Tie, fields: CardFields | null, isEmpty: boolean): void {
		const { briefing } = this.#context.words()
		const acts = this.contentEl.createDiv({ cls: 'tend-briefing-acts' })
		const after = acts.createDiv({ cls: 'tend-briefing-after' })
		after.createSpan({ cls: 'tend-muted', text: briefing.afterwards })
		const log = after.createEl('button', { cls: 'tend-plain', text: briefing.logIt })
		log.addEventListener('click', () => {
			this.#leave()
			this.#context.acts.log(this.#path)
		})
		if (!isEmpty) {
			const { confidential } = tie.contact
			// Ready before it is asked for: some browsers copy only in the very moment of the press.
			const outward = saidOutward(tie, fields, this.#context)
			const copy = acts.createEl('button', { cls: 'tend-plain', text: briefing.copy })
			askedOnceMore(copy, confidential ? briefing.copyThough : null, () => void this.#copy(outward))
			const view = this.#editing
			if (view !== null) {
				const insert = acts.createEl('button', { cls: 'tend-plain', text: briefing.insert, attr: { title: view.file?.path ?? null } })
				askedOnceMore(insert, confidential ? briefing.insertThough : null, () => void this.#insert(view, outward))
			}
		}
		const open = acts.createEl('button', { text: briefing.openNote })
		open.addEventListener('click', () => {
			this.#leave()
			void openPlace({ path: this.#path, line: null }, this.#context, false)
		})
	}

	async #copy(outward: Promise<OutwardBriefing>): Promise<void> {
		const { briefing } = this.#context.words()
		try {
			const { said, withheld } = await outward
			await this.contentEl.win.navigator.clipboard.writeText(briefingMarkdown(said, plainMarkdown(said.name)))
			this.#tell(briefing.copied(said.name), withheld)
		} catch (error) {
			new Notice(briefing.notCopied(errorText(error)))
		}
	}

	/** By the editor, so that its own undo takes it back (decision 14). */
	async #insert(view: MarkdownView, outward: Promise<OutwardBriefing>): Promise<void> {
		const { briefing } = this.#context.words()
		try {
			const { said, withheld } = await outward
			const { editor } = view
			const cursor = editor.posToOffset(editor.getCursor('to'))
			const { offset, text } = insertedBlock(editor.getValue(), cursor, briefingMarkdown(said, this.#linkFrom(view, said)))
			this.#leave()
			editor.setCursor(editor.offsetToPos(offset))
			editor.replaceSelection(text)
			editor.focus()
			this.#tell(briefing.inserted(said.name), withheld)
		} catch (error) {
			new Notice(briefing.notInserted(errorText(error)))
		}
	}

	/** The person as the user's settings write links. */
	#linkFrom(view: MarkdownView, { name }: SaidBriefing): string {
		const file = this.app.vault.getFileByPath(this.#path)
		return file === null ? plainMarkdown(name) : this.app.fileManager.generateMarkdownLink(file, view.file?.path ?? '')
	}

	#tell(said: string, withheld: number): void {
		new Notice(withheld === 0 ? said : `${said}. ${this.#context.words().briefing.withheld(withheld)}`)
	}

	/** Closes for something else to come to the fore: the focus goes there. */
	#leave(): void {
		this.shouldRestoreSelection = false
		this.close()
	}
}

/** The note in the middle, while it is being edited. */
function editingView({ app: { workspace } }: TendContext): MarkdownView | null {
	const view = workspace.getActiveViewOfType(MarkdownView) ?? workspace.getMostRecentLeaf()?.view
	return view instanceof MarkdownView && view.getMode() === 'source' ? view : null
}

/** Does what a button is for; with a second label only when it is pressed again under that. */
function askedOnceMore(button: HTMLElement, again: string | null, act: () => void): void {
	let isAsked = again === null
	button.addEventListener('click', () => {
		if (isAsked) act()
		else button.setText(again ?? '')
		isAsked = true
	})
}
