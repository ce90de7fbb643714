import type { Locator, Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import type { PageWish } from './browser'
import { chromiumPath, pages, runFromPalette } from './browser'
import { noteText } from './host-window'

const { sample, crowd } = inject('served')

const DARYA = 'People/Darya Belova.md'

describe.skipIf(chromiumPath === null)('the board of stages in Chromium', () => {
	const openPage = pages()
	let page: Page

	const column = (name: string): Locator => page.locator('.tend-stage', { has: page.getByRole('heading', { name }) })
	const darya = (): Locator => page.getByRole('link', { name: 'Darya Belova', exact: true })
	const undo = (): Locator => page.locator('.notice').getByRole('button', { name: 'Undo' }).last()

	async function showBoard(address: string, wish: PageWish = {}): Promise<void> {
		page = await openPage(address, wish)
		await page.evaluate(() => window.host.app.commands.execute('tend:open-people'))
		await page.locator('.tend-choice button').nth(1).click()
		await page.locator('.tend-board').waitFor()
	}

	async function middleOf(place: Locator): Promise<{ x: number; y: number }> {
		const box = await place.boundingBox()
		if (box === null) throw new Error('It is not on the page')
		return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
	}

	it('a person is dragged by the mouse to the next stage, and Undo brings them back', async () => {
		await showBoard(sample)
		const before = await noteText(page, DARYA)
		const from = await middleOf(column('First contact').locator('.tend-board-row', { has: darya() }))
		const to = await middleOf(column('Building trust').locator('.tend-board-row').nth(3))
		await page.mouse.move(from.x, from.y)
		await page.mouse.down()
		await page.mouse.move(from.x + 20, from.y + 5)
		await page.mouse.move(to.x, to.y, { steps: 4 })
		expect(await column('Building trust').locator('.is-landing').textContent()).toBe('Darya Belovasince todaynext 19 Dec')
		expect(await noteText(page, DARYA)).toBe(before)
		await page.mouse.up()
		await expect.poll(() => noteText(page, DARYA)).not.toBe(before)
		expect(await noteText(page, DARYA)).toBe(before.replace('stage: 1\n', 'stage: 2\n').replace('\n---\n', '\nstage_since: 2026-11-24\n---\n'))
		await column('Building trust').getByRole('link', { name: 'Darya Belova', exact: true }).waitFor()
		expect(await page.locator('.markdown-source-view').count()).toBe(0)
		await undo().click()
		await expect.poll(() => noteText(page, DARYA)).toBe(before)
		await column('First contact').getByRole('link', { name: 'Darya Belova', exact: true }).waitFor()
	})

	it('Escape cancels a drag, and nothing is written', async () => {
		await showBoard(sample)
		const before = await noteText(page, DARYA)
		const from = await middleOf(darya())
		const to = await middleOf(column('Deepening'))
		await page.mouse.move(from.x, from.y)
		await page.mouse.down()
		await page.mouse.move(to.x, to.y, { steps: 4 })
		await column('Deepening').locator('.is-landing').waitFor()
		await page.keyboard.press('Escape')
		expect(await page.locator('.is-landing, .is-leaving').count()).toBe(0)
		await page.mouse.up()
		expect(await noteText(page, DARYA)).toBe(before)
		expect(await page.locator('.notice').count()).toBe(0)
		expect(await page.locator('.markdown-source-view').count()).toBe(0)
	})

	it('by keys alone: found, moved two stages on, and taken back', async () => {
		await showBoard(sample)
		const before = await noteText(page, DARYA)
		const focused = () => page.evaluate(() => document.activeElement?.textContent)
		await darya().focus()
		await page.keyboard.press('Alt+ArrowRight')
		await column('Building trust').getByRole('link', { name: 'Darya Belova', exact: true }).waitFor()
		await expect.poll(focused).toBe('Darya Belova')
		expect(await page.locator('.tend-aloud').textContent()).toBe('Darya Belova: now at Building trust')
		await page.keyboard.press('Alt+ArrowRight')
		await column('Deepening').getByRole('link', { name: 'Darya Belova', exact: true }).waitFor()
		await expect.poll(focused).toBe('Darya Belova')
		expect(await noteText(page, DARYA)).toContain('stage: 3\n')
		await page.keyboard.press('ArrowLeft')
		await expect.poll(focused).not.toBe('Darya Belova')
		await runFromPalette(page, 'Undo last change')
		await runFromPalette(page, 'Undo last change')
		await expect.poll(() => noteText(page, DARYA)).toBe(before)
	})

	it('on a phone one stage is shown, targets are 44 px high, and a menu moves', async () => {
		await showBoard(sample, { phone: true })
		const before = await noteText(page, DARYA)
		expect(await page.locator('.tend-stage:visible').count()).toBe(1)
		const sign = page.getByRole('button', { name: 'Move Darya Belova' })
		const heights = await page.locator('.tend-stage-choice button, .tend-more-sign:visible').evaluateAll((all) => all.map((el) => el.getBoundingClientRect().height))
		expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
		await sign.tap()
		await page.getByRole('menuitem', { name: 'Move to: Building trust' }).tap()
		await expect.poll(() => noteText(page, DARYA)).toContain('stage: 2\n')
		await expect.poll(() => darya().isVisible()).toBe(false)
		await page.locator('.tend-stage-choice').getByRole('button', { name: /^Building trust/ }).tap()
		await expect.poll(() => darya().isVisible()).toBe(true)
		await undo().tap()
		await expect.poll(() => noteText(page, DARYA)).toBe(before)
	})

	it('10,000 contacts: the page stays small, and who is moved far down is still in sight', async () => {
		await showBoard(crowd)
		// Until all logs are read the rows may change their places.
		await page.waitForFunction(() => document.querySelector('.tend-progress') === null)
		const elements = () => page.locator('.tend-dashboard *').count()
		expect(await elements()).toBeLessThan(2_500)
		const last = column('First contact').locator('a.tend-name')
		await last.first().focus()
		await page.keyboard.press('End')
		const name = await page.evaluate(() => document.activeElement?.textContent ?? '')
		await page.keyboard.press('Alt+ArrowRight')
		const moved = column('Building trust').getByRole('link', { name, exact: true })
		await moved.waitFor()
		await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(name)
		await expect.poll(() => moved.evaluate((el) => el.getBoundingClientRect().bottom < window.innerHeight && el.getBoundingClientRect().top > 0)).toBe(true)
		expect(await elements()).toBeLessThan(2_500)
	})
})
