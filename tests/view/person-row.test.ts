// @vitest-environment happy-dom
import { Menu } from 'obsidian'
import { describe, expect, it, vi } from 'vitest'
import { en } from '../../src/i18n/en'
import { todayOf } from '../../src/query/today'
import { drawComing } from '../../src/view/coming-list'
import { ListLength } from '../../src/view/list-length'
import { drawPersonRow } from '../../src/view/person-row'
import { contactNote, place, textsOf, TODAY, viewContext } from './view-context'

const ANNA = 'People/Anna Weber.md'

async function rowOf(text: string, others: Readonly<Record<string, string>> = {}) {
	const world = await viewContext({ [ANNA]: text, ...others })
	const today = todayOf(world.context.index.ties(), world.context.plan())
	const [row] = today.picks
	if (row === undefined) throw new Error('Today is empty')
	const el = place()
	drawPersonRow(el, row, world.context)
	const button = (name: string): HTMLElement => {
		const found = el.findAll('button').find((each) => each.getAttribute('aria-label') === name)
		if (found === undefined) throw new Error(`No button is called ${name}`)
		return found
	}
	return { ...world, el, button }
}

const TASK = '\n- [ ] #promise the review 📅 2026-11-24\n'

describe('a row of Today that is about a promise', () => {
	it.each([
		['mine', contactNote('2026-11-20') + TASK, {}, ANNA],
		['theirs', contactNote('2026-11-20') + TASK.replace('#promise', '#waiting'), {}, ANNA],
		['one of another note', contactNote('2026-11-20'), { 'Plan.md': '- [ ] #promise the review for [[Anna Weber]] 📅 2026-11-24\n' }, 'Plan.md'],
	])('offers to tick it at once: %s', async (_, text, others, path) => {
		const { context, button, el } = await rowOf(text, others)
		const keep = el.findAll('.tend-row-acts button')[0]
		expect(textsOf(el, '.tend-row-acts .tend-act-name')).toEqual([en.human.kept, en.acts.logShort, en.acts.later])
		expect(keep?.getAttribute('aria-label')).toMatch(/^Promise kept: the review/)
		button(keep?.getAttribute('aria-label') ?? '').click()
		expect(vi.mocked(context.acts.keepPromise).mock.calls).toMatchObject([[{ source: { path } }]])
	})

	it('offers to put it off among the ways to be reminded later', async () => {
		const { context, button } = await rowOf(contactNote('2026-11-20') + TASK)
		vi.mocked(context.acts.forPromise).mockReturnValue([{ id: 'postpone', icon: 'calendar-clock', name: 'Put off a promise', run: vi.fn() }])
		vi.mocked(context.acts.later).mockReturnValue([{ id: '0', icon: 'alarm-clock', name: 'In 3 days', run: vi.fn() }])
		const shown = vi.spyOn(Menu.prototype, 'addItem')
		button(en.acts.laterFor('Anna Weber')).click()
		expect(shown).toHaveBeenCalledTimes(2)
		shown.mockRestore()
	})
})

describe('a row of Today that is about something else', () => {
	it('offers Log and Later alone', async () => {
		const { el } = await rowOf(contactNote('2026-10-01'))
		expect(textsOf(el, '.tend-row-acts .tend-act-name')).toEqual([en.acts.logShort, en.acts.later])
	})
})

describe('a holiday', () => {
	it('says ahead whose it is, and leads to the property', async () => {
		const { app, context } = await viewContext({ [ANNA]: contactNote('2026-11-20', 'role: Notary, and lawyer\n') })
		const today = todayOf(context.index.ties(), context.plan())
		expect(today.coming).toEqual([])
		context.index.turnTo(TODAY + 5)
		const el = place()
		const coming = todayOf(context.index.ties(), { ...context.plan(), today: TODAY + 5 }).coming
		drawComing(el, coming, new ListLength('coming', 7, vi.fn()), context)
		expect(textsOf(el, '.tend-why')).toEqual(['Lawyers’ Day (role: Notary, and lawyer)'])
		const leaf = app.workspace.getLeaf(false)
		vi.spyOn(app.workspace, 'getLeaf').mockReturnValue(leaf)
		const open = vi.spyOn(leaf, 'openFile')
		el.findAll('.tend-why a')[0]?.click()
		await vi.waitFor(() => expect(open.mock.lastCall).toMatchObject([{ path: ANNA }, { eState: { line: 5 } }]))
	})
})
