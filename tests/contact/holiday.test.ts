import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_HOLIDAYS } from '../../src/contact/default-holidays'
import { groundFor } from '../../src/contact/holiday'
import { holidaysFrom } from '../../src/contact/holiday-list'
import { DEFAULT_RHYTHM } from '../../src/contact/rhythm-settings'
import { tieOf } from '../../src/contact/tie-of'
import { aContact, dayAt, textAt } from '../contact-builder'
import type { ContactBuilder } from '../contact-builder'

const engineers = 'last Sunday of September Machine builder’s day: engineer, machinist, машиностроител, hr, system administrator, #engineering'

/** A person under this list of holidays. */
function under(list: string, person: ContactBuilder = aContact()): ContactBuilder {
	return person.withRhythm({ holidays: holidaysFrom(list).holidays })
}

function holidays(person: ContactBuilder, today: string): unknown[] {
	const dates = person.tieOn(today).occasions.filter(({ kind }) => kind === 'date')
	return dates.map(({ day, daysLate, reason }) => [textAt(day), daysLate, 'text' in reason ? reason.text : ''])
}

describe('a line of the list is a day, a name, and whose it is', () => {
	it.each([
		['28 May Border guards’ day: guard', { kind: 'yearly', month: 5, dayOfMonth: 28 }, 'Border guards’ day', [['guard']], []],
		['--05-28 Border: guard', { kind: 'yearly', month: 5, dayOfMonth: 28 }, 'Border', [['guard']], []],
		['вторая суббота августа День строителя: строител, #Стройка', { kind: 'weekday', nth: 2, weekday: 6, month: 8 }, 'День строителя', [['строител']], ['стройка']],
		['256-й день года День программиста: #code/web', { kind: 'day-of-year', number: 256 }, 'День программиста', [], ['code/web']],
		['28 May Day: the second: System  Administrator ,, #a, # ,', { kind: 'yearly', month: 5, dayOfMonth: 28 }, 'Day: the second', [['system', 'administrator']], ['a']],
		['28 May: Day: guard', { kind: 'yearly', month: 5, dayOfMonth: 28 }, 'Day', [['guard']], []],
	])('%s', (line, rule, name, roles, tags) => {
		expect(holidaysFrom(line)).toEqual({ holidays: [{ rule, name, roles, tags }], unreadable: [] })
	})

	it.each([
		['a day that is none', '31 June Day: guard', 'day'],
		['no day', 'Border guards’ day: guard', 'day'],
		['a fifth Sunday', 'fifth Sunday of May Day: guard', 'day'],
		['a day of one of two', '05/06/2026 Day: guard', 'day'],
		['a full date', '2026-05-28 Day: guard', 'once'],
		['no name', '28 May: guard', 'name'],
		['no colon', '28 May Border guards’ day', 'whose'],
		['nothing after the colon', '28 May Border guards’ day: , #', 'whose'],
	])('with %s it is left out and named, and the others count', (_, line, problem) => {
		const { holidays: read, unreadable } = holidaysFrom(`1 May One: a\n\n  ${line}\r\n2 May Two: b`)
		expect(read.map(({ name }) => name)).toEqual(['One', 'Two'])
		expect(unreadable).toEqual([{ line: 3, text: line, problem }])
	})

	it('is read or named, whatever it says', () => {
		fc.assert(
			fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 5 }), (lines) => {
				const text = lines.join('\n')
				const { holidays: read, unreadable } = holidaysFrom(text)
				expect(read.length + unreadable.length).toBe(text.split(/\r?\n/).filter((line) => line.trim() !== '').length)
			}),
		)
	})
})

