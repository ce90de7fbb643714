import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/i18n/language'
import { planOn } from '../query/plan'
import { agendaJson } from './agenda-json'
import { agendaReading } from './agenda-reading'
import { agendaText } from './agenda-text'
import type { UnreadFile } from './folder'

const TODAY = '2026-11-21'

type Notes = Readonly<Record<string, readonly string[]>>

function jsonOf(notes: Notes, unread: readonly UnreadFile[] = []) {
	const folder = { notes: new Map(Object.entries(notes).map(([path, lines]) => [path, lines.join('\n')])), unread }
	const plan = planOn(TODAY)
	return agendaJson(agendaReading(folder, plan.today), plan, 'en')
}

function textOf(notes: Notes, language: Language = 'en', unread: readonly UnreadFile[] = []): string {
	const folder = { notes: new Map(Object.entries(notes).map(([path, lines]) => [path, lines.join('\n')])), unread }
	const plan = planOn(TODAY)
	return agendaText(agendaReading(folder, plan.today), plan, language, 'my vault')
}

const contact = (...fields: readonly string[]): string[] => ['---', 'type: contact', ...fields, '---']

describe('the JSON of agenda', () => {
	it('says of a contact everything the format names', () => {
		const anna = [
			...contact(
				'circle: 2',
				'stage: 3',
				'met: 2026-04-03',
				'cadence: 2 weeks',
				'snooze_until: 2026-12-01',
				'birthday: --04-12',
				'phone: +79991234567',
				'mobile: 007',
				'stage_since: 2026-02-30',
			),
			'## Interactions',
			'- 2026-11-11 call: chess',
		]
		expect(jsonOf({ 'People/Anna.md': anna })).toEqual({
			today: TODAY,
			contacts: [
				{
					path: 'People/Anna.md',
					name: 'Anna',
					circle: 2,
					stage: 3,
					met: '2026-04-03',
					lastContact: { day: '2026-11-11', source: { path: 'People/Anna.md', line: 14 } },
					cadence: { days: 14 },
					due: '2026-12-01',
					ratio: 10 / 14,
					band: 'fresh',
					snoozedUntil: '2026-12-01',
					birthday: '--04-12',
					phones: ['+79991234567', '007'],
					unreadable: [{ line: 11, message: 'stage_since: “2026-02-30” is no day' }],
				},
			],
			occasions: [],
			unreadable: [{ path: 'People/Anna.md', line: 11, message: 'stage_since: “2026-02-30” is no day' }],
			withheld: 0,
		})
	})

	it('says null of what a note does not say', () => {
		expect(jsonOf({ 'Anna.md': contact() }).contacts[0]).toEqual({
			path: 'Anna.md',
			name: 'Anna',
			circle: null,
			stage: null,
			met: null,
			lastContact: null,
			cadence: null,
			due: null,
			ratio: null,
			band: 'none',
			snoozedUntil: null,
			birthday: null,
			phones: [],
			unreadable: [],
		})
	})

	it.each([
		['cadence: never', 'never'],
		['cadence: monthly', { months: 1 }],
		['circle: 1', { days: 14 }],
	])('%s is the cadence %j', (field, expected) => {
		expect(jsonOf({ 'Anna.md': contact(field) }).contacts[0]?.cadence).toEqual(expected)
	})

	it.each([
		['birthday: 1985-04-12', '1985-04-12'],
		['birthday: 1604-04-12', '--04-12'],
	])('%s is printed as %s', (field, expected) => {
		expect(jsonOf({ 'Anna.md': contact(field) }).contacts[0]?.birthday).toBe(expected)
	})

	it('each occasion has its words and the line where they can be checked', () => {
		const log = ['## Interactions', '- 2026-10-02 call: chess', '- [ ] #promise a book 📅 2026-11-20']
		expect(jsonOf({ 'Anna.md': [...contact('circle: 2'), ...log] }).occasions).toEqual([
			{
				path: 'Anna.md',
				kind: 'promise',
				day: '2026-11-20',
				daysLate: 1,
				today: true,
				reasons: [
					{ kind: 'promise', words: 'You promised: a book, by yesterday', source: { path: 'Anna.md', line: 7 } },
					{
						kind: 'due',
						words: '20 days late: call on 2 October, every 30 days (circle 2)',
						source: { path: 'Anna.md', line: 6 },
					},
				],
			},
			{
				path: 'Anna.md',
				kind: 'due',
				day: '2026-11-01',
				daysLate: 20,
				today: false,
				reasons: [
					{
						kind: 'due',
						words: '20 days late: call on 2 October, every 30 days (circle 2)',
						source: { path: 'Anna.md', line: 6 },
					},
				],
			},
		])
	})

	it('gathers what could not be read of every note, contact or not, and whole files', () => {
		const { unreadable } = jsonOf(
			{ 'Anna.md': contact('met: soon'), 'Plan.md': ['---', 'a: "b', '---'], 'Fine.md': ['Text.'] },
			[{ path: 'Locked.md', reason: 'EACCES: permission denied' }],
		)
		expect(unreadable.map(({ path, line }) => [path, line])).toEqual([
			['Anna.md', 3],
			['Plan.md', 2],
			['Locked.md', null],
		])
		expect(unreadable.every(({ message }) => message !== '')).toBe(true)
	})

	it('of a folder of other notes is empty', () => {
		const nothing = { today: TODAY, contacts: [], occasions: [], unreadable: [], withheld: 0 }
		expect(jsonOf({ 'Note.md': ['# Note'] })).toEqual(nothing)
	})
})

