import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import type { PageWish } from './browser'
import { chromiumPath, pages } from './browser'
import { openNote } from './host-window'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const { sample, empty, crowd } = inject('served')

interface Finding {
	readonly id: string
	readonly where: readonly string[]
}

const WISHES: readonly (readonly [string, PageWish])[] = [
	['light', {}],
	['dark, in Russian', { dark: true, lang: 'ru' }],
	['a phone', { phone: true }],
	['a phone, dark, in Russian', { phone: true, dark: true, lang: 'ru' }],
]

/** What is opened, inside which element it is looked at, and which button of a choice is pressed first. */
const SURFACES: readonly (readonly [name: string, command: string, inside: string, pressed?: readonly [choice: string, nth: number, shows: string]])[] = [
	['panel', 'tend:open-panel', '.tend-panel'],
	['Today', 'tend:open-dashboard', '.tend-dashboard'],
	['Circles', 'tend:open-circles', '.tend-dashboard'],
	['People', 'tend:open-people', '.tend-dashboard'],
	['stage board', 'tend:open-people', '.tend-dashboard', ['.tend-bar .tend-choice', 1, '.tend-board']],
	['review findings', 'tend:open-review', '.tend-dashboard', ['.tend-review-parts', 0, '.tend-review-pass h2']],
	['measures', 'tend:open-review', '.tend-dashboard', ['.tend-review-parts', 1, '.tend-measures']],
	['capacity', 'tend:open-review', '.tend-dashboard', ['.tend-review-parts', 2, '.tend-capacity']],
]

/** The forms that acts ask with, over a person's open note. */
const FORMS = [
	['log form', 'tend:log', '.modal'],
	['briefing', 'tend:briefing', '.modal'],
	['promise form', 'tend:promise', '.modal'],
	['new contact', 'tend:new-contact', '.modal'],
	['snooze', 'tend:snooze', '.prompt'],
	['cadence', 'tend:cadence', '.prompt'],
	['stage', 'tend:stage', '.prompt'],
] as const

describe.skipIf(chromiumPath === null)('every surface, in every clothing', () => {
	const openPage = pages()

	const run = async (page: Page, id: string, inside: string): Promise<void> => {
		await page.evaluate((command) => window.host.app.commands.execute(command), id)
		await page.locator(inside).waitFor()
		// A dialog comes in slowly; what moves cannot be looked at.
		await page.waitForTimeout(200)
	}

	const findings = async (page: Page, inside: string): Promise<Finding[]> => {
		if (!(await page.evaluate(() => Reflect.has(window, 'axe')))) await page.evaluate(AXE)
		return page.evaluate(async (selector) => {
			const { violations } = await window.axe.run(selector)
			return violations.map(({ id, nodes }) => ({ id, where: nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)) }))
		}, inside)
	}

	const widest = (page: Page, inside: string): Promise<number> =>
		page.evaluate((selector) => {
			const el = document.querySelector(selector)
			return el === null ? 0 : el.scrollWidth - el.clientWidth
		}, inside)

	it.each(WISHES)('%s: accessible, and nothing wider than its view', async (_, wish) => {
		const page = await openPage(sample, wish)
		for (const [name, command, inside, pressed] of SURFACES) {
			await run(page, command, inside)
			if (pressed !== undefined) {
				const [choice, nth, shows] = pressed
				await page.locator(choice).getByRole('button').nth(nth).click()
				await page.locator(shows).first().waitFor()
			}
			expect({ name, findings: await findings(page, inside) }).toEqual({ name, findings: [] })
			expect({ name, wider: Math.max(0, await widest(page, inside)) }).toEqual({ name, wider: 0 })
		}
	})

	it.each([WISHES[0], WISHES[3]].filter((wish) => wish !== undefined))('%s: forms are accessible, too', async (_, wish) => {
		const page = await openPage(sample, wish)
		await openNote(page, 'Люди/Иван Петров.md')
		for (const [name, command, inside] of FORMS) {
			await run(page, command, inside)
			expect({ name, findings: await findings(page, inside) }).toEqual({ name, findings: [] })
			expect({ name, wider: Math.max(0, await widest(page, inside)) }).toEqual({ name, wider: 0 })
			await page.keyboard.press('Escape')
			await page.locator(inside).waitFor({ state: 'detached' })
		}
	})

	it('an empty vault: accessible', async () => {
		const page = await openPage(empty)
		await run(page, 'tend:open-dashboard', '.tend-dashboard')
		expect(await findings(page, '.tend-dashboard')).toEqual([])
	})

	it('10,000 contacts: the page holds no more elements than for a few', async () => {
		const page = await openPage(crowd)
		await run(page, 'tend:open-people', '.tend-dashboard')
		const rows = page.locator('.tend-dashboard .tend-name')
		await expect.poll(() => rows.count(), { timeout: 20_000 }).toBeGreaterThan(5)
		expect(await page.locator('.tend-dashboard *').count()).toBeLessThan(2_000)
		await page.locator('.tend-body').evaluate((el) => {
			el.scrollTop = el.scrollHeight
		})
		await page.waitForTimeout(200)
		expect(await rows.count()).toBeGreaterThan(5)
		expect(await page.locator('.tend-dashboard *').count()).toBeLessThan(2_000)
	})
})
