import type { KeymapEventHandler, KeymapEventListener, Modifier, PaneType } from 'obsidian'
import { Platform } from './platform'

interface Binding {
	readonly handler: KeymapEventHandler
	readonly listener: KeymapEventListener
}

function isDown(event: MouseEvent | TouchEvent | KeyboardEvent, modifier: Modifier): boolean {
	const byName = { Ctrl: event.ctrlKey, Meta: event.metaKey, Shift: event.shiftKey, Alt: event.altKey }
	return modifier === 'Mod' ? (Platform.isMacOS ? event.metaKey : event.ctrlKey) : byName[modifier]
}

const MODIFIERS = ['Ctrl', 'Meta', 'Shift', 'Alt'] as const

function pressed(event: KeyboardEvent): string {
	return MODIFIERS.filter((modifier) => isDown(event, modifier)).join(',')
}

function asked(modifiers: readonly Modifier[]): string {
	const plain = modifiers.map((each) => (each !== 'Mod' ? each : Platform.isMacOS ? 'Meta' : 'Ctrl'))
	return MODIFIERS.filter((each) => plain.includes(each)).join(',')
}

/** The keys that something on top of the page, such as a dialog, answers to. */
export class Scope {
	readonly #bindings: Binding[] = []
	readonly #parent: Scope | undefined

	constructor(parent?: Scope) {
		this.#parent = parent
	}

	/** Null for `modifiers` or `key` means any. A listener that answers false has dealt with the key. */
	register(modifiers: Modifier[] | null, key: string | null, listener: KeymapEventListener): KeymapEventHandler {
		const handler: KeymapEventHandler = {
			modifiers: modifiers === null ? null : asked(modifiers),
			key,
			scope: this,
		}
		this.#bindings.push({ handler, listener })
		return handler
	}

	unregister(handler: KeymapEventHandler): void {
		const at = this.#bindings.findIndex((each) => each.handler === handler)
		if (at >= 0) this.#bindings.splice(at, 1)
	}

	/** Whether a listener dealt with the key. Host only. */
	handle(event: KeyboardEvent): boolean {
		for (const { handler, listener } of [...this.#bindings].reverse()) {
			const fits =
				(handler.key === null || handler.key.toLowerCase() === event.key.toLowerCase()) &&
				(handler.modifiers === null || handler.modifiers === pressed(event))
			if (!fits) continue
			const answer: unknown = listener(event, { modifiers: pressed(event), key: event.key, vkey: event.key })
			if (answer === false) event.preventDefault()
			return true
		}
		return this.#parent?.handle(event) ?? false
	}
}

/** The open scopes; the topmost answers first. */
export class Keymap {
	readonly #scopes: Scope[] = []

	pushScope(scope: Scope): void {
		this.#scopes.push(scope)
	}

	popScope(scope: Scope): void {
		const at = this.#scopes.lastIndexOf(scope)
		if (at >= 0) this.#scopes.splice(at, 1)
	}

	/** Gives a key to the topmost scope. Host only. */
	handle(event: KeyboardEvent): boolean {
		return this.#scopes.at(-1)?.handle(event) ?? false
	}

	static isModifier(event: MouseEvent | TouchEvent | KeyboardEvent, modifier: Modifier): boolean {
		return isDown(event, modifier)
	}

	/** Where a click or key wants its target: Mod a tab, Mod+Alt a split, Mod+Alt+Shift a window; else here (false). */
	static isModEvent(event?: Event | null): PaneType | boolean {
		if (!(event instanceof MouseEvent || event instanceof KeyboardEvent)) return false
		if (event instanceof MouseEvent && event.button === 1) return 'tab'
		if (!isDown(event, 'Mod')) return false
		if (!event.altKey) return 'tab'
		return event.shiftKey ? 'window' : 'split'
	}
}
