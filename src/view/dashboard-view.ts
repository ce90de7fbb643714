import type { ViewStateResult, WorkspaceLeaf } from 'obsidian'
import { noteTopic } from '../note/topic'
import { ItemView, setIcon } from 'obsidian'
import type { TendContext } from '../vault/ring'
import type { DashboardState, DashboardTab } from './dashboard-state'
import { dashboardStateFrom, FIRST_STATE } from './dashboard-state'
import { drawEmptyState } from './empty-state'
import { ListLength } from './list-length'
import { drawKeepingPlace, PLACE } from './keep-place'
import { CirclesTab } from './circles-tab'
import { PeopleTab } from './people-tab'
import { RedrawWhenShown } from './redraw-when-shown'
import { conflictCopies } from './review-findings'
import { ReviewTab } from './review-tab'
import { rove } from './roving'
import { drawTodayTab } from './today-tab'
import type { WindowedList } from './windowed-list'

export const DASHBOARD_VIEW = 'tend-dashboard'

const TABS = ['today', 'circles', 'people', 'review'] as const satisfies readonly DashboardTab[]

/** How many people of Today stand in the page at first. */
const TODAY_SHOWN = 20

/** How many matches: they are offered in passing. */
const MATCHES_SHOWN = 3

/** The dashboard, a tab of its own: Today, Circles, People and Review (DESIGN 6). */
export class DashboardView extends ItemView {
	override navigation = false
	readonly #context: TendContext
	readonly #redraw: RedrawWhenShown
	readonly #circles: CirclesTab
	readonly #people: PeopleTab
	readonly #review: ReviewTab
	readonly #nav: HTMLElement
	readonly #body: HTMLElement
	#state: DashboardState = FIRST_STATE
	/** Obsidian opens a view first and then says which state it is to have: until then there is nothing to draw. */
	#isStateKnown = false
	readonly #length = new ListLength('today', TODAY_SHOWN, () => this.#redraw.invalidate())
	readonly #comingLength = new ListLength('coming', TODAY_SHOWN, () => this.#redraw.invalidate())
	readonly #matchesLength = new ListLength('matches', MATCHES_SHOWN, () => this.#redraw.invalidate())
	readonly #unreadable = { isOpen: false }
	#windowed: WindowedList | null = null
	/** How often a note in which somebody works has changed. */
	#organizationsChanged = 0

	constructor(leaf: WorkspaceLeaf, context: TendContext) {
		super(leaf)
		this.#context = context
		this.icon = 'sprout'
		this.#nav = this.contentEl.createDiv({ cls: 'tend-nav' })
		this.#body = this.contentEl.createDiv({ cls: 'tend-body', attr: { role: 'tabpanel' } })
		this.#circles = new CirclesTab(context, this.#body, (change) => this.#change(change))
		this.#people = new PeopleTab(context, this.#body, (change) => this.#change(change))
		this.#review = new ReviewTab(context, (change) => this.#change(change))
		this.#redraw = new RedrawWhenShown(context, this.contentEl, () => this.#draw(), () => this.#alsoBy())
	}

	override getViewType(): string {
		return DASHBOARD_VIEW
	}

	override getDisplayText(): string {
		return this.#context.words().tend
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), ...this.#state }
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		const { tab } = this.#state
		this.#state = dashboardStateFrom(state, this.#state)
		this.#isStateKnown = true
		await super.setState(state, result)
		const { activeElement, body } = this.contentEl.doc
		// Where the focus was in what now goes, it would come to some button of the review, and Space would press it.
		const isFree = activeElement === body || this.#body.contains(activeElement)
		this.#redraw.invalidate()
		if (this.#state.tab === 'review' && tab !== 'review' && isFree) this.#review.focus()
	}

