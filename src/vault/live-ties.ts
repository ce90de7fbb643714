import type { App } from 'obsidian'
import { Component } from 'obsidian'
import type { ReadingRules } from '../contact/reading-rules'
import { TieIndex } from '../index/tie-index'
import { dayInName } from '../note/day'
import { readingRulesFrom, readsAlike, rhythmFrom } from '../settings/rules-from'
import type { Settings } from '../settings/settings'
import { Clock } from './clock'
import { dailyNoteDays } from './daily-notes'
import { Redraws } from './redraws'
import type { Progress } from './ring'
import { VaultWatch } from './watch'

/**
 * The index as it lives: fed by the vault, turned by the clock, ruled by the settings, and telling the views.
 * Begins when the workspace's layout is ready, so that opening the vault does not wait for it.
 */
export class LiveTies extends Component {
	readonly index: TieIndex
	readonly #app: App
	readonly #redraws: Redraws
	readonly #watch: VaultWatch
	#settings: Settings
	#rules: ReadingRules

	constructor(app: App, settings: Settings) {
		super()
		this.#app = app
		this.#settings = settings
		this.#rules = readingRulesFrom(settings, dayInName)
		const clock = this.addChild(new Clock((today) => this.index.turnTo(today)))
		const resolve = (link: string, from: string) => app.metadataCache.getFirstLinkpathDest(link, from)?.path ?? null
		this.index = new TieIndex({ resolve }, rhythmFrom(settings), clock.today)
		this.#redraws = new Redraws(() => !this.ready || this.progress !== null)
		this.#watch = new VaultWatch({
			app,
			index: this.index,
			rules: () => this.#rules,
			moved: () => this.#redraws.ask(),
		})
	}

	get rules(): ReadingRules {
		return this.#rules
	}

	get ready(): boolean {
		return this.#watch.ready
	}

	get progress(): Progress | null {
		return this.#watch.progress
	}

	/** Calls `redraw` when anything has moved, at most once a frame. The answer undoes it. */
	onChange(redraw: () => void): () => void {
		return this.#redraws.subscribe(redraw)
	}

	override onload(): void {
		this.register(this.index.subscribe(() => this.#redraws.ask()))
		this.register(() => this.#redraws.stop())
		this.#app.workspace.onLayoutReady(() => void this.#begin())
	}

	/** Takes over changed settings; notes are read anew only where they would read otherwise. */
	async change(settings: Settings): Promise<void> {
		const before = this.#settings
		this.#settings = settings
		this.index.setRhythm(rhythmFrom(settings))
		this.#redraws.ask()
		if (readsAlike(before, settings)) return
		await this.#makeRules()
		this.#watch.readAnew()
	}

	async #begin(): Promise<void> {
		await this.#makeRules()
		// A component that has been unloaded meanwhile does not load its children.
		this.addChild(this.#watch)
	}

	async #makeRules(): Promise<void> {
		const dayOf = await dailyNoteDays(this.#app.vault)
		this.#rules = readingRulesFrom(this.#settings, dayOf)
	}
}
