import type { EventRef } from 'obsidian'

/** What each event hands to its listeners, by the event's name. */
export type EventTable = Record<string, unknown[]>

/** A method's parameters are compared loosely, so that a listener may name narrower ones than `unknown`. */
type Listener = { hear(this: unknown, ...data: unknown[]): unknown }['hear']

class Subscription implements EventRef {
	readonly #end: () => void

	constructor(end: () => void) {
		this.#end = end
	}

	end(): void {
		this.#end()
	}
}

/** Ends a subscription that any emitter of the host gave out; anything else is ignored. */
export function endSubscription(ref: EventRef): void {
	if (ref instanceof Subscription) ref.end()
}

/** Obsidian's emitter: listeners are called in order of subscription, and one that throws does not stop the rest. */
export class Events<Table extends EventTable = EventTable> {
	readonly #listeners = new Map<string, { callback: Listener; ctx: unknown }[]>()

	on<Name extends keyof Table & string>(
		name: Name,
		callback: (...data: Table[Name]) => unknown,
		ctx?: unknown,
	): EventRef {
		const entry: { callback: Listener; ctx: unknown } = { callback, ctx }
		this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), entry])
		return new Subscription(() => this.#keep(name, (each) => each !== entry))
	}

	off<Name extends keyof Table & string>(name: Name, callback: (...data: Table[Name]) => unknown): void {
		const gone: Listener = callback
		this.#keep(name, (each) => each.callback !== gone)
	}

	offref(ref: EventRef): void {
		endSubscription(ref)
	}

	trigger<Name extends keyof Table & string>(name: Name, ...data: Table[Name]): void {
		for (const { callback, ctx } of this.#listeners.get(name) ?? []) {
			try {
				callback.apply(ctx, data)
			} catch (error) {
				// As in Obsidian: seen by the developer, not by the other listeners.
				setTimeout(() => {
					throw error
				})
			}
		}
	}

	/** How many listeners an event has, or all events together. Host only. */
	listenerCount(name?: string): number {
		if (name !== undefined) return this.#listeners.get(name)?.length ?? 0
		return [...this.#listeners.values()].reduce((sum, each) => sum + each.length, 0)
	}

	#keep(name: string, wanted: (each: { callback: Listener; ctx: unknown }) => boolean): void {
		this.#listeners.set(name, (this.#listeners.get(name) ?? []).filter(wanted))
	}
}
