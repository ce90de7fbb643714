// @vitest-environment happy-dom
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { OWN_PLAYBOOK } from '../../src/contact/playbook'
import { en } from '../../src/i18n/en'
import type { Acts } from '../../src/vault/ring'
import { shownDashboard } from './shown-view'
import { contactNote, textsOf, viewContext } from './view-context'

const person = (stage: number | null, more = ''): string => contactNote('2026-11-20', `${stage === null ? '' : `stage: ${String(stage)}\n`}${more}`)

const FIVE = {
	'People/Anna.md': person(1),
	'People/Boris.md': person(1, 'stage_since: 2026-07-02\n'),
	'People/Clara.md': person(2),
	'People/Dora.md': person(4),
	'People/Maria.md': person(2).replace('circle: 2', 'circle: 1'),
}

const STAGE_OF = /stage: \d\n/

/** The board over these notes; a move writes the stage into the index, as the note coming round does. */
async function board(files: Readonly<Record<string, string>> = FIVE, state: Record<string, unknown> = {}) {
	const world = await viewContext(files)
	const moves: [string, number][] = []
	const moveToStage: Acts['moveToStage'] = (path, stage) => {
		moves.push([path, stage])
		world.say(path, (files[path] ?? '').replace(STAGE_OF, '').replace('circle:', `stage: ${String(stage)}\ncircle:`))
		return Promise.resolve(true)
	}
	const context = { ...world.context, acts: { ...world.context.acts, moveToStage: vi.fn(moveToStage) } }
	const view = await shownDashboard(world.app, context, { tab: 'people', grouping: 'stage', ...state })
	const el = view.contentEl
	const column = (name: string): HTMLElement => {
		const found = el.findAll('.tend-stage').find((one) => one.getAttribute('aria-label') === name)
		if (found === undefined) throw new Error(`No column ${name}`)
		return found
	}
	const link = (name: string): HTMLElement => {
		const found = el.findAll('.tend-board-row a.tend-name').find(({ textContent }) => textContent === name)
		if (found === undefined) throw new Error(`Nobody is called ${name}`)
		return found
	}
	const columns = () => el.findAll('.tend-stage').map((one) => `${textsOf(one, '.tend-stage-head span').join(' ')}: ${textsOf(one, 'a.tend-name').join(' ')}`)
	return { world, el, moves, column, link, columns, focused: () => document.activeElement?.textContent }
}

function key(name: string, held: KeyboardEventInit = {}): void {
	document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...held }))
}

/** Columns stand side by side, 100 px each, as no layout does here. */
function layOut(el: HTMLElement): void {
	el.findAll('.tend-stage').forEach((one, at) => {
		one.getBoundingClientRect = () => new DOMRect(at * 100, 0, 100, 500)
	})
}

function pointer(target: EventTarget, type: string, x: number, y: number, more: PointerEventInit = {}): void {
	const given = { clientX: x, clientY: y, pointerId: 1, isPrimary: true, pointerType: 'mouse', button: 0, bubbles: true, cancelable: true, ...more }
	target.dispatchEvent(new PointerEvent(type, given))
}

