import type { Locator, Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { chromiumPath, pages, runFromPalette } from './browser'
import { allTexts, noteText, openNote, slowWrites } from './host-window'

const { sample, crowd } = inject('served')

const ANNA = 'People/Anna Weber.md'
const IVAN = 'Люди/Иван Петров.md'

describe.skipIf(chromiumPath === null)('acts in Chromium', () => {
	const openPage = pages()
	let page: Page

	const panel = (): Locator => page.locator('.tend-panel')
	const row = (name: string): Locator => panel().locator('.tend-row', { has: page.getByRole('link', { name, exact: true }) })
	const undo = (): Locator => page.locator('.notice').getByRole('button', { name: 'Undo' }).last()

	/** What two texts of a note differ in: the lines gone, then the lines that came. */
	function changed(before: string, after: string): string[] {
		const [old, now] = [before.split('\n'), after.split('\n')]
		const gone = old.filter((line) => !now.includes(line)).map((line) => `- ${line}`)
		return [...gone, ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`)]
	}

	it('logs with two taps, and takes it back', async () => {
		page = await openPage(sample, { phone: true })
		await runFromPalette(page, 'Open panel')
		const before = await noteText(page, IVAN)
		await row('Иван Петров').getByRole('button', { name: /^Log/ }).tap()
		await page.locator('.modal').getByRole('button', { name: 'Log', exact: true }).tap()
		await expect.poll(() => noteText(page, IVAN)).not.toBe(before)
		const lines = changed(before, await noteText(page, IVAN))
		expect(lines).toEqual(['- last_contact: 2026-10-06', '+ last_contact: 2026-11-24', '+ - 2026-11-24 звонок'])
		await undo().tap()
		await expect.poll(() => noteText(page, IVAN)).toBe(before)
	})

	it('logs with several people and a promise, by keyboard alone', async () => {
		page = await openPage(sample)
		await openNote(page, IVAN)
		const [ivan, anna] = [await noteText(page, IVAN), await noteText(page, ANNA)]
		await runFromPalette(page, 'Log a conversation')
		await page.getByRole('textbox', { name: 'Add a person' }).focus()
		await page.keyboard.type('anna web')
		await page.locator('.suggestion-item').first().waitFor()
		await page.keyboard.press('Enter')
		await page.getByRole('textbox', { name: 'When', exact: true }).fill('yesterday')
		await expect.poll(() => page.locator('.tend-day .tend-read').first().innerText()).toBe('Monday, 23 November')
		expect(await page.locator('.tend-day .tend-read').first().isVisible()).toBe(true)
		await page.getByRole('textbox', { name: 'About' }).fill('новая линия')
		await page.getByRole('textbox', { name: 'Promised' }).fill('обзор по титану')
		await page.getByRole('textbox', { name: 'By when' }).fill('friday')
		await page.locator('.tend-written').getByText('#обещание 📅 2026-11-27').waitFor()
		await page.keyboard.press('Control+Enter')
		await expect.poll(() => noteText(page, ANNA)).not.toBe(anna)
		expect(changed(ivan, await noteText(page, IVAN))).toEqual([
			'- last_contact: 2026-10-06',
			'+ last_contact: 2026-11-23',
			'+ - [ ] обзор по титану [[Anna Weber]] #обещание 📅 2026-11-27',
			'+ - 2026-11-23 звонок [[Anna Weber]]: новая линия',
		])
		expect(changed(anna, await noteText(page, ANNA))).toContain('+ - 2026-11-23 call [[Иван Петров]]: новая линия')
		await runFromPalette(page, 'Undo last change')
		await expect.poll(async () => [await noteText(page, IVAN), await noteText(page, ANNA)]).toEqual([ivan, anna])
	})

	it('puts a person off and moves a stage, and undoes each', async () => {
		page = await openPage(sample)
		await openNote(page, IVAN)
		const before = await noteText(page, IVAN)
		await runFromPalette(page, 'Remind me later')
		await page.locator('.prompt-input').fill('in 2 weeks')
		await page.locator('.suggestion-item').getByText('Tuesday, 8 December').waitFor()
		await page.keyboard.press('Enter')
		await expect.poll(async () => changed(before, await noteText(page, IVAN))).toEqual(['+ snooze_until: 2026-12-08'])
		await runFromPalette(page, 'Change stage')
		await page.locator('.prompt-input').fill('deep')
		await page.keyboard.press('Enter')
		await page.locator('.modal').getByRole('textbox').fill('called by himself')
		await page.keyboard.press('Enter')
		await expect.poll(async () => changed(before, await noteText(page, IVAN))).toEqual([
			'- stage: 2',
			'- stage_since: 2026-05-01',
			'+ stage: 3',
			'+ stage_since: 2026-11-24',
			'+ snooze_until: 2026-12-08',
			'+ - Этап 3 с 2026-11-24: called by himself',
		])
		await runFromPalette(page, 'Undo last change')
		await expect.poll(async () => changed(before, await noteText(page, IVAN))).toEqual(['+ snooze_until: 2026-12-08'])
		await runFromPalette(page, 'Undo last change')
		await expect.poll(() => noteText(page, IVAN)).toBe(before)
	})

	it('loses no keystroke of a note that is open with unsaved typing, and leaves its undo usable', async () => {
		page = await openPage(sample)
		await openNote(page, IVAN)
		await runFromPalette(page, 'Open panel')
		const area = page.locator('textarea.markdown-source-view')
		await area.evaluate((el: HTMLTextAreaElement) => {
			el.focus()
			const at = el.value.indexOf('last_contact: 2026-10-06') + 'last_contact: 2026-10-06'.length
			el.setSelectionRange(at, at)
		})
		await page.keyboard.type(' # ask about the line')
		await panel().locator('.tend-card').getByRole('button', { name: /^Log/ }).click()
		await page.locator('.modal').getByRole('button', { name: 'Log', exact: true }).click()
		await expect.poll(() => noteText(page, IVAN)).toContain('last_contact: 2026-11-24 # ask about the line')
		await expect.poll(() => area.inputValue()).toContain('- 2026-11-24 звонок')
		await area.focus()
		await page.keyboard.type(' now')
		await expect.poll(() => area.inputValue()).toContain('last_contact: 2026-11-24 # ask about the line now')
		for (let i = 0; i < 4; i += 1) await page.keyboard.press('Control+z')
		const shown = await area.inputValue()
		expect(shown).not.toContain('# ask')
		expect(shown).toContain('- 2026-11-24 звонок')
	})

	it('ticks a promise on the card, and edits and deletes a line of the log', async () => {
		page = await openPage(sample)
		await openNote(page, IVAN)
		await runFromPalette(page, 'Open panel')
		const before = await noteText(page, IVAN)
		await panel().getByRole('checkbox', { name: /Прислать обзор/ }).click()
		await expect.poll(() => noteText(page, IVAN)).toMatch(/- \[x\] Прислать обзор .* ✅ 2026-11-24/)
		await undo().click()
		await expect.poll(() => noteText(page, IVAN)).toBe(before)
		const line = panel().locator('.tend-log').getByRole('link', { name: 'Call: титан' })
		await line.click({ button: 'right' })
		await page.getByRole('menuitem', { name: 'Edit line' }).click()
		await page.locator('.modal').getByRole('textbox').fill('- 2026-10-06 звонок: титан и медь')
		await page.keyboard.press('Enter')
		await panel().locator('.tend-log').getByRole('link', { name: 'Call: титан и медь' }).click({ button: 'right' })
		await page.getByRole('menuitem', { name: 'Delete line' }).click()
		await expect.poll(() => noteText(page, IVAN)).not.toContain('титан и медь')
	})

	it('sets a cadence for 200 people with progress, is stopped half-way, and undone', async () => {
		page = await openPage(crowd)
		await runFromPalette(page, 'Open people')
		await page.locator('.tend-dashboard').getByRole('button', { name: /^Filter/ }).click()
		await page.getByRole('menuitemcheckbox', { name: 'Works 10', exact: true }).click()
		await page.locator('.tend-shown').getByText('200 of 10,000 people').waitFor()
		const before = await allTexts(page)
		await slowWrites(page, 15)
		await page.locator('.tend-dashboard').getByRole('button', { name: /Change all shown/ }).click()
		await page.getByRole('menuitem', { name: 'Change cadence' }).click()
		await page.locator('.prompt-input').fill('45')
		await page.keyboard.press('Enter')
		const dialog = page.locator('.tend-many')
		await dialog.getByRole('button', { name: 'Change 200 notes' }).click()
		await expect.poll(() => dialog.locator('progress').evaluate((bar: HTMLProgressElement) => bar.value), { interval: 10, timeout: 15_000 }).toBeGreaterThan(50)
		await dialog.getByRole('button', { name: 'Stop' }).click()
		const said = await dialog.getByText(/^\d+ of 200 notes changed$/).textContent()
		const changed = (await allTexts(page)).filter((text, at) => text !== before[at])
		expect(changed.length).toBe(Number.parseInt(said ?? '', 10))
		expect(changed.length).toBeGreaterThan(40)
		expect(changed.length).toBeLessThan(200)
		expect(changed.every((text) => text.includes('\ncadence: 45\n'))).toBe(true)
		await dialog.getByRole('button', { name: 'Close' }).click()
		await undo().click()
		await expect.poll(async () => (await allTexts(page)).every((text, at) => text === before[at]), { timeout: 15_000 }).toBe(true)
	})
})
