import type { HoverLinkSource } from 'obsidian'
import type { App } from './app'
import { Component } from './component'
import { Keymap } from './keymap'
import { getLinkpath } from './link-text'
import type { HoverLink } from './workspace'

const WAIT_MS = 300

/** A box beside an element, there as long as the pointer is on either. */
export class HoverPopover extends Component {
	readonly hoverEl = createDiv('popover hover-popover')
	readonly #targetEl: HTMLElement
	readonly #parent: { hoverPopover: unknown }

	constructor(parent: { hoverPopover: unknown }, targetEl: HTMLElement, waitTime = WAIT_MS) {
		super()
		this.#targetEl = targetEl
		this.#parent = parent
		const timer = window.setTimeout(() => void this.load(), waitTime)
		for (const el of [targetEl, this.hoverEl]) el.addEventListener('mouseleave', (event) => this.#onLeave(event, timer))
		targetEl.addEventListener('click', () => this.#end(timer), { once: true })
	}

	override onload(): void {
		if (!this.#targetEl.isConnected) return
		this.#parent.hoverPopover = this
		document.body.append(this.hoverEl)
		const target = this.#targetEl.getBoundingClientRect()
		const { width, height } = this.hoverEl.getBoundingClientRect()
		const fitsBelow = target.bottom + height < window.innerHeight
		this.hoverEl.setCssStyles({
			left: `${Math.max(4, Math.min(target.left, window.innerWidth - width - 8))}px`,
			top: `${Math.max(4, fitsBelow ? target.bottom : target.top - height)}px`,
		})
	}

	override onunload(): void {
		this.hoverEl.detach()
		this.#parent.hoverPopover = null
	}

	#onLeave({ relatedTarget }: MouseEvent, timer: number): void {
		const isOnOther =
			relatedTarget instanceof Node &&
			(this.hoverEl.contains(relatedTarget) || this.#targetEl.contains(relatedTarget))
		if (!isOnOther) this.#end(timer)
	}

	#end(timer: number): void {
		window.clearTimeout(timer)
		this.unload()
	}
}

/** Obsidian's core plugin "Page preview": shows a note when its link is hovered. */
export class HoverPreview {
	readonly #sources = new Map<string, HoverLinkSource>()
	readonly #app: App

	constructor(app: App) {
		this.#app = app
		app.workspace.on('hover-link', (hover) => this.#show(hover))
	}

	addSource(id: string, info: HoverLinkSource): () => void {
		this.#sources.set(id, info)
		return () => this.#sources.delete(id)
	}

	sourceIds(): string[] {
		return [...this.#sources.keys()]
	}

	#show({ event, source, hoverParent, targetEl, linktext, sourcePath = '' }: HoverLink): void {
		if (this.#sources.get(source)?.defaultMod === true && !Keymap.isModifier(event, 'Mod')) return
		const file = this.#app.metadataCache.getFirstLinkpathDest(getLinkpath(linktext), sourcePath)
		if (file === null || hoverParent.hoverPopover instanceof HoverPopover) return
		const { hoverEl } = new HoverPopover(hoverParent, targetEl)
		hoverEl.createDiv({ cls: 'inline-title', text: file.basename })
		hoverEl.createDiv({ cls: 'preview-text', text: this.#app.vault.disk.read(file.path) })
	}
}
