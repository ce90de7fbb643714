import type { Locator, Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { chromiumPath, pages } from './browser'
import { createNote, openNote } from './host-window'

const { empty } = inject('served')

/** Lawyers' day in the list of holidays that Tend begins with. */
const TODAY = '2026-12-03'

/** One person for each kind of occasion, in the order of Today: why they are shown, and the line that says so. */
const OCCASIONS = [
	{ kind: 'promise', name: 'Adam Lind', text: 'circle: 2\nlast_contact: 2026-11-30\n---\n- [ ] the drawing #promise 📅 2026-12-02\n', en: 'You promised: the drawing, by yesterday', ru: 'Вы обещали: the drawing, срок вчера', line: '- [ ] the drawing #promise 📅 2026-12-02' },
	{ kind: 'meeting', name: 'Bella Ruiz', text: 'circle: 2\nlast_contact: 2026-11-30\n---\n## Interactions\n- 2026-12-03 meeting: pilot; goal: find a supplier\n', en: 'Meeting today: find a supplier', ru: 'Встреча сегодня: find a supplier', line: '- 2026-12-03 meeting: pilot; goal: find a supplier' },
	{ kind: 'birthday', name: 'Carla Moss', text: 'circle: 2\nlast_contact: 2026-11-30\nbirthday: 1980-12-03\n---\n', en: 'Birthday today, turning 46', ru: 'День рождения сегодня, исполняется 46 лет', line: 'birthday: 1980-12-03' },
	{ kind: 'holiday', name: 'Diego Sand', text: 'circle: 2\nlast_contact: 2026-11-30\nrole: Lawyer\n---\n', en: 'Lawyers’ Day, today (role: Lawyer)', ru: 'День юриста, сегодня (роль: Lawyer)', line: 'role: Lawyer' },
	{ kind: 'first message', name: 'Elsa Nord', text: 'circle: 3\nstage: 1\nmet: 2026-11-29\n---\n', en: 'Met on 29 November: a first message', ru: 'Познакомились 29 ноября: первое сообщение', line: 'met: 2026-11-29' },
	{ kind: 'bridge', name: 'Felix Horn', text: 'circle: 3\nstage: 1\nmet: 2026-11-10\n---\n## Interactions\n- 2026-11-11 message: thanks\n', en: 'In touch on 11 November: something useful to send', ru: 'Общались 11 ноября: послать что-нибудь полезное', line: '- 2026-11-11 message: thanks' },
	{ kind: 'due', name: 'Greta Falk', text: 'circle: 2\nstage: 2\nmet: 2025-02-01\n---\n## Interactions\n- 2026-10-20 call: titanium\n', en: '14 days late: call on 20 October, every 30 days (circle 2)', ru: 'Срок был 14 дней назад: звонок 20 октября, раз в 30 дней (круг 2)', line: '- 2026-10-20 call: titanium' },
	{ kind: 'reconnect', name: 'Hugo Berg', text: 'circle: 3\nstage: 2\nmet: 2024-02-01\n---\n## Interactions\n- 2025-01-10 event: fair\n', en: 'Quiet since January 2025, every 60 days (circle 3): one to reconnect with', ru: 'Тихо с января 2025, раз в 60 дней (круг 3): повод возобновить общение', line: '- 2025-01-10 event: fair' },
	{ kind: 'to meet', name: 'Irma Dahl', text: 'circle: 3\ngoal: talk about hiring\n---\n', en: 'To meet: talk about hiring', ru: 'Познакомиться: talk about hiring', line: 'goal: talk about hiring' },
	{ kind: 'waiting', name: 'Jonas Krall', text: 'circle: 2\nlast_contact: 2026-11-30\n---\n- [ ] the price list #waiting 📅 2026-12-02\n', en: 'They promised: the price list, by yesterday', ru: 'Вам обещали: the price list, срок вчера', line: '- [ ] the price list #waiting 📅 2026-12-02' },
	{ kind: 'changed', name: 'Karin Holt', text: 'circle: 2\nlast_contact: 2026-11-15\ndates: ["2026-11-20 New job at the plant"]\n---\n', en: 'New job at the plant: 20 November', ru: 'New job at the plant: 20 ноября', line: 'dates: ["2026-11-20 New job at the plant"]' },
] as const

/** Somebody of whom the card has something to say in every part. */
const LENA = 'Lena Voss.md'
const LENA_NOTE = `---
type: contact
circle: 2
stage: 2
stage_since: 2026-05-01
met: 2026-04-03
role: Chief technologist
interests: ["[[Titanium]]"]
family: two daughters
---
- [ ] the survey #promise 📅 2026-12-03
- [ ] the drawing of the case #waiting 📅 2026-12-10
- [x] a contact #promise 📅 2026-10-08 ✅ 2026-10-10

## Interactions
- 2026-10-06 call: titanium; gave: contact, a turner
- 2026-09-14 meeting: the new line; gave: list of suppliers
- 2026-07-09 call: tooling; asked: an opinion
`

/** The lines that the links of the card lead to, from its head to its end. */
const CARD_LINES = [
	'- [ ] the survey #promise 📅 2026-12-03',
	'- 2026-10-06 call: titanium; gave: contact, a turner',
	'- [x] a contact #promise 📅 2026-10-08 ✅ 2026-10-10',
	'- [ ] the survey #promise 📅 2026-12-03',
	'- [ ] the drawing of the case #waiting 📅 2026-12-10',
	'- 2026-10-06 call: titanium; gave: contact, a turner',
	'- 2026-10-06 call: titanium; gave: contact, a turner',
	'family: two daughters',
	'interests: ["[[Titanium]]"]',
	'interests: ["[[Titanium]]"]',
	'- 2026-10-06 call: titanium; gave: contact, a turner',
	'- 2026-09-14 meeting: the new line; gave: list of suppliers',
	'- 2026-07-09 call: tooling; asked: an opinion',
] as const

const NOTES: readonly (readonly [path: string, text: string])[] = [
	...OCCASIONS.map(({ name, text }) => [`${name}.md`, `---\ntype: contact\n${text}`] as const),
	[LENA, LENA_NOTE],
	['Titanium.md', 'What is new about titanium.\n'],
]

const SPOKEN = {
	en: {
		enough: 'Enough for a week',
		facts: ['Stage', 'Rhythm', 'Promises', 'Exchange', 'Person', 'Send', 'Last'],
		saying: ['Building trust', 'Next step: Keep promises', 'the survey by 3 December', 'Theirs: the drawing of the case by 10 December', 'You gave twice since you last asked: a contact', 'Family: two daughters', 'Titanium', '6 Oct'],
		question: 'What do they like to do outside work? Can be asked when there is occasion.',
	},
	ru: {
		enough: 'Достаточно на неделю',
		facts: ['Этап', 'Ритм', 'Обещания', 'Обмен', 'Человек', 'Послать', 'Было'],
		saying: ['Развитие доверия', 'Следующий шаг: Держать слово', 'the survey до 3 декабря', 'Обещали вам: the drawing of the case до 10 декабря', 'Вы помогли дважды после своей последней просьбы: контакт', 'Семья: two daughters', 'Titanium', '6 окт'],
		question: 'Чем нравится заниматься вне работы? Можно спросить при случае.',
	},
} as const

describe.skipIf(chromiumPath === null)('the method in Chromium', () => {
	const openPage = pages()

	/** A page with all the notes and room for everybody in Today, the panel beside the note. */
	async function openMethod(lang: 'en' | 'ru'): Promise<Page> {
		const page = await openPage(empty, { lang, today: TODAY, height: 2_400 })
		for (const [path, text] of NOTES) await createNote(page, path, text)
		await page.evaluate(() => {
			window.host.app.setting.open()
			window.host.app.setting.openTabById('tend')
		})
		await page.locator('.setting-item', { hasText: SPOKEN[lang].enough }).locator('input').fill('99')
		await page.evaluate(() => window.host.app.setting.close())
		await page.evaluate(() => window.host.app.commands.execute('tend:open-panel'))
		return page
	}

	/** Follows a link; the answer is the note that opened, and its line that the editor brought into view and selected. */
	async function placeOf(page: Page, link: Locator): Promise<string> {
		const selected = (): Promise<string> => page.evaluate(() => {
			const area = document.querySelector('textarea.markdown-source-view')
			return area instanceof HTMLTextAreaElement ? area.value.slice(area.selectionStart, area.selectionEnd) : ''
		})
		await page.evaluate(() => {
			const area = document.querySelector('textarea.markdown-source-view')
			if (area instanceof HTMLTextAreaElement) area.setSelectionRange(0, 0)
		})
		await link.click()
		await expect.poll(selected).not.toBe('')
		return `${await page.evaluate(() => window.host.app.workspace.getActiveFile()?.basename ?? '')}: ${await selected()}`
	}

	it.each(['en', 'ru'] as const)('Today shows each kind of occasion, and each reason leads to its line, in %s', async (lang) => {
		const page = await openMethod(lang)
		const rows = page.locator('.tend-panel .tend-row')
		await page.locator('.tend-panel .tend-rows + .tend-more').click()
		await expect.poll(() => rows.count()).toBe(OCCASIONS.length + 1)
		for (const { name, line, ...said } of OCCASIONS) {
			const row = rows.filter({ has: page.getByRole('link', { name, exact: true }) })
			const link = row.locator('.tend-why-link').first()
			expect(await link.innerText()).toBe(said[lang])
			expect(await placeOf(page, link)).toBe(`${name}: ${line}`)
		}
	})

	it.each(['en', 'ru'] as const)('the card shows every part of a person, and each reason leads to its line, in %s', async (lang) => {
		const page = await openMethod(lang)
		const { facts, saying, question } = SPOKEN[lang]
		await openNote(page, LENA)
		const card = page.locator('.tend-panel .tend-card')
		await card.locator('.tend-practices summary').click()
		await expect.poll(() => card.locator('dt').allInnerTexts()).toEqual([...facts])
		const text = (await card.locator('dl').innerText()).replace(/\s+/g, ' ')
		for (const said of saying) expect(text).toContain(said)
		expect(await card.locator('em').innerText()).toBe(question)

		const links = card.locator('.tend-why-link')
		const places: string[] = []
		for (let at = 0; at < (await links.count()); at += 1) places.push(await placeOf(page, links.nth(at)))
		expect(places).toEqual(CARD_LINES.map((line) => `Lena Voss: ${line}`))
	})
})
