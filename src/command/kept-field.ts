import { Setting } from 'obsidian'
import type { EvidencePromise } from '../contact/evidence'
import type { Tie } from '../contact/tie'
import { sayDay } from '../i18n/say-day'
import type { ActPort } from './act-runner'

/** How many promises stand at once; the rest is behind "more". */
const MOST_SHOWN = 5

/** One open promise, and between the user and whom. */
interface Open {
	readonly promise: EvidencePromise
	readonly who: string
}

/** The open promises of the people in a form, mine and theirs, each with a box to tick it along; nothing without any. */
export class KeptField {
	readonly #port: ActPort
	readonly #setting: Setting
	#open: readonly Open[] = []
	#ticked: ReadonlySet<string> = new Set()
	#done: ReadonlySet<string> = new Set()
	#severalPeople = false

	constructor(parent: HTMLElement, port: ActPort) {
		this.#port = port
		this.#setting = new Setting(parent).setName(port.words.human.keptNow).setClass('tend-kept')
		this.#setting.controlEl.setAttrs({ 'role': 'group', 'aria-label': port.words.human.keptNow })
	}

	/** Those that are ticked, in the order shown. */
	get ticked(): readonly EvidencePromise[] {
		return this.#open.map(({ promise }) => promise).filter((promise) => this.#ticked.has(placeOf(promise)))
	}

	/** Shows the promises of these people; one that names several of them stands once. */
	show(people: readonly Tie[]): void {
		const open = new Map<string, Open>()
		for (const { contact, promises } of people) {
			for (const promise of promises) {
				const place = placeOf(promise)
				if (!open.has(place) && !this.#done.has(place)) open.set(place, { promise, who: contact.name })
			}
		}
		this.#open = [...open.values()].sort((a, b) => dueOrNever(a) - dueOrNever(b))
		this.#severalPeople = people.length > 1
		this.#draw()
	}

	/** The promises of these notes that were ticked are kept now, and go. */
	settle(written: readonly string[]): void {
		const kept = this.ticked.filter(({ source }) => written.includes(source.path)).map(placeOf)
		this.#done = new Set([...this.#done, ...kept])
		this.#ticked = new Set([...this.#ticked].filter((place) => !this.#done.has(place)))
	}

	#draw(): void {
		const { controlEl, settingEl } = this.#setting
		controlEl.empty()
		settingEl.toggle(this.#open.length > 0)
		for (const one of this.#open.slice(0, MOST_SHOWN)) this.#drawOne(controlEl, one)
		const rest = this.#open.slice(MOST_SHOWN)
		if (rest.length === 0) return
		const more = controlEl.createEl('details', { cls: 'tend-more-fields' })
		more.createEl('summary', { text: this.#port.words.human.morePromises(rest.length) })
		for (const one of rest) this.#drawOne(more, one)
	}

	#drawOne(parent: HTMLElement, { promise, who }: Open): void {
		const { words, language, today } = this.#port
		const { side, text, due } = promise.promise
		const label = parent.createEl('label')
		const box = label.createEl('input', { type: 'checkbox' })
		const place = placeOf(promise)
		box.checked = this.#ticked.has(place)
		box.addEventListener('change', () => {
			const others = [...this.#ticked].filter((other) => other !== place)
			this.#ticked = new Set(box.checked ? [...others, place] : others)
		})
		const says = label.createSpan()
		if (side === 'theirs') says.createSpan({ cls: 'tend-muted', text: `${words.card.theirs} ` })
		says.createSpan({ text, attr: { dir: 'auto' } })
		const beside = [this.#severalPeople ? who : '', due === null ? '' : words.card.by(sayDay(due, language, 'long', today()))].filter((part) => part !== '')
		if (beside.length > 0) says.createSpan({ cls: 'tend-muted', text: `, ${beside.join(', ')}` })
	}
}

function placeOf({ source: { path, line } }: EvidencePromise): string {
	return `${String(line)} ${path}`
}

function dueOrNever({ promise: { promise } }: Open): number {
	return promise.due ?? Number.MAX_SAFE_INTEGER
}
