import { Component } from './component'
import { setIcon } from './icons'

/** One line of a menu. */
export class MenuItem {
	readonly el = createDiv({ cls: 'menu-item', attr: { role: 'menuitem', tabindex: -1 } })
	section = ''
	readonly #iconEl = this.el.createDiv('menu-item-icon')
	readonly #titleEl = this.el.createDiv('menu-item-title')
	#disabled = false
	#callback: ((event: MouseEvent | KeyboardEvent) => unknown) | null = null

	setTitle(title: string | DocumentFragment): this {
		this.#titleEl.setText(title)
		return this
	}

	setIcon(icon: string | null): this {
		if (icon === null) this.#iconEl.empty()
		else setIcon(this.#iconEl, icon)
		return this
	}

	setChecked(checked: boolean | null): this {
		this.el.setAttr('aria-checked', checked)
		this.el.setAttr('role', checked === null ? 'menuitem' : 'menuitemcheckbox')
		return checked === true ? this.setIcon('check') : this
	}

	setDisabled(disabled: boolean): this {
		this.#disabled = disabled
		this.el.toggleClass('is-disabled', disabled)
		this.el.setAttr('aria-disabled', disabled ? true : null)
		return this
	}

	setWarning(isWarning: boolean): this {
		this.el.toggleClass('is-warning', isWarning)
		return this
	}

	setIsLabel(isLabel: boolean): this {
		this.el.toggleClass('is-label', isLabel)
		return this
	}

	setSection(section: string): this {
		this.section = section
		return this
	}

	onClick(callback: (event: MouseEvent | KeyboardEvent) => unknown): this {
		this.#callback = callback
		return this
	}

	/** Does what a click does; whether the menu should go. Host only. */
	choose(event: MouseEvent | KeyboardEvent): boolean {
		if (this.#disabled) return false
		this.#callback?.(event)
		return true
	}
}

/** The menu on the page; there is at most one. */
const shown = new Set<Menu>()

/** A menu at the pointer: items of one section stand together. Arrow keys, Enter and Escape work. */
export class Menu extends Component {
	readonly #el = createDiv({ cls: 'menu', attr: { role: 'menu' } })
	readonly #items: (MenuItem | 'separator')[] = []
	#onHide: (() => unknown) | null = null
	#focusBefore: Element | null = null

	/** Whether nothing was added. Host only. */
	get isEmpty(): boolean {
		return this.#items.length === 0
	}

	addItem(callback: (item: MenuItem) => unknown): this {
		const item = new MenuItem()
		this.#items.push(item)
		callback(item)
		return this
	}

	addSeparator(): this {
		this.#items.push('separator')
		return this
	}

	setNoIcon(): this {
		this.#el.addClass('mod-no-icon')
		return this
	}

	showAtMouseEvent(event: MouseEvent): this {
		const { left, bottom } =
			event.target instanceof Element ? event.target.getBoundingClientRect() : { left: 0, bottom: 0 }
		// A click made by a key has no place of its own.
		const byKey = event.clientX === 0 && event.clientY === 0
		return this.showAtPosition(byKey ? { x: left, y: bottom } : { x: event.clientX, y: event.clientY })
	}

	showAtPosition({ x, y }: { x: number; y: number }): this {
		for (const menu of shown) menu.hide()
		shown.add(this)
		this.#focusBefore = document.activeElement
		this.#draw()
		document.body.append(this.#el)
		const { width, height } = this.#el.getBoundingClientRect()
		this.#el.setCssStyles({
			left: `${Math.max(4, Math.min(x, window.innerWidth - width - 4))}px`,
			top: `${Math.max(4, Math.min(y, window.innerHeight - height - 4))}px`,
		})
		void this.load()
		return this
	}

	override onload(): void {
		this.registerDomEvent(this.#el, 'keydown', (event) => {
			if (event instanceof KeyboardEvent) this.#onKey(event)
		})
		this.registerDomEvent(document, 'pointerdown', (event) => {
			if (event.target instanceof Node && !this.#el.contains(event.target)) this.hide()
		})
		this.#rows()[0]?.el.focus()
	}

	hide(): this {
		if (!this.#el.isConnected) return this
		shown.delete(this)
		this.#el.detach()
		this.unload()
		if (this.#focusBefore instanceof HTMLElement) this.#focusBefore.focus()
		this.#onHide?.()
		return this
	}

	close(): void {
		this.hide()
	}

	onHide(callback: () => unknown): void {
		this.#onHide = callback
	}

	#rows(): MenuItem[] {
		return this.#items.filter((item) => item !== 'separator')
	}

	#draw(): void {
		this.#el.empty()
		const sections = [...new Set(this.#rows().map(({ section }) => section))]
		for (const [index, section] of sections.entries()) {
			if (index > 0) this.#el.createDiv('menu-separator')
			for (const item of this.#items) {
				if (item === 'separator') {
					if (sections.length === 1) this.#el.createDiv('menu-separator')
				} else if (item.section === section) {
					this.#el.append(item.el)
					item.el.onclick = (event) => this.#choose(item, event)
				}
			}
		}
	}

	#choose(item: MenuItem, event: MouseEvent | KeyboardEvent): void {
		this.hide()
		item.choose(event)
	}

	#onKey(event: KeyboardEvent): void {
		const rows = this.#rows()
		const at = rows.findIndex(({ el }) => el === document.activeElement)
		const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
		const current = rows[at]
		if (step !== 0) rows[(at + step + rows.length) % rows.length]?.el.focus()
		else if (event.key === 'Escape') this.hide()
		else if ((event.key === 'Enter' || event.key === ' ') && current !== undefined) this.#choose(current, event)
		else return
		event.preventDefault()
		event.stopPropagation()
	}
}
