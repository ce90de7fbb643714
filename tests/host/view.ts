import type { ViewStateResult } from 'obsidian'
import type { App } from './app'
import { Component } from './component'
import { setIcon } from './icons'
import type { Scope } from './keymap'
import type { WorkspaceLeaf } from './leaf'
import { setTooltip } from './tooltip'

/** What a leaf shows. */
export abstract class View extends Component {
	readonly app: App
	readonly leaf: WorkspaceLeaf
	readonly containerEl: HTMLElement
	icon = 'file'
	navigation = false
	scope: Scope | null = null

	constructor(leaf: WorkspaceLeaf) {
		super()
		this.leaf = leaf
		this.app = leaf.app
		this.containerEl = createDiv('workspace-leaf-content')
	}

	abstract getViewType(): string
	abstract getDisplayText(): string

	/** Drawn into its leaf and loaded. */
	async onOpen(): Promise<void> {}

	/** About to leave its leaf. */
	async onClose(): Promise<void> {}

	getState(): Record<string, unknown> {
		return {}
	}

	async setState(_state: unknown, _result: ViewStateResult): Promise<void> {}

	setEphemeralState(_state: unknown): void {}

	getIcon(): string {
		return this.icon
	}
}

/** A view with a header line, actions in it, and content beneath. */
export abstract class ItemView extends View {
	readonly contentEl: HTMLElement
	readonly #titleEl: HTMLElement
	readonly #actionsEl: HTMLElement

	constructor(leaf: WorkspaceLeaf) {
		super(leaf)
		const header = this.containerEl.createDiv('view-header')
		this.#titleEl = header.createDiv('view-header-title-container').createDiv('view-header-title')
		this.#actionsEl = header.createDiv('view-actions')
		this.contentEl = this.containerEl.createDiv('view-content')
	}

	addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		const button = createEl('button', { cls: 'clickable-icon view-action' })
		setIcon(button, icon)
		setTooltip(button, title)
		button.addEventListener('click', callback)
		this.#actionsEl.prepend(button)
		return button
	}

	/** Shows the title anew. Host only. */
	paintTitle(): void {
		this.#titleEl.setText(this.getDisplayText())
	}
}

/** A tab with nothing in it. */
export class EmptyView extends ItemView {
	constructor(leaf: WorkspaceLeaf) {
		super(leaf)
		this.contentEl.createDiv({ cls: 'empty-state', text: 'No file is open' })
	}

	getViewType(): string {
		return 'empty'
	}

	getDisplayText(): string {
		return 'New tab'
	}
}

/** Stands in a leaf that has not been looked at yet, or whose plugin is not there: it bears the type, and no more. */
export class DeferredView extends View {
	readonly #type: string

	constructor(leaf: WorkspaceLeaf, type: string) {
		super(leaf)
		this.#type = type
	}

	getViewType(): string {
		return this.#type
	}

	getDisplayText(): string {
		return this.#type
	}
}
