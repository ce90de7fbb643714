import type { App } from 'obsidian'
import { Component } from 'obsidian'
import type { ReadingRules } from '../contact/reading-rules'
import type { RhythmSettings } from '../contact/rhythm-settings'
import type { Tie } from '../contact/tie'
import { TieIndex } from '../index/tie-index'
import type { Day } from '../note/day'
import { dayInName } from '../note/day'
import { nameTopic, noteTopic } from '../note/topic'
import type { Topic } from '../note/topic'
import type { Idea } from '../query/idea'
import { Clock } from './clock'
import { dailyNoteDays } from './daily-notes'
import { LiveMatches } from './live-matches'
import { Redraws } from './redraws'
import type { Progress } from './ring'
import { TopicNotes } from './topic-notes'
import { VaultWatch } from './watch'

/** The rules of reading, once it is known which notes are dated. */
export type RulesFor = (dayOf: (path: string) => Day | null) => ReadingRules

/**
 * The index as it lives: fed by the vault, turned by the clock, ruled by the settings, and telling the views.
 * Begins when the workspace's layout is ready, so that opening the vault does not wait for it.
 */
export class LiveTies extends Component {
	readonly index: TieIndex
	readonly matches: LiveMatches
	readonly #app: App
	readonly #redraws: Redraws
	readonly #watch: VaultWatch
	readonly #topics: TopicNotes
	/** As the index knows them. */
	#aliasRevision = 0
	#rulesFor: RulesFor
	#rules: ReadingRules

	constructor(app: App, rulesFor: RulesFor, rhythm: RhythmSettings) {
		super()
		this.#app = app
		this.#rulesFor = rulesFor
		this.#rules = rulesFor(dayInName)
		const clock = this.addChild(new Clock((today) => this.index.turnTo(today)))
		const resolve = (link: string, from: string) => app.metadataCache.getFirstLinkpathDest(link, from)?.path ?? null
		this.index = new TieIndex({ resolve, aliased: (name) => this.#topics.aliased(name) }, rhythm, clock.today)
		this.#redraws = new Redraws(() => !this.ready || this.progress !== null)
		this.#watch = new VaultWatch({
			app,
			index: this.index,
			rules: () => this.#rules,
			moved: () => this.#redraws.ask(),
		})
		this.#topics = new TopicNotes({
			app,
			rules: () => this.#rules,
			isPerson: (path) => this.index.tie(path) !== undefined,
			moved: () => this.#topicsMoved(),
		})
		this.matches = new LiveMatches({
			index: this.index,
			topicOf: (link, from) => this.#topicOf(link, from),
			topicsSign: () => [this.index.linksRevision, this.#topics.aliasRevision, this.#rules],
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

	/** What could be sent to a person, the best first. */
	ideas(path: string): readonly Idea[] {
		const tie = this.index.tie(path)
		return tie === undefined ? [] : this.ideasFor(tie)
	}

	/** The same for a tie by itself, such as one of which less is known. */
	ideasFor(tie: Tie): readonly Idea[] {
		return this.#topics.ideas(tie, this.index.today)
	}

	/** Null until every note has been looked at for something to send; then it moves whenever `ideas` may. */
	get ideasRevision(): number | null {
		return this.#topics.revision
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

	/** Has the views drawn anew, though no tie has moved: what they ask of the ties has. */
	redraw(): void {
		this.#redraws.ask()
	}

	/** Takes a note that Tend has just written. */
	took(path: string, text: string): void {
		this.#watch.took(path, text)
	}

	/** Reads every note anew, by other rules. */
	async readBy(rulesFor: RulesFor): Promise<void> {
		this.#rulesFor = rulesFor
		await this.#makeRules()
		this.#watch.readAnew()
		this.#topics.readAnew()
	}

	/** A note about things may bear another alias now, and a link by it may lead elsewhere. */
	#topicsMoved(): void {
		const { aliasRevision } = this.#topics
		if (aliasRevision === this.#aliasRevision) {
			this.#redraws.ask()
			return
		}
		this.#aliasRevision = aliasRevision
		this.index.pathsChanged()
	}

	/** What a link or a name stands for; null: a person, a day or nothing, which are no topics. */
	#topicOf(link: string, from: string): Topic | null {
		const path = this.index.resolve(link, from)
		if (path === null) return nameTopic(link)
		return this.index.tie(path) !== undefined || this.#rules.dayOf(path) !== null ? null : noteTopic(path)
	}

	async #begin(): Promise<void> {
		await this.#makeRules()
		// A component that has been unloaded meanwhile does not load its children.
		this.addChild(this.#watch)
		this.addChild(this.#topics)
	}

	async #makeRules(): Promise<void> {
		const dayOf = await dailyNoteDays(this.#app.vault)
		this.#rules = this.#rulesFor(dayOf)
	}
}
