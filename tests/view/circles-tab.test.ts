// @vitest-environment happy-dom
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { en } from '../../src/i18n/en'
import { ru } from '../../src/i18n/ru'
import type { Acts, SavedPicture } from '../../src/vault/ring'
import { shownDashboard } from './shown-view'
import { contactNote, press, textsOf, viewContext } from './view-context'

const says = en.circlesPicture
const person = (circle: number, lastContact: string, more = ''): string => contactNote(lastContact, more).replace('circle: 2', `circle: ${String(circle)}`)

const ANNA = 'People/Anna.md'
const BORIS = 'People/Boris.md'
const FIVE = {
	[ANNA]: person(2, '2026-10-05', 'organization: "[[Helios Labs]]"\n'),
	[BORIS]: `${person(3, '2026-11-20', 'organization: "[[Ural Turbine Works]]"\n')}\n- [ ] send the review #promise\n`,
	'People/Clara.md': person(1, '2026-11-22'),
	'People/Dora.md': '---\ntype: contact\ncircle: 3\ngoal: find a turner\n---\n',
	'People/Emil.md': person(3, '2024-01-10', 'confidential: true\n'),
	'People/Nobody.md': '---\ntype: contact\n---\n',
}

/** The circles over these notes; a move writes the circle into the index, as the note coming round does, unless it is refused. */
async function circles(files: Readonly<Record<string, string>> = FIVE, state: Record<string, unknown> = {}, isRefused = false) {
	const world = await viewContext(files)
	const moves: [string, number][] = []
	const toCircle: Acts['toCircle'] = (path, circle) => {
		moves.push([path, circle])
		if (!isRefused) world.say(path, (files[path] ?? '').replace(/circle: \d/, `circle: ${String(circle)}`))
		return Promise.resolve(!isRefused)
	}
	const saved: SavedPicture[] = []
	const savePicture: Acts['savePicture'] = async (make) => {
		saved.push(await make())
	}
	const context = { ...world.context, acts: { ...world.context.acts, toCircle: vi.fn(toCircle), savePicture } }
	const view = await shownDashboard(world.app, context, { tab: 'circles', ...state })
	const el = view.contentEl
	const mark = (name: string): SVGElement => {
		const found = [...el.querySelectorAll<SVGElement>('.tend-mark')].find((one) => one.getAttribute('aria-label')?.startsWith(name))
		if (found === undefined) throw new Error(`No mark of ${name}`)
		return found
	}
	const button = (text: string): HTMLElement => {
		const found = el.findAll('button').find(({ textContent }) => textContent === text)
		if (found === undefined) throw new Error(`No button ${text}`)
		return found
	}
	const labels = (): string[] => [...el.querySelectorAll('.tend-mark')].map((one) => one.getAttribute('aria-label') ?? '')
	const aloud = (): string => el.find('.tend-circles > .tend-aloud')?.textContent ?? ''
	return { world, view, el, mark, button, labels, aloud, moves, saved }
}

/** The middle of the picture in pixels, as long as nothing is laid out. */
const MIDDLE = { x: 400, y: 200 }

function pointer(target: EventTarget, type: string, x: number, y: number, more: PointerEventInit = {}): void {
	const given = { clientX: x, clientY: y, pointerId: 1, isPrimary: true, pointerType: 'mouse', button: 0, bubbles: true, cancelable: true, ...more }
	target.dispatchEvent(new PointerEvent(type, given))
}

/** Moves a mark by the pointer to so far right of the middle, without letting go. */
function dragTo(mark: Element, distance: number): void {
	pointer(mark, 'pointerdown', 0, 0)
	pointer(document, 'pointermove', MIDDLE.x + distance / 2, MIDDLE.y)
	pointer(document, 'pointermove', MIDDLE.x + distance, MIDDLE.y)
}

function chooseInMenu(title: string): void {
	;[...document.querySelectorAll<HTMLElement>('.menu-item')].find(({ textContent }) => textContent === title)?.click()
}

