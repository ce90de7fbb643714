// @vitest-environment happy-dom
import { onTestFinished, describe, expect, it } from 'vitest'
import { PLACE } from '../../src/view/keep-place'
import { WindowedList } from '../../src/view/windowed-list'
import { place, press, textsOf } from './view-context'

const ROW = 32
const SEEN = 320

/** A list of lines of 32 px in a scroller of 320; every `headEvery`th item is a heading of 44 px without a link. */
function listOf(count: number, headEvery = Infinity) {
	const scroller = place()
	const el = scroller.createEl('ul')
	// Nothing is laid out here: the list stands where scrolling has moved it.
	Object.defineProperty(scroller, 'clientHeight', { value: SEEN })
	el.getBoundingClientRect = () => new DOMRect(0, -scroller.scrollTop, 100, 0)
	const list = new WindowedList(el, scroller)
	list.load()
	onTestFinished(() => list.unload())
	const isHead = (at: number) => at % headEvery === 0 && headEvery !== Infinity
	const show = (names: readonly string[]) =>
		list.show({
			count: names.length,
			heightOf: (at) => (isHead(at) ? 44 : ROW),
			placeOf: (at) => (isHead(at) ? null : (names[at] ?? null)),
			draw: (parent, at) => {
				const item = parent.createEl('li')
				const name = names[at] ?? ''
				if (isHead(at)) item.createSpan({ text: name })
				else item.createEl('a', { cls: 'tend-name', text: name, attr: { href: '#', [PLACE]: name } })
				return item
			},
		})
	show(Array.from({ length: count }, (_, at) => `item ${String(at)}`))
	return { el, scroller, list, show, links: () => el.findAll('a'), scrollTo: (top: number) => scrollTo(scroller, top) }
}

function scrollTo(scroller: HTMLElement, top: number) {
	scroller.scrollTop = top
	scroller.dispatchEvent(new Event('scroll'))
}

const focused = () => document.activeElement?.textContent

describe('a windowed list', () => {
	it.each([100, 1_000, 100_000])('of %d items holds no more elements than one of any other length', (count) => {
		expect(listOf(count).el.findAll('*').length).toBe(listOf(200).el.findAll('*').length)
	})

	it('draws what is scrolled to, and forgets what was left', () => {
		const { el, scrollTo: scroll } = listOf(1_000)
		scroll(500 * ROW)
		const texts = textsOf(el, 'a')
		expect(texts).toContain('item 505')
		expect(texts).not.toContain('item 20')
	})

	it('is as high as all its items', () => {
		expect(listOf(10, 5).el.style.getPropertyValue('--tend-height')).toBe(`${String(8 * ROW + 2 * 44)}px`)
	})

	it('places items of unlike heights below one another', () => {
		const { el } = listOf(10, 5)
		const tops = el.findAll('li').map((item) => item.style.getPropertyValue('--tend-top'))
		expect(tops.slice(0, 7)).toEqual(['0px', '44px', '76px', '108px', '140px', '172px', '216px'])
	})

	it('is one stop of the Tab key', () => {
		expect(listOf(1_000).links().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1)
	})

	it.each([
		['ArrowDown', 'item 1'],
		['ArrowUp', 'item 0'],
		['PageDown', 'item 9'],
		['End', 'item 999'],
		['Home', 'item 0'],
	])('%s from the first item leads to %s', (key, to) => {
		listOf(1_000).links()[0]?.focus()
		press(key)
		expect(focused()).toBe(to)
	})

	it.each([
		['PageDown', 'item 999'],
		['PageUp', 'item 988'],
		['ArrowUp', 'item 996'],
		['End', 'item 999'],
		['Home', 'item 0'],
	])('%s near the end leads to %s', (key, to) => {
		const { links } = listOf(1_000)
		links()[0]?.focus()
		press('End')
		press('ArrowUp')
		press('ArrowUp')
		press(key)
		expect(focused()).toBe(to)
	})

	it('leaves headings out of the arrows', () => {
		const { links } = listOf(100, 5)
		links().find(({ textContent }) => textContent === 'item 4')?.focus()
		press('ArrowDown')
		expect(focused()).toBe('item 6')
	})

	it('leaves keys alone that are none of its own', () => {
		listOf(10).links()[0]?.focus()
		const event = new KeyboardEvent('keydown', { key: 'a', bubbles: true, cancelable: true })
		document.activeElement?.dispatchEvent(event)
		expect(event.defaultPrevented).toBe(false)
	})

	it('stops the Tab key at the same item when other items are shown', () => {
		const { links, show } = listOf(20)
		links().find(({ textContent }) => textContent === 'item 7')?.focus()
		show(['new', ...Array.from({ length: 20 }, (_, at) => `item ${String(at)}`)])
		expect(links().filter(({ tabIndex }) => tabIndex === 0).map(({ textContent }) => textContent)).toEqual(['item 7'])
	})

	it('reveals an item that is far from being seen', () => {
		const { list } = listOf(1_000)
		expect(list.reveal('item 700')?.textContent).toBe('item 700')
		expect(list.reveal('nobody')).toBeNull()
	})

	it('keeps the focused item in the page however far it is scrolled away', () => {
		const { links, scrollTo: scroll } = listOf(1_000)
		links()[0]?.focus()
		scroll(500 * ROW)
		expect(focused()).toBe('item 0')
	})

	it('stands in the page in the order of its items', () => {
		const { el, scrollTo: scroll } = listOf(1_000)
		scroll(200 * ROW)
		scroll(190 * ROW)
		const numbers = textsOf(el, 'a').map((text) => Number(text.slice(5)))
		expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
	})

	it('shows nothing of nobody', () => {
		expect(listOf(0).el.children).toHaveLength(0)
	})
})