describe('the board of stages', () => {
	it('has a column for each stage with its name and count, and nobody of circle 1', async () => {
		const { columns, el } = await board()
		expect(columns()).toEqual([`${en.stages[1]} 2: Anna Boris`, `${en.stages[2]} 1: Clara`, `${en.stages[3]} 0: `, `${en.stages[4]} 1: Dora`])
		expect(textsOf(el, '.tend-shown')).toEqual(['4 people; circle 1 has no stage'])
		expect(textsOf(el, '.tend-stage-nobody:not(.is-hidden)')).toEqual([en.board.nobody])
	})

	it('has one more for those without a stage, which goes with the last of them', async () => {
		const { el, columns, world } = await board({ ...FIVE, 'People/Emil.md': person(null) })
		expect(columns().at(-1)).toBe(`${en.noStage} 1: Emil`)
		world.say('People/Emil.md', person(3))
		expect(el.findAll('.tend-stage')).toHaveLength(4)
		expect(columns()[2]).toBe(`${en.stages[3]} 1: Emil`)
	})

	it('says of each since when and what is next, and marks those of today', async () => {
		const { el, column } = await board({ ...FIVE, 'People/Olga.md': contactNote('2026-10-16', 'stage: 3\n') })
		expect(textsOf(column(en.stages[1]), '.tend-board-why span')).toEqual(['next 20 Dec', 'since July', 'next 20 Dec'])
		expect(textsOf(el, '.is-pick .tend-name')).toEqual(['Olga'])
	})

	it('calls its columns as the playbook does, also when that changes', async () => {
		const { world, el, columns } = await board()
		world.playbook = { ...OWN_PLAYBOOK, stageNames: { 1: 'Hello' } }
		world.redraw()
		const first = el.find('.tend-stage')
		expect([columns()[0], first?.getAttribute('aria-label'), first?.find('ul')?.getAttribute('aria-label')]).toEqual(['Hello 2: Anna Boris', 'Hello', 'Hello'])
		expect(textsOf(el, '.tend-stage-choice button')[0]).toBe('Hello2')
	})

	it('keeps to search and filter, says so, and shows everyone again', async () => {
		const filter = { search: 'xyzzy', circle: null, stage: null, organization: null, band: null }
		const { el, columns } = await board(FIVE, { filter })
		expect(el.find('.tend-board')?.hasClass('is-hidden')).toBe(true)
		expect(textsOf(el, '.tend-nothing span')).toEqual([en.peopleTable.nothingFound])
		el.find('.tend-nothing button')?.click()
		expect(el.find('.tend-board')?.hasClass('is-hidden')).toBe(false)
		expect(columns()[0]).toContain('Anna Boris')
	})

	it('of circle 1 alone says why nobody stands there, and offers nothing that would not help', async () => {
		const { el } = await board({ 'People/Maria.md': FIVE['People/Maria.md'] })
		expect(textsOf(el, '.tend-nothing')).toEqual([en.board.onlyCircleOne])
	})

	it('gives way to the table, and comes back', async () => {
		const { el } = await board()
		el.findAll('.tend-choice button')[0]?.click()
		expect([el.findAll('.tend-board').length, el.findAll('[role=table]').length]).toEqual([0, 1])
		el.findAll('.tend-choice button')[1]?.click()
		expect([el.findAll('.tend-board').length, el.findAll('[role=table]').length]).toEqual([1, 0])
	})

	it('of thousands holds no more elements than of hundreds', async () => {
		const crowd = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`People/P ${String(at)}.md`, person(1 + (at % 4))]))
		const count = async (people: number) => (await board(crowd(people))).el.findAll('.tend-board-row').length
		expect(await count(1_200)).toBe(await count(400))
		expect(await count(400)).toBeLessThan(200)
	})
})

describe('moving somebody by keys', () => {
	it.each([
		['ArrowDown', 'Boris'],
		['ArrowRight', 'Clara'],
		['ArrowLeft', 'Anna'],
		['End', 'Boris'],
	])('%s goes to %s', async (name, to) => {
		const { link, focused, moves } = await board()
		link('Anna').focus()
		key(name)
		expect(focused()).toBe(to)
		expect(moves).toEqual([])
	})

	it('passes over a column that holds nobody, and stays where there is none', async () => {
		const { link, focused } = await board()
		link('Clara').focus()
		key('ArrowRight')
		expect(focused()).toBe('Dora')
		key('ArrowRight')
		expect(focused()).toBe('Dora')
	})

	it('Alt and an arrow move to the next stage and back; the focus stays, and it is said aloud', async () => {
		const { el, link, focused, moves, columns } = await board()
		link('Anna').focus()
		key('ArrowRight', { altKey: true })
		expect(moves).toEqual([['People/Anna.md', 2]])
		expect(columns()[1]).toBe(`${en.stages[2]} 2: Anna Clara`)
		expect(focused()).toBe('Anna')
		await vi.waitFor(() => expect(textsOf(el, '.tend-aloud')).toEqual([en.board.moved('Anna', en.stages[2])]))
		key('ArrowLeft', { altKey: true })
		expect(moves).toEqual([['People/Anna.md', 2], ['People/Anna.md', 1]])
		expect(focused()).toBe('Anna')
	})

	it.each([
		['Anna', 'ArrowLeft', {}],
		['Dora', 'ArrowRight', {}],
		['Anna', 'ArrowRight', { repeat: true }],
		['Anna', 'ArrowRight', { ctrlKey: true }],
	])('%s stays at %s %j', async (name, pressed, held) => {
		const { link, moves } = await board()
		link(name).focus()
		key(pressed, { altKey: true, ...held })
		expect(moves).toEqual([])
	})

	it('goes the other way where the page is written from right to left', async () => {
		const { el, link, moves } = await board()
		el.find('.tend-board')?.setCssStyles({ direction: 'rtl' })
		link('Anna').focus()
		key('ArrowLeft', { altKey: true })
		expect(moves).toEqual([['People/Anna.md', 2]])
	})

	it('brings somebody without a stage to the first', async () => {
		const { link, moves } = await board({ ...FIVE, 'People/Emil.md': person(null) })
		link('Emil').focus()
		key('ArrowRight', { altKey: true })
		expect(moves).toEqual([['People/Emil.md', 1]])
	})

	it('names its keys', async () => {
		const { el, link } = await board()
		expect(link('Anna').getAttribute('aria-keyshortcuts')).toBe('Alt+ArrowRight Alt+ArrowLeft')
		expect(textsOf(el, '.tend-board-hint')).toEqual([en.board.hint('Alt')])
	})
})

