import type { Locator, Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { chromiumPath, pages, runFromPalette } from './browser'
import { openNote } from './host-window'

const { sample } = inject('served')

const NOTE = 'Notes/Packing list.md'
const OLGA = 'Ольга Нестерова'

describe.skipIf(chromiumPath === null)('the briefing in Chromium', () => {
	const openPage = pages()
	let page: Page

	const modal = (): Locator => page.locator('.modal')
	const button = (name: string): Locator => modal().getByRole('button', { name, exact: true })
	const area = (): Locator => page.locator('textarea.markdown-source-view')

	async function openPanel(): Promise<void> {
		await runFromPalette(page, 'Open panel')
		await page.locator('.tend-panel .tend-row').first().waitFor()
	}

	/** What was copied last; the page's own clipboard is that of the machine. */
	async function watchClipboard(): Promise<() => Promise<string>> {
		await page.evaluate(() => {
			navigator.clipboard.writeText = (text) => {
				document.body.setAttribute('data-copied', text)
				return Promise.resolve()
			}
		})
		return async () => (await page.locator('body').getAttribute('data-copied')) ?? ''
	}

	it('opens from a meeting’s row, is copied, and goes into the open note, whose editor takes it back', async () => {
		page = await openPage(sample)
		const copied = await watchClipboard()
		await openNote(page, NOTE)
		await openPanel()
		const before = await area().inputValue()
		await page.getByRole('button', { name: `Briefing before meeting ${OLGA}` }).click()
		await modal().getByText('Meeting today, 24 November').waitFor()
		expect(await modal().locator('dt').allInnerTexts()).toEqual(['Goal', 'Who', 'Last', 'Exchange', 'Person', 'Ask'])
		await button('Copy').click()
		await expect.poll(copied).toContain(`### ${OLGA}\n\nMeeting today, 24 November\n`)
		await button('Insert into open note').click()
		await expect.poll(() => area().inputValue()).toContain(`### [[${OLGA}]]`)
		expect(await modal().count()).toBe(0)
		await page.keyboard.press('Control+z')
		await expect.poll(() => area().inputValue()).toBe(before)
	})

	it('leads to the line, and the way back is Escape', async () => {
		page = await openPage(sample)
		await openPanel()
		const row = page.getByRole('button', { name: `Briefing before meeting ${OLGA}` })
		await row.focus()
		await page.keyboard.press('Enter')
		await modal().locator('dl').waitFor()
		await page.keyboard.press('Escape')
		expect(await row.evaluate((el) => el === document.activeElement)).toBe(true)
		await page.keyboard.press('Enter')
		await modal().getByRole('link', { name: /черновик сметы/ }).click()
		await expect.poll(() => page.evaluate(() => window.host.app.workspace.getActiveFile()?.path)).toBe(`Люди/${OLGA}.md`)
		expect(await modal().count()).toBe(0)
	})

	it('leaves the keys of copying to what is selected', async () => {
		page = await openPage(sample)
		const copied = await watchClipboard()
		await openNote(page, `Люди/${OLGA}.md`)
		await runFromPalette(page, 'Briefing before a meeting')
		await modal().locator('dl').waitFor()
		const isTaken = page.evaluate(() => new Promise<boolean>((answer) => {
			document.body.addEventListener('keydown', (event) => window.setTimeout(() => answer(event.defaultPrevented)), { once: true })
		}))
		await page.keyboard.press('Control+c')
		expect([await isTaken, await copied()]).toEqual([false, ''])
	})

	it('shows and copies a confidential person only when asked twice', async () => {
		page = await openPage(sample)
		const copied = await watchClipboard()
		await openNote(page, 'People/Robert Hale.md')
		await runFromPalette(page, 'Briefing before a meeting')
		await button('Show').waitFor()
		expect(await modal().innerText()).not.toContain('lawyer')
		await page.keyboard.press('Enter')
		await modal().getByText('Send Robert the name of the lawyer').waitFor()
		await button('Copy').click()
		expect(await copied()).toBe('')
		await button('Copy though confidential').click()
		await expect.poll(copied).toContain('lawyer')
	})

	it('fills a phone, with targets for a finger', async () => {
		page = await openPage(sample, { phone: true, lang: 'ru' })
		await runFromPalette(page, 'Открыть сводку')
		const tap = page.getByRole('button', { name: `К встрече: ${OLGA}` })
		const size = await tap.boundingBox()
		expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(44)
		await tap.tap()
		await modal().getByText('Встреча сегодня, 24 ноября').waitFor()
		expect(await modal().boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 })
		for (const each of await modal().locator('.modal-content button').all()) expect((await each.boundingBox())?.height).toBeGreaterThanOrEqual(44)
		expect(await modal().evaluate((el) => el.scrollWidth - el.clientWidth)).toBe(0)
		await button('Записать').tap()
		await page.locator('.tend-log-form').waitFor()
	})
})
