import { describe, expect, it } from 'vitest'
import { contactFrom } from '../../src/contact/contact-from'
import { fieldsFromCache } from '../../src/note/fields'
import { dayAt, textAt } from '../contact-builder'
import { fieldsOf, personOf, rulesWith, TODAY } from './note'

describe('a contact is what its note says', () => {
	it('in English', () => {
		const contact = personOf(
			[
				'aliases: [Anya]',
				'circle: 2',
				'stage: Building trust',
				'stage_since: 2026-05-01',
				'met: 2026-04-03',
				'last_contact: 2026-11-01',
				'cadence: 30',
				'snooze_until: 2026-12-01',
				'birthday: 1985-04-12',
				'dates: ["--09-29 Work anniversary", "2026-11-01 New job at the plant"]',
				'organization: "[[Organizations/Northern Plant]]"',
				'role: chief engineer',
				'phone: +79990000001',
				'goal: find a supplier',
				'confidential: true',
			].join('\n'),
		)
		expect(contact).toEqual({
			path: 'People/Anna.md',
			name: 'Anna',
			aliases: ['Anya'],
			circle: 2,
			stage: 2,
			stageSince: dayAt('2026-05-01'),
			met: dayAt('2026-04-03'),
			lastContact: dayAt('2026-11-01'),
			cadence: { days: 30 },
			snoozeUntil: dayAt('2026-12-01'),
			birthday: { year: 1985, month: 4, dayOfMonth: 12 },
			dates: [
				{ rule: { kind: 'yearly', month: 9, dayOfMonth: 29 }, text: 'Work anniversary' },
				{ rule: { kind: 'once', day: dayAt('2026-11-01') }, text: 'New job at the plant' },
			],
			organizations: ['Northern Plant'],
			organizationLinks: ['Organizations/Northern Plant'],
			role: 'chief engineer',
			goal: 'find a supplier',
			phones: ['+79990000001'],
			emails: [],
			tags: [],
			otherCircles: [],
			human: {},
			ratings: {},
			dismissed: [],
		confidential: true,
			deceased: false,
			log: [],
			logged: { days: [], ways: [], lines: [] },
			deeds: [],
			promises: [],
			kept: [],
			unreadable: [],
			lines: {
				type: 2,
				aliases: 3,
				circle: 4,
				stage: 5,
				stage_since: 6,
				met: 7,
				last_contact: 8,
				cadence: 9,
				snooze_until: 10,
				birthday: 11,
				dates: 12,
				organization: 13,
				role: 14,
				phone: 15,
				goal: 16,
				confidential: 17,
			},
		})
	})

	it('in Russian', () => {
		const contact = personOf(
			[
				'псевдонимы: Аня, Анюта',
				'Круг: Цех',
				'этап: "Этап 3: Углубление отношений"',
				'этап-с: 01.05.2026',
				'Дата знакомства: "[[2026-04-03]]"',
				'последний контакт: 2026-11-01T18:30',
				'периодичность: раз в месяц',
				'отложить_до: 2026-12-01',
				'день рождения: --04-12',
				'даты: последнее воскресенье сентября — день машиностроителя',
				'компания: [[Северный завод]]',
				'должность: главный инженер',
				'телефон: 8 999 000-00-01',
				'цель: найти поставщика',
				'конфиденциально: да',
			].join('\n'),
			'',
			'Люди/Орлова Анна.md',
		)
		expect(contact).toMatchObject({
			name: 'Орлова Анна',
			aliases: ['Аня', 'Анюта'],
			circle: 2,
			stage: 3,
			stageSince: dayAt('2026-05-01'),
			met: dayAt('2026-04-03'),
			lastContact: dayAt('2026-11-01'),
			cadence: { months: 1 },
			snoozeUntil: dayAt('2026-12-01'),
			birthday: { year: null, month: 4, dayOfMonth: 12 },
			dates: [{ rule: { kind: 'weekday', nth: -1, weekday: 7, month: 9 }, text: 'день машиностроителя' }],
			organizations: ['Северный завод'],
			role: 'главный инженер',
			phones: ['8 999 000-00-01'],
			goal: 'найти поставщика',
			confidential: true,
			unreadable: [],
		})
	})

	it('is nobody where the note is no contact', () => {
		const rules = rulesWith()
		expect(contactFrom('Note.md', fieldsOf('title: x'), null, rules, TODAY)).toBeNull()
		expect(contactFrom('Note.md', fieldsOf('title: x'), null, rules, TODAY, ['#person'])?.name).toBe('Note')
	})

	it('has an unread log until its text is read', () => {
		const rules = rulesWith()
		expect(contactFrom('Anna.md', fieldsFromCache({ circle: 2 }), null, rules, TODAY)?.log).toBeNull()
	})

	it('has no stage in circle 1', () => {
		expect(personOf('circle: 1\nstage: 3').stage).toBeNull()
		expect(personOf('circle: 2\nstage: 3').stage).toBe(3)
		expect(personOf('circle: 1\nstage: 9').unreadable).toHaveLength(1)
	})

	it.each([
		['deceased: true', true],
		['died: 2020-05-01', true],
		['died: "2020"', true],
		['умерла: да', true],
		['умер: в мае', true],
		['died:', false],
		['died: ""', false],
		['deceased: false', false],
		['умер: нет', false],
		['name: Anna', false],
	])('%s', (yaml, deceased) => {
		expect(personOf(yaml).deceased).toBe(deceased)
	})

	it('keeps organizations by the names of their notes', () => {
		const listed = personOf('organization: ["[[Firms/Plant]]", "[[Firms/Mill|the mill]]", Self-employed, A/B GmbH]')
		expect(listed.organizations).toEqual(['Plant', 'Mill', 'Self-employed', 'A/B GmbH'])
		expect(listed.organizationLinks).toEqual(['Firms/Plant', 'Firms/Mill', 'Self-employed', 'A/B GmbH'])
	})

	it('keeps phones as written, in the note’s order', () => {
		const contact = personOf('телефон: "8 (999) 000-00-01" # work\nphone: +79990000002\nmobile:\nphone_2: [007, "+1 555"]')
		expect(contact.phones).toEqual(['8 (999) 000-00-01', '+79990000002', '007', '+1 555'])
		expect(contact.lines.phone).toBe(3)
	})
})

