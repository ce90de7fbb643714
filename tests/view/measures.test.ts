// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { drawMeasures } from '../../src/view/measures'
import { place, textsOf, viewContext } from './view-context'
import type { ViewContext } from './view-context'

const ANNA = `---
type: contact
circle: 2
met: 2025-11-24
trust: 4
influence: 2
---

## Interactions

- 2026-11-10 call: news; gave: recommendation; project: <img src=x onerror=alert(1)> & **co**
- 2025-11-01 call: hello
`

const BORIS = '---\ntype: contact\ncircle: 1\nmet: 2024-11-24\ntrust: 5\n---\n'

async function drawn(files: Readonly<Record<string, string>>, change: Partial<Pick<ViewContext, 'language' | 'progress'>> = {}): Promise<HTMLElement> {
	const view = await viewContext(files)
	Object.assign(view, change)
	const el = place()
	drawMeasures(el, view.context)
	return el
}

function pictures(el: HTMLElement): (string | null)[] {
	return Array.from(el.querySelectorAll('[role="img"]'), (picture) => picture.getAttribute('aria-label'))
}

function rowsOf(table: Element | undefined): string[] {
	return table === undefined ? [] : textsOf(table, 'tbody tr th').map((name, at) => `${name}: ${textsOf(table, 'tbody tr td')[at] ?? ''}`)
}

