import { Menu } from 'obsidian'
import type { TendContext } from '../vault/ring'
import { showMenu } from './act-items'
import type { PictureFormat } from './circles-export'
import { PICTURE_FORMATS } from './circles-export'
import type { DashboardState } from './dashboard-state'
import { EVERYBODY } from './dashboard-state'
import { PLACE } from './keep-place'

/** What the bar over the circles tells. */
export interface CirclesShown {
	readonly people: number
	readonly withoutCircle: number
	/** The sector that is shown alone, and what it is called; null: all of them are. */
	readonly sector: { readonly index: number; readonly called: string } | null
}

/** The bar over the circles: how many there are, who has no circle yet, and the ways to the table and to a file. */
export function drawCirclesBar(
	bar: HTMLElement,
	shown: CirclesShown,
	context: TendContext,
	change: (change: Partial<DashboardState>) => void,
	save: (format: PictureFormat) => void,
): void {
	const words = context.words()
	const { circlesPicture: says } = words
	bar.empty()
	const button = (parent: HTMLElement, text: string, place: string, run: (event: MouseEvent) => void): HTMLElement => {
		const el = parent.createEl('button', { cls: 'tend-plain', text, attr: { [PLACE]: place } })
		el.addEventListener('click', run)
		return el
	}
	const left = bar.createDiv({ cls: 'tend-circles-left' })
	left.createSpan({ text: shown.sector === null ? words.people(shown.people) : `${says.onlySector(shown.sector.called)}: ${words.people(shown.people)}`, attr: { role: 'status' } })
	if (shown.sector !== null) button(left, says.all, 'circles all', () => change({ zoom: null }))
	else if (shown.withoutCircle > 0) {
		const toThem = (): void => change({ tab: 'people', grouping: 'circle', filter: { ...EVERYBODY, circle: 'none' } })
		button(left, says.without(words.people(shown.withoutCircle)), 'circles without', toThem)
	}
	const right = bar.createDiv({ cls: 'tend-circles-right' })
	if (shown.people > 0) {
		const opens = button(right, says.save, 'circles save', (event) => {
			const menu = new Menu()
			for (const format of PICTURE_FORMATS) {
				menu.addItem((item) => item.setTitle(says.saveAs(format)).setIcon('image-down').onClick(() => save(format)))
			}
			showMenu(menu, event)
		})
		opens.setAttr('aria-haspopup', 'menu')
	}
	const { sector } = shown
	const cell = sector === null ? null : { sector: sector.index, called: sector.called, part: null, lanePart: null, state: null }
	button(right, says.asTable, 'circles table', () => change({ tab: 'people', grouping: 'circle', filter: { ...EVERYBODY, cell } }))
}