describe('of two spellings of one property', () => {
	it('the newest day counts, with its line', () => {
		const contact = personOf('last_contact: 2026-10-01\nпоследний_контакт: 2026-11-01')
		expect([textAt(contact.lastContact), contact.lines.last_contact]).toEqual(['2026-11-01', 4])
		const other = personOf('last_contact: 2026-11-01\nпоследний_контакт: 2026-10-01')
		expect([textAt(other.lastContact), other.lines.last_contact]).toEqual(['2026-11-01', 3])
	})

	it('a day after today does not outrank one that has come', () => {
		for (const yaml of ['last_contact: 2027-01-01\nlast_chat: 2026-11-01', 'last_contact: 2026-11-01\nlast_chat: 2027-01-01']) {
			const contact = personOf(yaml)
			expect(textAt(contact.lastContact)).toBe('2026-11-01')
			expect(contact.unreadable.map(({ problem }) => problem.kind)).toEqual(['future-contact'])
		}
	})

	it('a day of today has come', () => {
		const contact = personOf('last_contact: 2026-11-21\nlast_chat: 2026-11-01')
		expect([contact.lastContact, contact.unreadable]).toEqual([TODAY, []])
	})

	it('a day that can be read counts, though the other cannot', () => {
		const contact = personOf('met: soon\nзнакомство: 2026-04-03')
		expect([textAt(contact.met), contact.unreadable.length]).toEqual(['2026-04-03', 1])
	})

	it('the canonical one counts for the rest, wherever it stands', () => {
		expect(personOf('круг: 3\ncircle: 2')).toMatchObject({ circle: 2, lines: { circle: 4 } })
		expect(personOf('роль: инженер\nrole: director').role).toBe('director')
	})

	it('a filled one counts where the canonical one is empty', () => {
		expect(personOf('circle:\nкруг: 3')).toMatchObject({ circle: 3, lines: { circle: 4 } })
	})
})