describe('the circles', () => {
	it('has a mark for everybody who has a circle, which says who, where, and how it stands', async () => {
		const { labels, el } = await circles()
		// The last one today is the legend's.
		expect(labels().sort()).toEqual([
			'Anna, Productivity · past it · today, 20 days late: contact on 5 October, every 30 days (circle 2)',
			'Boris, Development · within rhythm · my promise, due in 56 days',
			'Clara, Support · within rhythm, due in 12 days',
			'Dora, Development · to meet, To meet: find a turner',
			'Emil, Development · dormant · today, Quiet since January 2024, every 60 days (circle 3): one to reconnect with',
		])
		expect(el.querySelectorAll('.tend-mark-shape.is-today')).toHaveLength(2 + 1)
		expect(el.querySelectorAll('.tend-mark .tend-mark-promise')).toHaveLength(1)
	})

	it('says how many there are, how many a circle holds, and who has none', async () => {
		const { el } = await circles()
		expect(textsOf(el, '.tend-circles-left > *')).toEqual(['5 people', says.without('1 person')])
		expect(textsOf(el, '.tend-ring-name + text')).toEqual(['1 of about 5', '1 of about 50', '3 of about 150'])
	})

	it('leads to those without a circle, and to the same as a table', async () => {
		const { view, button } = await circles()
		button(says.without('1 person')).click()
		expect(view.getState()).toMatchObject({ tab: 'people', filter: { circle: 'none' } })
		await view.setState({ tab: 'circles' }, { history: false })
		button(says.asTable).click()
		expect(view.getState()).toMatchObject({ tab: 'people', grouping: 'circle', filter: { circle: null } })
	})

	it('of nobody in a circle says what circles are for, and leads to those who have none', async () => {
		const { el, view, button } = await circles({ 'People/Nobody.md': FIVE['People/Nobody.md'] })
		expect(textsOf(el, '.tend-still h2')).toEqual([says.nobody])
		button(says.nobodyAct).click()
		expect(view.getState()).toMatchObject({ tab: 'people', filter: { circle: 'none' } })
	})

	it('without any contacts shows how to begin', async () => {
		const { el } = await circles({})
		expect(textsOf(el, '.tend-still h2')).toEqual([en.empty.title])
	})

	it('says that logs are still being read', async () => {
		const { world, el } = await circles()
		world.progress = { done: 3, total: 12 }
		world.redraw()
		expect(textsOf(el, '.tend-circles .tend-progress')).toEqual([en.reading(3, 12)])
	})

	it('speaks Russian', async () => {
		const { world, labels, el } = await circles()
		world.language = 'ru'
		world.redraw()
		expect(labels()).toContain('Clara, Поддержка · в ритме, срок через 12 дней')
		expect(textsOf(el, '.tend-legend li')).toContain(ru.circlesPicture.states.dormant)
	})

	it('keeps a mark as it is when somebody else moves, so that it keeps the focus', async () => {
		const { world, mark } = await circles()
		const anna = mark('Anna')
		anna.focus()
		world.say(BORIS, person(3, '2026-09-01'))
		expect(mark('Anna')).toBe(anna)
		expect(document.activeElement).toBe(anna)
	})

	it('draws who has become one of today’s above the others, but leaves a mark in focus where it is', async () => {
		const { world, el, mark } = await circles()
		const names = (): string[] => [...el.querySelectorAll('.tend-mark')].map((one) => one.getAttribute('aria-label')?.split(',')[0] ?? '')
		mark('Anna').focus()
		world.say('People/Clara.md', person(1, '2026-10-20'))
		expect(mark('Clara').getAttribute('aria-label')).toContain(says.today)
		expect(names()).toEqual(['Boris', 'Dora', 'Anna', 'Clara', 'Emil'])
		expect(document.activeElement).toBe(mark('Anna'))
	})

	it('shows who it is beside the mark in focus, and Escape takes that away', async () => {
		const { mark, el } = await circles()
		mark('Clara').focus()
		expect(textsOf(el, '.tend-circles-tip:not(.is-hidden) > div')).toEqual(['Clara', 'Support · within rhythm', 'due in 12 days'])
		press('Escape')
		expect(el.find('.tend-circles-tip:not(.is-hidden)')).toBeNull()
	})

	it('opens the note by a click', async () => {
		const { world, mark } = await circles()
		mark('Anna').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
		await vi.waitFor(() => expect(world.app.workspace.getActiveFile()?.path).toBe(ANNA))
	})

	it('opens the note by Enter', async () => {
		const { world, mark } = await circles()
		mark('Boris').focus()
		press('Enter')
		await vi.waitFor(() => expect(world.app.workspace.getActiveFile()?.path).toBe(BORIS))
	})

	it('previews the note under the pointer', async () => {
		const { world, mark } = await circles()
		const trigger = vi.spyOn(world.app.workspace, 'trigger')
		mark('Anna').dispatchEvent(new MouseEvent('mouseover', { bubbles: true }))
		expect(trigger).toHaveBeenCalledWith('hover-link', expect.objectContaining({ linktext: ANNA }))
	})
})