describe('confidential people stay inside (RULES 6)', () => {
	const secret = [
		...contact('confidential: true', 'aliases: [Bo]', 'circle: 2', 'met: someday'),
		'## Interactions',
		'- 2026-11-20 call [[Anna]]: chess',
		'- [ ] #promise a book for [[Anna]] 📅 2026-11-20',
	]
	const notes = {
		'People/Boris.md': secret,
		'People/Anna.md': [
			...contact('circle: 2', 'goal: "meet [[Boris|our friend]] again"'),
			'## Interactions',
			'- 2026-12-04 meeting: plans',
			'- 2026-11-24 meeting: plans; goal: ask about [[Boris]]',
			'- [ ] #promise bring [[bo]] and [Boris](Boris.md) along 📅 2026-11-20',
		],
		'2026-11-19.md': ['- call [[Boris]], [[Anna]]', '- [ ] #promise call [[Boris]] 📅 2026-11-20'],
		'Sync.md': ['---', 'date: 2026-11-18', 'people: [[Boris]]', '---'],
		'Late.md': ['---', 'date: 2026-02-30', 'people: ["[[Boris]]", "[[Anna]]"]', '---'],
	}

	it('they are counted, and nothing else is said of them', () => {
		const json = jsonOf(notes)
		expect(json.withheld).toBe(1)
		expect(json.contacts.map(({ path }) => path)).toEqual(['People/Anna.md'])
		expect(new Set(json.occasions.map(({ path }) => path))).toEqual(new Set(['People/Anna.md']))
		expect(json.unreadable.filter(({ path }) => path === 'People/Boris.md')).toEqual([])
	})

	it('no link shows their name, by whichever name it calls them', () => {
		for (const printed of [JSON.stringify(jsonOf(notes)), textOf(notes), textOf(notes, 'ru')]) {
			expect(printed).not.toMatch(/boris|our friend|\bbo\b/i)
		}
	})

	it('what only their note tells of others is not told', () => {
		const [anna] = jsonOf(notes).contacts
		expect(anna?.lastContact).toEqual({ day: '2026-11-19', source: { path: '2026-11-19.md', line: 1 } })
	})

	it('an alias that could mean them does not come to mean another', () => {
		const clash = { ...notes, 'Bob.md': contact('aliases: Bo'), '2026-11-19.md': ['- call [[Bo]]'] }
		const bob = jsonOf(clash).contacts.find(({ path }) => path === 'Bob.md')
		expect(bob?.lastContact).toBeNull()
	})

	it('a count is printed', () => {
		expect(textOf(notes)).toContain('1 confidential person is left out.')
		expect(textOf(notes, 'ru')).toContain('1 конфиденциальный человек не показан.')
	})
})