	protected override onOpen(): Promise<void> {
		this.contentEl.addClass('tend', 'tend-dashboard')
		this.addChild(this.#redraw)
		this.addChild(this.#circles)
		this.addChild(this.#people)
		this.addChild(this.#review)
		this.registerEvent(this.#context.app.metadataCache.on('changed', ({ path }) => this.#noteChanged(path)))
		this.register(() => this.#windowed?.unload())
		// Some open a view without any state.
		const { win } = this.contentEl
		const timer = win.setTimeout(() => this.#begin(), 0)
		this.register(() => win.clearTimeout(timer))
		return Promise.resolve()
	}

	#begin(): void {
		if (this.#isStateKnown) return
		this.#isStateKnown = true
		this.#redraw.invalidate()
	}

	/** What else the tab hangs on: notes that are no contact's. */
	#alsoBy(): string {
		const { tab, grouping } = this.#state
		if (tab === 'review') return conflictCopies(this.#context.app).join('\n')
		return tab === 'people' && grouping === 'organization' ? String(this.#organizationsChanged) : ''
	}

	#noteChanged(path: string): void {
		if (this.#context.peopleAt(noteTopic(path)).length === 0) return
		this.#organizationsChanged += 1
		this.#redraw.look()
	}

	#change(change: Partial<DashboardState>): void {
		this.#state = { ...this.#state, ...change }
		this.#context.app.workspace.requestSaveLayout()
		this.#redraw.invalidate()
	}

	#draw(): void {
		if (!this.#isStateKnown) return
		const draw = (): void => {
			this.#windowed?.unload()
			this.#windowed = null
			this.#drawNav()
			this.#drawBody()
		}
		const reveal = (place: string): HTMLElement | null => this.#windowed?.reveal(place) ?? this.#people.reveal(place)
		drawKeepingPlace(this.contentEl, this.#body, draw, reveal)
	}

	#drawBody(): void {
		const { tab, isOverdueOpen } = this.#state
		this.#body.toggleClass('is-people', tab === 'people')
		this.#body.setAttr('aria-label', this.#context.words().dashboard[tab])
		if (tab === 'people' && this.#context.index.size > 0) {
			this.#circles.clear()
			this.#people.draw(this.#state)
			return
		}
		this.#people.clear()
		if (tab === 'circles' && this.#context.index.size > 0) {
			this.#circles.draw(this.#state)
			return
		}
		this.#circles.clear()
		if (tab === 'review') {
			this.#review.draw(this.#body, this.#state)
			return
		}
		this.#body.empty()
		if ((tab === 'people' || tab === 'circles') && this.#context.ready()) {
			drawEmptyState(this.#body.createDiv({ cls: 'tend-column' }), this.#context)
			return
		}
		const toggleOverdue = (): void => this.#change({ isOverdueOpen: !isOverdueOpen })
		this.#windowed = drawTodayTab(this.#body, this.#body, this.#context, {
			isOverdueOpen,
			toggleOverdue,
			length: this.#length,
			comingLength: this.#comingLength,
			matchesLength: this.#matchesLength,
			unreadable: this.#unreadable,
		})
	}

	#drawNav(): void {
		const { dashboard, commands } = this.#context.words()
		this.#nav.empty()
		const tabs = this.#nav.createDiv({ cls: 'tend-tabs', attr: { role: 'tablist', 'aria-label': dashboard.tabs } })
		for (const tab of TABS) {
			const isHere = tab === this.#state.tab
			const attr = { role: 'tab', 'aria-selected': isHere, tabindex: isHere ? 0 : -1, [PLACE]: `tab-${tab}` }
			const button = tabs.createEl('button', { cls: 'tend-tab', text: dashboard[tab], attr })
			button.addEventListener('click', () => {
				this.#change({ tab })
				if (tab === 'review') this.#review.focus()
			})
		}
		rove(tabs, '.tend-tab')
		const create = this.#nav.createEl('button', { cls: 'tend-plain tend-nav-act', attr: { 'aria-label': commands.newContact } })
		setIcon(create.createSpan({ cls: 'tend-icon' }), 'user-plus')
		create.createSpan({ text: commands.newContact })
		create.addEventListener('click', this.#context.createContact)
	}
}