describe('going about by keys', () => {
	it('is one stop of the Tab key among people', async () => {
		const { el } = await circles()
		expect(el.querySelectorAll('.tend-mark[tabindex="0"]')).toHaveLength(1)
		expect(el.querySelectorAll('.tend-sector[tabindex="0"]')).toHaveLength(1)
	})

	it('goes inwards and outwards, and the stop goes along', async () => {
		const { mark } = await circles()
		mark('Anna').focus()
		press('ArrowDown')
		expect(document.activeElement).toBe(mark('Clara'))
		expect(mark('Clara').getAttribute('tabindex')).toBe('0')
		press('ArrowUp')
		expect(document.activeElement).toBe(mark('Anna'))
	})

	it.each([['1'], ['3']])('%s moves to that circle, and it is said aloud', async (key) => {
		const { mark, moves, aloud } = await circles()
		mark('Anna').focus()
		press(key)
		expect(moves).toEqual([[ANNA, Number(key)]])
		await vi.waitFor(() => expect(aloud()).toBe(says.moved('Anna', en.circles[key === '1' ? 1 : 3])))
		expect(document.activeElement).toBe(mark('Anna'))
	})

	it('the circle where they are already is nothing to write', async () => {
		const { mark, moves } = await circles()
		mark('Anna').focus()
		press('2')
		expect(moves).toEqual([])
	})

	it('the menu offers the other circles', async () => {
		const { mark, moves } = await circles()
		mark('Anna').dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, button: 0 }))
		const items = [...document.querySelectorAll<HTMLElement>('.menu-item')]
		expect(items.map(({ textContent }) => textContent)).toEqual(expect.arrayContaining([says.moveTo('Support'), says.moveTo('Development')]))
		items.find(({ textContent }) => textContent === says.moveTo('Support'))?.click()
		expect(moves).toEqual([[ANNA, 1]])
	})
})

describe('dragging somebody', () => {
	it('shows the circle beneath, and letting go moves there', async () => {
		const { mark, moves, el, aloud } = await circles()
		dragTo(mark('Anna'), 20)
		expect(el.find('.tend-ring-target')?.getAttribute('d')).not.toBe('')
		expect(aloud()).toBe(says.over('Anna', en.circles[1]))
		pointer(document, 'pointerup', MIDDLE.x + 20, MIDDLE.y)
		expect(moves).toEqual([[ANNA, 1]])
		await vi.waitFor(() => expect(aloud()).toBe(says.moved('Anna', en.circles[1])))
		expect(el.find('.tend-ring-target')?.getAttribute('d')).toBe('')
	})

	it('within the own circle, and outside of all, nothing comes of it', async () => {
		const { mark, moves, aloud } = await circles()
		const home = mark('Anna').getAttribute('style')
		dragTo(mark('Anna'), 390)
		pointer(document, 'pointerup', MIDDLE.x + 390, MIDDLE.y)
		expect([moves, aloud(), mark('Anna').getAttribute('style')]).toEqual([[], says.stayed('Anna'), home])
	})

	it('Escape cancels', async () => {
		const { mark, moves, el } = await circles()
		const home = mark('Anna').getAttribute('style')
		dragTo(mark('Anna'), 20)
		expect(mark('Anna').getAttribute('style')).not.toBe(home)
		document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }))
		expect(moves).toEqual([])
		expect(mark('Anna').getAttribute('style')).toBe(home)
		expect(el.find('.is-dragging, .is-held')).toBeNull()
	})

	it('where the note could not be written the mark goes back', async () => {
		const { mark, moves, aloud } = await circles(FIVE, {}, true)
		const home = mark('Anna').getAttribute('style')
		dragTo(mark('Anna'), 20)
		pointer(document, 'pointerup', MIDDLE.x + 20, MIDDLE.y)
		await vi.waitFor(() => expect(aloud()).toBe(says.stayed('Anna')))
		expect([moves.length, mark('Anna').getAttribute('style')]).toEqual([1, home])
	})
})

