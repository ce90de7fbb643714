import type { EventRef } from 'obsidian'
import { endSubscription } from './events'

/**
 * Something that lives and dies: what it registers while it lives ends with it.
 * Its state is `#private`, as a plugin's own fields may bear any name.
 */
export class Component {
	#loaded = false
	readonly #children: Component[] = []
	readonly #undo: (() => unknown)[] = []

	load(): void | Promise<void> {
		if (this.#loaded) return undefined
		this.#loaded = true
		const loading = this.onload()
		for (const child of [...this.#children]) void child.load()
		return loading
	}

	onload(): void | Promise<void> {}

	onunload(): void {}

	unload(): void {
		if (!this.#loaded) return
		this.#loaded = false
		for (let child = this.#children.pop(); child !== undefined; child = this.#children.pop()) child.unload()
		for (let undo = this.#undo.pop(); undo !== undefined; undo = this.#undo.pop()) undo()
		this.onunload()
	}

	addChild<T extends Component>(child: T): T {
		this.#children.push(child)
		if (this.#loaded) void child.load()
		return child
	}

	removeChild<T extends Component>(child: T): T {
		const at = this.#children.indexOf(child)
		if (at >= 0) this.#children.splice(at, 1)
		child.unload()
		return child
	}

	register(undo: () => unknown): void {
		this.#undo.push(undo)
	}

	registerEvent(ref: EventRef): void {
		this.register(() => endSubscription(ref))
	}

	registerDomEvent(
		target: EventTarget,
		type: string,
		callback: (event: Event) => unknown,
		options?: boolean | AddEventListenerOptions,
	): void {
		target.addEventListener(type, callback, options)
		this.register(() => target.removeEventListener(type, callback, options))
	}

	registerInterval(id: number): number {
		this.register(() => window.clearInterval(id))
		return id
	}

	/** Whether it is between load and unload. Host only. */
	get isLoaded(): boolean {
		return this.#loaded
	}
}
