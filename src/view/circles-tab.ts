import { Component } from 'obsidian'
import { sectorOf } from '../query/circle-angle'
import type { Cell, CirclesPicture, WidthOf } from '../query/circles-picture'
import type { Circle } from '../contact/circle'
import type { CirclePerson } from '../query/circle-people'
import type { CellFilter } from '../query/people-row'
import type { TendContext } from '../vault/ring'
import type { CirclesShown } from './circles-bar'
import { drawCirclesBar } from './circles-bar'
import type { PictureFormat } from './circles-export'
import { pictureFile } from './circles-export'
import { drawLegend } from './circles-legend'
import { drawLanes } from './circles-lanes'
import { CirclesPast } from './circles-past'
import { circleMoves, moveToCircle } from './circle-moves'
import { circlePeople, linesOn, peopleShown, placedIn, zoomAmong } from './circles-people'
import { sayingOf } from './circles-sectors'
import { CirclesView } from './circles-view'
import type { DashboardState } from './dashboard-state'
import { EVERYBODY } from './dashboard-state'
import { drawKeepingPlace, PLACE } from './keep-place'
import { drawProgress } from './progress-line'
import { textWidths } from './text-width'

/** The picture is never higher than this, nor lower than that; in pixels. */
const HEIGHT_PX = { most: 862, least: 400 } as const
/** Up to this width there are lanes, as in `styles.css`. */
const NARROW_PX = 480
/** As long as the page has not laid out the room. */
const UNKNOWN_WIDTH_PX = 800

/** The elements of the tab; they stay from one drawing to the next. */
interface Parts {
	readonly root: HTMLElement
	readonly bar: HTMLElement
	readonly progress: HTMLElement
	readonly room: HTMLElement
	readonly lanes: HTMLElement
	readonly legend: HTMLElement
	readonly foot: HTMLElement
	readonly past: CirclesPast
	readonly aloud: HTMLElement
	readonly view: CirclesView
	readonly widthOf: WidthOf
}

/** The dashboard's Circles: who is how close, and who is drifting outwards (DESIGN 6, "Circles"). */
export class CirclesTab extends Component {
	readonly #context: TendContext
	readonly #scroller: HTMLElement
	readonly #change: (change: Partial<DashboardState>) => void
	readonly #resized = new ResizeObserver(() => this.#resize())
	#parts: Parts | null = null
	#state: DashboardState | null = null
	#size = ''
	/** What the legend was drawn for. */
	#legend = ''

	constructor(context: TendContext, scroller: HTMLElement, change: (change: Partial<DashboardState>) => void) {
		super()
		this.#context = context
		this.#scroller = scroller
		this.#change = change
	}

	override onunload(): void {
		this.clear()
	}

