import type { App } from './app'
import { setIcon } from './icons'
import { Modal } from './modal'
import type { SettingTab } from './settings-tab'

interface Entry {
	readonly id: string
	readonly name: string
	readonly tab: SettingTab
}

/** The settings, one tab at a time. Obsidian keeps it at `app.setting`, where plugins open their own tab. */
export class SettingsDialog extends Modal {
	#entries: readonly Entry[] = []
	#shown: Entry | null = null

	constructor(app: App) {
		super(app)
		this.modalEl.addClass('mod-settings')
		this.modalEl.setAttr('aria-label', 'Settings')
	}

	/** Adds a tab; the answer takes it out again. Its definitions are asked for at once, for the search. */
	add(id: string, name: string, tab: SettingTab): () => void {
		const entry = { id, name, tab }
		this.#entries = [...this.#entries, entry]
		tab.update()
		return () => {
			if (this.#shown === entry) this.#hide()
			this.#entries = this.#entries.filter((each) => each !== entry)
		}
	}

	ids(): string[] {
		return this.#entries.map(({ id }) => id)
	}

	override onOpen(): void {
		this.#show(this.#shown ?? this.#entries[0] ?? null)
	}

	override onClose(): void {
		this.#shown?.tab.hide()
	}

	/** The tab, shown; null when there is none of this id. */
	openTabById(id: string): SettingTab | null {
		const entry = this.#entries.find((each) => each.id === id) ?? null
		if (entry !== null) this.#show(entry)
		return entry?.tab ?? null
	}

	#hide(): void {
		this.#shown?.tab.hide()
		this.#shown = null
		this.contentEl.empty()
	}

	#show(entry: Entry | null): void {
		this.#hide()
		this.#shown = entry
		const list = this.contentEl.createDiv({ cls: 'vertical-tab-header', attr: { role: 'tablist' } })
		for (const each of this.#entries) {
			const item = list.createEl('button', {
				cls: 'vertical-tab-nav-item',
				attr: { role: 'tab', 'aria-selected': each === entry },
			})
			setIcon(item.createSpan(), each.tab.icon)
			item.appendText(each.name)
			item.toggleClass('is-active', each === entry)
			item.addEventListener('click', () => this.#show(each))
		}
		if (entry === null) {
			this.contentEl.createDiv({ cls: 'vertical-tab-content', text: 'No plugin has settings.' })
			return
		}
		this.contentEl.append(entry.tab.containerEl)
		entry.tab.show()
	}
}
