import type { Editor } from './editor'
import type { CachedMetadata, OpenViewState, PaneType, SplitDirection, ViewState } from 'obsidian'
import type { App } from './app'
import { debounce } from './debounce'
import { Events } from './events'
import type { TAbstractFile, TFile } from './file'
import { FileView } from './file-view'
import { WorkspaceLeaf } from './leaf'
import { parseLinktext } from './link-text'
import { MarkdownView } from './markdown-view'
import type { Menu } from './menu'
import { Platform } from './platform'
import type { View } from './view'
import { WorkspaceSplit, WorkspaceTabs } from './workspace-item'

/** What a hovered link tells the preview. */
export interface HoverLink {
	readonly event: MouseEvent
	readonly source: string
	readonly hoverParent: { hoverPopover: unknown }
	readonly targetEl: HTMLElement
	readonly linktext: string
	readonly sourcePath?: string
	readonly state?: unknown
}

export type WorkspaceEvents = {
	'active-leaf-change': [leaf: WorkspaceLeaf | null]
	'file-open': [file: TFile | null]
	'layout-change': []
	'layout-ready': []
	'css-change': []
	resize: []
	'quick-preview': [file: TFile, data: string, cache?: CachedMetadata]
	'file-menu': [menu: Menu, file: TAbstractFile, source: string, leaf?: WorkspaceLeaf]
	'editor-menu': [menu: Menu, editor: Editor, view: MarkdownView]
	'editor-change': [editor: Editor, view: MarkdownView]
	'hover-link': [hover: HoverLink]
}

/** The window: a left sidebar, the middle, a right sidebar, each with tabs. */
export class Workspace extends Events<WorkspaceEvents> {
	readonly containerEl = createDiv('workspace')
	readonly leftSplit: WorkspaceSplit
	readonly rootSplit: WorkspaceSplit
	readonly rightSplit: WorkspaceSplit
	activeLeaf: WorkspaceLeaf | null = null
	layoutReady = false
	/** What the window would keep for the next start: the state of every view, as last asked for. Host only. */
	keptLayout: readonly ViewState[] = []
	/** Keeps the layout soon; Obsidian waits two seconds. */
	readonly requestSaveLayout = debounce(() => this.#keepLayout(), 2000, true)
	readonly #app: App
	readonly #ready: (() => unknown)[] = []
	#used = 0
	#openFile: TFile | null = null

	constructor(app: App) {
		super()
		this.#app = app
		const changed = (): void => this.layoutChanged()
		this.leftSplit = new WorkspaceSplit('left', Platform.isMobile, changed)
		this.rootSplit = new WorkspaceSplit('root', false, changed)
		this.rightSplit = new WorkspaceSplit('right', true, changed)
		for (const split of this.#splits()) {
			new WorkspaceTabs(split)
			this.containerEl.append(split.containerEl)
		}
	}

	get activeEditor(): MarkdownView | null {
		const view = this.getMostRecentLeaf()?.view
		return view instanceof MarkdownView ? view : null
	}

	#keepLayout(): Promise<void> {
		const kept: ViewState[] = []
		this.iterateAllLeaves((leaf) => kept.push(leaf.getViewState()))
		this.keptLayout = kept
		return Promise.resolve()
	}

	onLayoutReady(callback: () => unknown): void {
		if (this.layoutReady) callback()
		else this.#ready.push(callback)
	}

	/** The window stands: those who waited for it are called. Host only. */
	becomeReady(): void {
		this.layoutReady = true
		for (const callback of this.#ready.splice(0)) callback()
		this.trigger('layout-ready')
	}

	getLeaf(newLeaf: PaneType | boolean = false, _direction?: SplitDirection): WorkspaceLeaf {
		const current = this.getMostRecentLeaf()
		if (newLeaf === false) {
			// A view that is no place to navigate from keeps its leaf.
			const stays = current !== null && !current.pinned && (current.view.navigation || current.view.getViewType() === 'empty')
			return stays ? current : this.#add(this.#group(current))
		}
		const beside = newLeaf === 'split' && !Platform.isPhone
		return this.#add(beside ? new WorkspaceTabs(this.rootSplit) : this.#group(current))
	}

	getLeftLeaf(split: boolean): WorkspaceLeaf {
		return this.#sideLeaf(this.leftSplit, split)
	}

	getRightLeaf(split: boolean): WorkspaceLeaf {
		return this.#sideLeaf(this.rightSplit, split)
	}

	async ensureSideLeaf(
		type: string,
		side: 'left' | 'right',
		options: { active?: boolean; split?: boolean; reveal?: boolean; state?: Record<string, unknown> } = {},
	): Promise<WorkspaceLeaf> {
		const split = side === 'left' ? this.leftSplit : this.rightSplit
		const there = this.getLeavesOfType(type).find((leaf) => leaf.parent.parent === split)
		const leaf = there ?? this.#sideLeaf(split, options.split ?? false)
		if (there === undefined) await leaf.setViewState({ type, state: options.state ?? {}, active: false })
		if (options.reveal ?? true) await this.#bringUp(leaf)
		if (options.active ?? true) this.setActiveLeaf(leaf, { focus: true })
		return leaf
	}

	/** Brings a leaf into view, loads it if it was deferred. */
	async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
		await this.#bringUp(leaf)
		this.setActiveLeaf(leaf)
	}