describe('one sector alone', () => {
	const helios = (el: HTMLElement): SVGElement | null => el.querySelector<SVGElement>('.tend-sector[aria-label^="Helios Labs"]')

	it('is spread over the circle by its caption, and Escape shows all again', async () => {
		const { el, view, labels, mark } = await circles()
		helios(el)?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
		expect(labels()).toHaveLength(1)
		expect(view.getState()['zoom']).not.toBeNull()
		mark('Anna').focus()
		press('Escape')
		press('Escape')
		expect(labels()).toHaveLength(5)
		expect(view.getState()['zoom']).toBeNull()
	})

	it('the button in the bar shows all, too, and the state keeps the sector', async () => {
		const { el, view, labels, button } = await circles()
		helios(el)?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
		const { zoom } = view.getState()
		button(says.all).click()
		await view.setState({ zoom }, { history: false })
		expect(labels()).toHaveLength(1)
	})

	it('is called by its organization, and the same as a table has just its people', async () => {
		const { el, view, button } = await circles()
		helios(el)?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
		expect(textsOf(el, '.tend-circles-left [role=status]')).toEqual(['Only Helios Labs: 1 person'])
		button(says.asTable).click()
		expect(textsOf(el, '.tend-shown')).toEqual([en.peopleTable.shown(1, 6)])
		await view.setState(view.getState(), { history: false })
		expect(textsOf(el, '.tend-shown')).toEqual([en.peopleTable.shown(1, 6)])
	})

	it('a sector that everybody has left shows all', async () => {
		const { labels } = await circles(FIVE, { zoom: 17 })
		expect(labels()).toHaveLength(5)
	})
})

describe('the last twelve months', () => {
	const slide = (el: HTMLElement, to: number): void => {
		const slider = el.find('input[type=range]')
		if (slider === null || !slider.instanceOf(HTMLInputElement)) throw new Error('No slider')
		slider.value = String(to)
		slider.dispatchEvent(new Event('input', { bubbles: true }))
	}

	it('moves people to where they stood, and says the day', async () => {
		const { el, labels } = await circles()
		slide(el, 11)
		expect(textsOf(el, '.tend-circles-day')).toEqual([says.stoodOn('24 October')])
		expect(el.find('input[type=range]')?.getAttribute('aria-valuetext')).toBe(says.stoodOn('24 October'))
		expect(labels()).toContain('Anna, Productivity · within rhythm')
	})

	it('lets nobody be moved', async () => {
		const { el, mark, moves, aloud } = await circles()
		slide(el, 11)
		dragTo(mark('Anna'), 20)
		pointer(document, 'pointerup', MIDDLE.x + 20, MIDDLE.y)
		mark('Anna').focus()
		press('1')
		expect([moves, aloud()]).toEqual([[], says.pastHint])
	})

	it('comes back to today', async () => {
		const { el, button, labels } = await circles()
		const before = labels().sort()
		slide(el, 0)
		button(says.backToNow).click()
		expect(labels().sort()).toEqual(before)
		expect(textsOf(el, '.tend-circles-day')).toEqual([says.now])
	})
})

describe('saving the picture', () => {
	it('leaves out the confidential, and counts them', async () => {
		const { button, saved } = await circles()
		button(says.save).click()
		chooseInMenu(says.saveAs('SVG'))
		await vi.waitFor(() => expect(saved).toHaveLength(1))
		const [picture] = saved
		expect(picture).toMatchObject({ name: 'Circles 2026-11-24.svg', withheld: 1 })
		expect(picture?.data).toContain('Anna')
		expect(picture?.data).not.toContain('Emil')
		expect(picture?.data).not.toContain('tend-mark-reach')
	})

	const CONFIDENTIAL = person(3, '2026-11-20', 'organization: "[[Baltic Tools]]"\nconfidential: true\n')

	it('of one sector alone counts the confidential of that sector', async () => {
		const { el, button, saved } = await circles({ ...FIVE, 'People/Hugo.md': CONFIDENTIAL })
		el.querySelector('.tend-sector[aria-label^="Helios Labs"]')?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
		button(says.save).click()
		chooseInMenu(says.saveAs('SVG'))
		await vi.waitFor(() => expect(saved).toHaveLength(1))
		expect(saved[0]?.withheld).toBe(0)
	})

	it('of a sector that holds none but confidential people shows nobody', async () => {
		const { el, button, saved } = await circles({ ...FIVE, 'People/Hugo.md': CONFIDENTIAL })
		el.querySelector('.tend-sector[aria-label^="Baltic Tools"]')?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
		button(says.save).click()
		chooseInMenu(says.saveAs('SVG'))
		await vi.waitFor(() => expect(saved).toHaveLength(1))
		expect(saved[0]?.withheld).toBe(1)
		for (const name of ['Anna', 'Boris', 'Hugo', 'Baltic']) expect(saved[0]?.data).not.toContain(name)
	})
})

