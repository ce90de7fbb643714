import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import type { PageWish } from './browser'
import { chromiumPath, pages, runFromPalette } from './browser'
import { createNote, noteText, openNote } from './host-window'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const { sample, empty } = inject('served')

const LEV = 'People/Lev Orlov.md'
const BORIS = 'People/Boris Levin.md'
const ASKED = '- 2026-11-24 call; asked: an introduction to [[Lev Orlov]]\n'

/** Each clothing of the dialog, with the command's name in it. */
const WISHES: readonly (readonly [string, PageWish, string])[] = [
	['light', {}, 'Find a way in'],
	['dark, in Russian', { dark: true, lang: 'ru' }, 'Найти, кто познакомит'],
	['a phone', { phone: true }, 'Find a way in'],
	['a phone, dark, in Russian', { phone: true, dark: true, lang: 'ru' }, 'Найти, кто познакомит'],
]

describe.skipIf(chromiumPath === null)('ways in, in Chromium', () => {
	const openPage = pages()
	let page: Page

	const modal = (): Locator => page.locator('.modal')
	const isFocused = (button: Locator): Promise<boolean> => button.evaluate((el) => el === document.activeElement)

	it('asks for an introduction: the line stands in the broker’s note, the way says so, and undo takes it back', async () => {
		page = await openPage(sample)
		const before = await noteText(page, BORIS)
		await openNote(page, LEV)
		await runFromPalette(page, 'Find a way in')
		const ask = modal().getByRole('button', { name: 'Ask Boris Levin…' })
		await ask.click()
		const form = page.locator('.tend-log-form')
		expect(await form.getByLabel('Asked').inputValue()).toBe('an introduction to [[Lev Orlov]]')
		await form.locator('code', { hasText: ASKED.trim() }).waitFor()
		await page.keyboard.press('Control+Enter')
		await modal().getByText('Boris Levin: asked today').waitFor()
		expect(await noteText(page, BORIS)).toContain(ASKED)
		expect(await modal().count()).toBe(1)
		expect(await isFocused(ask)).toBe(true)
		await page.locator('.notice').getByRole('button', { name: 'Undo' }).click()
		await expect.poll(() => noteText(page, BORIS)).toBe(before)
		await expect.poll(() => modal().getByText('asked today').count()).toBe(0)
	})

	it('says the way in on the card, and leads from it to its line', async () => {
		page = await openPage(sample)
		await openNote(page, LEV)
		await runFromPalette(page, 'Open panel')
		const card = page.locator('.tend-card')
		await card.getByRole('link', { name: 'spoke on 12 November' }).waitFor()
		await card.getByRole('button', { name: 'Why this way: Lev Orlov' }).click()
		await modal().getByRole('link', { name: 'Boris Levin’s note says they know each other' }).click()
		await expect.poll(() => page.evaluate(() => window.host.app.workspace.getActiveFile()?.path)).toBe(BORIS)
		expect(await modal().count()).toBe(0)
	})

	it('says the way in in the row of Today, and what would make one on a card without', async () => {
		page = await openPage(empty)
		await createNote(page, 'Boris Levin.md', '---\ntype: contact\ncircle: 2\nknows: "[[Lev Orlov]]"\n---\n## Interactions\n- 2026-11-12 call: prices\n')
		await createNote(page, 'Lev Orlov.md', '---\ntype: contact\ncircle: 3\ngoal: find a turner\n---\n')
		await createNote(page, 'Ada Brandt.md', '---\ntype: contact\n---\n')
		await runFromPalette(page, 'Open dashboard')
		const row = page.locator('.tend-dashboard .tend-row', { hasText: 'Lev Orlov' })
		await row.getByText('To meet: find a turner. Way in: Boris Levin, spoke on 12 November').waitFor()
		await row.getByRole('link', { name: 'spoke on 12 November' }).click()
		await expect.poll(() => page.evaluate(() => window.host.app.workspace.getActiveFile()?.path)).toBe('Boris Levin.md')
		await openNote(page, 'Ada Brandt.md')
		await runFromPalette(page, 'Open panel')
		await page.locator('.tend-card').getByText('No way in yet.').waitFor()
	})

	it('asks whom for where nobody is open, by keys alone', async () => {
		page = await openPage(sample)
		await createNote(page, 'People/Nora Lind.md', '---\ntype: contact\ncircle: 2\nmet: 2025-04-03\nknows: "[[Vera Quist]]"\n---\n## Interactions\n- 2026-11-20 call: the contract\n')
		await runFromPalette(page, 'Open dashboard')
		await page.locator('.tend-dashboard .tend-row').first().waitFor()
		await runFromPalette(page, 'Find a way in')
		await page.locator('.prompt-input').fill('vera')
		await page.keyboard.press('Enter')
		await modal().getByText('Way in to Vera Quist').waitFor()
		await modal().getByRole('link', { name: 'Nora Lind’s note says they know each other' }).waitFor()
		await page.keyboard.press('Escape')
		await openNote(page, 'Organizations/Tula Precision.md')
		await runFromPalette(page, 'Find a way in')
		await modal().getByText('You know somebody there already.').waitFor()
	})

	it.each(WISHES)('%s: accessible, and nothing wider than the dialog', async (_, wish, command) => {
		page = await openPage(sample, wish)
		await openNote(page, LEV)
		await runFromPalette(page, command)
		await modal().locator('.tend-ways').waitFor()
		// A dialog comes in slowly; what moves cannot be looked at.
		await page.waitForTimeout(200)
		await page.evaluate(AXE)
		const { violations } = await page.evaluate(() => window.axe.run('.modal'))
		expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
		expect(await modal().evaluate((el) => el.scrollWidth - el.clientWidth)).toBe(0)
		if (wish.phone !== true) return
		const heightsOf = async (targets: string): Promise<number[]> => modal().locator(targets).evaluateAll((all) => all.map((el) => el.getBoundingClientRect().height))
		expect(Math.min(...(await heightsOf('.modal-content :is(a.tend-name, button)')))).toBeGreaterThanOrEqual(44)
		expect(Math.min(...(await heightsOf('.modal-content a')))).toBeGreaterThanOrEqual(24)
		expect(Math.max(...(await heightsOf('.tend-ways > li')))).toBeLessThanOrEqual(844 / 2)
	})
})
