import type { OpenViewState, ViewState } from 'obsidian'
import type { App } from './app'
import type { TFile } from './file'
import { DeferredView, EmptyView, type View } from './view'
import { WorkspaceItem, type WorkspaceTabs } from './workspace-item'

export type LeafEvents = { 'pinned-change': [pinned: boolean]; 'group-change': [group: string] }

let made = 0

/** A place for one view. A leaf that is not seen holds a deferred view until somebody looks or asks. */
export class WorkspaceLeaf extends WorkspaceItem<LeafEvents> {
	readonly app: App
	readonly parent: WorkspaceTabs
	readonly id = `leaf-${++made}`
	readonly containerEl = createDiv('workspace-leaf')
	readonly hoverPopover = null
	view: View
	/** When it was last active, as a count; the host's own order of use. */
	lastActive = 0
	#pinned = false
	#wanted: ViewState = { type: 'empty' }
	#turn: Promise<void> = Promise.resolve()

	constructor(app: App, parent: WorkspaceTabs) {
		super()
		this.app = app
		this.parent = parent
		this.view = new EmptyView(this)
		this.containerEl.append(this.view.containerEl)
		const activate = (): void => {
			if (app.workspace.activeLeaf !== this) app.workspace.setActiveLeaf(this)
		}
		this.containerEl.addEventListener('pointerdown', activate)
		this.containerEl.addEventListener('focusin', activate)
	}

	get isDeferred(): boolean {
		return this.view instanceof DeferredView
	}

	get isVisible(): boolean {
		return this.parent.shown === this && !this.parent.parent.collapsed
	}

	loadIfDeferred(): Promise<void> {
		return this.#inTurn(async () => {
			if (this.isDeferred) await this.#mount(this.#wanted)
		})
	}

	getViewState(): ViewState {
		if (this.isDeferred) return this.#wanted
		return { type: this.view.getViewType(), state: this.view.getState(), pinned: this.#pinned }
	}

	async setViewState(wanted: ViewState, eState?: unknown): Promise<void> {
		await this.#inTurn(async () => {
			this.#wanted = wanted
			const sameType = !this.isDeferred && this.view.getViewType() === wanted.type
			if (sameType) await this.view.setState(wanted.state ?? {}, { history: false })
			else if (wanted.active === true || this.isVisible) await this.#mount(wanted)
			else await this.#swap(new DeferredView(this, wanted.type))
		})
		if (eState !== undefined) this.view.setEphemeralState(eState)
		if (wanted.active === true) this.app.workspace.setActiveLeaf(this, { focus: true })
		this.#settle()
	}

	async openFile(file: TFile, { active = true, state = {}, eState }: OpenViewState = {}): Promise<void> {
		const type = this.app.viewTypeOf(file)
		await this.setViewState({ type, state: { ...state, file: file.path }, active }, eState)
	}

	get pinned(): boolean {
		return this.#pinned
	}

	setPinned(pinned: boolean): void {
		this.#pinned = pinned
		this.trigger('pinned-change', pinned)
	}

	getIcon(): string {
		return this.view.getIcon()
	}

	getDisplayText(): string {
		return this.view.getDisplayText()
	}

	detach(): void {
		if (!this.parent.children.includes(this)) return
		void this.#inTurn(() => this.#swap(new EmptyView(this)))
		this.app.workspace.forget(this)
	}

	/** Makes its view anew when the kind of view came or went with a plugin. Host only. */
	rebuild(): Promise<void> {
		return this.#inTurn(async () => {
			const state = this.getViewState()
			this.#wanted = state
			await this.#swap(new DeferredView(this, state.type))
			if (this.isVisible) await this.#mount(state)
			this.#settle()
		})
	}

	/** Views come and go one after another, however many ask at once. */
	#inTurn(work: () => Promise<void>): Promise<void> {
		const turn = this.#turn.then(work)
		this.#turn = turn.catch(() => undefined)
		return turn
	}

	async #mount(wanted: ViewState): Promise<void> {
		const view = this.app.viewRegistry.make(wanted.type, this)
		if (view === null) {
			await this.#swap(wanted.type === 'empty' ? new EmptyView(this) : new DeferredView(this, wanted.type))
			return
		}
		await this.#show(view)
		if (wanted.state !== undefined) await view.setState(wanted.state, { history: false })
		this.#settle()
	}

	async #show(view: View): Promise<void> {
		await this.#swap(view)
		await view.load()
		await view.onOpen()
		this.#settle()
	}

	async #swap(view: View): Promise<void> {
		const old = this.view
		this.view = view
		view.containerEl.setAttr('data-type', view.getViewType())
		this.containerEl.replaceChildren(view.containerEl)
		if (old.isLoaded) {
			await old.onClose()
			old.unload()
		}
	}

	#settle(): void {
		this.parent.paint()
		this.app.workspace.layoutChanged()
	}

	protected asRoot(): WorkspaceItem {
		return this.parent
	}
}