describe('what cannot be read is named with its line and never guessed', () => {
	it.each([
		['circle: 7', { circle: null }, 'circle', 'circle', '7'],
		['Круг: друзья', { circle: null }, 'circle', 'Круг', 'друзья'],
		['circle: 007', { circle: null }, 'circle', 'circle', '007'],
		['stage: Lead', { stage: null }, 'stage', 'stage', 'Lead'],
		['cadence: sometimes', { cadence: null }, 'cadence', 'cadence', 'sometimes'],
		['cadence: 0', { cadence: 'none' }, 'cadence', 'cadence', '0'],
		['cadence: -3', { cadence: 'none' }, 'cadence', 'cadence', '-3'],
		['cadence: { days: 3 }', { cadence: null }, 'cadence', 'cadence', '{…}'],
		['met: 2026-02-30', { met: null }, 'day', 'met', '2026-02-30'],
		['met: [soon, later]', { met: null }, 'day', 'met', 'soon, later'],
		['met: true', { met: null }, 'day', 'met', 'true'],
		['met: 05/06/2026', { met: null }, 'ambiguous-day', 'met', '05/06/2026'],
		['last_contact: yesterday', { lastContact: null }, 'day', 'last_contact', 'yesterday'],
		['snooze_until: later', { snoozeUntil: null }, 'day', 'snooze_until', 'later'],
		['stage_since: 31.04.2026', { stageSince: null }, 'day', 'stage_since', '31.04.2026'],
		['birthday: 1985-02-29', { birthday: null }, 'day', 'birthday', '1985-02-29'],
		['birthday: 05/06/1985', { birthday: null }, 'ambiguous-day', 'birthday', '05/06/1985'],
		['dates: someday', { dates: [] }, 'day', 'dates', 'someday'],
		['dates: 7', { dates: [] }, 'day', 'dates', '7'],
		['dates: 05/06/2026 A prize', { dates: [] }, 'ambiguous-day', 'dates', '05/06/2026 A prize'],
		['last_contact: 2026-11-22', { lastContact: dayAt('2026-11-22') }, 'future-contact', 'last_contact', '2026-11-22'],
		['met: 2026-12-04', { met: dayAt('2026-12-04') }, 'future-contact', 'met', '2026-12-04'],
	])('%s', (yaml, contact, kind, key, text) => {
		expect(personOf(yaml)).toMatchObject({ ...contact, unreadable: [{ line: 3, problem: { kind, key, text } }] })
	})

	it.each([
		['met: 05/05/2026', { met: dayAt('2026-05-05') }],
		['last_contact: 2026-11-21', { lastContact: TODAY }],
		['met:', { met: null }],
		['met: ""', { met: null }],
		['met: YYYY-MM-DD', { met: null }],
		['last_contact: []', { lastContact: null }],
		['dates: ["", YYYY-MM-DD, null]', { dates: [] }],
		['birthday: 1985', { birthday: null }],
		['birthday: 1985-04', { birthday: null }],
		['birthday: "1985"', { birthday: null }],
		['birthday: 1604-04-12', { birthday: { year: null, month: 4, dayOfMonth: 12 } }],
		['snooze_until: 2027-12-01', { snoozeUntil: dayAt('2027-12-01') }],
		['cadence: never', { cadence: 'never' }],
		['circle: ', { circle: null }],
	])('%s is nothing to complain of', (yaml, contact) => {
		expect(personOf(yaml)).toMatchObject({ ...contact, unreadable: [] })
	})

	it('each entry of dates is read by itself', () => {
		const contact = personOf('dates:\n  - --09-29 Work anniversary\n  - someday\n  - [[2026-11-01]]\n  - 2026-02-30 x')
		expect(contact.dates.map(({ rule }) => rule.kind)).toEqual(['yearly', 'once'])
		expect(contact.unreadable.map(({ problem }) => problem.text)).toEqual(['someday', '2026-02-30 x'])
	})

	it('in the order of the note, frontmatter and body', () => {
		const body = '## Interactions\n- 2026-02-30 call: x\n'
		const contact = personOf('stage: x\nmet: x\nstage: 2\ncircle: x\nlast_contact: x', body)
		expect(contact.unreadable.map(({ line, problem }) => [line, problem.kind])).toEqual([
			[3, 'stage'],
			[4, 'day'],
			[5, 'duplicate-key'],
			[6, 'circle'],
			[7, 'day'],
			[10, 'line-day'],
		])
	})

	it('in the note’s order too where the metadata cache tells no lines', () => {
		const fields = fieldsFromCache({ stage: 'x', met: 'x', type: 'contact', circle: 'x', last_contact: 'x' })
		const contact = contactFrom('Anna.md', fields, null, rulesWith(), TODAY)
		expect(contact?.unreadable.map(({ problem }) => problem.key)).toEqual(['stage', 'met', 'circle', 'last_contact'])
	})

	it('shortened, however long it is', () => {
		expect(personOf(`met: ${'x'.repeat(5000)}`).unreadable[0]?.problem.text).toBe('x'.repeat(80))
		expect(personOf('met: &a [*a]').met).toBeNull()
	})

	it('whatever kind of value a property has', () => {
		const values = [null, true, 3, 1e21, '', 'x', [], [[]], {}, { a: [{}] }, [{}], [null], new Date(0), [[['x']]]]
		const keys = ['type', 'circle', 'stage', 'met', 'cadence', 'birthday', 'dates', 'name', 'phone', 'tags', 'aliases']
		for (const value of values) {
			const fields = fieldsFromCache({ ...Object.fromEntries(keys.map((key) => [key, value])), круг: 2 })
			expect(contactFrom('Anna.md', fields, null, rulesWith(), TODAY)?.path).toBe('Anna.md')
		}
	})
})

