import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/i18n/language'
import { sayFinding, sayFindingLine, sayWhom } from '../../src/i18n/say-finding'
import { wordsFor } from '../../src/i18n/words-for'
import { findingsOf } from '../../src/query/findings'
import type { Finding, FindingKind } from '../../src/query/findings'
import type { ContactBuilder } from '../contact-builder'
import { aContact, dayAt } from '../contact-builder'

const TODAY = '2026-11-24'
const inRussian = { en: false, ru: true } as const

function found(kind: FindingKind, ...people: readonly ContactBuilder[]): Finding {
	const ties = people.map((person) => person.tieOn(TODAY))
	const finding = findingsOf(ties, { today: dayAt(TODAY), compareNames: (a, b) => (a < b ? -1 : 1), copies: [] }).find((each) => each.kind === kind)
	if (finding === undefined) throw new Error(`No ${kind}`)
	return finding
}

const early = aContact().named('Sofia').inCircle(3).atStage(1).did('project', '2026-11-01', 'a line').did('asked', '2026-10-01', 'a price').did('asked', '2026-09-01', 'a name')
const late = (day: string) => aContact().named('Anna').inCircle(2).isPromised('a list', day)

describe('what was found', () => {
	it.each<[Language, Finding, string]>([
		['en', found('asked-early', early), 'Sofia is in circle 3 at the beginning, and stands in 1 project and 2 requests of the last year.'],
		['ru', found('asked-early', early), 'Sofia — в третьем круге, на первом этапе, а за последний год уже 1 проект и 2 просьбы.'],
		['en', found('my-promise', late('2026-11-23')), 'Its day was 1 day ago.'],
		['ru', found('my-promise', late('2026-11-23')), 'Anna: срок был 1 день назад.'],
		['ru', found('my-promise', late('2026-11-22')), 'Anna: срок был 2 дня назад.'],
		['ru', found('my-promise', late('2026-11-03')), 'Anna: срок был 21 день назад.'],
		['en', found('circle-too-large', ...Array.from({ length: 6 }, (_, at) => aContact().named(String(at)).inCircle(1))), 'Circle 1 has 6 people; about 5 fit.'],
		['ru', found('circle-too-large', ...Array.from({ length: 6 }, (_, at) => aContact().named(String(at)).inCircle(1))), 'В круге 1 — 6 человек, а места примерно на 5.'],
	])('in %s begins: %o', (language, finding, said) => {
		expect(inRussian[language]).toBe(/[а-я]/.test(said))
		expect(sayFinding(finding, wordsFor(language)).startsWith(said)).toBe(true)
	})
})

it.each<[Language, readonly string[]]>([
	['en', ['Project: a line', 'Asked: a price', 'Asked: a name']],
	['ru', ['Проект: a line', 'Моя просьба: a price', 'Моя просьба: a name']],
])('what it rests on, in %s', (language, said) => {
	expect(found('asked-early', early).lines.map((line) => sayFindingLine(line, wordsFor(language), language))).toEqual(said)
})

it('whom it is about: a name, how many, or a circle', () => {
	const words = wordsFor('en')
	const anna = aContact().named('Anna')
	expect(sayWhom(found('no-circle', anna), words)).toBe('Anna')
	expect(sayWhom(found('alias-clash', anna.alsoCalled('A'), aContact().named('Boris').alsoCalled('a')), words)).toBe('Anna, Boris')
	expect(sayWhom(found('alias-clash', ...['A', 'B', 'C'].map((name) => aContact().named(name).alsoCalled('x'))), words)).toBe('3 people')
	expect(sayWhom(found('circle-too-large', ...Array.from({ length: 6 }, (_, at) => aContact().named(String(at)).inCircle(1))), words)).toBe('circle 1')
})
