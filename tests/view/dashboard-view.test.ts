// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { en } from '../../src/i18n/en'
import { ru } from '../../src/i18n/ru'
import { shownDashboard } from './shown-view'
import { contactNote, overdueVault, press, textsOf, viewContext } from './view-context'
import type { ViewContext } from './view-context'

const FOUR = {
	'People/Anna.md': contactNote('2026-10-16', 'stage: 2\norganization: "[[Helios Labs]]"\nrole: Head of research\n'),
	'People/Boris.md': contactNote('2026-11-20', 'stage: 1\n').replace('circle: 2', 'circle: 3'),
	'People/Clara.md': contactNote('2026-10-01'),
	'People/Dora.md': '---\ntype: contact\n---\n',
}

async function dashboard(files: Readonly<Record<string, string>>, state: Record<string, unknown> = {}) {
	const world = await viewContext(files)
	return await shown(world, state)
}

async function shown(world: ViewContext, state: Record<string, unknown>) {
	const view = await shownDashboard(world.app, world.context, state)
	const el = view.contentEl
	const click = (selector: string, text: string) => {
		const found = el.findAll(selector).find(({ textContent }) => textContent.includes(text))
		if (found === undefined) throw new Error(`No ${selector} with ${text}`)
		found.click()
	}
	const names = () => textsOf(el, '[role=row] .tend-name')
	return { world, view, el, click, names }
}

describe('the dashboard', () => {
	it('begins with Today: the day, and how much of the week is done', async () => {
		const { el } = await dashboard(FOUR)
		expect(textsOf(el, 'h1')).toEqual(['Tuesday, 24 November'])
		expect(el.textContent).toContain(en.today.share(0, 7))
	})

	it('hands the keys to the review, wherever in Today the focus was', async () => {
		const { view, el } = await dashboard(overdueVault(30))
		el.find('.tend-fold')?.focus()
		expect(document.activeElement?.className).toContain('tend-fold')
		await view.setState({ tab: 'review' }, { history: false })
		expect(document.activeElement?.className).toContain('tend-review-pass')
	})

	it('names its tabs, of which one is here', async () => {
		const { el, click } = await dashboard(FOUR)
		const here = () => textsOf(el, '[role=tab][aria-selected=true]')
		expect(textsOf(el, '[role=tab]')).toEqual([en.dashboard.today, en.dashboard.circles, en.dashboard.people, en.dashboard.review])
		expect(here()).toEqual([en.dashboard.today])
		click('[role=tab]', en.dashboard.people)
		expect(here()).toEqual([en.dashboard.people])
	})

	it('moves along its tabs by the arrows', async () => {
		const { el } = await dashboard(FOUR)
		el.find('[role=tab]')?.focus()
		press('ArrowRight')
		expect(document.activeElement?.textContent).toBe(en.dashboard.circles)
	})

	it.each(['today', 'circles', 'people'])('of nobody says what makes a contact, in %s', async (tab) => {
		const { el } = await dashboard({ 'Shopping.md': 'Milk' }, { tab })
		expect(el.textContent).toContain('type: contact')
		expect(el.textContent).toContain(en.empty.title)
	})

	it('says nothing of nobody before the contacts are known', async () => {
		const world = await viewContext({})
		world.ready = false
		const { el } = await shown(world, {})
		expect(el.textContent).toContain(en.starting)
		expect(el.textContent).not.toContain(en.empty.title)
	})

	it('says that it is enough, and who is next', async () => {
		const { el } = await dashboard({ 'People/Anna.md': contactNote('2026-10-27') })
		expect(el.textContent).toContain(en.today.enough)
		expect(el.textContent).toContain(en.today.next('Anna', 'Thursday'))
	})

	it('says what is coming beside its day, and the day once', async () => {
		const note = contactNote('2026-11-20', 'birthday: 1985-11-28\n') + '## Interactions\n- 2026-11-26 meeting: goal: agree the test plan\n'
		const { el } = await dashboard({ 'People/Anna.md': note })
		expect(textsOf(el, '.tend-coming time')).toEqual(['Thu 26 Nov', 'Sat 28 Nov'])
		expect(textsOf(el, '.tend-coming .tend-why')).toEqual(['Meeting: agree the test plan', 'Birthday, turning 41'])
	})

	it('folds Overdue follow-ups under their count, and unfolds only what is seen of them', async () => {
		const { el, click } = await dashboard(overdueVault(2_000))
		expect(textsOf(el, '.tend-line')).toEqual([])
		const count = Number(textsOf(el, '.tend-fold .tend-count')[0]?.replace(',', ''))
		expect(count).toBeGreaterThan(1_900)
		const folded = el.findAll('*').length
		click('.tend-fold', en.today.overdue)
		expect(el.find('.tend-fold')?.getAttribute('aria-expanded')).toBe('true')
		expect(textsOf(el, '.tend-line').length).toBeGreaterThan(5)
		expect(el.findAll('*').length).toBeLessThan(folded + 600)
		expect(el.find('.tend-line')?.getAttribute('aria-setsize')).toBe(String(count))
	})

	it('keeps the focus far down the unfolded list over a redraw', async () => {
		const { el, click, world } = await dashboard(overdueVault(2_000))
		click('.tend-fold', en.today.overdue)
		el.find('.tend-line .tend-name')?.focus()
		press('End')
		const last = document.activeElement?.textContent
		expect(last).toContain('Person')
		world.say('People/Newcomer.md', contactNote('2026-10-01'))
		expect(document.activeElement?.textContent).toBe(last)
	})

	it('speaks Russian', async () => {
		const world = await viewContext(FOUR)
		world.language = 'ru'
		const { el } = await shown(world, {})
		expect(el.textContent).toContain(ru.today.share(0, 7))
		expect(textsOf(el, 'h1')).toEqual(['вторник, 24 ноября'])
	})
})

