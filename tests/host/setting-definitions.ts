import type {
	SettingDefinition,
	SettingDefinitionItem,
	SettingDefinitionPage,
	SettingDefinitionRender,
} from 'obsidian'
import { ExtraButtonComponent } from './button-components'
import { isObsidianGroup, isObsidianSetting, Setting, SettingGroup } from './setting'
import { addControl } from './setting-control'
import type { SettingTab } from './settings-tab'

type Answer = boolean | (() => boolean) | undefined

function isTrue(answer: Answer, byDefault: boolean): boolean {
	return typeof answer === 'function' ? answer() : (answer ?? byDefault)
}

/** Settings described as data, drawn into an element, with pages within pages. */
export class DefinitionList {
	readonly #el: HTMLElement
	readonly #tab: SettingTab
	readonly #refresh: (() => void)[] = []
	readonly #undo: (() => void)[] = []
	/** Names of the pages that are open, outermost first: they survive a redraw. */
	readonly #path: string[] = []
	#items: readonly SettingDefinitionItem[] = []

	constructor(el: HTMLElement, tab: SettingTab) {
		this.#el = el
		this.#tab = tab
	}

	draw(items: readonly SettingDefinitionItem[]): void {
		this.#items = items
		this.clear()
		const shown = this.#openItems()
		if (this.#path.length > 0) this.#drawWayBack()
		for (const item of shown) this.#drawItem(item)
		this.refresh()
	}

	refresh(): void {
		for (const refresh of this.#refresh) refresh()
	}

	clear(): void {
		for (const undo of this.#undo.splice(0)) undo()
		this.#refresh.length = 0
		this.#el.empty()
	}

	#openItems(): readonly SettingDefinitionItem[] {
		let items = this.#items
		for (const [depth, name] of this.#path.entries()) {
			const within = items.flatMap((item) => ('type' in item && item.type !== 'page' ? (item.items ?? []) : [item]))
			const page = within.find((item) => 'type' in item && item.type === 'page' && item.name === name)
			if (page === undefined || !('items' in page)) {
				this.#path.length = depth
				return items
			}
			items = page.items ?? []
		}
		return items
	}

	#drawWayBack(): void {
		const line = this.#el.createDiv('setting-page-title')
		new ExtraButtonComponent(line).setIcon('arrow-left').setTooltip('Back').onClick(() => {
			this.#path.pop()
			this.draw(this.#items)
		})
		line.createSpan({ text: this.#path.join(' › ') })
	}

	#drawItem(item: SettingDefinitionItem): void {
		if ('type' in item && item.type !== 'page') {
			const group = new SettingGroup(this.#el)
			if (item.heading !== undefined) group.setHeading(item.heading)
			if (item.cls !== undefined) group.addClass(item.cls)
			for (const callback of item.extraButtons ?? []) group.addExtraButton(callback)
			this.#showIf(item.visible, group.groupEl)
			if (item.type === 'list') throw new Error('The host draws no lists of settings')
			for (const [index, each] of (item.items ?? []).entries()) this.#drawRow(each, group, index)
			return
		}
		this.#drawRow(item, new SettingGroup(this.#el), 0)
	}

	#drawRow(item: SettingDefinition | SettingDefinitionPage, group: SettingGroup, index: number): void {
		const setting = new Setting(group.listEl).setName(item.name)
		if (item.desc !== undefined) {
			setting.setDesc(item.desc instanceof DocumentFragment ? document.importNode(item.desc, true) : item.desc)
		}
		this.#showIf(item.visible, setting.settingEl)
		if ('type' in item) this.#addPage(setting, item)
		else if (item.render !== undefined) {
			this.#render(item, setting, group)
		} else if (item.action !== undefined) {
			const { action, disabled } = item
			setting.addExtraButton((button) =>
				button
					.setIcon('chevron-right')
					.setTooltip(item.name)
					.onClick(() => action(setting.settingEl, index)),
			)
			this.#disableIf(disabled, setting)
		} else if (item.control !== undefined) {
			const { control } = item
			addControl(setting, control, this.#tab)
			this.#disableIf(control.disabled, setting)
		}
	}

	#render(item: SettingDefinitionRender, setting: unknown, group: unknown): void {
		if (!isObsidianSetting(setting) || !isObsidianGroup(group)) return
		const undo = item.render(setting, group)
		if (typeof undo === 'function') this.#undo.push(undo)
	}

	#addPage(setting: Setting, item: SettingDefinitionPage): void {
		if (item.page !== undefined) throw new Error('The host draws pages from their items only')
		const { displayValue } = item
		const shown = typeof displayValue === 'function' ? displayValue() : displayValue
		if (shown !== undefined) setting.controlEl.createSpan({ cls: 'setting-display-value', text: shown })
		setting.addExtraButton((button) =>
			button
				.setIcon('chevron-right')
				.setTooltip(item.name)
				.onClick(() => {
					this.#path.push(item.name)
					this.draw(this.#items)
				}),
		)
	}

	#showIf(visible: Answer, el: HTMLElement): void {
		this.#refresh.push(() => el.toggle(isTrue(visible, true)))
	}

	#disableIf(disabled: Answer, setting: Setting): void {
		this.#refresh.push(() => void setting.setDisabled(isTrue(disabled, false)))
	}
}