	/** Leaves the place to another tab. */
	clear(): void {
		if (this.#parts === null) return
		this.#resized.disconnect()
		this.removeChild(this.#parts.view)
		this.#parts.root.remove()
		this.#parts = null
	}

	draw(state: DashboardState): void {
		this.#state = state
		const parts = (this.#parts ??= this.#makeParts())
		const isNarrow = this.#isNarrow()
		const { people, withoutCircle } = circlePeople(this.#context)
		const isEmpty = people.length === 0
		parts.progress.empty()
		const isReading = drawProgress(parts.progress, this.#context)
		parts.root.find('.tend-still')?.remove()
		if (isEmpty && !isReading) this.#drawNobody(parts.root)
		parts.room.toggleClass('is-hidden', isEmpty || isNarrow)
		parts.lanes.toggleClass('is-hidden', isEmpty || !isNarrow)
		parts.foot.toggleClass('is-hidden', isEmpty)
		parts.past.draw()
		// The room is what all else leaves free.
		if (parts.legend.childElementCount === 0) {
			this.#drawLegend(parts.legend, [])
			this.#drawBar(parts.bar, people.length, withoutCircle, null)
		}
		if (isNarrow) this.#drawLanes(parts, withoutCircle)
		else this.#drawPicture(parts, withoutCircle)
	}

	#drawPicture(parts: Parts, withoutCircle: number): void {
		const picture = this.#placed(parts)
		const sector = (picture.size.zoom ?? null) === null ? null : (picture.sectors[0] ?? null)
		const shown = picture.rings.reduce((sum, { people }) => sum + people, 0)
		this.#drawBar(parts.bar, shown, withoutCircle, sector === null ? null : { index: sector.index, called: sayingOf(sector, this.#context.words()) })
		this.#drawLegend(parts.legend, picture.cells)
		parts.view.draw(picture)
	}

	#drawLanes({ bar, legend, lanes, past, aloud, widthOf }: Parts, withoutCircle: number): void {
		const context = this.#context
		const people = peopleShown(past.day, context)
		const isPast = past.day !== null
		this.#size = this.#sizeNow()
		this.#drawBar(bar, people.length, withoutCircle, null)
		this.#drawLegend(legend, [])
		lanes.empty()
		drawLanes(lanes, people, context, {
			widthOf,
			isPast,
			showCell: (circle, { state, part }) => this.#showPeople(circle, { sector: null, called: null, part: null, lanePart: part, state }),
			movesOf: (person) => (isPast ? [] : circleMoves(person, context, (text) => aloud.setText(text))),
		})
	}

	#makeParts(): Parts {
		this.#scroller.empty()
		const root = this.#scroller.createDiv({ cls: 'tend-circles' })
		const bar = root.createDiv({ cls: 'tend-bar' })
		const progress = root.createDiv()
		const room = root.createDiv({ cls: 'tend-circles-room' })
		const lanes = root.createDiv()
		const foot = root.createDiv({ cls: 'tend-circles-foot' })
		const past = new CirclesPast(foot, this.#context, () => this.#redraw())
		const legend = foot.createDiv()
		const aloud = root.createDiv({ cls: 'tend-aloud', attr: { role: 'status' } })
		const say = (text: string): void => aloud.setText(text)
		const view = this.addChild(new CirclesView(room, {
			context: this.#context,
			isPast: () => past.day !== null,
			zoomTo: (zoom) => this.#change({ zoom }),
			showCell: (cell) => this.#showCell(cell),
			move: (person, circle) => moveToCircle(person, circle, this.#context, say),
			movesOf: (person) => (past.day === null ? circleMoves(person, this.#context, say) : []),
			say,
		}))
		this.#resized.observe(this.#scroller)
		return { root, bar, progress, room, lanes, foot, legend, past, aloud, view, widthOf: textWidths(root) }
	}

	/** Places people in the room there is. */
	#place({ root, room, past, widthOf }: Parts, people: readonly CirclePerson[], zoom: number | null): CirclesPicture {
		const width = room.clientWidth || UNKNOWN_WIDTH_PX
		const around = root.offsetHeight - room.offsetHeight
		const height = Math.max(HEIGHT_PX.least, Math.min(HEIGHT_PX.most, width, this.#scroller.clientHeight - around))
		this.#size = this.#sizeNow()
		return placedIn({ width, height, zoom }, people, widthOf, linesOn(past.day, this.#context))
	}

	#placed(parts: Parts): CirclesPicture {
		const people = peopleShown(parts.past.day, this.#context)
		return this.#place(parts, people, zoomAmong(people, this.#state?.zoom ?? null))
	}

	#sizeNow(): string {
		return `${String(this.#scroller.clientWidth)} ${String(this.#scroller.clientHeight)}`
	}

	#isNarrow(): boolean {
		const { clientWidth } = this.#scroller
		return clientWidth > 0 && clientWidth <= NARROW_PX
	}

	#resize(): void {
		const parts = this.#parts
		if (parts === null || this.#size === this.#sizeNow() || this.#scroller.clientWidth === 0) return
		const redraw = (): void => drawKeepingPlace(parts.root, this.#scroller, () => this.#redraw(), () => null)
		parts.view.still(redraw)
	}

	#redraw(): void {
		if (this.#state !== null) this.draw(this.#state)
	}

	#drawBar(bar: HTMLElement, people: number, withoutCircle: number, sector: CirclesShown['sector']): void {
		drawCirclesBar(bar, { people, withoutCircle, sector }, this.#context, this.#change, (format) => void this.#save(format))
	}

	#drawLegend(legend: HTMLElement, cells: readonly Cell[]): void {
		const words = this.#context.words().circlesPicture
		const isPast = this.#parts?.past.day !== null
		const [cell] = cells.toSorted((a, b) => b.count - a.count)
		const ten = cell === undefined ? null : cell.radius * Math.sqrt(10 / cell.count)
		const sign = [words.legend, isPast, this.#isNarrow(), ten?.toFixed(1)].join(' ')
		if (sign === this.#legend && legend.childElementCount > 0) return
		this.#legend = sign
		legend.empty()
		drawLegend(legend, ten, words)
		const hint = isPast ? words.pastHint : cell !== undefined ? words.cellsHint : this.#isNarrow() ? null : words.hint
		if (hint !== null) legend.createDiv({ cls: 'tend-circles-hint', text: hint })
	}

	#drawNobody(root: HTMLElement): void {
		const words = this.#context.words().circlesPicture
		const still = root.createDiv({ cls: 'tend-still' })
		still.createEl('h2', { text: words.nobody })
		still.createEl('p', { text: words.nobodySays })
		const choose = still.createDiv({ cls: 'tend-acts' }).createEl('button', { text: words.nobodyAct, attr: { [PLACE]: 'circles choose' } })
		choose.addEventListener('click', () => this.#change({ tab: 'people', grouping: 'circle', filter: { ...EVERYBODY, circle: 'none' } }))
	}

	/** A disc leads to just the people it counts. */
	#showCell({ circle, sector: index, state }: Cell): void {
		const parts = this.#parts
		if (parts === null) return
		const { sectors, size } = this.#placed(parts)
		const zoom = size.zoom ?? null
		const sector = sectors.find((one) => one.index === (zoom ?? index))
		if (sector === undefined) return
		const called = sayingOf(sector, this.#context.words())
		this.#showPeople(circle, { sector: sector.index, called, part: zoom === null ? null : index, lanePart: null, state })
	}

	#showPeople(circle: Circle, cell: CellFilter): void {
		const parts = this.#parts
		if (parts === null) return
		// People knows them as they stand today.
		if (parts.past.day === null) this.#change({ tab: 'people', grouping: 'none', filter: { ...EVERYBODY, circle, cell } })
		else parts.aloud.setText(this.#context.words().circlesPicture.pastHint)
	}

	/** The picture as it is now, without those whose notes are confidential (RULES 6). */
	async #save(format: PictureFormat): Promise<void> {
		const parts = this.#parts
		if (parts === null) return
		const { acts, index } = this.#context
		const all = peopleShown(parts.past.day, this.#context)
		const zoom = zoomAmong(all, this.#state?.zoom ?? null)
		const people = zoom === null ? all : all.filter((person) => sectorOf(person) === zoom)
		const open = people.filter(({ path }) => index.tie(path)?.contact.confidential !== true)
		await acts.savePicture(async () => {
			const file = await pictureFile(parts.root, this.#place(parts, open, zoom), format, parts.past.day, this.#context)
			return { ...file, withheld: people.length - open.length }
		})
	}
}
