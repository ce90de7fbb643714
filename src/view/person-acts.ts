import { Menu, setIcon } from 'obsidian'
import type { Reason } from '../contact/reason'
import type { PersonRow } from '../query/person-row'
import type { PersonAct, TendContext } from '../vault/ring'
import { addActItems, showMenu } from './act-items'
import { PLACE } from './keep-place'

/** The person that a row is of. */
interface RowPerson {
	readonly path: string
	readonly name: string
	readonly reasons: readonly Reason[]
}

/** The briefing for a meeting that is near; nothing where none is. */
export function drawBriefingAct(parent: HTMLElement, { path, name, reasons }: RowPerson, context: TendContext): void {
	if (!reasons.some(({ kind }) => kind === 'meeting')) return
	const { briefing } = context.words()
	const button = drawAct(parent, 'book-open', briefing.short, briefing.forPerson(name), `briefing ${path}`)
	button.addEventListener('click', () => context.acts.briefing(path))
}

/**
 * Log and Later for a person of Today, and Kept where a promise is what it is about: words where there is room, else
 * signs; 44 px to press. Later also puts off the promise.
 */
export function drawRowActs(item: HTMLElement, row: PersonRow, context: TendContext): void {
	const { path, name, promise } = row
	const { acts, human } = context.words()
	const buttons = item.createDiv({ cls: 'tend-row-acts' })
	drawBriefingAct(buttons, row, context)
	if (promise !== null) {
		const kept = drawAct(buttons, 'list-checks', human.kept, human.keptFor(promise.promise.text), `kept ${path}`)
		kept.addEventListener('click', () => context.acts.keepPromise(promise))
	}
	const log = drawAct(buttons, 'message-square-plus', acts.logShort, acts.logFor(name), `log ${path}`)
	log.addEventListener('click', () => context.acts.log(path))
	const later = drawAct(buttons, 'clock', acts.later, acts.laterFor(name), `later ${path}`)
	later.setAttr('aria-haspopup', 'menu')
	later.addEventListener('click', (event) => {
		showActs([...(promise === null ? [] : context.acts.forPromise(promise)), ...context.acts.later(path)], event)
	})
}

/** The card's acts: Log, Later, and a menu of all the others; of somebody who has died, the menu alone. */
export function drawCardActs(parent: HTMLElement, { path, name, reasons, deceased }: RowPerson & { readonly deceased: boolean }, context: TendContext): void {
	const { acts, briefing } = context.words()
	const buttons = parent.createDiv({ cls: 'tend-card-acts' })
	const button = (text: string, label: string, place: string): HTMLElement =>
		buttons.createEl('button', { text, attr: { 'aria-label': label, [PLACE]: place } })
	if (reasons.some(({ kind }) => kind === 'meeting')) {
		button(briefing.short, briefing.forPerson(name), 'card briefing').addEventListener('click', () => context.acts.briefing(path))
	}
	const menu = (text: string, label: string, place: string, actsOf: () => readonly PersonAct[]): void => {
		const opens = button(text, label, place)
		opens.setAttrs({ 'class': 'tend-plain', 'aria-haspopup': 'menu' })
		opens.addEventListener('click', (event) => showActs(actsOf(), event))
	}
	if (!deceased) {
		button(acts.logShort, acts.logFor(name), 'card log').addEventListener('click', () => context.acts.log(path))
		menu(acts.later, acts.laterFor(name), 'card later', () => context.acts.later(path))
	}
	menu(`${acts.form.more}…`, acts.moreFor(name), 'card more', () => context.acts.forPeople([path]))
}

/** A small sign that opens a menu of acts, for fingers that know no right button. */
export function drawMore(parent: HTMLElement, acts: readonly PersonAct[], label: string): void {
	const button = parent.createEl('button', { cls: 'tend-plain tend-more-sign', attr: { 'aria-label': label, 'aria-haspopup': 'menu', [PLACE]: label } })
	setIcon(button, 'more-horizontal')
	button.addEventListener('click', (event) => showActs(acts, event))
}

/** Offers acts in a menu at the pointer. */
export function showActs(acts: readonly PersonAct[], event: MouseEvent): void {
	const menu = new Menu()
	addActItems(menu, acts)
	showMenu(menu, event)
}

/** A button of a row: a word where there is room, else a sign; `label` says it aloud. */
export function drawAct(parent: HTMLElement, icon: string, text: string, label: string, place: string): HTMLElement {
	const button = parent.createEl('button', { cls: 'tend-plain', attr: { 'aria-label': label, [PLACE]: place } })
	setIcon(button.createSpan({ cls: 'tend-icon' }), icon)
	button.createSpan({ cls: 'tend-act-name', text })
	return button
}
