import type { WorkspaceLeaf } from './leaf'
import type { View } from './view'

export type ViewCreator = (leaf: WorkspaceLeaf) => View

/** The kinds of views there are; `changed` hears of each that comes or goes. */
export class ViewRegistry {
	readonly #creators = new Map<string, ViewCreator>()
	readonly #changed: (type: string) => void

	constructor(changed: (type: string) => void) {
		this.#changed = changed
	}

	/** Throws on a type that is taken. The answer takes it out again. */
	add(type: string, creator: ViewCreator): () => void {
		if (this.#creators.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`)
		this.#creators.set(type, creator)
		this.#changed(type)
		return () => {
			this.#creators.delete(type)
			this.#changed(type)
		}
	}

	/** A new view of this type; null when there is no such type. */
	make(type: string, leaf: WorkspaceLeaf): View | null {
		return this.#creators.get(type)?.(leaf) ?? null
	}

	types(): string[] {
		return [...this.#creators.keys()]
	}
}
