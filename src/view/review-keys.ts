import type { Circle } from '../contact/circle'
import type { ReviewWords } from '../i18n/review-words'
import type { Words } from '../i18n/words'
import type { PersonAct } from '../vault/ring'

/** What a key does in the pass. */
export type PassKey = keyof ReviewWords['pass']['keys']

/** A key by its place on the keyboard, and its sign. */
interface Key {
	readonly code: string
	readonly sign: string
	readonly does: PassKey
	readonly circle?: Circle
}

const KEYS: readonly Key[] = [
	{ code: 'KeyD', sign: 'D', does: 'act' },
	{ code: 'Space', sign: 'Space', does: 'skip' },
	{ code: 'Digit1', sign: '1', does: 'circle', circle: 1 },
	{ code: 'Digit2', sign: '2', does: 'circle', circle: 2 },
	{ code: 'Digit3', sign: '3', does: 'circle', circle: 3 },
	{ code: 'KeyL', sign: 'L', does: 'lessOften' },
	{ code: 'KeyS', sign: 'S', does: 'snooze' },
	{ code: 'Enter', sign: 'Enter', does: 'open' },
	{ code: 'KeyU', sign: 'U', does: 'undo' },
	{ code: 'KeyJ', sign: 'J', does: 'next' },
	{ code: 'KeyK', sign: 'K', does: 'back' },
]

/** Keys by which a focused button or link is pressed. */
const PRESSING: readonly string[] = ['Enter', 'Space']

/**
 * What a key pressed within the pass is to do; null: it is not the pass's. A key with a modifier, one held down, one
 * typed into a field, and one that presses the focused button or link are not.
 */
export function passKey(event: KeyboardEvent): Key | null {
	const { altKey, ctrlKey, metaKey, shiftKey, repeat, isComposing, target } = event
	const code = codeOf(event)
	if (altKey || ctrlKey || metaKey || shiftKey || repeat || isComposing || !(target instanceof Element)) return null
	if (target.closest('input, textarea, select, [contenteditable]') !== null) return null
	if (PRESSING.includes(code) && target.closest('button, a, summary') !== null) return null
	return KEYS.find((key) => key.code === code) ?? null
}

/**
 * A Latin letter or a digit is the key that says so, wherever a layout has it, and Enter is Enter; all else counts by
 * its place, so that the keys are the same in Russian.
 */
function codeOf({ key, code }: KeyboardEvent): string {
	if (/^[a-z]$/i.test(key)) return `Key${key.toUpperCase()}`
	if (/^[0-9]$/.test(key)) return `Digit${key}`
	return key === 'Enter' ? key : code
}

/** What has a key and no button of its own, for those who have no keys. */
export function keyless(run: (does: PassKey) => void, { acts, review }: Words): readonly PersonAct[] {
	return [
		{ id: 'back', icon: 'arrow-left', name: review.pass.back, run: () => run('back') },
		{ id: 'undo', icon: 'undo-2', name: acts.names.undo, run: () => run('undo') },
	]
}

/** Shows the keys and what they do; those that do the same stand together. */
export function drawKeys(parent: HTMLElement, { keys, keysLabel }: ReviewWords['pass']): void {
	const list = parent.createEl('ul', { cls: 'tend-keys', attr: { 'aria-label': keysLabel } })
	for (const does of new Set(KEYS.map((key) => key.does))) {
		const item = list.createEl('li')
		for (const { sign } of KEYS.filter((key) => key.does === does)) item.createEl('kbd', { text: sign })
		item.createSpan({ text: keys[does] })
	}
}
