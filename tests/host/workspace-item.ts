import { Events, type EventTable } from './events'
import { setIcon } from './icons'
import type { WorkspaceLeaf } from './leaf'
import { ItemView } from './view'

/** A part of the window: a split, a group of tabs, a leaf. */
export abstract class WorkspaceItem<Table extends EventTable = EventTable> extends Events<Table> {
	abstract readonly parent: WorkspaceItem | null

	getRoot(): WorkspaceItem<EventTable> {
		let item: WorkspaceItem<EventTable> | null = this.parent
		let root: WorkspaceItem<EventTable> | null = item
		for (; item !== null; item = item.parent) root = item
		return root ?? this.asRoot()
	}

	getContainer(): WorkspaceItem<EventTable> {
		return this.getRoot()
	}

	protected abstract asRoot(): WorkspaceItem<EventTable>
}

/** The middle, or a sidebar: one or more groups of tabs side by side. */
export class WorkspaceSplit extends WorkspaceItem {
	readonly parent = null
	readonly children: WorkspaceTabs[] = []
	readonly containerEl: HTMLElement
	readonly side: 'left' | 'root' | 'right'
	collapsed: boolean
	readonly #changed: () => void

	constructor(side: 'left' | 'root' | 'right', collapsed: boolean, changed: () => void) {
		super()
		this.side = side
		this.containerEl = createDiv(`workspace-split mod-${side === 'root' ? side : `${side}-split`}`)
		this.collapsed = collapsed
		this.containerEl.toggle(!collapsed)
		this.#changed = changed
	}

	expand(): void {
		this.#collapse(false)
	}

	collapse(): void {
		this.#collapse(true)
	}

	toggle(): void {
		this.#collapse(!this.collapsed)
	}

	#collapse(collapsed: boolean): void {
		if (this.collapsed === collapsed) return
		this.collapsed = collapsed
		this.containerEl.toggle(!collapsed)
		this.#changed()
	}

	protected asRoot(): WorkspaceItem {
		return this
	}
}

/** Leaves as tabs; one of them is shown. */
export class WorkspaceTabs extends WorkspaceItem {
	readonly parent: WorkspaceSplit
	readonly children: WorkspaceLeaf[] = []
	readonly #headersEl: HTMLElement
	readonly #bodyEl: HTMLElement
	readonly #containerEl: HTMLElement
	#shown: WorkspaceLeaf | null = null

	constructor(parent: WorkspaceSplit) {
		super()
		this.parent = parent
		parent.children.push(this)
		this.#containerEl = parent.containerEl.createDiv('workspace-tabs')
		this.#headersEl = this.#containerEl.createDiv({
			cls: 'workspace-tab-header-container',
			attr: { role: 'tablist' },
		})
		this.#bodyEl = this.#containerEl.createDiv('workspace-tab-container')
	}

	get shown(): WorkspaceLeaf | null {
		return this.#shown
	}

	add(leaf: WorkspaceLeaf): void {
		this.children.push(leaf)
		this.#bodyEl.append(leaf.containerEl)
		if (this.#shown === null || this.parent.side === 'root') this.#shown = leaf
		this.paint()
	}

	show(leaf: WorkspaceLeaf): void {
		this.#shown = leaf
		this.paint()
	}

	remove(leaf: WorkspaceLeaf): void {
		const at = this.children.indexOf(leaf)
		this.children.splice(at, 1)
		leaf.containerEl.detach()
		if (this.#shown === leaf) this.#shown = this.children[Math.max(0, at - 1)] ?? null
		this.paint()
	}

	/** Leaves the window, with a group that has become empty. */
	detach(): void {
		const at = this.parent.children.indexOf(this)
		if (at >= 0) this.parent.children.splice(at, 1)
		this.#containerEl.detach()
	}

	/** Draws the row of tabs anew and shows the leaf that is on top. */
	paint(): void {
		this.#headersEl.replaceChildren(...this.children.map((leaf) => this.#header(leaf)))
		for (const leaf of this.children) {
			leaf.containerEl.toggle(leaf === this.#shown)
			if (leaf.view instanceof ItemView) leaf.view.paintTitle()
		}
	}

	#header(leaf: WorkspaceLeaf): HTMLElement {
		const shown = leaf === this.#shown
		const title = leaf.getDisplayText()
		const header = createDiv({
			cls: 'workspace-tab-header',
			attr: {
				role: 'tab',
				tabindex: shown ? 0 : -1,
				'aria-selected': shown,
				'aria-label': title,
				'data-type': leaf.view.getViewType(),
			},
		})
		header.toggleClass('is-active', shown)
		setIcon(header.createDiv('workspace-tab-header-inner-icon'), leaf.getIcon())
		header.createDiv({ cls: 'workspace-tab-header-inner-title', text: title })
		header.addEventListener('click', () => void leaf.app.workspace.revealLeaf(leaf))
		header.addEventListener('keydown', (event) => this.#onKey(event, leaf))
		if (this.parent.side === 'root') {
			const close = header.createSpan({ cls: 'workspace-tab-header-close', attr: { title: 'Close' } })
			setIcon(close, 'x')
			close.addEventListener('click', (event) => {
				event.stopPropagation()
				leaf.detach()
			})
		}
		return header
	}

	#onKey(event: KeyboardEvent, leaf: WorkspaceLeaf): void {
		const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
		const next = this.children[this.children.indexOf(leaf) + step]
		if (step !== 0 && next !== undefined) {
			event.preventDefault()
			void next.app.workspace.revealLeaf(next)
			this.#headersEl.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
		}
		if (event.key === 'Delete' && this.parent.side === 'root') leaf.detach()
	}

	protected asRoot(): WorkspaceItem {
		return this
	}
}
