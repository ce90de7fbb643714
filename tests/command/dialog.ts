import { vi } from 'vitest'

/** The dialog on top of the page; throws where there is none. */
export function dialog(): HTMLElement {
	const top = [...document.querySelectorAll<HTMLElement>('.modal')].at(-1)
	if (top === undefined) throw new Error('No dialog is open')
	return top
}

export function isDialogOpen(): boolean {
	return document.querySelector('.modal') !== null
}

/** The title of the dialog on top. */
export function titleOf(): string {
	return dialog().querySelector('.modal-title')?.textContent ?? ''
}

/** The cross of the dialog on top. */
export function cross(): HTMLElement {
	const found = dialog().querySelector<HTMLElement>('.modal-close-button')
	if (found === null) throw new Error('The dialog has no cross')
	return found
}

/** The one button of the dialog's content that is called so, by its text or its label. */
export function button(name: string, within: ParentNode = dialog().querySelector('.modal-content') ?? dialog()): HTMLButtonElement {
	const found = [...within.querySelectorAll('button')].filter((each) => each.textContent === name || each.getAttribute('aria-label') === name)
	const [one] = found
	if (one === undefined || found.length > 1) throw new Error(`${found.length} buttons are called ${name}`)
	return one
}

/** The one field of the dialog that is called so to a screen reader. */
export function field(name: string): HTMLInputElement | HTMLTextAreaElement {
	const found = [...dialog().querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].filter((each) => nameOf(each) === name)
	const [one] = found
	if (one === undefined || found.length > 1) throw new Error(`${found.length} fields are called ${name}`)
	return one
}

/** Puts a text into a field, as typing does. */
export function type(into: HTMLInputElement | HTMLTextAreaElement, text: string): void {
	into.focus()
	into.value = text
	into.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Chooses in the drop-down list of that row. */
export function select(name: string, value: string): void {
	const found = [...dialog().querySelectorAll('select')].find((each) => nameOf(each) === name)
	if (found === undefined) throw new Error(`No list is called ${name}`)
	found.value = value
	found.dispatchEvent(new Event('change', { bubbles: true }))
}

/** Presses a key where the focus is. */
export function press(key: string, held: KeyboardEventInit = {}): void {
	const at = document.activeElement ?? document.body
	at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held }))
}

/** What is suggested on the page, as it reads. */
export function suggestions(): string[] {
	return options().map(({ textContent }) => textContent)
}

/** Takes the one suggestion that begins so. */
export function choose(beginning: string): void {
	const found = options().filter(({ textContent }) => textContent.startsWith(beginning))
	const [one] = found
	if (one === undefined || found.length > 1) throw new Error(`${found.length} of ${suggestions().join(' | ')} begin with ${beginning}`)
	one.click()
}

/** Types into the field of a list of suggestions. */
export function ask(query: string): void {
	const input = dialog().querySelector<HTMLInputElement>('.prompt-input')
	if (input === null) throw new Error('The dialog has no suggestions')
	type(input, query)
}

/** What the dialog says is wrong, or has just said. */
export function alerts(): string[] {
	return [...dialog().querySelectorAll('[role="alert"]')].map(({ textContent }) => textContent)
}

function nameOf(el: HTMLElement): string {
	const by = el.getAttribute('aria-labelledby')
	return el.getAttribute('aria-label') ?? (by === null ? '' : (document.getElementById(by)?.textContent ?? ''))
}

function options(): HTMLElement[] {
	return [...document.querySelectorAll<HTMLElement>('[role="option"]')]
}

/** Waits until this holds. */
export async function soon<Result>(holds: () => Result | Promise<Result>): Promise<Result> {
	return await vi.waitFor(holds, { timeout: 5000, interval: 3 })
}
