// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { en } from '../../src/i18n/en'
import { settled } from '../host/test-app'
import { shownDashboard } from './shown-view'
import { contactNote, press, textsOf, viewContext } from './view-context'

const HELIOS = 'Organizations/Helios Labs.md'
const ANNA = 'People/Anna.md'
const STATE = { tab: 'people', grouping: 'organization' }

const FILES = {
	[HELIOS]: '---\ntype: organization\nproblems: grant deadlines\n---\n',
	[ANNA]: contactNote('2026-10-16', 'organization: "[[Helios Labs]]"\n'),
	'People/Boris.md': contactNote('2026-11-20', 'organization: Tula\n'),
	'People/Clara.md': contactNote('2026-11-20'),
	'People/Maria.md': contactNote('2026-11-20', 'organization: Family\n').replace('circle: 2', 'circle: 1'),
}

async function people(state: Record<string, unknown> = STATE) {
	const world = await viewContext(FILES)
	const tie = (path: string) => world.context.index.tie(path) ?? []
	world.peopleAt = { [`note ${HELIOS}`]: [tie(ANNA)].flat(), 'name tula': [tie('People/Boris.md')].flat(), 'name family': [tie('People/Maria.md')].flat() }
	world.waysIn = { [`note ${HELIOS}`]: [{ to: `note ${ANNA}`, brokers: [], steps: [], against: [] }] }
	const { contentEl: el } = await shownDashboard(world.app, world.context, state)
	return { world, el }
}

describe('the head of an organization’s group', () => {
	it('says after the count what hurts, and who introduces', async () => {
		const { el } = await people()
		expect(textsOf(el, '.tend-group')).toEqual(['Family1', 'Helios Labs1 · what hurts: grant deadlines; way in: Anna', 'Tula1 · no way in yet', 'No organization1'])
		expect(el.find('.tend-group-says')?.title).toBe('what hurts: grant deadlines; way in: Anna')
	})

	it('leads to the organization’s note, where there is one', async () => {
		const { world, el } = await people()
		expect(textsOf(el, 'a.tend-group-name')).toEqual(['Helios Labs'])
		el.find('a.tend-group-name')?.click()
		await vi.waitFor(() => expect(world.app.workspace.getActiveFile()?.path).toBe(HELIOS))
	})

	it('is a stop of the arrow keys where it leads somewhere', async () => {
		const { el } = await people()
		el.find('.tend-person .tend-name')?.focus()
		press('ArrowDown')
		expect(document.activeElement?.textContent).toBe('Helios Labs')
		press('ArrowDown')
		expect(document.activeElement?.textContent).toBe('Anna')
		press('ArrowDown')
		expect(document.activeElement?.textContent).toBe('Boris')
	})

	it('does not say that there is no way before all logs are read', async () => {
		const { world, el } = await people()
		world.progress = { done: 1, total: 2 }
		world.redraw()
		expect(textsOf(el, '.tend-group')).toContain('Tula1')
	})

	it('follows the organization’s note', async () => {
		const { world, el } = await people()
		const file = world.app.vault.getFileByPath(HELIOS)
		if (file !== null) await world.app.vault.modify(file, '---\nneeds: a lawyer\n---\n')
		await settled(world.app)
		expect(textsOf(el, '.tend-group')[1]).toBe('Helios Labs1 · what hurts: a lawyer; way in: Anna')
	})

	it('asks for nothing that is not drawn', async () => {
		const crowd = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`People/P${String(at)}.md`, contactNote('2026-11-20', `organization: Org ${String(at)}\n`)]))
		const world = await viewContext(crowd)
		const asked = vi.spyOn(world.context, 'waysIn')
		await shownDashboard(world.app, world.context, STATE)
		expect(asked.mock.calls.length).toBeGreaterThan(0)
		expect(asked.mock.calls.length).toBeLessThan(60)
		const before = asked.mock.calls.length
		world.redraw()
		expect(asked.mock.calls.length).toBe(before)
	})

	it('is a mere name in other groups', async () => {
		const { el } = await people({ tab: 'people', grouping: 'circle' })
		expect(textsOf(el, '.tend-group')).toEqual([`${en.circles[1]}1`, `${en.circles[2]}3`])
	})
})
