import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import type { PageWish } from './browser'
import { chromiumPath, pages, runFromPalette } from './browser'
import { createNote, moveNote, noteText, openNote } from './host-window'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const { empty } = inject('served')

const ANNA = 'Anna Weber.md'
const NOTES: Readonly<Record<string, string>> = {
	[ANNA]: '---\ntype: contact\ncircle: 2\nlast_contact: 2026-11-10\nneeds: a turner of the fifth grade\nproblems: "[[Scrap]]"\n---\n',
	'Boris Levin.md': '---\ntype: contact\ncircle: 3\nlast_contact: 2026-11-12\noffers: A turner of the fifth grade\n---\n',
	'Scrap.md': '---\naliases: [scrap in thin walls]\n---\n',
	'Me.md': '---\noffers: scrap in thin walls\n---\n',
}

describe.skipIf(chromiumPath === null)('who could help whom, in Chromium', () => {
	const openPage = pages()

	const section = (page: Page) => page.locator('.tend-dashboard .tend-matches')
	const rows = (page: Page) => section(page).locator('.tend-row')

	async function withPeople(wish: PageWish = {}, notes = NOTES, matches = 2): Promise<Page> {
		const page = await openPage(empty, wish)
		for (const [path, text] of Object.entries(notes)) await createNote(page, path, text)
		await page.evaluate(() => window.host.app.setting.open())
		await page.evaluate(() => window.host.app.setting.openTabById('tend'))
		const own = page.locator('.setting-item', { hasText: wish.lang === 'ru' ? 'Заметка о себе' : 'Your own note' }).first().locator('input')
		await own.fill('Me.md')
		await own.press('Tab')
		await page.getByText(wish.lang === 'ru' ? 'Взято из Me.md: 1 предложение' : 'Read from Me.md: 1 offer').waitFor()
		await page.evaluate(() => window.host.app.setting.close())
		await page.evaluate(() => window.host.app.commands.execute('tend:open-dashboard'))
		await expect.poll(() => rows(page).count()).toBe(matches)
		return page
	}

	it('takes an introduction: both are logged, the match is gone, and Undo brings it back', async () => {
		const page = await withPeople()
		await expect.poll(() => rows(page).locator('.tend-row-head').allInnerTexts()).toEqual([expect.stringContaining('Boris Levin'), expect.stringContaining('Anna Weber')])
		await section(page).getByRole('button', { name: 'Introduce Anna Weber and Boris Levin: a turner of the fifth grade', exact: true }).click()
		const form = page.locator('.modal')
		await expect.poll(() => form.locator('.tend-chip').count()).toBe(2)
		await page.keyboard.press('Control+Enter')
		await expect.poll(() => rows(page).count()).toBe(1)
		expect(await noteText(page, 'Boris Levin.md')).toContain('[[Anna Weber]]; gave: a contact, a turner of the fifth grade')
		await page.locator('.tend-notice').getByRole('button', { name: 'Undo' }).click()
		await expect.poll(() => rows(page).count()).toBe(2)
		expect(await noteText(page, ANNA)).toBe(NOTES[ANNA])
	})

	it('takes a help, by an alias of what is needed', async () => {
		const page = await withPeople()
		await section(page).getByRole('button', { name: 'Help Anna Weber: Scrap', exact: true }).click()
		await page.locator('.modal').waitFor()
		await page.keyboard.press('Control+Enter')
		await expect.poll(() => rows(page).count()).toBe(1)
		expect(await noteText(page, ANNA)).toContain('gave: scrap in thin walls')
	})

	it('dismisses for good: the note says so, through a rename of who offers, and wherever it is opened next', async () => {
		const page = await withPeople()
		await section(page).getByRole('button', { name: /^Dismiss for good: Introduce/ }).click()
		await expect.poll(() => rows(page).count()).toBe(1)
		expect(await noteText(page, ANNA)).toContain('dismissed:\n  - "[[Boris Levin|a turner of the fifth grade]]"\n')
		await moveNote(page, 'Boris Levin.md', 'Boris L.md')
		await expect.poll(() => noteText(page, ANNA)).toContain('[[Boris L|a turner')
		expect(await rows(page).count()).toBe(1)

		const { 'Boris Levin.md': boris = '', ...others } = NOTES
		const again = await withPeople({}, { ...others, 'Boris L.md': boris, [ANNA]: await noteText(page, ANNA) }, 1)
		expect(await rows(again).locator('.tend-row-head').allInnerTexts()).toEqual([expect.stringContaining('Help')])
	})

	it('stands on the cards of both', async () => {
		const page = await withPeople()
		await openNote(page, 'Boris Levin.md')
		await runFromPalette(page, 'Open panel')
		const card = page.locator('.tend-card')
		await card.getByText('Useful to').waitFor()
		expect(await card.locator('.tend-match .tend-why-link').allTextContents()).toEqual(['Anna Weber', 'Needs: a turner of the fifth grade', 'Boris Levin offers: A turner of the fifth grade'])
		await openNote(page, ANNA)
		await card.getByText('Could help').waitFor()
		await expect.poll(() => card.locator('.tend-match').count()).toBe(2)
	})

	it.each<[string, PageWish]>([
		['light', {}],
		['dark', { dark: true }],
		['a phone, in Russian', { phone: true, lang: 'ru' }],
		['a phone, dark', { phone: true, dark: true }],
	])('can be read and pressed by everybody: %s', async (_, wish) => {
		const page = await withPeople(wish)
		await page.evaluate(AXE)
		const found = await page.evaluate(async () => (await window.axe.run('.tend-matches')).violations.map(({ id }) => id))
		expect(found).toEqual([])
		for (const box of await section(page).getByRole('button').all()) {
			const { width, height } = (await box.boundingBox()) ?? { width: 0, height: 0 }
			expect([width >= 44, height >= 44]).toEqual([true, true])
		}
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(wish.phone === true ? 390 : 1300)
	})
})