describe('more people than marks', () => {
	const crowd = (count: number): Record<string, string> =>
		Object.fromEntries(Array.from({ length: count }, (_, at) => {
			const name = `${String.fromCharCode(65 + (at % 24))} ${String(at)}`
			return [`People/${name}.md`, person(1 + (at % 3), ['2026-11-20', '2026-08-20', '2020-03-01'][at % 5] ?? '2026-10-20')]
		}))

	it('are discs, each of which leads to just the people it counts', async () => {
		const { el, view } = await circles(crowd(700))
		const cells = [...el.querySelectorAll<SVGElement>('.tend-cell-mark')]
		expect([cells.length > 24, el.querySelectorAll('.tend-mark').length]).toEqual([true, 0])
		const label = cells[7]?.getAttribute('aria-label') ?? ''
		const counted = /(\d+) (?:people|person)/.exec(label)?.[1]
		cells[7]?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
		expect(view.getState()).toMatchObject({ tab: 'people' })
		expect(textsOf(el, '.tend-shown')).toEqual([en.peopleTable.shown(Number(counted), 700)])
	})

	it('say beside the one in focus what it stands for, and beneath the picture what a disc leads to', async () => {
		const { el } = await circles(crowd(700))
		const cell = el.querySelector<SVGElement>('.tend-cell-mark')
		cell?.focus()
		expect(textsOf(el, '.tend-circles-tip:not(.is-hidden) > div').join(': ')).toBe(cell?.getAttribute('aria-label'))
		expect(textsOf(el, '.tend-circles-hint')).toEqual([says.cellsHint])
	})

	it('bear a dot where somebody of today is among their people', async () => {
		const { el } = await circles(crowd(700))
		const dotted = [...el.querySelectorAll('.tend-cell-mark')].filter((cell) => cell.querySelector('.tend-cell-today') !== null)
		const told = [...el.querySelectorAll('.tend-cell-mark')].filter((cell) => / of today/.test(cell.getAttribute('aria-label') ?? ''))
		expect(told.length).toBeGreaterThan(0)
		expect(dotted).toEqual(told)
	})
})

describe('a page of another width', () => {
	let width = 800
	const observers: Observer[] = []
	class Observer {
		readonly #callback: ResizeObserverCallback
		constructor(callback: ResizeObserverCallback) {
			this.#callback = callback
			observers.push(this)
		}

		observe = vi.fn()
		unobserve = vi.fn()
		disconnect = vi.fn()
		resized(): void {
			this.#callback([], this)
		}
	}

	it.each([
		{ to: 700, focused: '.tend-mark[aria-label^="Anna"]', stays: '.tend-mark[aria-label^="Anna"]' },
		{ to: 700, focused: '[data-tend-place="circles save"]', stays: '[data-tend-place="circles save"]' },
		{ to: 390, focused: '.tend-mark[aria-label^="Anna"]', stays: '.tend-lane-row[aria-label^="Anna"]' },
	])('of $to px leaves the focus where it was: $focused', async ({ to, focused, stays }) => {
		width = 800
		observers.length = 0
		vi.stubGlobal('ResizeObserver', Observer)
		vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockImplementation(() => width)
		onTestFinished(() => {
			vi.unstubAllGlobals()
			vi.restoreAllMocks()
		})
		const { el } = await circles()
		el.querySelector<HTMLElement>(focused)?.focus()
		width = to
		for (const observer of observers) observer.resized()
		expect(document.activeElement?.matches(stays)).toBe(true)
	})
})

describe('on a narrow page', () => {
	/** The dashboard is as wide as a phone, as no layout does here. */
	async function lanes(files: Readonly<Record<string, string>> = FIVE) {
		vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(390)
		onTestFinished(() => void vi.restoreAllMocks())
		return await circles(files)
	}

	it('has a lane for each circle instead, in which everybody says the same', async () => {
		const { el } = await lanes()
		const rows = [...el.querySelectorAll('.tend-lane-row')].map((one) => one.getAttribute('aria-label') ?? '')
		expect(rows).toHaveLength(5)
		expect(rows).toContain('Clara, Support · within rhythm, due in 12 days')
		expect(el.find('.tend-circles-room')?.hasClass('is-hidden')).toBe(true)
		expect(textsOf(el, '.tend-circles-hint')).toEqual([])
	})

	it('the menu of a person moves them', async () => {
		const { el, moves, aloud } = await lanes()
		const clara = [...el.querySelectorAll('.tend-lane-row')].find((one) => one.getAttribute('aria-label')?.startsWith('Clara'))
		clara?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, button: 2 }))
		chooseInMenu(says.moveTo('Development'))
		expect(moves).toEqual([['People/Clara.md', 3]])
		await vi.waitFor(() => expect(aloud()).toBe(says.moved('Clara', en.circles[3])))
	})
})