describe('moving somebody from a menu', () => {
	const items = () => [...document.querySelectorAll<HTMLElement>('.menu-item')]
	it('offers the other stages behind a sign', async () => {
		const { el, moves } = await board()
		el.findAll('button').find((button) => button.getAttribute('aria-label') === en.board.move('Anna'))?.click()
		expect(items().map(({ textContent }) => textContent)).toEqual([2, 3, 4].map((stage) => en.board.moveTo(en.stages[stage === 2 ? 2 : stage === 3 ? 3 : 4])))
		items()[1]?.click()
		expect(moves).toEqual([['People/Anna.md', 3]])
	})

	it('offers them in the menu of the name, too', async () => {
		const { link } = await board()
		link('Clara').dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }))
		expect(items().map(({ textContent }) => textContent)).toContain(en.board.moveTo(en.stages[1]))
		expect(items().map(({ textContent }) => textContent)).not.toContain(en.board.moveTo(en.stages[2]))
	})
})

describe('dragging somebody', () => {
	it('shows where they will land while they fade, writes nothing, and moves them when let go', async () => {
		const { el, link, moves, column } = await board()
		layOut(el)
		pointer(link('Boris'), 'pointerdown', 50, 100)
		pointer(document, 'pointermove', 53, 101)
		expect(el.findAll('.is-leaving')).toHaveLength(0)
		pointer(document, 'pointermove', 150, 100)
		expect(textsOf(column(en.stages[2]), '.tend-board-row .tend-name')).toEqual(['Boris', 'Clara'])
		expect(textsOf(el, '.is-landing span')).toEqual(['Boris', 'since today', 'next 20 Dec'])
		expect(textsOf(el, '.is-leaving a')).toEqual(['Boris'])
		pointer(document, 'pointermove', 250, 100)
		expect(column(en.stages[2]).findAll('.is-landing')).toHaveLength(0)
		expect(column(en.stages[3]).findAll('.is-landing')).toHaveLength(1)
		expect(moves).toEqual([])
		pointer(document, 'pointerup', 250, 100)
		expect(moves).toEqual([['People/Boris.md', 3]])
		expect(el.findAll('.is-landing, .is-leaving, .is-dragging')).toHaveLength(0)
	})

	it.each([
		['in the same column', 20, 300],
		['beside the board', 900, 300],
	])('writes nothing when let go %s', async (_, x, y) => {
		const { el, link, moves } = await board()
		layOut(el)
		pointer(link('Boris'), 'pointerdown', 50, 100)
		pointer(document, 'pointermove', 150, 100)
		pointer(document, 'pointermove', x, y)
		pointer(document, 'pointerup', x, y)
		expect(moves).toEqual([])
		expect(el.findAll('.is-landing, .is-leaving')).toHaveLength(0)
	})

	it('is nowhere to land where there is no stage', async () => {
		const { el, link, moves } = await board({ ...FIVE, 'People/Emil.md': person(null) })
		layOut(el)
		pointer(link('Boris'), 'pointerdown', 50, 100)
		pointer(document, 'pointermove', 450, 100)
		pointer(document, 'pointerup', 450, 100)
		expect(moves).toEqual([])
	})

	it.each([
		['Escape', () => key('Escape')],
		['a page that takes the pointer away', () => pointer(document, 'pointercancel', 150, 100)],
	])('is cancelled by %s', async (_, cancel) => {
		const { el, link, moves } = await board()
		layOut(el)
		pointer(link('Boris'), 'pointerdown', 50, 100)
		pointer(document, 'pointermove', 150, 100)
		cancel()
		expect(el.findAll('.is-landing, .is-leaving, .is-dragging')).toHaveLength(0)
		pointer(document, 'pointerup', 150, 100)
		expect(moves).toEqual([])
	})

	it('does not open the note that was let go, but one that is clicked', async () => {
		const { world, el, link } = await board()
		layOut(el)
		const opened = vi.spyOn(world.app.workspace, 'getLeaf')
		pointer(link('Boris'), 'pointerdown', 50, 100)
		pointer(document, 'pointermove', 20, 200)
		pointer(document, 'pointerup', 20, 200)
		link('Boris').dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true, cancelable: true }))
		expect(opened).not.toHaveBeenCalled()
		link('Boris').dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true, cancelable: true }))
		await vi.waitFor(() => expect(opened).toHaveBeenCalled())
	})

	it('opens a note by a key at once, though no click came after the drag', async () => {
		const { world, el, link } = await board()
		layOut(el)
		const opened = vi.spyOn(world.app.workspace, 'getLeaf')
		pointer(link('Boris'), 'pointerdown', 50, 100)
		pointer(document, 'pointermove', 900, 300)
		pointer(document, 'pointerup', 900, 300)
		link('Anna').dispatchEvent(new MouseEvent('click', { detail: 0, bubbles: true, cancelable: true }))
		await vi.waitFor(() => expect(opened).toHaveBeenCalled())
	})

	it('waits with what comes round meanwhile', async () => {
		const { world, el, link, column } = await board()
		layOut(el)
		pointer(link('Boris'), 'pointerdown', 50, 100)
		pointer(document, 'pointermove', 150, 100)
		world.say('People/Anna.md', person(4))
		expect(column(en.stages[2]).findAll('.is-landing')).toHaveLength(1)
		expect(textsOf(column(en.stages[1]), 'a.tend-name')).toContain('Anna')
		key('Escape')
		expect(textsOf(column(en.stages[4]), 'a.tend-name')).toEqual(['Anna', 'Dora'])
	})

	it('takes a finger up once it has rested, and lets it scroll before', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
		onTestFinished(() => void vi.useRealTimers())
		const { el, link, moves } = await board()
		layOut(el)
		const finger = { pointerType: 'touch' }
		pointer(link('Boris'), 'pointerdown', 50, 100, finger)
		pointer(document, 'pointermove', 50, 130, finger)
		vi.advanceTimersByTime(1_000)
		expect(el.findAll('.is-leaving')).toHaveLength(0)
		pointer(link('Boris'), 'pointerdown', 50, 100, finger)
		vi.advanceTimersByTime(349)
		expect(el.findAll('.is-leaving')).toHaveLength(0)
		vi.advanceTimersByTime(1)
		expect(textsOf(el, '.is-leaving a')).toEqual(['Boris'])
		const scroll = new Event('touchmove', { bubbles: true, cancelable: true })
		link('Boris').dispatchEvent(scroll)
		expect(scroll.defaultPrevented).toBe(true)
		pointer(document, 'pointermove', 150, 100, finger)
		pointer(document, 'pointerup', 150, 100, finger)
		expect(moves).toEqual([['People/Boris.md', 2]])
	})
})