describe('the measures', () => {
	it('say what each of them is now', async () => {
		const el = await drawn({ 'Anna.md': ANNA, 'Boris.md': BORIS })
		expect(textsOf(el, '.tend-measure h2')).toEqual(['Ties', 'Frequency', 'Duration', 'Recommendations', 'Joint projects'])
		expect(textsOf(el, '.tend-measure-value')).toEqual(['2', '0.1 a month', '1.5 years', '1 in a year', '1 in a year'])
		expect(textsOf(el, '.tend-title .tend-muted')).toEqual(['December 2025 to November 2026, so far'])
	})

	it('name every picture, and give its numbers as a table', async () => {
		const el = await drawn({ 'Anna.md': ANNA, 'Boris.md': BORIS })
		expect(pictures(el).slice(0, 2)).toEqual(['Ties by month, December 2025 to November 2026', 'Frequency by month, December 2025 to November 2026'])
		const tables = [...el.querySelectorAll('.tend-unseen table')]
		expect(tables.map((table) => table.querySelector('caption')?.textContent)).toEqual(pictures(el).slice(0, 5))
		const frequency = rowsOf(tables[1])
		expect(rowsOf(tables[2]).at(-1)).toBe('November 2026, so far: 1.5 years')
		expect([frequency[0], frequency.at(-2), frequency.at(-1)]).toEqual(['December 2025: 0', 'October 2026: 0', 'November 2026, so far: 1'])
	})

	it('draw a bar for every month that has something, the current one marked', async () => {
		const el = await drawn({ 'Anna.md': ANNA, 'Boris.md': BORIS })
		const bars = [...el.querySelectorAll('.tend-measure')].map((measure) => measure.querySelectorAll('.tend-bars-bar').length)
		expect(bars).toEqual([12, 1, 12, 1, 1])
		expect(el.querySelectorAll('.tend-measure .tend-bars-place')).toHaveLength(60)
		expect(el.querySelectorAll('.tend-measure .is-current')).toHaveLength(5)
		expect(textsOf(el, '.tend-axis')[0]).toBe('Decup to 2Nov')
	})

	it('draw bars from zero, by their part of the highest', async () => {
		const second = ANNA.replace('- 2025-11-01', '- 2026-10-01 call: x\n- 2026-10-02 call: x\n- 2025-11-01')
		const el = await drawn({ 'Anna.md': second })
		const bars = [...el.querySelectorAll<HTMLElement>('.tend-measure:nth-child(2) .tend-bars-bar')]
		expect(bars.map((bar) => bar.style.getPropertyValue('--tend-part'))).toEqual(['100.00%', '50.00%'])
	})

	it('show what a note says as text alone', async () => {
		const el = await drawn({ 'Anna.md': ANNA })
		expect(el.querySelector('img')).toBeNull()
		expect(el.querySelector('.tend-measure-names')?.textContent).toBe('<img src=x onerror=alert(1)> & co')
	})

	it('list three projects and say how many more there are', async () => {
		const lines = [1, 2, 3, 4, 5].map((at) => `- 2026-11-0${String(at)} call: x; project: Line ${String(at)}`).join('\n')
		const el = await drawn({ 'Anna.md': `---\ntype: contact\n---\n## Interactions\n${lines}\n` })
		expect(el.querySelector('.tend-measure-names')?.textContent).toBe('Line 5, Line 4, Line 3 and 2 more')
	})

	it('say where the notes begin, and leave earlier months unknown', async () => {
		const el = await drawn({ 'Boris.md': `${BORIS}## Interactions\n- 2026-09-30 call: x\n` })
		expect(el.querySelector('.tend-measures-since')?.textContent).toBe('Your notes begin in September.')
		const ties = rowsOf(el.querySelector('.tend-unseen table') ?? undefined)
		expect([ties[8], ties[9]]).toEqual(['August 2026: not known', 'September 2026: 1'])
	})

	it('say nothing of it where they are older', async () => {
		const el = await drawn({ 'Anna.md': ANNA })
		expect(el.querySelector('.tend-measures-since')).toBeNull()
	})

	it.each([
		['there is nobody', {}, '.tend-nothing', 'There is nobody to count yet. The measures begin with the first contact.'],
		['no contact is logged', { 'Boris.md': BORIS }, '.tend-measures-since', 'No contact is logged yet. The bars begin with the first one.'],
	])('say so where %s', async (_, files, selector, text) => {
		expect(textsOf(await drawn(files), selector)).toEqual([text])
	})

	it('wait until every log is read', async () => {
		const el = await drawn({ 'Anna.md': ANNA }, { progress: { done: 3, total: 10 } })
		expect(el.querySelector('[role="status"]')?.textContent).toBe('Reading 3 of 10')
		expect(textsOf(el, '.tend-measure')).toEqual([])
	})

	it('speak Russian', async () => {
		const el = await drawn({ 'Anna.md': ANNA, 'Boris.md': BORIS }, { language: 'ru' })
		expect(textsOf(el, '.tend-measure-value')).toEqual(['2', '0,1 в месяц', '1,5 года', '1 за год', '1 за год'])
		expect(textsOf(el, '.tend-axis')[0]).toBe('дек.макс. 2нояб.')
		expect(pictures(el)[0]).toBe('Связи по месяцам, декабрь 2025 — ноябрь 2026')
	})

	it('are counted anew when a person has come', async () => {
		const { context, say } = await viewContext({ 'Anna.md': ANNA })
		const el = place()
		drawMeasures(el, context)
		say('Boris.md', BORIS)
		el.empty()
		drawMeasures(el, context)
		expect(textsOf(el, '.tend-measure-value')[0]).toBe('2')
	})
})

describe('the user’s own words', () => {
	it('are a table of small pictures, each with its numbers said', async () => {
		const el = await drawn({ 'Anna.md': ANNA, 'Boris.md': BORIS })
		const table = el.querySelector('.tend-words')
		expect(table?.getAttribute('role')).toBe('table')
		expect(textsOf(el, '[role="columnheader"]')).toEqual(['Circle', 'Trust', 'Support', 'Mutuality', 'Influence', 'Satisfaction'])
		expect(textsOf(el, '[role="rowheader"]')).toEqual(['Support', 'Productivity'])
		expect(pictures(el)).toContain('Trust, Productivity: people at marks 1 to 5: 0, 0, 0, 1, 0')
		expect(pictures(el)).toContain('Trust, Support: people at marks 1 to 5: 0, 0, 0, 0, 1')
		expect(el.querySelector('.tend-measures-how')?.textContent).toContain('the tallest is 1 person')
		expect(table?.textContent).not.toContain('Anna')
	})

	it('say how to mark where nobody is marked', async () => {
		const el = await drawn({ 'Anna.md': '---\ntype: contact\n---\n' })
		expect(el.querySelector('.tend-words')).toBeNull()
		expect(textsOf(el, '.tend-measures-how code')).toEqual(['trust: 4'])
	})
})
