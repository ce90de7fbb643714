// @vitest-environment happy-dom
import { Modal } from 'obsidian'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { WayInModal } from '../../src/command/way-in-modal'
import type { Tie } from '../../src/contact/tie'
import { en } from '../../src/i18n/en'
import type { Language } from '../../src/i18n/language'
import { ru } from '../../src/i18n/ru'
import type { Wanted } from '../../src/query/wanted'
import type { WayIn } from '../../src/query/way-in'
import { contactNote, textsOf, TODAY, viewContext } from '../view/view-context'
import { wayThrough } from '../view/ways-in'
import { button, dialog, isDialogOpen, press, soon, titleOf } from './dialog'

const BORIS = 'People/Boris Levin.md'
const ANNA = 'People/Anna Weber.md'
const LEV: Wanted = { party: 'note People/Lev Orlov.md', name: 'Lev Orlov' }
const VERA: Wanted = { party: 'name veralind', name: 'Vera Lind' }
const TULA: Wanted = { party: 'note Tula Precision.md', name: 'Tula Precision' }

const FILES = {
	[BORIS]: `${contactNote('2026-11-12', 'organization: Tula Precision\n')}\n## Interactions\n- 2026-11-12 call: prices\n`,
	[ANNA]: contactNote('2026-11-20', 'role: Researcher\n'),
	'People/Lev Orlov.md': '---\ntype: contact\ncircle: 3\n---\n',
	'Tula Precision.md': 'Lathes.',
}

type Ways = (boris: Tie, anna: Tie) => readonly WayIn[]

async function open(wanted: Wanted, waysOf: Ways, language: Language = 'en') {
	const world = await viewContext(FILES)
	const tie = (path: string): Tie => {
		const found = world.context.index.tie(path)
		if (found === undefined) throw new Error(`${path} is nobody`)
		return found
	}
	world.language = language
	const set = (ways: Ways): void => {
		world.waysIn = { [wanted.party]: ways(tie(BORIS), tie(ANNA)) }
	}
	set(waysOf)
	new WayInModal(world.context, wanted).open()
	return { world, ...world, set }
}

const names = (): string[] => textsOf(dialog(), '.tend-way .tend-name')

afterEach(() => document.body.replaceChildren())

describe('the dialog of ways in', () => {
	it('names the people of each way in order, what each step rests on, and whom to ask', async () => {
		await open(LEV, (boris, anna) => [wayThrough([boris], LEV.party), wayThrough([anna, boris], LEV.party)])
		expect(titleOf()).toBe('Way in to Lev Orlov')
		expect(names()).toEqual(['Boris Levin', 'Lev Orlov', 'Anna Weber', 'Boris Levin', 'Lev Orlov'])
		expect(textsOf(dialog(), '.tend-way-grounds li')).toEqual(['Boris Levin’s note says they know each other', 'Anna Weber’s note says they know each other', 'Boris Levin’s note says they know each other'])
		expect(textsOf(dialog(), '.modal-content button')).toEqual(['Ask Boris Levin…', 'Ask Anna Weber…'])
		expect(textsOf(dialog(), '.tend-way-person .tend-muted')[0]).toBe('Tula Precision, spoke on 12 November')
	})

	it('says so in Russian', async () => {
		await open(LEV, (boris) => [wayThrough([boris], LEV.party, [{ kind: 'asked', day: TODAY, source: { path: BORIS, line: 9 } }])], 'ru')
		expect([titleOf(), textsOf(dialog(), '.tend-ways > li > p')]).toEqual(['Кто познакомит: Lev Orlov', ['Boris Levin: просьба уже была сегодня']])
		expect(button(ru.ways.askFor('Boris Levin')).isConnected).toBe(true)
	})

	it.each([
		['a person, by a link', LEV, 'an introduction to [[Lev Orlov]]'],
		['a name without a note, by the name', VERA, 'an introduction to Vera Lind'],
	])('asks for an introduction to %s', async (_, wanted, asked) => {
		const { context } = await open(wanted, (boris) => [wayThrough([boris], wanted.party)])
		button(en.ways.askFor('Boris Levin')).click()
		expect(vi.mocked(context.acts.log).mock.calls).toEqual([[BORIS, { title: context.words().ways.asked('Boris Levin'), words: { asked } }]])
		expect(isDialogOpen()).toBe(true)
	})

	it('offers a talk with whom the user knows in an organization', async () => {
		const { context } = await open(TULA, (boris) => [{ to: `note ${boris.contact.path}`, brokers: [], steps: [], against: [] }])
		expect([names(), textsOf(dialog(), '.modal-content > p')]).toEqual([['Boris Levin'], [en.ways.knownAlready]])
		expect(textsOf(dialog(), '.tend-way-person .tend-muted')).toEqual(['spoke on 12 November'])
		button(en.acts.logFor('Boris Levin')).click()
		expect(vi.mocked(context.acts.log).mock.calls).toEqual([[BORIS]])
	})

	it('follows the notes while it is open, and keeps the focus', async () => {
		const { world, set } = await open(LEV, (boris) => [wayThrough([boris], LEV.party)])
		button(en.ways.askFor('Boris Levin')).focus()
		set((boris) => [wayThrough([boris], LEV.party, [{ kind: 'asked', day: TODAY, source: { path: BORIS, line: 9 } }])])
		world.redraw()
		expect(textsOf(dialog(), '.tend-ways > li > p')).toEqual(['Boris Levin: asked today'])
		expect(document.activeElement?.textContent).toBe(en.ways.askFor('Boris Levin'))
	})

	it('waits behind another dialog, and follows when it has the focus again', async () => {
		const { app, world, set } = await open(LEV, (boris) => [wayThrough([boris], LEV.party)])
		button(en.ways.askFor('Boris Levin')).focus()
		const above = new Modal(app)
		above.open()
		set((boris) => [wayThrough([boris], LEV.party, [{ kind: 'asked', day: TODAY, source: { path: BORIS, line: 9 } }])])
		world.redraw()
		above.close()
		expect(textsOf(dialog(), '.tend-ways > li > p')).toEqual(['Boris Levin: asked today'])
		expect(document.activeElement?.textContent).toBe(en.ways.askFor('Boris Levin'))
	})

	it.each([['person', LEV], ['organization', TULA], ['name', VERA]] as const)('says what would make a way to a %s where there is none', async (kind, wanted) => {
		await open(wanted, () => [])
		expect(textsOf(dialog(), '.tend-no-way p')).toEqual([`${en.ways.none} ${en.ways.anyMakes}`])
		expect(textsOf(dialog(), '.tend-no-way li')).toEqual(en.ways.makers[kind])
	})

	it('waits for the reading of logs before it says that there is none', async () => {
		const { world } = await open(LEV, () => [])
		world.progress = { done: 1, total: 3 }
		world.redraw()
		expect([dialog().querySelector('.tend-no-way'), dialog().querySelector('[role="status"]')?.textContent]).toEqual([null, en.reading(1, 3)])
	})

	it('closes when a line is followed to its note', async () => {
		const { app } = await open(LEV, (boris) => [wayThrough([boris], LEV.party)])
		dialog().querySelector<HTMLElement>('.tend-way-grounds a')?.click()
		expect(isDialogOpen()).toBe(false)
		await soon(() => expect(app.workspace.getActiveFile()?.path).toBe(BORIS))
	})

	it('begins at its title, and closes by Escape', async () => {
		const { world } = await open(LEV, () => [])
		expect(document.activeElement?.textContent).toBe('Way in to Lev Orlov')
		press('Escape')
		expect(isDialogOpen()).toBe(false)
		expect(() => world.redraw()).not.toThrow()
	})
})