describe('what is kept of a person’s log', () => {
	const log = (...lines: readonly string[]): string => `## Interactions\n${lines.map((line) => `- ${line}\n`).join('')}`

	it('is a touch a day, newest first, with channel, goal and line', () => {
		const contact = personOf('', log('2026-11-01 call: x', '2026-12-04 meeting: y; goal: find a supplier', '2026-11-20: z'))
		const source = (line: number) => ({ path: 'People/Anna.md', line })
		expect(contact.log).toEqual([
			{ day: dayAt('2026-12-04'), channel: 'meeting', origin: 'log', source: source(7), goal: 'find a supplier', topics: [] },
			{ day: dayAt('2026-11-20'), channel: null, origin: 'log', source: source(8), goal: null, topics: [] },
			{ day: dayAt('2026-11-01'), channel: 'call', origin: 'log', source: source(6), goal: null, topics: [] },
		])
	})

	it('of two lines of one day, the upper one', () => {
		const contact = personOf('', log('2026-11-01 email: x', '2026-11-01 call: y'))
		expect(contact.log?.map(({ channel }) => channel)).toEqual(['email'])
	})

	it('all days after today and the last six up to today', () => {
		const days = Array.from({ length: 30 }, (_, index) => `2026-11-${String(index + 1).padStart(2, '0')} call: x`)
		const kept = personOf('', log(...days)).log?.map(({ day }) => textAt(day)?.slice(-2))
		expect(kept).toEqual(['30', '29', '28', '27', '26', '25', '24', '23', '22', '21', '20', '19', '18', '17', '16'])
	})

	it('with open promises beside it', () => {
		const contact = personOf('', '- [ ] #promise the article 📅 2026-12-04\n- [x] #promise the call\n')
		expect(contact.promises).toMatchObject([{ side: 'mine', due: dayAt('2026-12-04'), line: 5 }])
	})
})

describe('what a note tells of the tie itself', () => {
	it('is the human side, each entry with its text and where it links to', () => {
		const { human } = personOf('interests: ["[[Titanium alloys|titanium]]", chess]\nfamily: a son\nhobbies:\n', '')
		expect(human).toEqual({
			interests: [{ text: 'titanium', links: [{ target: 'Titanium alloys', shown: 'titanium' }] }, { text: 'chess', links: [] }],
			family: [{ text: 'a son', links: [] }],
		})
	})

	it.each([
		['a text that begins like a link of another entry', 'interests: ["[[Go]]", "Google cloud"]', 'interests', [['Go', 'Go'], ['Google cloud']]],
		['a link within an entry', 'family: ["two sons and Annabel", "[[Ann]], a niece"]', 'family', [['two sons and Annabel'], ['Ann, a niece', 'Ann']]],
		['a letter', 'needs: ["MBA course", "[[A]]"]', 'needs', [['MBA course'], ['A', 'A']]],
		['two links in one entry', 'interests: "[[Titanium|titanium]] and [[Niobium]]"', 'interests', [['titanium and Niobium', 'Titanium', 'Niobium']]],
		['links without quotes', 'interests:\n  - [[Go]]\n  - Google\n', 'interests', [['Go', 'Go'], ['Google']]],
		['one link without quotes', 'interests: [[Go]]', 'interests', [['Go', 'Go']]],
		['numbers', 'interests: [3, "[[3]]"]', 'interests', [['3'], ['3', '3']]],
	] as const)('links each entry to what stands in it: %s', (_, yaml, property, expected) => {
		const said = personOf(yaml).human[property]
		expect(said?.map(({ text, links }) => [text, ...links.map(({ target }) => target)])).toEqual(expected)
	})

	it('is the user’s own marks, whole numbers from 1 to 5; another is reported', () => {
		const { ratings, unreadable } = personOf('trust: 4\nsupport: 0\ninfluence: "5"\nmutuality:\n', '')
		expect(ratings).toEqual({ trust: 4, influence: 5 })
		expect(unreadable.map(({ problem }) => problem)).toEqual([{ kind: 'rating', key: 'support', text: '0' }])
	})

	it('is the tags, and the further circles of a list', () => {
		expect(personOf('circle: [2, 1, 2]\ntags: [cnc, "#plant/north"]\n', '')).toMatchObject({ circle: 2, otherCircles: [1], tags: ['cnc', 'plant/north'] })
	})

	it('is every day of the log and what passed on it, with the line', () => {
		const { logged, deeds, kept } = personOf('', '## Interactions\n- 2026-10-01 call: x; gave: contact, a turner; asked: a price\n- 2026-11-01 message\n- 2026-11-01 call\n- 2026-11-01 email\n- 2026-11-01\n\n- [x] send it #promise\n')
		expect(logged.days.map(textAt)).toEqual(['2026-11-01', '2026-11-01', '2026-11-01', '2026-10-01'])
		expect(logged.ways).toEqual(['written', 'spoken', 'unknown', 'spoken'])
		expect(logged.lines).toEqual([7, 8, 10, 6])
		expect(deeds.map(({ word, kind, text, source }) => [word, kind, text, source.line])).toEqual([['gave', 'contact', 'contact, a turner', 6], ['asked', null, 'a price', 6]])
		expect(kept).toHaveLength(1)
	})
})
