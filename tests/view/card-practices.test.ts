// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { playbookWithout } from '../../src/contact/playbook'
import { playbookFrom } from '../../src/contact/playbook-from'
import { en } from '../../src/i18n/en'
import { ru } from '../../src/i18n/ru'
import { shownPanel } from './shown-view'
import { textsOf, viewContext } from './view-context'

const ANNA = 'People/Anna.md'
const KEPT = '\n- [x] #promise An article 📅 2026-10-06 ✅ 2026-10-06\n'
const LATE = '\n- [ ] #promise The draft 📅 2026-11-20\n'

const note = (stage: string, rest = ''): string => `---\ntype: contact\ncircle: 2\n${stage}met: 2026-04-03\n---\n${rest}`

/** Anna's card, her practices unfolded. */
async function cardOf(text: string, { unfold = true, ...change }: Partial<Awaited<ReturnType<typeof viewContext>>> & { unfold?: boolean } = {}) {
	const world = await viewContext({ [ANNA]: text, 'Playbook.md': '' })
	Object.assign(world, change)
	const panel = await shownPanel(world.app, world.context)
	const file = world.app.vault.getFileByPath(ANNA)
	if (file !== null) await world.app.workspace.getLeaf(false).openFile(file)
	if (unfold) panel.find('.tend-practices summary')?.click()
	return { world, panel }
}

const signs = (panel: HTMLElement) => panel.findAll('.tend-practices .tend-sign').map((el) => el.getAttribute('aria-label'))
const step = (panel: HTMLElement) => textsOf(panel, '.tend-step')

