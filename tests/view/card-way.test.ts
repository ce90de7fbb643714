// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { en } from '../../src/i18n/en'
import { ru } from '../../src/i18n/ru'
import type { Tie } from '../../src/contact/tie'
import type { WayIn } from '../../src/query/way-in'
import { drawCard } from '../../src/view/card'
import { dayAt } from '../contact-builder'
import { contactNote, place, textsOf, viewContext } from './view-context'
import { wayThrough } from './ways-in'

const LEV = 'People/Lev Orlov.md'
const BORIS = 'People/Boris Levin.md'
const ANNA = 'People/Anna Weber.md'
const TO = `note ${LEV}` as const
const TO_MEET = '---\ntype: contact\ncircle: 3\ngoal: find a turner\n---\n'

/** The card of somebody to meet, whose ways in are made of the people of the vault. */
async function cardOf(waysOf: (boris: Tie, anna: Tie) => readonly WayIn[], note = TO_MEET, language: 'en' | 'ru' = 'en') {
	const files = { [LEV]: note, [BORIS]: `${contactNote('2026-11-12')}\n## Interactions\n- 2026-11-12 call: prices\n`, [ANNA]: contactNote('2026-11-20') }
	const world = await viewContext(files)
	const tie = (path: string): Tie => {
		const found = world.context.index.tie(path)
		if (found === undefined) throw new Error(`${path} is nobody`)
		return found
	}
	world.language = language
	world.waysIn = { [TO]: waysOf(tie(BORIS), tie(ANNA)) }
	const draw = (): HTMLElement => {
		const el = place()
		drawCard(el, LEV, world.context)
		return el
	}
	return { world, ...world, draw, el: draw() }
}

function factOf(el: HTMLElement, label: string = en.ways.title): HTMLElement | null {
	const dt = [...el.querySelectorAll('dt')].find(({ textContent }) => textContent === label)
	return dt?.nextElementSibling instanceof HTMLElement ? dt.nextElementSibling : null
}

function press(el: HTMLElement, name: string): void {
	const found = [...el.querySelectorAll('button')].find(({ textContent }) => textContent === name)
	if (found === undefined) throw new Error(`No button is called ${name}`)
	found.click()
}

describe('the way in on the card of a person to meet', () => {
	it('says the best way, and leads to the line that it stands on', async () => {
		const { app, el } = await cardOf((boris) => [wayThrough([boris], TO)])
		const says = factOf(el)
		expect(says?.querySelector('p')?.textContent).toBe('Boris Levin, spoke on 12 November')
		const opened = vi.spyOn(app.workspace.getLeaf(false), 'openFile')
		says?.querySelector('a')?.click()
		await vi.waitFor(() => expect(opened).toHaveBeenCalledWith(expect.objectContaining({ path: BORIS }), expect.objectContaining({ eState: { line: 4 } })))
	})

	it('says so in Russian', async () => {
		const { el } = await cardOf((boris, anna) => [wayThrough([boris, anna], TO)], TO_MEET, 'ru')
		expect(factOf(el, ru.ways.title)?.querySelector('p')?.textContent).toBe('Boris Levin, дальше Anna Weber')
	})

	it('says what speaks against asking now, and leads to it', async () => {
		const source = { path: BORIS, line: 9 }
		const against = [{ kind: 'asked', day: dayAt('2026-11-02'), source }, { kind: 'boundaries', text: 'no calls', source }] as const
		const { el } = await cardOf((boris) => [wayThrough([boris], TO, against)])
		expect(textsOf(el, 'dd .tend-muted').filter((text) => text.startsWith('Asked'))).toEqual(['Asked on 2 November; boundaries: no calls'])
	})

	it.each([
		['through one', (boris: Tie) => [wayThrough([boris], TO)], 'an introduction to [[Lev Orlov]]'],
		['through two', (boris: Tie, anna: Tie) => [wayThrough([boris, anna], TO)], 'an introduction to [[Lev Orlov]] through [[Anna Weber]]'],
	])('asks %s, in the log of the first', async (_, ways, asked) => {
		const { el, context } = await cardOf(ways)
		press(el, en.ways.ask)
		expect(vi.mocked(context.acts.log).mock.calls).toEqual([[BORIS, { title: context.words().ways.asked('Boris Levin'), words: { asked } }]])
	})

	it.each([
		['why, where there is one', 1, en.ways.why],
		['the others, where there are more', 2, en.ways.more],
	])('opens %s', async (_, count, name) => {
		const { el, context } = await cardOf((boris, anna) => [wayThrough([boris], TO), wayThrough([anna], TO)].slice(0, count))
		press(el, name)
		expect(vi.mocked(context.acts.waysIn).mock.calls).toEqual([[{ party: TO, name: 'Lev Orlov' }]])
	})

	it('says what would make a way where there is none', async () => {
		const { el } = await cardOf(() => [])
		expect(factOf(el)?.textContent).toBe(en.ways.none + en.ways.makeOne)
	})

	it('waits for the reading of logs before it says that there is none', async () => {
		const { world, draw } = await cardOf(() => [])
		world.progress = { done: 1, total: 3 }
		expect(factOf(draw())?.textContent).toBe(en.reading(1, 3))
	})

	it.each([
		['met', TO_MEET.replace('goal', 'met: 2026-11-20\ngoal')],
		['spoken to', `${TO_MEET}## Interactions\n- 2026-11-20 call\n`],
		['to be left alone', TO_MEET.replace('goal', 'cadence: never\ngoal')],
	])('says nothing of somebody %s', async (_, note) => {
		const { el } = await cardOf((boris) => [wayThrough([boris], TO)], note)
		expect(factOf(el)).toBeNull()
	})
})
