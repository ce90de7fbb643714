import type { Locator, Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import type { PageWish } from './browser'
import { chromiumPath, pages, runFromPalette } from './browser'
import { noteText } from './host-window'

const { sample, crowd } = inject('served')

const PETER = 'Imported/Peter Zhou.md'

describe.skipIf(chromiumPath === null)('the circles in Chromium', () => {
	const openPage = pages()
	let page: Page

	const marks = (): Locator => page.locator('.tend-mark')
	const mark = (name: string): Locator => page.getByRole('link', { name: new RegExp(`^${name}, `) })
	const undo = (): Locator => page.locator('.notice').getByRole('button', { name: 'Undo' }).last()
	const aloud = (): Promise<string | null> => page.locator('.tend-circles > .tend-aloud').textContent()
	const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')

	async function showCircles(address: string, wish: PageWish = {}): Promise<void> {
		page = await openPage(address, wish)
		await runFromPalette(page, 'Open circles')
		await page.locator('.tend-circles').waitFor()
		await page.waitForFunction(() => document.querySelector('.tend-progress') === null)
	}

	async function middleOf(place: Locator): Promise<{ x: number; y: number }> {
		const box = await place.boundingBox()
		if (box === null) throw new Error('It is not on the page')
		return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
	}

	/** Half way between the centre and a person, which is another circle. */
	async function takeInwards(name: string, share: number): Promise<void> {
		const from = await middleOf(mark(name).locator('.tend-mark-shape'))
		const centre = await middleOf(page.locator('.tend-you'))
		await page.mouse.move(from.x, from.y)
		await page.mouse.down()
		await page.mouse.move(from.x + 10, from.y)
		await page.mouse.move(centre.x + (from.x - centre.x) * share, centre.y + (from.y - centre.y) * share, { steps: 4 })
	}

	it('a person is dragged from circle 3 to circle 2, and Undo brings them back', async () => {
		await showCircles(sample)
		const before = await noteText(page, PETER)
		const home = await middleOf(mark('Peter Zhou').locator('.tend-mark-shape'))
		await takeInwards('Peter Zhou', 0.65)
		expect(await page.locator('.tend-ring-target').getAttribute('d')).not.toBe('')
		expect(await aloud()).toBe('Peter Zhou: to Productivity')
		expect(await noteText(page, PETER)).toBe(before)
		await page.mouse.up()
		await expect.poll(() => noteText(page, PETER)).toBe(before.replace('circle: 3', 'circle: 2'))
		await expect.poll(aloud).toBe('Peter Zhou: now in Productivity')
		await expect.poll(() => mark('Peter Zhou').getAttribute('aria-label')).toContain('Productivity')
		expect(await page.locator('.markdown-source-view').count()).toBe(0)
		await undo().click()
		await expect.poll(() => noteText(page, PETER)).toBe(before)
		await expect.poll(() => middleOf(mark('Peter Zhou').locator('.tend-mark-shape'))).toEqual(home)
	})

	it('Escape cancels a drag, and the person stands where they stood', async () => {
		await showCircles(sample)
		const before = await noteText(page, PETER)
		const home = await middleOf(mark('Peter Zhou').locator('.tend-mark-shape'))
		await takeInwards('Peter Zhou', 0.3)
		await page.keyboard.press('Escape')
		await page.mouse.up()
		expect(await noteText(page, PETER)).toBe(before)
		await expect.poll(() => middleOf(mark('Peter Zhou').locator('.tend-mark-shape'))).toEqual(home)
		expect(await page.locator('.notice, .markdown-source-view').count()).toBe(0)
	})

	it('by keys alone: reached, gone round, moved, taken back, opened', async () => {
		await showCircles(sample)
		const before = await noteText(page, PETER)
		await page.getByRole('tab', { name: 'Circles' }).focus()
		for (let presses = 0; presses < 12 && !(await page.evaluate(() => document.activeElement?.classList.contains('tend-mark') === true)); presses += 1) {
			await page.keyboard.press('Tab')
		}
		const first = await focused()
		expect(first).toMatch(/Support|Productivity|Development/)
		await page.keyboard.press('ArrowRight')
		expect(await focused()).not.toBe(first)
		await page.keyboard.press('ArrowLeft')
		expect(await focused()).toBe(first)
		for (let steps = 0; steps < 3 && !(await focused()).includes('Development'); steps += 1) await page.keyboard.press('ArrowUp')
		for (let steps = 0; steps < 60 && !(await focused()).startsWith('Peter Zhou'); steps += 1) await page.keyboard.press('ArrowRight')
		await page.keyboard.press('1')
		await expect.poll(() => noteText(page, PETER)).toBe(before.replace('circle: 3', 'circle: 1'))
		await expect.poll(focused).toMatch(/^Peter Zhou, Support/)
		await runFromPalette(page, 'Undo last change')
		await expect.poll(() => noteText(page, PETER)).toBe(before)
		await mark('Peter Zhou').focus()
		await page.keyboard.press('Shift+F10')
		await page.getByRole('menuitem', { name: 'Move to: Support' }).waitFor()
		await page.keyboard.press('Escape')
		await mark('Peter Zhou').focus()
		await page.keyboard.press('Enter')
		await expect.poll(() => page.evaluate(() => window.host.app.workspace.getActiveFile()?.path)).toBe(PETER)
	})

	it('a sector is spread over the circle by its caption, and Escape shows all again', async () => {
		await showCircles(sample)
		const all = await marks().count()
		const sector = page.getByRole('button', { name: /^Nordic Foundry, .*: show alone$/ })
		await sector.focus()
		await page.keyboard.press('Enter')
		await expect.poll(() => marks().count()).toBeLessThan(all)
		await page.keyboard.press('Escape')
		await expect.poll(() => marks().count()).toBe(all)
	})

	it('the slider takes people back to where they stood, a month at a key, and to today again', async () => {
		await showCircles(sample)
		const now = await marks().evaluateAll((all) => all.map((el) => el.getAttribute('style')))
		await page.getByRole('slider').focus()
		await page.keyboard.press('ArrowLeft')
		await expect.poll(() => page.locator('.tend-circles-day').textContent()).toBe('as on 24 October')
		expect(await marks().evaluateAll((all) => all.map((el) => el.getAttribute('style')))).not.toEqual(now)
		await page.keyboard.press('End')
		await expect.poll(() => page.locator('.tend-circles-day').textContent()).toBe('today')
	})

	it.each([['SVG', 'svg'], ['PNG', 'png']])('the picture is saved as %s, with its colours', async (format, ending) => {
		await showCircles(sample)
		await page.getByRole('button', { name: 'Save picture…' }).click()
		await page.getByRole('menuitem', { name: `Save as ${format}` }).click()
		await page.locator('.notice', { hasText: `Circles 2026-11-24.${ending}` }).waitFor()
		const text = await noteText(page, `Circles 2026-11-24.${ending}`)
		if (format === 'PNG') expect(text.slice(1, 4)).toBe('PNG')
		else {
			expect(text).toMatch(/^<svg [^>]*viewBox/)
			expect(text).toContain('rgb(')
			expect(text).not.toMatch(/var\(|class=/)
		}
	})

	it('on a phone there are lanes: each row is a finger high, opens the note, and its menu moves', async () => {
		await showCircles(sample, { phone: true })
		const row = page.locator('.tend-lane-row[aria-label^="Peter Zhou"]')
		const heights = await page.locator('.tend-lane-row').evaluateAll((all) => all.map((el) => el.getBoundingClientRect().height))
		expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
		const before = await noteText(page, PETER)
		await row.click({ button: 'right' })
		await page.getByRole('menuitem', { name: 'Move to: Productivity' }).tap()
		await expect.poll(() => noteText(page, PETER)).toBe(before.replace('circle: 3', 'circle: 2'))
		await row.tap()
		await expect.poll(() => page.evaluate(() => window.host.app.workspace.getActiveFile()?.path)).toBe(PETER)
	})

	it('10,000 contacts are discs; one leads to as many people as it says', async () => {
		await showCircles(crowd)
		const cell = page.locator('.tend-cell-mark').first()
		await cell.waitFor()
		expect(await page.locator('.tend-dashboard *').count()).toBeLessThan(3_000)
		const label = (await cell.getAttribute('aria-label')) ?? ''
		const count = /: ([\d,]+) (?:people|person)/.exec(label)?.[1] ?? 'no count'
		await cell.focus()
		await page.keyboard.press('Enter')
		await expect.poll(() => page.locator('.tend-shown').textContent()).toMatch(new RegExp(`^${count} of `))
	})
})