describe('the practices on the card', () => {
	it('each have a sign that is said aloud, a name, and what shows it or what it is', async () => {
		const { panel } = await cardOf(note('stage: 2\n', KEPT))
		const { shown, reminder } = en.practices.states
		expect(signs(panel)).toEqual([reminder, shown, reminder, reminder, shown])
		const [aims, word] = textsOf(panel, '.tend-practices li')
		expect(aims).toBe('Say what you wantPlainly, and early on.')
		expect(word).toBe('Keep promisesKept 1 promise, on 6 October')
	})

	it('lead to the line that shows them', async () => {
		const { world, panel } = await cardOf(note('stage: 2\n', KEPT))
		const leaf = world.app.workspace.getLeaf(false)
		const open = vi.spyOn(Object.getPrototypeOf(leaf), 'openFile')
		panel.findAll('.tend-practices a').find((el) => el.textContent.includes('Kept 1 promise'))?.click()
		await vi.waitFor(() => expect(open).toHaveBeenCalledWith(expect.objectContaining({ path: ANNA }), expect.objectContaining({ eState: { line: 7 } })))
	})

	it('lead to the property that shows them, however the note spells it', async () => {
		const { world, panel } = await cardOf('---\ntype: contact\nИнтересы: титан\n---\n')
		const open = vi.spyOn(Object.getPrototypeOf(world.app.workspace.getLeaf(false)), 'openFile')
		panel.findAll('.tend-practices a').find((el) => el.textContent === 'Noted: титан')?.click()
		await vi.waitFor(() => expect(open).toHaveBeenCalledWith(expect.anything(), expect.objectContaining({ eState: { line: 2 } })))
	})

	it('offer the next stage when all is shown, and leave the moving to the act', async () => {
		const run = vi.fn()
		const { world, panel } = await cardOf(note('stage: 2\n', KEPT))
		vi.mocked(world.context.acts.forPeople).mockReturnValue([{ id: 'stage', icon: 'signal', name: 'Set stage', run }])
		world.say('People/Boris.md', note(''))
		expect(step(panel)).toEqual(['Ready to consider: Deepening'])
		panel.find('button.tend-consider')?.click()
		expect(run).toHaveBeenCalledTimes(1)
		expect(world.context.acts.forPeople).toHaveBeenLastCalledWith([ANNA])
		expect(world.context.index.tie(ANNA)?.contact.stage).toBe(2)
	})

	it('say the next step, and the overdue promise that speaks against one', async () => {
		const { panel } = await cardOf(note('stage: 2\n', KEPT + LATE))
		expect(step(panel)).toEqual(['Next step: Be reliable'])
		expect(panel.querySelector('button.tend-consider')).toBeNull()
		expect(signs(panel).at(-1)).toBe(en.practices.states.open)
		expect(textsOf(panel, '.tend-practices li a').at(-1)).toBe('Promised by 20 November: The draft')
	})

	it('are those of the first stage where the note names none', async () => {
		const { panel } = await cardOf(note(''))
		expect(textsOf(panel, '.tend-practices summary')).toEqual(['Practices: First contact'])
		expect(step(panel)).toEqual(['Next step: Learn what they work on'])
	})

	it.each([
		['circle 1', '---\ntype: contact\ncircle: 1\nstage: 2\n---\n'],
		['somebody remembered', note('stage: 2\ndeceased: true\n')],
	])('are not there for %s', async (_, text) => {
		const { panel } = await cardOf(text, { unfold: false })
		expect(panel.querySelector('.tend-card')).not.toBeNull()
		expect(panel.querySelector('.tend-practices, .tend-step')).toBeNull()
	})

	it('stay unfolded, and in focus, over a redraw, and folded when folded', async () => {
		const { world, panel } = await cardOf(note('stage: 2\n', KEPT))
		const details = () => panel.querySelector<HTMLDetailsElement>('.tend-practices')
		await vi.waitFor(() => expect(world.context.unfolded.size).toBe(1))
		panel.find('.tend-practices summary')?.focus()
		const before = details()
		world.say('People/Boris.md', note(''))
		expect(details()).not.toBe(before)
		expect(details()?.open).toBe(true)
		expect(document.activeElement).toBe(panel.find('.tend-practices summary'))
		panel.find('.tend-practices summary')?.click()
		await vi.waitFor(() => expect(world.context.unfolded.size).toBe(0))
		world.forget('People/Boris.md')
		expect(details()?.open).toBe(false)
	})

	it('speak Russian', async () => {
		const { panel } = await cardOf(note('stage: 2\n', KEPT), { language: 'ru' })
		expect(textsOf(panel, '.tend-practices summary')).toEqual([ru.practices.practices])
		expect(textsOf(panel, '.tend-practices li a')[0]).toBe('Выполнено 1 обещание, 6 октября')
	})
})

describe('the practices of a playbook on the card', () => {
	const playbook = playbookFrom('# Stage 2: Watering\n- **Promises**: kept\n- **<b>Quiet</b>**\n', 'Playbook.md')

	it('are named as the note names them, and lead to it; nothing in it is more than text', async () => {
		const { panel } = await cardOf(note('stage: 2\n', KEPT), { playbook })
		expect(panel.textContent).toContain('Watering')
		expect(textsOf(panel, '.tend-practices li')).toEqual(['PromisesKept 1 promise, on 6 October', '<b>Quiet</b>'])
		expect(panel.querySelector('.tend-practices b')).toBeNull()
		expect(textsOf(panel, '.tend-practices-origin')).toEqual(['From Playbook'])
	})

	it('take the place of those on the screen as soon as the note is read', async () => {
		const { world, panel } = await cardOf(note('stage: 2\n', KEPT))
		world.playbook = playbook
		world.redraw()
		expect(textsOf(panel, '.tend-practices li')[0]).toContain('Promises')
	})

	it.each([
		['what was not understood is said', playbookFrom('# Stage 2: Watering\n- Promises\n# Stage six\n', 'Playbook.md'), 'the heading in line 3.'],
		['a note that is not there is said', playbookWithout('Gone.md'), 'Gone.md is not there'],
	])('%s', async (_, given, said) => {
		const { panel } = await cardOf(note('stage: 2\n', KEPT), { playbook: given })
		expect(textsOf(panel, '.tend-practices-origin')[0]).toContain(said)
	})
})
