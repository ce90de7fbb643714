import type { Locator, Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { en } from '../../src/i18n/en'
import { ru } from '../../src/i18n/ru'
import { chromiumPath, pages, runFromPalette } from './browser'
import { createNote, noteText, openNote } from './host-window'

const { sample } = inject('served')

const NORA = 'People/Nora Lind.md'

const NOTE = `---
type: contact
circle: 2
met: 2025-04-03
role: Lawyer
pronunciation: NOO-rah
interests: ["[[Titanium machining, 2026]]"]
---

- [ ] the list of books #promise 📅 2026-11-24
- [ ] the draft contract #waiting 📅 2026-11-20

## Interactions

- 2026-11-20 call: the contract
`

describe.skipIf(chromiumPath === null)('dates, the human side and promises in Chromium', () => {
	const openPage = pages()
	let page: Page

	const rowOf = (name: string): Locator => page.locator('.tend-dashboard .tend-row', { has: page.getByRole('link', { name, exact: true }) })

	it('ticks promises along with the conversation, and takes all of it back at once', async () => {
		page = await openPage(sample)
		await createNote(page, NORA, NOTE)
		await openNote(page, NORA)
		await runFromPalette(page, 'Log a conversation')
		const modal = page.locator('.modal')
		await modal.getByRole('checkbox', { name: /the list of books/ }).check()
		await modal.getByRole('checkbox', { name: /the draft contract/ }).check()
		await page.keyboard.press('Control+Enter')
		await page.locator('.notice', { hasText: 'Logged: Nora Lind. 2 promises kept' }).waitFor()
		const after = await noteText(page, NORA)
		expect(after).toContain('- [x] the list of books #promise 📅 2026-11-24 ✅ 2026-11-24\n- [x] the draft contract #waiting 📅 2026-11-20 ✅ 2026-11-24\n')
		expect(after).toContain('- 2026-11-24 call\n')
		await page.locator('.notice').getByRole('button', { name: 'Undo' }).last().click()
		await expect.poll(() => noteText(page, NORA)).toBe(NOTE)
	})

	it('ticks a promise with one tap on its row of Today', async () => {
		page = await openPage(sample, { phone: true })
		await createNote(page, NORA, NOTE)
		await runFromPalette(page, 'Open dashboard')
		const kept = rowOf('Nora Lind').getByRole('button', { name: 'Promise kept: the list of books' })
		const box = await kept.boundingBox()
		expect([(box?.width ?? 0) >= 44, (box?.height ?? 0) >= 44]).toEqual([true, true])
		await kept.tap()
		await expect.poll(() => noteText(page, NORA)).toContain('- [x] the list of books #promise 📅 2026-11-24 ✅ 2026-11-24')
	})

	it.each([
		['en', en, 'Open panel', 'Person'],
		['ru', ru, 'Открыть панель', 'Человек'],
	] as const)('asks one gentle question at the end of the human side, in %s', async (lang, words, command, label) => {
		page = await openPage(sample, { lang })
		await createNote(page, NORA, NOTE)
		await openNote(page, NORA)
		await runFromPalette(page, command)
		const facts = page.locator('.tend-card dl')
		await facts.getByText(words.human.questions.hobbies).waitFor()
		expect(await facts.locator('em').count()).toBe(1)
		const lines = await facts.locator('dt', { hasText: label }).locator('xpath=following-sibling::dd[1]').locator('p').allInnerTexts()
		expect([lines[0], lines.at(-1)]).toEqual([words.card.pronounced('NOO-rah'), words.human.onOccasion(words.human.questions.hobbies)])
		await facts.getByRole('link', { name: 'Titanium machining, 2026' }).click()
		await expect.poll(() => page.evaluate(() => window.host.app.workspace.getActiveFile()?.basename)).toBe('Titanium machining, 2026')
	})

	it('shows a professional holiday ahead, and on its day, with whose it is and the line of the role', async () => {
		page = await openPage(sample, { today: '2026-12-01' })
		await createNote(page, NORA, NOTE.replace(/^- \[ \].*\n/gm, ''))
		await runFromPalette(page, 'Open dashboard')
		const coming = page.locator('.tend-coming li', { has: page.getByRole('link', { name: 'Nora Lind', exact: true }) })
		expect(await coming.innerText()).toContain('Lawyers’ Day (role: Lawyer)')
		await page.evaluate(() => {
			window.host.moveClockTo('2026-12-03T09:00:00')
			window.dispatchEvent(new Event('focus'))
		})
		const reason = rowOf('Nora Lind').getByRole('link', { name: 'Lawyers’ Day, today (role: Lawyer)' })
		await reason.waitFor()
		await reason.click()
		await expect.poll(() => page.evaluate(() => window.host.app.workspace.getActiveFile()?.basename)).toBe('Nora Lind')
	})
})
