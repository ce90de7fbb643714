import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { chromiumPath, pages, runFromPalette } from './browser'
import { createNote, openNote, rewriteNote } from './host-window'

const { sample } = inject('served')
const ANNA = 'People/Anna Weber.md'

describe.skipIf(chromiumPath === null)('something to send, in Chromium', () => {
	const openPage = pages()
	let page: Page

	const card = () => page.locator('.tend-card')
	const offers = () => card().locator('.tend-idea').allTextContents()

	it('stands in the row of a new tie in Today, and opens', async () => {
		page = await openPage(sample)
		await runFromPalette(page, 'Open dashboard')
		const row = page.locator('.tend-dashboard .tend-row', { hasText: 'Thomas Okafor' })
		const idea = row.getByRole('link', { name: 'Casting defects, a field guide' })
		await idea.waitFor()
		await row.getByText('shared topic: дефекты-отливок').waitFor()
		expect(await idea.getAttribute('title')).toBe('changed today, shared topic: дефекты-отливок')

		await row.locator('.tend-name').focus()
		// The reason leads to its line, and is a stop, too.
		await page.keyboard.press('ArrowDown')
		await page.keyboard.press('ArrowDown')
		expect(await idea.evaluate((el) => el === document.activeElement)).toBe(true)
		await page.keyboard.press('Enter')
		await expect.poll(() => page.evaluate(() => window.host.app.workspace.getActiveFile()?.path)).toBe('Topics/Casting defects, a field guide.md')
	})

	it('stands on the card with its reasons', async () => {
		page = await openPage(sample)
		await openNote(page, ANNA)
		await runFromPalette(page, 'Open panel')
		await expect.poll(offers).toEqual(['Titanium machining, 2026', 'Grant deadlines 2027', 'гранты-2027'])
		await card().getByText('changed 19 November, shared topic: гранты-2027').waitFor()
	})

	it('appears when a note on the person’s topic is changed, and goes once they have talked', async () => {
		page = await openPage(sample)
		await openNote(page, 'Люди/Ксения Морозова.md')
		await runFromPalette(page, 'Open panel')
		await card().getByText('Ксения Морозова').first().waitFor()
		await expect.poll(offers).not.toContain('наставничество')
		await rewriteNote(page, 'Темы/наставничество.md', 'Платить', 'Всегда платить')
		await expect.poll(offers).toContain('наставничество')
		await createNote(page, 'Новое.md', '[[наставничество]]')
		await expect.poll(offers).toContain('Новое')

		await card().getByRole('button', { name: /^Log/ }).click()
		await page.locator('.modal').waitFor()
		await page.keyboard.press('Control+Enter')
		await expect.poll(offers).toEqual([])
	})

	it('is copied: the web address where there is one, else the link', async () => {
		page = await openPage(sample)
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
		await openNote(page, ANNA)
		await runFromPalette(page, 'Open panel')
		const copied = () => page.evaluate(() => navigator.clipboard.readText())
		await card().getByRole('button', { name: 'Copy a link to Grant deadlines 2027' }).click()
		await page.getByText('Copied: https://grants.example/2027/calls').waitFor()
		expect(await copied()).toBe('https://grants.example/2027/calls')
		await card().getByRole('button', { name: 'Copy a link to Titanium machining, 2026' }).click()
		await page.getByText('Copied: [[Titanium machining, 2026]]').waitFor()
		expect(await copied()).toBe('[[Titanium machining, 2026]]')
	})

	it('can be pressed with a finger', async () => {
		page = await openPage(sample, { phone: true })
		await openNote(page, ANNA)
		await runFromPalette(page, 'Open panel')
		const copy = card().locator('.tend-copy').first()
		await copy.waitFor()
		const box = await copy.boundingBox()
		expect([box?.width, box?.height]).toEqual([44, 44])
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
	})
})
