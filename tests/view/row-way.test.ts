// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { todayOf } from '../../src/query/today'
import { drawPersonRow } from '../../src/view/person-row'
import { contactNote, place, textsOf, viewContext } from './view-context'
import { wayThrough } from './ways-in'

const LEV = 'People/Lev Orlov.md'
const BORIS = 'People/Boris Levin.md'

async function rowOf(note: string, hasWay: boolean) {
	const world = await viewContext({ [LEV]: note, [BORIS]: `${contactNote('2026-11-12')}## Interactions\n- 2026-11-12 call: prices\n` })
	const boris = world.context.index.tie(BORIS)
	if (boris === undefined) throw new Error('Boris is nobody')
	const to = `note ${LEV}` as const
	world.waysIn = hasWay ? { [to]: [wayThrough([boris], to)] } : {}
	const row = todayOf(world.context.index.ties(), world.context.plan()).picks.find(({ path }) => path === LEV)
	if (row === undefined) throw new Error('Lev is not shown')
	const el = place()
	drawPersonRow(el, row, world.context)
	return { ...world, el }
}

const properties = (more: string) => `---\ntype: contact\ncircle: 3\n${more}---\n`

describe('the row of somebody to meet', () => {
	it.each([
		['with a goal', 'goal: find a turner\n', 'To meet: find a turner. Way in: Boris Levin, spoke on 12 November'],
		['with a goal that ends by itself', 'goal: who turns titanium?\n', 'To meet: who turns titanium? Way in: Boris Levin, spoke on 12 November'],
		['without a goal', '', 'To meet. Way in: Boris Levin, spoke on 12 November'],
	])('says the way in, %s', async (_, more, text) => {
		const { el } = await rowOf(properties(more), true)
		expect(textsOf(el, '.tend-why')).toEqual([text])
	})

	it('says the goal alone where there is no way yet', async () => {
		const { el } = await rowOf(properties('goal: find a turner\n'), false)
		expect(textsOf(el, '.tend-why')).toEqual(['To meet: find a turner'])
	})

	it('leads from the way to its own line', async () => {
		const { app, el } = await rowOf(properties('goal: find a turner\n'), true)
		const [, broker] = el.findAll('.tend-why a')
		const opened = vi.spyOn(app.workspace.getLeaf(false), 'openFile')
		broker?.click()
		await vi.waitFor(() => expect(opened).toHaveBeenCalledWith(expect.objectContaining({ path: BORIS }), expect.objectContaining({ eState: { line: 4 } })))
	})
})
