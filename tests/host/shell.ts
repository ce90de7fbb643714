import type { App } from './app'
import { CommandPalette } from './commands'
import { setIcon } from './icons'
import { Keymap } from './keymap'
import { setTooltip } from './tooltip'

/** What stands around the workspace: the ribbon, the keys that work everywhere. */
export class Shell {
	readonly #app: App
	readonly #el = createDiv('app-container')
	readonly #ribbonEl = this.#el.createDiv({ cls: 'workspace-ribbon', attr: { role: 'toolbar', 'aria-label': 'Ribbon' } })
	readonly #onKeydown = (event: KeyboardEvent): void => this.#handleKey(event)

	constructor(app: App) {
		this.#app = app
		const { workspace } = app
		this.addRibbonIcon('panel-left', 'Toggle left sidebar', () => workspace.leftSplit.toggle())
		this.addRibbonIcon('terminal', 'Open command palette', () => this.openPalette())
		this.#ribbonEl.createDiv('ribbon-gap')
		this.addRibbonIcon('sun-moon', 'Switch between light and dark', () =>
			this.setDark(!document.body.hasClass('theme-dark')),
		)
		this.addRibbonIcon('settings', 'Settings', () => app.setting.open())
		this.addRibbonIcon('panel-right', 'Toggle right sidebar', () => workspace.rightSplit.toggle())
		this.#el.append(workspace.containerEl)
	}

	attach(parent: HTMLElement): void {
		parent.append(this.#el)
		document.addEventListener('keydown', this.#onKeydown)
	}

	detach(): void {
		document.removeEventListener('keydown', this.#onKeydown)
		this.#el.detach()
	}

	/** Plugins' icons stand above the gap. */
	addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		const button = createEl('button', { cls: 'clickable-icon side-dock-ribbon-action' })
		setIcon(button, icon)
		setTooltip(button, title)
		button.addEventListener('click', callback)
		const gap = this.#ribbonEl.querySelector('.ribbon-gap')
		const isOwn = this.#app.isStarting
		this.#ribbonEl.insertBefore(button, isOwn ? null : gap)
		return button
	}

	setDark(dark: boolean): void {
		document.body.toggleClass('theme-dark', dark)
		document.body.toggleClass('theme-light', !dark)
		this.#app.workspace.trigger('css-change')
	}

	openPalette(): void {
		new CommandPalette(this.#app, this.#app.commands).open()
	}

	#handleKey(event: KeyboardEvent): void {
		const isPalette = Keymap.isModifier(event, 'Mod') && event.key.toLowerCase() === 'p'
		if (!isPalette) {
			this.#app.keymap.handle(event)
			return
		}
		event.preventDefault()
		this.openPalette()
	}
}
