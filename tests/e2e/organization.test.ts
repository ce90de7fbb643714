import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { en } from '../../src/i18n/en'
import { ru } from '../../src/i18n/ru'
import type { PageWish } from './browser'
import { chromiumPath, pages, runFromPalette } from './browser'
import { createNote, noteText, openNote, rewriteNote } from './host-window'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const { sample } = inject('served')

const HELIOS = 'Organizations/Helios Labs.md'
const URAL = 'Организации/Уральский турбинный завод.md'
const { organization: words } = en

describe.skipIf(chromiumPath === null)('an organization in Chromium', () => {
	const openPage = pages()
	let page: Page

	const card = (label: string): Locator => page.getByRole('article', { name: label })
	const listIn = (label: string, name: string): Locator => card(label).getByRole('list', { name, exact: true }).getByRole('listitem')

	async function shown(path: string, command: string, wish: PageWish = {}): Promise<void> {
		page = await openPage(sample, wish)
		await nameOwnNote(wish.lang === 'ru' ? 'Заметка о себе' : 'Your own note')
		await openNote(page, path)
		await runFromPalette(page, command)
	}

	/** Says in the settings which note is my own: what I offer stands there. */
	async function nameOwnNote(setting: string): Promise<void> {
		await page.evaluate(() => window.host.app.setting.open())
		await page.evaluate(() => window.host.app.setting.openTabById('tend'))
		const own = page.locator('.setting-item', { hasText: setting }).first().locator('input')
		await own.fill('Me.md')
		await own.press('Tab')
		await page.evaluate(() => window.host.app.setting.close())
	}

	const shownOfAll = (): Promise<string | null> => page.locator('.tend-dashboard').getByRole('status').textContent()

	async function findings(inside: string): Promise<readonly string[]> {
		if (!(await page.evaluate(() => Reflect.has(window, 'axe')))) await page.evaluate(AXE)
		return page.evaluate(async (selector) => (await window.axe.run(selector)).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`), inside)
	}

	it('shows whom I know there, whose problem I can solve first, what hurts, what I offer, and who leads there', async () => {
		await shown(HELIOS, 'Open panel')
		await card(words.label).getByRole('heading', { name: 'Helios Labs' }).waitFor()
		await expect.poll(() => listIn(words.label, words.people).first().textContent()).toContain('You can help: дефекты-отливок')
		expect(await listIn(words.label, words.people).locator('.tend-name').allTextContents()).toEqual([
			'Elena Rossi',
			'Ruth Cohen',
			'Anna Weber',
			'Hana Sato',
			'Rahul Mehta',
			'Paul Meyer-Hartenstein von Rotenburg',
			'Yuki Tanaka',
		])
		expect(await listIn(words.label, words.hurts).first().textContent()).toBe('grant deadlines — its note, Anna Weber')
		expect(await listIn(words.label, words.offer).allTextContents()).toEqual(['дефекты-отливок — Elena Rossi'])
		expect(await card(words.label).textContent()).toContain('You know Ruth Cohen there, met on 18 November')
		expect(await findings('.tend-panel')).toEqual([])
	})

	it('leads by keys to the people there, and back by the organization’s name on their card', async () => {
		await shown(HELIOS, 'Open panel')
		await listIn(words.label, words.people).locator('.tend-name').first().focus()
		await page.keyboard.press('End')
		await page.keyboard.press('Home')
		await page.keyboard.press('Enter')
		await card(en.card.label).getByRole('heading', { name: 'Elena Rossi' }).waitFor()
		await card(en.card.label).getByRole('link', { name: 'Helios Labs' }).click()
		await card(words.label).getByRole('heading', { name: 'Helios Labs' }).waitFor()
	})

	it('follows its note, and the people as they come', async () => {
		await shown(HELIOS, 'Open panel')
		await rewriteNote(page, HELIOS, 'problems: [grant deadlines, a bench for fatigue tests]', 'needs: a lawyer')
		await expect.poll(() => listIn(words.label, words.hurts).first().textContent()).toBe('a lawyer — its note')
		await createNote(page, 'People/Nora Lind.md', '---\ntype: contact\ncircle: 3\norganization: "[[Helios Labs]]"\n---\n')
		await card(words.label).getByText('8 people: Productivity 4, Development 4').waitFor()
		expect(await listIn(words.label, words.people).last().textContent()).toBe('Nora LindStill to meet')
	})

	it('of nobody yet offers to begin with somebody, who then stands there', async () => {
		page = await openPage(sample)
		await createNote(page, 'Organizations/Lyra Optics.md', '---\ntype: company\nproblems: stray light\n---\n')
		await openNote(page, 'Organizations/Lyra Optics.md')
		await runFromPalette(page, 'Open panel')
		await card(words.label).getByText(words.nobody).waitFor()
		await card(words.label).getByRole('button', { name: words.newContact }).click()
		await page.locator('.modal').getByText('Lyra Optics').waitFor()
		await page.keyboard.type('Nora Lind')
		await page.keyboard.press('Enter')
		await card(en.card.label).getByRole('link', { name: 'Lyra Optics' }).waitFor()
		const made = await page.evaluate(() => window.host.app.workspace.getActiveFile()?.path ?? '')
		expect(await noteText(page, made)).toContain('\norganization: "[[Lyra Optics]]"\n')
		await card(en.card.label).getByRole('link', { name: 'Lyra Optics' }).click()
		await card(words.label).getByText('1 person: No circle').waitFor()
	})

	it('opens all of its people in the table', async () => {
		await shown(HELIOS, 'Open panel')
		await card(words.label).getByRole('button', { name: words.allInPeople }).click()
		await expect.poll(shownOfAll).toMatch(/^7 of \d+ people$/)
		expect(await page.locator('.tend-dashboard .tend-person').count()).toBe(7)
	})

	it('says over its people in the table what hurts, what I offer, and who leads there', async () => {
		await shown(HELIOS, 'Open people')
		await page.getByRole('button', { name: 'Organization', exact: true }).click()
		const head = page.locator('.tend-group', { hasText: 'Helios Labs' })
		await expect.poll(() => head.textContent()).toBe('Helios Labs7 · what hurts: grant deadlines, a bench for fatigue tests, дефекты-отливок; I offer: дефекты-отливок; way in: Ruth Cohen')
		expect(await head.locator('.tend-group-says').getAttribute('title')).toContain('way in: Ruth Cohen')
		expect(await findings('.tend-dashboard')).toEqual([])
		await head.getByRole('link', { name: 'Helios Labs' }).click()
		await expect.poll(() => page.evaluate(() => window.host.app.workspace.getActiveFile()?.path)).toBe(HELIOS)
	})

	it('gathers those who call it by its alias with the others', async () => {
		page = await openPage(sample)
		await createNote(page, 'People/Nora Lind.md', '---\ntype: contact\ncircle: 3\nорганизация: УТЗ\n---\n')
		await openNote(page, URAL)
		await runFromPalette(page, 'Open panel')
		await expect.poll(() => listIn(words.label, words.people).last().textContent()).toContain('Nora Lind')
		await card(words.label).getByRole('button', { name: words.allInPeople }).click()
		await expect.poll(shownOfAll).toMatch(/^7 of \d+ people$/)
	})

	it.each<[string, PageWish]>([
		['on a phone', { phone: true, lang: 'ru' }],
		['on a phone, dark', { phone: true, dark: true, lang: 'ru' }],
	])('speaks Russian %s: whole, accessible, nothing wider than its view', async (_, wish) => {
		await shown(URAL, 'Открыть панель', wish)
		const { organization: says } = ru
		await card(says.label).getByText('6 человек: Продуктивность 3, Развитие 3').waitFor()
		await expect.poll(() => listIn(says.label, says.offer).allTextContents()).toEqual(['обработка-титана — заметка организации'])
		expect(await findings('.tend-panel')).toEqual([])
		expect(await page.locator('.tend-panel').evaluate((el) => el.scrollWidth - el.clientWidth)).toBeLessThanOrEqual(0)
		const heights = await listIn(says.label, says.people).evaluateAll((items) => items.map((item) => item.getBoundingClientRect().height))
		expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
	})
})
