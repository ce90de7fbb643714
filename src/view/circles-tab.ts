import { Component } from 'obsidian'
import type { Cell, CirclesPicture, WidthOf } from '../query/circles-picture'
import { placeOnCircles } from '../query/place-on-circles'
import type { CirclePerson } from '../query/circle-people'
import type { TendContext } from '../vault/ring'
import { drawCirclesBar } from './circles-bar'
import type { PictureFormat } from './circles-export'
import { pictureFile } from './circles-export'
import { drawLegend } from './circles-legend'
import { CirclesPast } from './circles-past'
import { circlePeople, peopleShown } from './circles-people'
import { sayingOf } from './circles-sectors'
import { CirclesView } from './circles-view'
import type { DashboardState } from './dashboard-state'
import { EVERYBODY } from './dashboard-state'
import { PLACE } from './keep-place'
import { drawProgress } from './progress-line'
import { textWidths } from './text-width'

/** The picture is never higher than this, nor lower than that; in pixels. */
const HEIGHT_PX = { most: 862, least: 400 } as const
/** As long as the page has not laid out the room. */
const UNKNOWN_WIDTH_PX = 800

/** The elements of the tab; they stay from one drawing to the next. */
interface Parts {
	readonly root: HTMLElement
	readonly bar: HTMLElement
	readonly progress: HTMLElement
	readonly room: HTMLElement
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
		const { people, withoutCircle } = circlePeople(this.#context)
		parts.past.draw()
		// The room is what all else leaves free.
		if (parts.legend.childElementCount === 0) {
			this.#drawLegend(parts.legend, [])
			this.#drawBar(parts.bar, people.length, withoutCircle, null)
		}
		const picture = this.#placed(parts)
		const isEmpty = people.length === 0
		parts.progress.empty()
		const isReading = drawProgress(parts.progress, this.#context)
		const sector = (picture.size.zoom ?? null) === null ? null : (picture.sectors[0] ?? null)
		const shown = picture.rings.reduce((sum, ring) => sum + ring.people, 0)
		const called = sector === null ? null : sayingOf(sector, this.#context.words())
		this.#drawBar(parts.bar, shown, withoutCircle, called)
		parts.root.find('.tend-still')?.remove()
		if (isEmpty && !isReading) this.#drawNobody(parts.root)
		for (const el of [parts.room, parts.foot]) el.toggleClass('is-hidden', isEmpty)
		this.#drawLegend(parts.legend, picture.cells)
		parts.view.draw(picture)
	}

	#makeParts(): Parts {
		this.#scroller.empty()
		const root = this.#scroller.createDiv({ cls: 'tend-circles' })
		const bar = root.createDiv({ cls: 'tend-bar' })
		const progress = root.createDiv()
		const room = root.createDiv({ cls: 'tend-circles-room' })
		const foot = root.createDiv({ cls: 'tend-circles-foot' })
		const past = new CirclesPast(foot, this.#context, () => this.#move())
		const legend = foot.createDiv()
		const aloud = root.createDiv({ cls: 'tend-aloud', attr: { role: 'status' } })
		const view = this.addChild(new CirclesView(room, {
			context: this.#context,
			isPast: () => past.day !== null,
			zoomTo: (zoom) => this.#change({ zoom }),
			showCell: (cell) => this.#showCell(cell),
			say: (text) => aloud.setText(text),
		}))
		this.#resized.observe(this.#scroller)
		return { root, bar, progress, room, foot, legend, past, aloud, view, widthOf: textWidths(root) }
	}

	/** Places people in the room there is. */
	#place({ root, room, widthOf }: Parts, people: readonly CirclePerson[]): CirclesPicture {
		const width = room.clientWidth || UNKNOWN_WIDTH_PX
		const around = root.offsetHeight - room.offsetHeight
		const height = Math.max(HEIGHT_PX.least, Math.min(HEIGHT_PX.most, width, this.#scroller.clientHeight - around))
		this.#size = this.#sizeNow()
		const picture = placeOnCircles(people, { width, height, zoom: this.#state?.zoom ?? null }, widthOf)
		// A sector that the last one has left shows nobody.
		return picture.sectors.length > 0 ? picture : placeOnCircles(people, { width, height }, widthOf)
	}

	#sizeNow(): string {
		return `${String(this.#scroller.clientWidth)} ${String(this.#scroller.clientHeight)}`
	}

	#resize(): void {
		const parts = this.#parts
		if (parts === null || this.#size === this.#sizeNow() || this.#scroller.clientWidth === 0) return
		parts.view.drawAtOnce(this.#placed(parts))
	}

	/** The reader has gone to another day: people move to where they stood, and all else stays. */
	#move(): void {
		if (this.#state !== null) this.draw(this.#state)
	}

	#placed(parts: Parts): CirclesPicture {
		return this.#place(parts, peopleShown(parts.past.day, this.#context))
	}

	#drawBar(bar: HTMLElement, people: number, withoutCircle: number, sector: string | null): void {
		drawCirclesBar(bar, { people, withoutCircle, sector }, this.#context, this.#change, (format) => void this.#save(format))
	}

	#drawLegend(legend: HTMLElement, cells: readonly Cell[]): void {
		const words = this.#context.words().circlesPicture
		const isPast = this.#parts?.past.day !== null
		legend.empty()
		const [cell] = [...cells].sort((a, b) => b.count - a.count)
		drawLegend(legend, cell === undefined ? null : cell.radius * Math.sqrt(10 / cell.count), words)
		if (cell === undefined || isPast) legend.createDiv({ cls: 'tend-circles-hint', text: isPast ? words.pastHint : words.hint })
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
		const zoom = this.#state?.zoom ?? null
		const words = this.#context.words()
		const parts = this.#parts
		if (parts === null) return
		if (parts.past.day !== null) {
			parts.aloud.setText(words.circlesPicture.pastHint)
			return
		}
		const { sectors } = this.#placed(parts)
		const sector = sectors.find((one) => one.index === (zoom ?? index))
		const called = sector === undefined ? null : sayingOf(sector, words)
		const cell = { sector: zoom ?? index, called, part: zoom === null ? null : index, state }
		this.#change({ tab: 'people', grouping: 'none', filter: { ...EVERYBODY, circle, cell } })
	}

	/** The picture as it is now, without those whose notes are confidential (RULES 6). */
	async #save(format: PictureFormat): Promise<void> {
		const parts = this.#parts
		if (parts === null) return
		const { acts, index } = this.#context
		const people = peopleShown(parts.past.day, this.#context)
		const open = people.filter(({ path }) => index.tie(path)?.contact.confidential !== true)
		const file = await pictureFile(parts.root, this.#place(parts, open), format, parts.past.day, this.#context)
		await acts.savePicture({ ...file, withheld: people.length - open.length })
	}
}
