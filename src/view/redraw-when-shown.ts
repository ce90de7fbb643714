import { Component } from 'obsidian'
import type { Me } from '../contact/me'
import type { Playbook } from '../contact/playbook'
import type { TendContext } from '../vault/ring'

/**
 * Draws a view when what it shows has moved and it can be seen (DESIGN 4): a tab behind another draws nothing until it
 * comes to the front.
 */
export class RedrawWhenShown extends Component {
	readonly #context: TendContext
	readonly #el: HTMLElement
	readonly #draw: () => void
	readonly #alsoBy: () => string
	#drawn: string | null = null
	#drawnBy: Playbook | null = null
	#drawnFor: Me | null = null

	/** @param alsoBy what else the drawing hangs on, besides index, day, settings, playbook, the user's own note, progress and what to send */
	constructor(context: TendContext, el: HTMLElement, draw: () => void, alsoBy: () => string = () => '') {
		super()
		this.#context = context
		this.#el = el
		this.#draw = draw
		this.#alsoBy = alsoBy
	}

	override onload(): void {
		const { app, onChange } = this.#context
		const look = (): void => {
			this.look()
		}
		this.register(onChange(look))
		this.registerEvent(app.workspace.on('layout-change', look))
		this.registerEvent(app.workspace.on('active-leaf-change', look))
		this.registerEvent(app.workspace.on('resize', look))
		look()
	}

	/** Draws if something moved since the last drawing and the view is shown. */
	look(): void {
		const now = this.#state()
		const playbook = this.#context.playbook()
		const me = this.#context.me()
		if ((now === this.#drawn && playbook === this.#drawnBy && me === this.#drawnFor) || !this.#el.isShown()) return
		this.#drawn = now
		this.#drawnFor = me
		this.#drawnBy = playbook
		this.#draw()
	}

	/** Draws at the next look, whatever has moved: the view itself asks for something else. */
	invalidate(): void {
		this.#drawn = null
		this.look()
	}

	#state(): string {
		const { index, plan, progress, ready, language, ideasRevision } = this.#context
		const { today, weeklyNumber, weekStart } = plan()
		const { done, total } = progress() ?? { done: -1, total: -1 }
		const moving = [index.revision, today, weeklyNumber, weekStart, done, total, ready(), language(), ideasRevision()]
		return [...moving, this.#alsoBy()].join(' ')
	}
}
