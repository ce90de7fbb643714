import type * as Obsidian from 'obsidian'
import type { BaseComponent } from './base-component'
import { ButtonComponent, ExtraButtonComponent } from './button-components'
import { DropdownComponent, SliderComponent, ToggleComponent } from './choice-components'
import { SearchComponent, TextAreaComponent, TextComponent } from './text-components'
import { setTooltip } from './tooltip'

/** One row: a name, a description, its controls. */
export class Setting {
	readonly settingEl: HTMLElement
	readonly infoEl: HTMLElement
	readonly nameEl: HTMLElement
	readonly descEl: HTMLElement
	readonly controlEl: HTMLElement
	components: BaseComponent[] = []
	errorEl: HTMLElement | null = null

	constructor(containerEl: HTMLElement) {
		this.settingEl = containerEl.createDiv('setting-item')
		this.infoEl = this.settingEl.createDiv('setting-item-info')
		this.nameEl = this.infoEl.createDiv('setting-item-name')
		this.descEl = this.infoEl.createDiv('setting-item-description')
		this.controlEl = this.settingEl.createDiv('setting-item-control')
	}

	setName(name: string | DocumentFragment): this {
		this.nameEl.setText(name)
		return this
	}

	setDesc(desc: string | DocumentFragment): this {
		this.descEl.setText(desc)
		return this
	}

	setClass(name: string): this {
		this.settingEl.addClass(name)
		return this
	}

	setTooltip(tooltip: string): this {
		setTooltip(this.nameEl, tooltip)
		return this
	}

	setHeading(): this {
		return this.setClass('setting-item-heading')
	}

	setDisabled(disabled: boolean): this {
		this.settingEl.toggleClass('is-disabled', disabled)
		for (const component of this.components) component.setDisabled(disabled)
		return this
	}

	setErrorMessage(message: string | null): this {
		this.errorEl?.detach()
		this.errorEl =
			message === null
				? null
				: this.infoEl.createDiv({ cls: 'setting-item-error', text: message, attr: { role: 'alert' } })
		return this
	}

	addButton(callback: (component: ButtonComponent) => unknown): this {
		return this.#add(new ButtonComponent(this.controlEl), callback)
	}

	addExtraButton(callback: (component: ExtraButtonComponent) => unknown): this {
		return this.#add(new ExtraButtonComponent(this.controlEl), callback)
	}

	addToggle(callback: (component: ToggleComponent) => unknown): this {
		return this.#add(new ToggleComponent(this.controlEl), callback)
	}

	addText(callback: (component: TextComponent) => unknown): this {
		return this.#add(new TextComponent(this.controlEl), callback)
	}

	addTextArea(callback: (component: TextAreaComponent) => unknown): this {
		return this.#add(new TextAreaComponent(this.controlEl), callback)
	}

	addSearch(callback: (component: SearchComponent) => unknown): this {
		return this.#add(new SearchComponent(this.controlEl), callback)
	}

	addDropdown(callback: (component: DropdownComponent) => unknown): this {
		return this.#add(new DropdownComponent(this.controlEl), callback)
	}

	addSlider(callback: (component: SliderComponent) => unknown): this {
		return this.#add(new SliderComponent(this.controlEl), callback)
	}

	addComponent(make: (el: HTMLElement) => BaseComponent): this {
		return this.#add(make(this.controlEl), () => undefined)
	}

	then(callback: (setting: this) => unknown): this {
		callback(this)
		return this
	}

	clear(): this {
		this.controlEl.empty()
		this.components = []
		return this
	}

	#add<T extends BaseComponent>(component: T, callback: (component: T) => unknown): this {
		this.components.push(component)
		this.#nameControls()
		callback(component)
		return this
	}

	/** A field is named by its row, which a screen reader would not guess. */
	#nameControls(): void {
		const id = (this.nameEl.id ||= `setting-${++named}`)
		for (const el of this.controlEl.querySelectorAll('input, select, textarea')) {
			if (!el.hasAttribute('aria-label')) el.setAttr('aria-labelledby', id)
		}
	}
}

let named = 0

/** A block of settings beneath a heading. */
export class SettingGroup {
	readonly groupEl: HTMLElement
	readonly listEl: HTMLElement
	readonly #headingEl: HTMLElement
	readonly #titleEl: HTMLElement

	constructor(containerEl: HTMLElement) {
		this.groupEl = containerEl.createDiv('setting-group')
		this.#headingEl = this.groupEl.createDiv('setting-item setting-item-heading')
		this.#titleEl = this.#headingEl.createDiv('setting-item-name')
		this.#headingEl.hide()
		this.listEl = this.groupEl.createDiv('setting-items')
	}

	setHeading(text: string | DocumentFragment): this {
		this.#titleEl.setText(text)
		this.#headingEl.show()
		return this
	}

	addClass(...classes: string[]): this {
		this.groupEl.addClass(...classes)
		return this
	}

	addSetting(callback: (setting: Setting) => void): this {
		callback(new Setting(this.listEl))
		return this
	}

	addSearch(callback: (component: SearchComponent) => unknown): this {
		this.#headingEl.show()
		callback(new SearchComponent(this.#headingEl))
		return this
	}

	addExtraButton(callback: (component: ExtraButtonComponent) => unknown): this {
		this.#headingEl.show()
		callback(new ExtraButtonComponent(this.#headingEl))
		return this
	}
}

/** The host's row stands for Obsidian's where a definition draws itself. */
export function isObsidianSetting(setting: unknown): setting is Obsidian.Setting {
	return setting instanceof Setting
}

/** The host's block stands for Obsidian's where a definition draws itself. */
export function isObsidianGroup(group: unknown): group is Obsidian.SettingGroup {
	return group instanceof SettingGroup
}
