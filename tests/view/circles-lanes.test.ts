// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { circlePeopleOf } from '../../src/query/circle-people'
import type { LanesHome } from '../../src/view/circles-lanes'
import { drawLanes } from '../../src/view/circles-lanes'
import { drawKeepingPlace } from '../../src/view/keep-place'
import { contactNote, place, press, textsOf, viewContext } from './view-context'
import type { ViewContext } from './view-context'

const person = (circle: number, lastContact: string, more = ''): string => contactNote(lastContact, more).replace('circle: 2', `circle: ${String(circle)}`)

const PEOPLE = {
	'People/Anna.md': person(2, '2026-11-20'),
	'People/Boris.md': person(2, '2026-10-01'),
	'People/Clara.md': person(1, '2026-11-22'),
	'People/Dora.md': '---\ntype: contact\ncircle: 2\ngoal: find a turner\n---\n',
}

function drawn({ context }: ViewContext, change: Partial<LanesHome> = {}, picks: readonly string[] = []): HTMLElement {
	const el = place()
	const { people } = circlePeopleOf(context.index.ties(), new Set(picks))
	drawLanes(el, people, context, { widthOf: (text) => text.length * 6, isPast: false, showCell: vi.fn(), movesOf: () => [], ...change })
	return el
}

describe('the circles as lanes', () => {
	it('have a heading for each circle with somebody in it, and how many it holds', async () => {
		const el = drawn(await viewContext(PEOPLE))
		expect(textsOf(el, '.tend-lane-heading')).toEqual(['Support · 1 of about 5', 'Productivity · 3 of about 50'])
		expect(textsOf(el, '.tend-lanes-scale span')).toEqual(['just spoke', 'due', 'eight times'])
	})

	it('have a row for each person, that says aloud what it shows', async () => {
		const el = drawn(await viewContext(PEOPLE), {}, ['People/Anna.md'])
		const labels = el.findAll('.tend-lane-row').map((row) => row.getAttr('aria-label'))
		expect(labels).toHaveLength(4)
		expect(labels).toContainEqual(expect.stringMatching(/^Anna, Productivity · within rhythm · today, due in \d+ days$/))
		expect(labels).toContainEqual(expect.stringMatching(/^Boris, Productivity · past it, /))
		expect(labels).toContainEqual(expect.stringMatching(/^Dora, Productivity · to meet, /))
		expect(el.findAll('[role=list] > [role=listitem] > .tend-lane-row')).toHaveLength(4)
	})

	it('draw those within the rhythm filled, past it hollow, to meet as a tick, today’s strong', async () => {
		const el = drawn(await viewContext(PEOPLE), {}, ['People/Boris.md'])
		const shapeOf = (name: string) => el.find(`[data-tend-place="People/${name}.md"] .tend-mark-shape`)
		expect(shapeOf('Anna').classList.contains('is-within')).toBe(true)
		expect(shapeOf('Boris').classList.contains('is-past')).toBe(true)
		expect(shapeOf('Dora').tagName.toLowerCase()).toBe('line')
		expect(textsOf(el, '.tend-mark-name.is-today')).toEqual(['Boris'])
	})

	it('open a person’s note, and are one stop of the Tab key each', async () => {
		const view = await viewContext(PEOPLE)
		const el = drawn(view)
		const rows = el.findAll('.tend-lane:last-child .tend-lane-row')
		expect(rows.map((row) => row.tabIndex)).toEqual([0, -1, -1])
		rows[0]?.focus()
		press('ArrowDown')
		expect(document.activeElement).toBe(rows[1])
		const path = rows[1]?.getAttr('data-tend-place')
		rows[1]?.click()
		await vi.waitFor(() => expect(view.app.workspace.getActiveFile()?.path).toBe(path))
	})

	it('keep the focus on a person when they are drawn anew', async () => {
		const view = await viewContext(PEOPLE)
		const el = drawn(view)
		el.find('[data-tend-place="People/Boris.md"]').focus()
		const { people } = circlePeopleOf(view.context.index.ties(), new Set())
		const draw = () => {
			el.empty()
			drawLanes(el, people, view.context, { widthOf: () => 40, isPast: false, showCell: vi.fn(), movesOf: () => [] })
		}
		drawKeepingPlace(el, el, draw, () => null)
		expect(document.activeElement?.getAttribute('data-tend-place')).toBe('People/Boris.md')
	})

	it('say nothing of today’s reasons while they show another day', async () => {
		const view = await viewContext(PEOPLE)
		const el = drawn(view, { isPast: true })
		expect(el.find('[data-tend-place="People/Boris.md"]').getAttr('aria-label')).toBe('Boris, Productivity · past it')
	})

	it('speak Russian', async () => {
		const view = await viewContext(PEOPLE)
		view.language = 'ru'
		const el = drawn(view)
		expect(textsOf(el, '.tend-lane-heading')).toEqual(['Поддержка · 1 из примерно 5', 'Продуктивность · 3 из примерно 50'])
		expect(textsOf(el, '.tend-lanes-scale span')).toEqual(['только что', 'срок', 'восемь сроков'])
	})

	it('take a name for words and nothing else', async () => {
		const el = drawn(await viewContext({ 'People/X.md': person(2, '2026-11-20', 'name: "<img src=x>"\n') }))
		expect(el.findAll('img')).toEqual([])
		expect(textsOf(el, '.tend-mark-name')).toEqual(['<img src=x>'])
	})
})

describe('the lanes of many people', () => {
	const crowd = (change: Partial<LanesHome> = {}) => {
		const { showCell = vi.fn() } = change
		return viewContext().then(({ context }) => {
			const el = place()
			const people = Array.from({ length: 700 }, (_, at) => {
				const state = at < 500 ? 'within' as const : at < 650 ? 'dormant' as const : 'to-meet' as const
				const ratio = at < 500 ? 0.1 : at < 650 ? 9 : null
				return { path: `People/${String(at)}.md`, name: `Person ${String(at)}`, circle: 3 as const, organization: null, state, ratio, owed: at < 2, today: at === 0 }
			})
			drawLanes(el, people, context, { widthOf: (text) => text.length * 6, isPast: false, showCell, movesOf: () => [] })
			return el
		})
	}

	it('are discs that say aloud whom they count', async () => {
		const el = await crowd()
		expect(el.findAll('.tend-lane-row')).toEqual([])
		expect(el.findAll('.tend-lane-cell').map((cell) => cell.getAttr('aria-label'))).toEqual([
			'within rhythm: 500 people, 1 of today, promises to 2',
			'dormant: 150 people',
			'to meet: 50 people',
		])
		expect(textsOf(el, '.tend-cell-number')[0]).toBe('500')
		expect(el.findAll('.tend-lane-cell rect')).toHaveLength(1)
	})

	it('lead to the people of a circle and state', async () => {
		const showCell = vi.fn<LanesHome['showCell']>()
		const el = await crowd({ showCell })
		el.findAll('.tend-lane-cell')[1]?.click()
		expect(showCell).toHaveBeenCalledExactlyOnceWith(3, expect.objectContaining({ state: 'dormant', count: 150 }))
	})

	it('are one stop of the Tab key', async () => {
		const cells = (await crowd()).findAll('.tend-lane-cell')
		expect(cells.map((cell) => cell.tabIndex)).toEqual([0, -1, -1])
		cells[0]?.focus()
		press('End')
		expect(document.activeElement).toBe(cells[2])
	})
})