describe('the agenda to be read', () => {
	const notes = {
		'Anna.md': [
			...contact('circle: 2', 'organization: "[[Helios]]"', 'birthday: --11-24'),
			'## Interactions',
			'- 2026-10-02 call: chess',
		],
		'Vera.md': [...contact('circle: 2', 'stage: what'), '- [ ] #promise a book 📅 2026-11-21'],
	}

	it('has Today with reasons, what comes, what waits and what could not be read', () => {
		const late = contact('circle: 2', 'last_contact: 2026-10-01')
		const five = { 'P1.md': late, 'P2.md': late, 'P3.md': late, 'P4.md': late, 'P5.md': late }
		expect(textOf({ ...notes, ...five })).toMatchInlineSnapshot(`
			"Today: Saturday, 21 November. In touch: 0 of 7 this week

			  Vera
			      You promised: a book, by today
			      Also: To meet
			  P1
			      21 days late: contact on 1 October, every 30 days (circle 2)
			  P2
			      21 days late: contact on 1 October, every 30 days (circle 2)
			  P3
			      21 days late: contact on 1 October, every 30 days (circle 2)
			  P4
			      21 days late: contact on 1 October, every 30 days (circle 2)

			Coming
			  Anna: Birthday on 24 November

			Overdue follow-ups: 2
			  P5
			      21 days late: contact on 1 October, every 30 days (circle 2)
			  Anna, Helios
			      20 days late: call on 2 October, every 30 days (circle 2)
			      Also: Birthday on 24 November

			Could not be read: 1
			  Vera.md, line 4: stage: “what” is no stage; write 1, 2, 3 or 4
			"
		`)
	})

	it('in Russian', () => {
		expect(textOf(notes, 'ru', [{ path: 'Locked.md', reason: 'EACCES: permission denied' }])).toMatchInlineSnapshot(`
			"Сегодня: суббота, 21 ноября. На связи: 0 из 7 за неделю

			  Vera
			      Вы обещали: a book, срок сегодня
			      Ещё: Познакомиться
			  Anna, Helios
			      Срок был 20 дней назад: звонок 2 октября, раз в 30 дней (круг 2)
			      Ещё: День рождения 24 ноября

			Скоро
			  Anna: День рождения 24 ноября

			Не удалось прочитать: 2
			  Vera.md, строка 4: stage: «what» — не этап; напишите 1, 2, 3 или 4
			  Locked.md: EACCES: permission denied
			"
		`)
	})

	it('when nobody is due says who is next', () => {
		const last = (day: string): string[] => contact('circle: 2', `last_contact: ${day}`)
		expect(textOf({ 'Anna.md': last('2026-10-26') })).toContain('Nobody today. Next: Anna, Wednesday.')
		expect(textOf({ 'Anna.md': last('2026-11-21') })).toContain('Enough for today. Next: Anna, 21 December.')
		expect(textOf({ 'Anna.md': contact() })).toContain('Nobody today.\n')
	})

	it('without contacts says how to make one, and still what could not be read', () => {
		expect(textOf({ 'Plan.md': ['---', 'a: "b', '---'] })).toMatchInlineSnapshot(`
			"No contacts in my vault yet.
			A contact is a note that says so in its first lines. Make a note such as “Anna Weber.md” that begins:

			---
			type: contact
			---

			Could not be read: 1
			  Plan.md, line 2: The frontmatter is broken here: Missing closing "quote
			"
		`)
		expect(textOf({}, 'ru')).toMatchInlineSnapshot(`
			"В папке my vault пока нет контактов.
			Контакт — это заметка, которая так себя называет. Создайте, например, «Анна Вебер.md» с таким началом:

			---
			type: contact
			---
			"
		`)
	})
})