describe('where there is room for one column', () => {
	it('shows the first that holds somebody, and another when it is chosen', async () => {
		const { el } = await board({ 'People/Clara.md': person(2), 'People/Dora.md': person(4) })
		const chosen = () => el.findAll('.tend-stage.is-chosen').map((one) => one.getAttribute('aria-label'))
		expect(textsOf(el, '.tend-stage-choice button')).toEqual([`${en.stages[1]}0`, `${en.stages[2]}1`, `${en.stages[3]}0`, `${en.stages[4]}1`])
		expect(chosen()).toEqual([en.stages[2]])
		el.findAll('.tend-stage-choice button')[3]?.click()
		expect(chosen()).toEqual([en.stages[4]])
		expect(textsOf(el, '.tend-stage-choice [aria-pressed=true]')).toEqual([`${en.stages[4]}1`])
		expect(document.activeElement?.textContent).toBe(`${en.stages[4]}1`)
	})

	it('stays with the column when somebody has left it from a menu, and goes along with a key', async () => {
		const { el, link } = await board()
		const chosen = () => el.findAll('.tend-stage.is-chosen').map((one) => one.getAttribute('aria-label'))
		el.findAll('button').find((button) => button.getAttribute('aria-label') === en.board.move('Anna'))?.click()
		document.querySelector<HTMLElement>('.menu-item')?.click()
		expect(chosen()).toEqual([en.stages[1]])
		link('Boris').focus()
		key('ArrowRight', { altKey: true })
		expect(chosen()).toEqual([en.stages[2]])
	})
})
