import type { Locator, Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { chromiumPath, pages, runFromPalette } from './browser'
import { createNote, noteText } from './host-window'

const { empty } = inject('served')

/** What each kind of person in the vault has to be found for, five or ten of each, in the order of the review. */
const KINDS = [
	{ count: 5, title: 'A promise of yours waits', more: 'circle: 2\nstage: 2\n', body: '- [ ] send the drawing #promise 📅 2026-11-20\n' },
	{ count: 5, title: 'Only written of late', more: 'circle: 2\nstage: 2\n', body: written() },
	{ count: 5, title: 'The same stage for a long time', more: 'circle: 2\nstage: 2\nstage_since: 2026-01-10\n', body: '' },
	{ count: 10, title: 'No circle yet', more: 'stage: 2\n', body: '' },
	{ count: 5, title: 'No stage yet', more: 'circle: 3\n', body: '' },
] as const

function written(): string {
	return ['02', '04', '06', '08', '10'].map((day) => `- 2026-11-${day} email: news\n`).join('')
}

const pathOf = (number: number): string => `Person ${String(number).padStart(2, '0')}.md`

async function makePeople(page: Page): Promise<void> {
	let number = 0
	for (const { count, more, body } of KINDS) {
		for (let at = 0; at < count; at += 1) {
			number += 1
			const text = `---\ntype: contact\nmet: 2025-04-03\nlast_contact: 2026-11-10\nbirthday: --04-12\n${more}---\n## Interactions\n${body}`
			await createNote(page, pathOf(number), text)
		}
	}
}

describe.skipIf(chromiumPath === null)('the review in Chromium', () => {
	const openPage = pages()
	let page: Page

	const pass = (): Locator => page.locator('.tend-review-pass')
	const title = (): Promise<string> => pass().locator('h2').first().innerText()
	const at = async (place: number): Promise<void> => {
		await pass().getByText(`${String(place)} of 30`, { exact: true }).waitFor()
	}
	const hasFocus = (): Promise<boolean> => page.evaluate(() => document.querySelector('.tend-review-pass')?.contains(document.activeElement) === true)

	async function reviewOf30(phone = false): Promise<void> {
		page = await openPage(empty, { phone })
		await makePeople(page)
		await runFromPalette(page, 'Open review')
		await at(1)
	}

	it('goes through 30 people by keyboard alone', async () => {
		await reviewOf30()
		for (let place = 1; place <= 30; place += 1) {
			await at(place)
			expect(await hasFocus()).toBe(true)
			const now = await title()
			if (now === KINDS[0].title) await page.keyboard.press('d')
			else if (now === KINDS[1].title) await page.keyboard.press('Space')
			else if (now === KINDS[2].title) await page.keyboard.press('l')
			else if (now === KINDS[3].title) await page.keyboard.press('2')
			else {
				await page.keyboard.press('d')
				await page.locator('.prompt-input').fill('build')
				await page.keyboard.press('Enter')
				await page.locator('.modal').getByRole('textbox').waitFor()
				await page.keyboard.press('Enter')
			}
		}
		await pass().getByText('25 findings put right.').waitFor()
		expect(await pass().locator('.tend-summary li').allInnerTexts()).toEqual([
			'25 findings put right.',
			'5 findings left as they are.',
			'Freed: about 4 touches a month.',
			'Room for somebody new: people of circle 3',
		])
		expect(await noteText(page, pathOf(1))).toContain('- [x] send the drawing #promise 📅 2026-11-20 ✅ 2026-11-24')
		expect(await noteText(page, pathOf(11))).toContain('cadence: 150')
		expect(await noteText(page, pathOf(16))).toContain('circle: 2')
		expect(await noteText(page, pathOf(26))).toContain('stage: 2\nstage_since: 2026-11-24')
		await pass().getByRole('button', { name: 'people of circle 3' }).click()
		await page.locator('.tend-shown').getByText('5 of 30 people').waitFor()
	})

	it('takes back the last changes, one after the other, and goes back to them', async () => {
		await reviewOf30()
		const before = [await noteText(page, pathOf(1)), await noteText(page, pathOf(2))]
		await page.keyboard.press('d')
		await at(2)
		await page.keyboard.press('l')
		await at(3)
		await pass().getByText('Freed so far: about 1 touch a month').waitFor()
		await page.keyboard.press('u')
		await at(2)
		expect(await pass().getByRole('link', { name: 'Person 02' }).count()).toBe(1)
		await page.keyboard.press('u')
		await at(1)
		expect([await noteText(page, pathOf(1)), await noteText(page, pathOf(2))]).toEqual(before)
		await page.keyboard.press('j')
		await at(2)
		await page.keyboard.press('k')
		await at(1)
	})

	it('works by the place of a key where its letter is not Latin, and presses a button that has the focus', async () => {
		await reviewOf30()
		await page.evaluate(() => {
			const root = document.querySelector('.tend-review-pass')
			root?.dispatchEvent(new KeyboardEvent('keydown', { key: 'о', code: 'KeyJ', bubbles: true, cancelable: true }))
		})
		await at(2)
		await pass().getByRole('button', { name: 'Skip' }).focus()
		await page.keyboard.press('Enter')
		await at(3)
		await page.keyboard.press('Control+j')
		await page.keyboard.press('Shift+J')
		await at(3)
	})

	it('goes on after the dashboard was closed, or begins anew', async () => {
		await reviewOf30()
		for (let place = 1; place <= 5; place += 1) {
			await at(place)
			await page.keyboard.press('d')
		}
		await at(6)
		const close = (): Promise<void> => page.evaluate(() => window.host.app.workspace.detachLeavesOfType('tend-dashboard'))
		await close()
		await runFromPalette(page, 'Open review')
		await pass().getByText('The review of 24 November is under way: 25 left.').waitFor()
		await pass().getByRole('button', { name: 'Go on' }).press('Enter')
		await at(6)
		await close()
		await runFromPalette(page, 'Open review')
		await pass().getByRole('button', { name: 'Start anew' }).press('Enter')
		await pass().getByText('1 of 25', { exact: true }).waitFor()
	})

	it('by thumb: the acts stand at the bottom, large enough, and nobody has keys', async () => {
		await reviewOf30(true)
		expect(await pass().locator('.tend-keys').isVisible()).toBe(false)
		for (const button of await pass().locator('.tend-finding-acts button:visible').all()) {
			const box = await button.boundingBox()
			expect(box?.height).toBeGreaterThanOrEqual(44)
			expect(box?.width).toBeGreaterThanOrEqual(44)
			expect(box?.y).toBeGreaterThan(600)
		}
		await pass().getByRole('button', { name: 'Tick the promise' }).tap()
		await at(2)
		await pass().getByRole('button', { name: 'Skip' }).tap()
		await at(3)
		await pass().getByRole('button', { name: 'See less often' }).tap()
		await at(4)
		await pass().getByRole('button', { name: 'More…' }).tap()
		await page.getByRole('menuitem', { name: 'Undo last change' }).tap()
		await at(3)
		await pass().getByRole('button', { name: 'More…' }).tap()
		await page.getByRole('menuitem', { name: 'Back' }).tap()
		await at(2)
		await pass().getByRole('button', { name: 'Later' }).tap()
		await page.locator('.suggestion-item').first().tap()
		await at(3)
		expect(await noteText(page, pathOf(2))).toContain('📅 2026-11-25')
		for (let place = 3; place <= 30; place += 1) {
			await at(place)
			await pass().getByRole('button', { name: 'Skip' }).tap()
		}
		await pass().getByText('2 findings put right.').waitFor()
	})
})