describe('a holiday is a person’s', () => {
	it.each([
		['Engineer', 'role'],
		['chief engineer', 'role'],
		['Head of engineering', 'role'],
		['Инженер-машиностроитель', 'role'],
		['заместитель директора по машиностроительному заводу', 'role'],
		['HR', 'role'],
		['Hristo’s deputy', null],
		['bioengineer', null],
		['senior system administrators', 'role'],
		['administrator of a system', null],
		['system', null],
		['lawyer', null],
	])('by role: %s, %s', (role, kind) => {
		const [holiday] = holidaysFrom(engineers).holidays
		expect(holiday && groundFor(holiday, aContact().as(role).build())).toEqual(kind === null ? null : { kind, text: role })
	})

	it.each([
		['engineering', true],
		['Engineering', true],
		['engineering/cnc', true],
		['engineeringwork', false],
		['work/engineering', false],
	])('by tag: %s, %s', (tag, isTheirs) => {
		const [holiday] = holidaysFrom(engineers).holidays
		expect(holiday && groundFor(holiday, aContact().tagged('review', tag).build())).toEqual(isTheirs ? { kind: 'tag', text: tag } : null)
	})

	it('by role first, where both fit', () => {
		const [holiday] = holidaysFrom(engineers).holidays
		expect(holiday && groundFor(holiday, aContact().tagged('engineering').as('engineer').build())?.kind).toBe('role')
	})
})

describe('a holiday is an occasion from a week before until its day', () => {
	const engineer = under(engineers, aContact().as('engineer'))

	it.each([
		['2026-09-19', []],
		['2026-09-20', [['2026-09-27', -7, 'Machine builder’s day']]],
		['2026-09-27', [['2026-09-27', 0, 'Machine builder’s day']]],
		['2026-09-28', []],
	])('on %s', (today, expected) => {
		expect(holidays(engineer, today)).toEqual(expected)
	})

	it.each([
		['28 December Day: engineer', '2026-12-28', [['2026-12-28', 0, 'Day']]],
		['2 January Day: engineer', '2026-12-30', [['2027-01-02', -3, 'Day']]],
		['29 February Day: engineer', '2025-02-28', [['2025-02-28', 0, 'Day']]],
		['29 February Day: engineer', '2024-02-28', [['2024-02-29', -1, 'Day']]],
	])('%s, on %s', (list, today, expected) => {
		expect(holidays(under(list, aContact().as('engineer')), today)).toEqual(expected)
	})

	it('of 29 February follows the setting', () => {
		const leap = under('29 February Day: engineer', aContact().as('engineer')).withRhythm({ leapBirthday: '03-01' })
		expect(holidays(leap, '2025-02-28')).toEqual([['2025-03-01', -1, 'Day']])
	})

	it('appears as many days ahead as the setting says', () => {
		expect(holidays(engineer.withRhythm({ daysAhead: 0 }), '2026-09-26')).toEqual([])
		expect(holidays(engineer.withRhythm({ daysAhead: 30 }), '2026-08-28')).toHaveLength(1)
	})

	it.each<[string, ContactBuilder, number]>([
		['circle 1', engineer.inCircle(1), 1],
		['circle 3', engineer.inCircle(3), 1],
		['no circle', engineer, 1],
		['who is never suggested', engineer.never(), 1],
		['who is put off', engineer.snoozedUntil('2026-12-01'), 1],
		['in touch today', engineer.spokeOn('2026-09-27'), 1],
		['whose log is not read yet', engineer.withUnreadLog(), 1],
		['whose role is another', engineer.as('lawyer'), 0],
		['without role and tags', under(engineers), 0],
		['who is remembered', engineer.deceased(), 0],
	])('for somebody of %s: %s', (_, person, count) => {
		expect(holidays(person, '2026-09-27')).toHaveLength(count)
	})

	it('stands once, though two lines make it theirs', () => {
		const list = `${engineers}\nlast Sunday of September machine Builder’s day: #plant`
		expect(holidays(under(list, aContact().as('engineer').tagged('plant')), '2026-09-27')).toHaveLength(1)
	})

	it('stands once, though the person’s own note has it too', () => {
		const both = engineer.withDate('last Sunday of September Machine builder’s day')
		const [only, ...others] = both.tieOn('2026-09-27').occasions
		expect([only?.reason.source.line, others]).toEqual([3, []])
	})

	it('stands beside another of the same day', () => {
		const list = `${engineers}\n27 September Day of tourism: engineer`
		expect(holidays(under(list, aContact().as('engineer')), '2026-09-27')).toHaveLength(2)
	})

	it('says whose it is, and where that stands', () => {
		expect(under(engineers, aContact().never().as('chief engineer')).tieOn('2026-09-25').occasions.map(({ reason }) => reason)).toEqual([
			{
				kind: 'date',
				day: dayAt('2026-09-27'),
				daysLate: -2,
				text: 'Machine builder’s day',
				because: { kind: 'role', text: 'chief engineer' },
				source: { path: 'People/Somebody.md', line: 3 },
			},
		])
	})

	it('of a note whose lines the cache does not know names the property', () => {
		const [occasion] = tieOf({ ...aContact().tagged('engineering').build(), lines: {} }, aContact().evidence(), DEFAULT_RHYTHM, dayAt('2026-09-27')).occasions
		expect(occasion?.reason.source).toEqual({ path: 'People/Somebody.md', line: null, property: 'tags' })
	})
})