	setActiveLeaf(leaf: WorkspaceLeaf, params?: { focus?: boolean } | boolean, focus = false): void {
		leaf.parent.show(leaf)
		void leaf.loadIfDeferred()
		leaf.lastActive = ++this.#used
		const changed = this.activeLeaf !== leaf
		this.activeLeaf = leaf
		// On a phone a sidebar covers the page; opening something in the middle puts it away.
		if (Platform.isPhone && leaf.parent.parent === this.rootSplit) {
			this.leftSplit.collapse()
			this.rightSplit.collapse()
		}
		if (typeof params === 'object' ? params.focus === true : focus) leaf.view.containerEl.focus()
		if (changed) this.trigger('active-leaf-change', leaf)
		this.#tellOpenFile()
	}

	getActiveViewOfType<T extends View>(type: abstract new (leaf: WorkspaceLeaf) => T): T | null {
		const view = this.activeLeaf?.view
		return view instanceof type ? view : null
	}

	/** The file of the middle, also while a sidebar is active. */
	getActiveFile(): TFile | null {
		const view = this.getMostRecentLeaf()?.view
		return view instanceof FileView ? view.file : null
	}

	getMostRecentLeaf(): WorkspaceLeaf | null {
		const leaves = this.#leavesOf(this.rootSplit)
		return leaves.reduce<WorkspaceLeaf | null>(
			(latest, leaf) => (latest === null || leaf.lastActive > latest.lastActive ? leaf : latest),
			null,
		)
	}

	getLeavesOfType(type: string): WorkspaceLeaf[] {
		return this.#all().filter((leaf) => leaf.view.getViewType() === type)
	}

	detachLeavesOfType(type: string): void {
		for (const leaf of this.getLeavesOfType(type)) leaf.detach()
	}

	iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
		for (const leaf of this.#all()) callback(leaf)
	}

	/** Opens what a link means; a link to no note makes the note, as in Obsidian. */
	async openLinkText(
		linktext: string,
		sourcePath: string,
		newLeaf: PaneType | boolean = false,
		openState: OpenViewState = {},
	): Promise<void> {
		const { path, subpath } = parseLinktext(linktext)
		const { metadataCache, vault } = this.#app
		const found = metadataCache.getFirstLinkpathDest(path, sourcePath)
		const file = found ?? (await vault.create(path.endsWith('.md') ? path : `${path}.md`, ''))
		const eState = subpath === '' ? openState.eState : { ...openState.eState, subpath }
		await this.getLeaf(newLeaf).openFile(file, eState === undefined ? openState : { ...openState, eState })
	}

	/** A leaf or a split changed. Host only. */
	layoutChanged(): void {
		this.#tellOpenFile()
		this.trigger('layout-change')
	}

	/** Takes a detached leaf out of the window. Host only. */
	forget(leaf: WorkspaceLeaf): void {
		const group = leaf.parent
		group.remove(leaf)
		const isExtra = group.parent.children.length > 1 && group.children.length === 0
		if (isExtra) group.detach()
		else if (group.children.length === 0 && group.parent !== this.rootSplit) group.parent.collapse()
		if (this.activeLeaf === leaf) {
			this.activeLeaf = null
			this.setActiveLeaf(group.shown ?? this.getMostRecentLeaf() ?? this.#add(this.#group(null)))
		}
		this.layoutChanged()
	}

	async #bringUp(leaf: WorkspaceLeaf): Promise<void> {
		leaf.parent.show(leaf)
		leaf.parent.parent.expand()
		await leaf.loadIfDeferred()
	}

	#sideLeaf(side: WorkspaceSplit, split: boolean): WorkspaceLeaf {
		const free = this.#leavesOf(side).find((leaf) => leaf.view.getViewType() === 'empty')
		const group = side.children[0] ?? new WorkspaceTabs(side)
		return !split && free !== undefined ? free : this.#add(group)
	}

	#group(beside: WorkspaceLeaf | null): WorkspaceTabs {
		return beside?.parent ?? this.rootSplit.children[0] ?? new WorkspaceTabs(this.rootSplit)
	}

	#add(group: WorkspaceTabs): WorkspaceLeaf {
		const leaf = new WorkspaceLeaf(this.#app, group)
		group.add(leaf)
		return leaf
	}

	#tellOpenFile(): void {
		const file = this.getActiveFile()
		if (file === this.#openFile) return
		this.#openFile = file
		this.trigger('file-open', file)
	}

	#splits(): WorkspaceSplit[] {
		return [this.leftSplit, this.rootSplit, this.rightSplit]
	}

	#leavesOf(split: WorkspaceSplit): WorkspaceLeaf[] {
		return split.children.flatMap((group) => group.children)
	}

	#all(): WorkspaceLeaf[] {
		return this.#splits().flatMap((split) => this.#leavesOf(split))
	}
}