describe('People', () => {
	it('groups by circle, with those of none last', async () => {
		const { el } = await dashboard(FOUR, { tab: 'people' })
		expect(textsOf(el, '.tend-group')).toEqual(['Productivity2', 'Development1', 'No circle1'])
	})

	it('says of each the role, the stage, the last contact and what is next', async () => {
		const { el } = await dashboard(FOUR, { tab: 'people' })
		const cells = (el.find('.tend-person')?.findAll('[role=cell], [role=rowheader]') ?? []).map(({ textContent }) => textContent)
		expect(cells).toEqual(['Anna', 'Head of research', 'Building trust', '16 Oct', '', '9 days late', '', ''])
	})

	it('is a table whose rows say where they stand', async () => {
		const { el } = await dashboard(FOUR, { tab: 'people' })
		const table = el.find('[role=table]')
		expect(table?.getAttribute('aria-rowcount')).toBe('5')
		expect(el.findAll('.tend-person').map((row) => row.getAttribute('aria-rowindex'))).toEqual(['2', '3', '4', '5'])
		expect(table?.findAll('[role=columnheader]')).toHaveLength(8)
	})

	it('sorts by a column, and the other way round when it is pressed again', async () => {
		const { el, names, click } = await dashboard(FOUR, { tab: 'people', grouping: 'none' })
		expect(names()).toEqual(['Anna', 'Boris', 'Clara', 'Dora'])
		click('[role=columnheader] button', en.peopleTable.columns.last)
		expect(names()).toEqual(['Clara', 'Anna', 'Boris', 'Dora'])
		click('[role=columnheader] button', en.peopleTable.columns.last)
		expect(names()).toEqual(['Boris', 'Anna', 'Clara', 'Dora'])
		const sorted = el.findAll('[role=columnheader]').map((head) => head.getAttribute('aria-sort'))
		expect(sorted.filter((order) => order !== 'none')).toEqual(['descending'])
	})

	it('ungroups when the group that is on is pressed again', async () => {
		const { el, click } = await dashboard(FOUR, { tab: 'people' })
		click('[aria-pressed=true]', en.peopleTable.groupings.circle)
		expect(textsOf(el, '.tend-group')).toEqual([])
	})

	it('finds by what is typed, and goes on taking the typing', async () => {
		const { el, names } = await dashboard(FOUR, { tab: 'people' })
		const search = el.querySelector('input')
		if (search === null) throw new Error('No search')
		search.focus()
		search.value = 'helios'
		search.dispatchEvent(new Event('input', { bubbles: true }))
		await vi.waitFor(() => expect(names()).toEqual(['Anna']))
		expect(document.activeElement).toBe(search)
		expect(el.textContent).toContain(en.peopleTable.shown(1, 4))
	})

	it('says when nobody matches, and shows everyone again', async () => {
		const filter = { search: 'xyzzy', circle: null, stage: null, organization: null, band: null }
		const { el, names, click } = await dashboard(FOUR, { tab: 'people', filter })
		expect(el.textContent).toContain(en.peopleTable.nothingFound)
		click('.tend-nothing button', en.peopleTable.clearFilter)
		expect(names()).toHaveLength(4)
	})

	it('filters by what the menu offers, with the choice ticked', async () => {
		const { el, names, click } = await dashboard(FOUR, { tab: 'people' })
		const choose = (title: string) => {
			click('.tend-filter', '')
			const item = [...document.querySelectorAll<HTMLElement>('.menu-item')].find(({ textContent }) => textContent.includes(title))
			item?.click()
		}
		choose(en.circles[3])
		expect(names()).toEqual(['Boris'])
		expect(textsOf(el, '.tend-filter')).toEqual([en.circles[3]])
		choose(en.circles[3])
		expect(names()).toHaveLength(4)
	})

	it('marks those of today', async () => {
		const { el } = await dashboard(FOUR, { tab: 'people' })
		expect(textsOf(el, '.tend-person.is-pick .tend-name')).toEqual(['Anna', 'Clara'])
	})

	it('marks a note that cannot be read whole, in words too', async () => {
		const { el } = await dashboard({ 'People/Anna.md': contactNote('2026-10-16', 'cadence: every blue moon\n') }, { tab: 'people' })
		expect(el.find('.tend-person .tend-error')?.getAttribute('aria-label')).toBe(en.peopleTable.unreadable(1))
	})

	it('keeps the focus on the same person when the order changes', async () => {
		const { el, click } = await dashboard(FOUR, { tab: 'people', grouping: 'none' })
		el.findAll('.tend-person .tend-name').find(({ textContent }) => textContent === 'Clara')?.focus()
		const clara = document.activeElement
		click('[role=columnheader] button', en.peopleTable.columns.last)
		expect(document.activeElement).not.toBe(clara)
		expect(document.activeElement?.textContent).toBe('Clara')
	})

	it('of thousands holds no more elements than of hundreds', async () => {
		const count = async (people: number) => (await dashboard(overdueVault(people), { tab: 'people' })).el.findAll('.tend-person').length
		expect(await count(3_000)).toBe(await count(300))
	})

	it('comes back as it was left, and begins anew where what was kept is broken', async () => {
		const kept = { tab: 'people', grouping: 'stage', sort: { by: 'next', descending: true } }
		const { view } = await dashboard(FOUR, kept)
		expect(view.getState()).toMatchObject(kept)
		const broken = { tab: 7, grouping: '__proto__', sort: 'x', filter: { circle: 9, stage: 'none' } }
		const other = await dashboard(FOUR, broken)
		expect(other.view.getState()).toMatchObject({ tab: 'today', grouping: 'circle', sort: { by: 'name', descending: false } })
		expect(other.view.getState()['filter']).toMatchObject({ circle: null, stage: 'none' })
	})
})
