import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { chromiumPath, pages, runFromPalette } from './browser'
import { createNote, moveNote, rewriteNote } from './host-window'

const { sample, empty } = inject('served')

describe.skipIf(chromiumPath === null)('the real main.js in Chromium', () => {
	const openPage = pages()
	let page: Page

	const panel = () => page.locator('.tend-panel')
	const dashboard = () => page.locator('.tend-dashboard')
	const names = async (inside: string): Promise<string[]> => page.locator(`${inside} .tend-name`).allTextContents()

	/** Overdue follow-ups in the panel, all of them. */
	const overdue = async (): Promise<string[]> => {
		const more = panel().getByRole('button', { name: /^Show \d+ more$/ })
		if ((await more.count()) > 0) await more.click()
		return names('.tend-panel .tend-lines')
	}

	it('opens panel and dashboard from the palette, and says why each person is there', async () => {
		page = await openPage(sample)
		await runFromPalette(page, 'Open panel')
		await panel().getByRole('heading', { name: /^Today/ }).waitFor()
		await runFromPalette(page, 'Open dashboard')
		await dashboard().getByRole('heading', { name: 'Tuesday, 24 November' }).waitFor()

		expect(await names('.tend-dashboard .tend-rows')).toContain('Иван Петров')
		await dashboard().getByText('19 days late: call on 6 October, every 30 days (circle 2)').waitFor()
		await dashboard().getByRole('tab', { name: 'People' }).click()
		await dashboard().getByRole('table', { name: 'People' }).waitFor()
		expect((await names('.tend-dashboard')).length).toBeGreaterThan(10)
	})

	it('a person whose last contact is written into the note leaves the list without a reload', async () => {
		page = await openPage(sample, { height: 3000 })
		await runFromPalette(page, 'Open panel')
		await expect.poll(overdue).toContain('Anna Weber')
		const before = await overdue()

		await panel().getByRole('link', { name: 'Anna Weber', exact: true }).click()
		await panel().locator('.tend-card').getByText('Anna Weber').waitFor()
		await rewriteNote(page, 'People/Anna Weber.md', 'last_contact: 2026-10-16', 'last_contact: 2026-11-22')
		await expect.poll(overdue).toEqual(before.filter((name) => name !== 'Anna Weber'))
	})

	it('follows a rename, a deletion and a new link in a daily note', async () => {
		page = await openPage(sample, { height: 3000 })
		await runFromPalette(page, 'Open panel')
		// Logs come in while the list stands.
		await expect.poll(overdue).toEqual(expect.arrayContaining(['Henrik Aas', 'Walter Pike', 'Anna Weber']))

		await moveNote(page, 'People/Henrik Aas.md', 'People/Henrik Berg.md')
		await moveNote(page, 'People/Walter Pike.md', null)
		await rewriteNote(page, 'Daily/2026-11-24.md', '\n', '\n- call [[Anna Weber]]: the grant\n')
		await expect.poll(overdue).toContain('Henrik Berg')
		const gone = ['Henrik Aas', 'Walter Pike', 'Anna Weber']
		await expect.poll(async () => (await overdue()).filter((name) => gone.includes(name))).toEqual([])
	})

	it('midnight moves the list to the new day', async () => {
		page = await openPage(sample)
		await runFromPalette(page, 'Open dashboard')
		await dashboard().getByRole('heading', { name: 'Tuesday, 24 November' }).waitFor()
		await page.evaluate(() => {
			window.host.moveClockTo('2026-11-25T00:00:05')
			window.dispatchEvent(new Event('focus'))
		})
		await dashboard().getByRole('heading', { name: 'Wednesday, 25 November' }).waitFor()
		expect(await names('.tend-dashboard .tend-coming')).not.toContain('Maria Keller')
	})

	it('speaks Russian', async () => {
		page = await openPage(sample, { lang: 'ru' })
		await runFromPalette(page, 'Открыть панель')
		await panel().getByRole('heading', { name: /^Пора напомнить о себе/ }).waitFor()
		await runFromPalette(page, 'Открыть сводку')
		await dashboard().getByRole('heading', { name: 'вторник, 24 ноября' }).waitFor()
	})

	it('offers a first contact where there is none', async () => {
		page = await openPage(empty)
		await runFromPalette(page, 'Open dashboard')
		await dashboard().getByText('Nobody to tend yet.').waitFor()
		await dashboard().getByRole('button', { name: 'New contact' }).last().click()
		await page.locator('.modal input[type=text]').first().fill('Vera Lang')
		await page.keyboard.press('Enter')
		await expect.poll(() => page.evaluate(() => window.host.app.vault.getFileByPath('Vera Lang.md') !== null)).toBe(true)
		await runFromPalette(page, 'Open dashboard')
		await expect.poll(() => dashboard().getByText('Nobody to tend yet.').count()).toBe(0)
	})

	it('a ---js note and markup in notes run nothing', async () => {
		page = await openPage(sample)
		await runFromPalette(page, 'Open dashboard')
		for (const head of ['---js', '---JS', '---JavaScript', '--- js']) {
			await createNote(page, `Hostile ${head.slice(3)}.md`, `${head}\nwindow.ran = true\n---\n`)
		}
		const name = '<img src=x onerror="window.ran=true">'
		await createNote(page, 'Markup.md', `---\ntype: contact\ncircle: 1\nname: '${name}'\nlast_contact: 2026-01-01\n---\n`)
		await dashboard().getByRole('tab', { name: 'People' }).click()
		await dashboard().getByText('<img src=x onerror="window.ran=true">').waitFor()
		expect(await page.evaluate(() => window.ran)).toBeUndefined()
	})
})
