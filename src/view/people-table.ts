import { setIcon } from 'obsidian'
import { sayCount } from '../i18n/say-count'
import { sayDay } from '../i18n/say-day'
import { sayDays, sayDaysLate } from '../i18n/say-days-late'
import { sayExchangeShort } from '../i18n/say-give-and-take'
import type { Words } from '../i18n/words'
import type { PeopleGroup, PeopleGrouping, PeopleRow } from '../query/people-row'
import type { TendContext } from '../vault/ring'
import { drawCircleGlyph } from './circle-glyph'
import type { DashboardState } from './dashboard-state'
import { SORTS } from './dashboard-state'
import { PLACE } from './keep-place'
import { drawOrganizationName, drawOrganizationSays, placeOfGroup } from './organization-head'
import { overviewOf } from './overview'
import { drawName } from './person-row'
import { drawRhythmStrip } from './rhythm-strip'
import { rowHeight } from './row-height'
import type { WindowedItems } from './windowed-list'

/** Height of a group's head in pixels, as in `styles.css`. */
const GROUP_PX = 44

type Item = { readonly group: PeopleGroup } | { readonly row: PeopleRow; readonly number: number }

/** The line of headings; each sorts by its column, and the other way round when pressed again. */
export function drawHeadings(
	table: HTMLElement,
	sort: DashboardState['sort'],
	context: TendContext,
	change: (change: Partial<DashboardState>) => void,
): HTMLElement {
	const { peopleTable: words } = context.words()
	const headings = table.createDiv({ cls: 'tend-headings tend-cells', attr: { role: 'row', 'aria-rowindex': 1 } })
	for (const by of SORTS) {
		const isHere = sort.by === by
		const order = !isHere ? 'none' : sort.descending ? 'descending' : 'ascending'
		const cell = headings.createDiv({ cls: `tend-cell is-${by}`, attr: { role: 'columnheader', 'aria-sort': order } })
		const button = cell.createEl('button', { cls: 'tend-plain', text: words.columns[by], attr: { [PLACE]: `sort-${by}` } })
		if (isHere) setIcon(button.createSpan({ cls: 'tend-icon' }), sort.descending ? 'chevron-down' : 'chevron-up')
		button.addEventListener('click', () => change({ sort: { by, descending: isHere && !sort.descending } }))
	}
	return headings
}

/** Groups and rows as one windowed list. */
export function peopleItems(groups: readonly PeopleGroup[], grouping: PeopleGrouping, context: TendContext): WindowedItems {
	const items: Item[] = []
	let number = 1
	for (const group of groups) {
		if (grouping !== 'none' || group.grouping === 'remembered') items.push({ group })
		for (const row of group.rows) items.push({ row, number: (number += 1) })
	}
	const picks = new Set(overviewOf(context).today.picks.map(({ path }) => path))
	const height = rowHeight(context.app.workspace.containerEl)
	return {
		count: items.length,
		heightOf: (at) => (isGroup(items[at]) ? GROUP_PX : height),
		placeOf: (at) => {
			const item = items[at]
			if (item === undefined) return null
			return isGroup(item) ? placeOfGroup(item.group) : item.row.path
		},
		draw: (parent, at) => {
			const item = items[at]
			if (item === undefined) return parent.createDiv()
			return isGroup(item) ? drawGroup(parent, item.group, context) : drawRow(parent, item.row, item.number, picks, context)
		},
	}
}

function isGroup(item: Item | undefined): item is { readonly group: PeopleGroup } {
	return item !== undefined && 'group' in item
}

function drawGroup(parent: HTMLElement, group: PeopleGroup, context: TendContext): HTMLElement {
	const head = parent.createDiv({ cls: 'tend-group', attr: { role: 'row' } })
	const cell = head.createDiv({ attr: { role: 'cell' } })
	const name = sayGroup(group, context.words())
	const { party } = group
	if (party === null) cell.createSpan({ cls: 'tend-group-name', text: name })
	else drawOrganizationName(cell, name, party, context)
	cell.createSpan({ cls: 'tend-count', text: sayCount(group.rows.length, context.language()) })
	if (party !== null) drawOrganizationSays(cell, name, party, context)
	return head
}

function sayGroup({ grouping, key }: PeopleGroup, words: Words): string {
	const { peopleTable: says, circles, stages, bands } = words
	if (grouping === 'remembered') return says.remembered
	if (grouping === 'none') return ''
	if (key === null) return says.others[grouping]
	const named: Readonly<Record<string, string>> = grouping === 'circle' ? circles : grouping === 'stage' ? stages : grouping === 'band' ? bands : {}
	return named[key] ?? key
}

function drawRow(parent: HTMLElement, row: PeopleRow, number: number, picks: ReadonlySet<string>, context: TendContext): HTMLElement {
	const words = context.words()
	const isPick = picks.has(row.path)
	const el = parent.createDiv({ cls: `tend-person tend-cells${isPick ? ' is-pick' : ''}`, attr: { role: 'row', 'aria-rowindex': number } })
	const cell = (of: string, text: string): HTMLElement =>
		el.createDiv({ cls: `tend-cell is-${of}`, text, attr: { role: 'cell', title: text } })
	const name = el.createDiv({ cls: 'tend-cell is-name', attr: { role: 'rowheader' } })
	drawCircleGlyph(name, row.circle, words)
	drawName(name, row, context)
	if (row.unreadable > 0) name.createSpan({ cls: 'tend-error', text: '!', attr: { 'aria-label': words.peopleTable.unreadable(row.unreadable), role: 'img' } })
	cell('role', row.role ?? '')
	cell('stage', row.stage === null ? '' : words.stages[row.stage])
	cell('last', sayLast(row, context))
	drawRhythmStrip(cell('rhythm', ''), row, isPick, words)
	cell('next', sayNext(row, context))
	cell('promise', row.promiseDue === null ? '' : sayDay(row.promiseDue, context.language(), 'short', context.plan().today))
	cell('exchange', row.exchange === null ? '' : sayExchangeShort(row.exchange, context.language()))
	return el
}

function sayLast({ lastDay, lastChannel }: PeopleRow, context: TendContext): string {
	if (lastDay === null) return ''
	const day = sayDay(lastDay, context.language(), 'short', context.plan().today)
	return lastChannel === null ? day : `${day}, ${context.words().channels[lastChannel].toLocaleLowerCase(context.language())}`
}

/** What is next: a meeting, birthday or date near by, else the due day, else what there is to say of the rhythm. */
function sayNext({ due, band, cadence, coming }: PeopleRow, context: TendContext): string {
	const words = context.words()
	const language = context.language()
	const { today } = context.plan()
	if (coming !== null) {
		const { kind, day, text } = coming
		const what = kind === 'meeting' ? words.today.meeting(null) : kind === 'birthday' ? words.today.birthday(null) : text
		return `${what}, ${sayDay(day, language, 'near', today)}`
	}
	if (band === 'to-meet' || band === 'dormant') return words.bands[band]
	if (due === null || cadence === 'never') return ''
	return today > due ? words.peopleTable.late(sayDays(today - due, language)) : sayDaysLate(today - due, language)
}