describe.each(['en', 'ru'] as const)('the list before the user has changed it, in %s', (language) => {
	const { holidays: known, unreadable } = holidaysFrom(DEFAULT_HOLIDAYS[language])
	const theirs = (role: string, today: string): unknown[] => holidays(under(DEFAULT_HOLIDAYS[language], aContact().as(role)), today)

	it('can be read line for line', () => {
		expect(unreadable).toEqual([])
		expect(known.length).toBe(DEFAULT_HOLIDAYS[language].split('\n').length)
		expect(known.length).toBeGreaterThanOrEqual(20)
	})

	it('is of that language alone, and names no day twice', () => {
		const foreign = language === 'en' ? /[а-яё]/i : /[a-z]/i
		expect(known.filter(({ name }) => foreign.test(name))).toEqual([])
		expect(new Set(known.map(({ rule }) => JSON.stringify(rule))).size).toBe(known.length)
	})

	it.each([
		['Главный конструктор', '2026-09-27', 'Machine Builders’ Day', 'День машиностроителя'],
		['Прораб', '2026-08-09', 'Builders’ Day', 'День строителя'],
		['Электрик', '2026-12-22', 'Power Engineers’ Day', 'День энергетика'],
		['Программист ЧПУ', '2026-09-13', 'Programmers’ Day', 'День программиста'],
		['Software developer', '2028-09-12', 'Programmers’ Day', 'День программиста'],
		['учительница', '2026-10-05', 'World Teachers’ Day', 'Всемирный день учителя'],
		['Медсестра', '2026-05-12', 'International Nurses Day', 'Международный день медицинской сестры'],
		['Metallurgist', '2026-07-19', 'Metallurgists’ Day', 'День металлурга'],
		['Химик-технолог', '2026-05-31', 'Chemists’ Day', 'День химика'],
		['Research fellow', '2026-02-08', 'Day of Russian science', 'День российской науки'],
		['Геологи', '2026-04-05', 'Geologists’ Day', 'День геолога'],
		['Главный бухгалтер', '2026-11-21', 'Accountants’ Day', 'День бухгалтера'],
		['Нотариус', '2026-12-03', 'Lawyers’ Day', 'День юриста'],
		['System administrator', '2026-07-31', 'System Administrator Appreciation Day', 'День системного администратора'],
		['Architect', '2026-10-05', 'World Architecture Day', 'Всемирный день архитектуры'],
		['Translator', '2026-09-30', 'International Translation Day', 'Международный день переводчика'],
		['Process engineer', '2026-03-04', 'World Engineering Day', 'Всемирный день инженерии'],
	])('%s: on %s %s, %s', (role, today, en, ru) => {
		expect(theirs(role, today)).toContainEqual([today, 0, language === 'en' ? en : ru])
	})

	it.each(['Sales', 'Sister', 'Директор', 'Plant manager', 'Business developer', 'Property developer'])('is nobody’s who is only %s', (role) => {
		const days = Array.from({ length: 366 }, (_, at) => textAt(dayAt('2027-12-31') + at) ?? '')
		expect(days.flatMap((day) => theirs(role, day))).toEqual([])
	})
})
