import type { WorkspaceLeaf } from 'obsidian'
import { ItemView } from 'obsidian'
import { sayCount } from '../i18n/say-count'
import { sayDay } from '../i18n/say-day'
import type { Today } from '../query/today'
import type { TendContext } from '../vault/ring'
import { drawCard } from './card'
import { drawEmptyState } from './empty-state'
import { drawKeepingPlace, PLACE } from './keep-place'
import { ListLength } from './list-length'
import { drawOrganizationCard } from './organization-card'
import { drawOverdueLine, drawOverdueList } from './overdue-list'
import { overviewOf } from './overview'
import { drawProgress } from './progress-line'
import { RedrawWhenShown } from './redraw-when-shown'
import { rove } from './roving'
import { drawTodayRows } from './today-rows'
import { drawUnreadable } from './unreadable-list'
import type { WindowedList } from './windowed-list'

export const PANEL_VIEW = 'tend-panel'

/** How many people of Today stand in the panel at first. */
const TODAY_SHOWN = 7

/** How many people of an organization stand on its card at first. */
const PEOPLE_SHOWN = 12

/** The panel in the sidebar: the card of the open note's person or organization, Today, Overdue follow-ups (DESIGN 6). */
export class PanelView extends ItemView {
	override navigation = false
	readonly #context: TendContext
	readonly #redraw: RedrawWhenShown
	readonly #length = new ListLength('today', TODAY_SHOWN, () => this.#redraw.invalidate())
	readonly #people = new ListLength('organization', PEOPLE_SHOWN, () => this.#redraw.invalidate())
	readonly #unreadable = { isOpen: false }
	#windowed: WindowedList | null = null
	#showsAll = false

	constructor(leaf: WorkspaceLeaf, context: TendContext) {
		super(leaf)
		this.#context = context
		this.icon = 'sprout'
		this.#redraw = new RedrawWhenShown(context, this.contentEl, () => this.#draw(), () => this.#openNote())
	}

	override getViewType(): string {
		return PANEL_VIEW
	}

	override getDisplayText(): string {
		return this.#context.words().tend
	}

	protected override onOpen(): Promise<void> {
		this.contentEl.addClass('tend', 'tend-panel')
		this.addChild(this.#redraw)
		const { workspace, metadataCache } = this.#context.app
		this.registerEvent(workspace.on('file-open', () => this.#redraw.look()))
		// The human side stands in the note alone: the index does not move with it.
		this.registerEvent(metadataCache.on('changed', () => this.#redraw.look()))
		this.register(() => this.#windowed?.unload())
		return Promise.resolve()
	}

	/** The open note as it is now; what it says as an organization's is known some time after it has changed. */
	#openNote(): string {
		const file = this.#context.app.workspace.getActiveFile()
		if (file === null) return ''
		const says = this.#context.organizationNote(file.path)
		return `${file.path} ${String(file.stat.mtime)} ${String(file.stat.size)} ${JSON.stringify(says)}`
	}

	#draw(): void {
		const { contentEl } = this
		const draw = (): void => {
			this.#windowed?.unload()
			this.#windowed = null
			contentEl.empty()
			this.#drawSections(contentEl)
		}
		drawKeepingPlace(contentEl, contentEl, draw, (place) => this.#windowed?.reveal(place) ?? null)
	}

	#drawSections(parent: HTMLElement): void {
		const context = this.#context
		if (context.ready() && context.index.size === 0) {
			drawEmptyState(parent, context)
			return
		}
		const file = context.app.workspace.getActiveFile()
		if (file !== null) {
			drawCard(parent, file.path, context)
			drawOrganizationCard(parent, file.path, this.#people, context)
		}
		drawProgress(parent, context)
		if (context.index.size === 0) return
		const { today, unreadable } = overviewOf(context)
		this.#drawToday(parent, today)
		this.#drawOverdue(parent, today)
		drawUnreadable(parent, unreadable, this.#unreadable, context)
	}

	#drawToday(parent: HTMLElement, today: Today): void {
		const context = this.#context
		const section = parent.createEl('section', { cls: 'tend-section' })
		const heading = section.createEl('h2', { text: context.words().today.title })
		heading.createSpan({ cls: 'tend-count', text: sayDay(context.plan().today, context.language(), 'heading') })
		drawTodayRows(section, today, this.#length, context)
	}

	#drawOverdue(parent: HTMLElement, today: Today): void {
		const context = this.#context
		const words = context.words().today
		const count = today.overdueCount
		if (count === 0) return
		const section = parent.createEl('section', { cls: 'tend-section' })
		const heading = section.createEl('h2', { text: words.overdue })
		heading.createSpan({ cls: 'tend-count', text: sayCount(count, context.language()) })
		if (this.#showsAll) {
			this.#windowed = drawOverdueList(section, this.contentEl, today.overdue, context)
		} else {
			const list = section.createEl('ul', { cls: 'tend-lines' })
			for (const row of today.firstOverdue) drawOverdueLine(list, row, context)
			rove(list, '.tend-name')
		}
		if (count <= today.firstOverdue.length) return
		const more = this.#showsAll ? words.showLess : words.showMore(count - today.firstOverdue.length)
		const button = section.createEl('button', { cls: 'tend-more', text: more, attr: { [PLACE]: 'more' } })
		button.addEventListener('click', () => {
			this.#showsAll = !this.#showsAll
			this.#redraw.invalidate()
		})
	}
}
