import { describe, expect, it } from 'vitest'
import type { RefusalKind } from '../../src/edit/refusal'
import { refusal } from '../../src/edit/refusal'
import { sayRefusal } from '../../src/i18n/say-refusal'

/** Every kind has an example: a new one fails to compile until it is said. */
const SAID: Readonly<Record<RefusalKind, readonly [en: string, ru: string]>> = {
	'yaml': ['line 3: the frontmatter is broken: $&text', 'строка 3: свойства заметки не читаются: $&text'],
	'unclosed': ['line 3: the frontmatter opens with --- and never closes', 'строка 3: свойства открыты строкой --- и не закрыты'],
	'not-properties': ['line 3: the frontmatter holds no properties', 'строка 3: в начале заметки стоят не свойства'],
	'duplicate-key': ['line 3: met stands twice; keep one of them first', 'строка 3: met записано дважды; сначала оставьте одно'],
	'anchor': ['line 3: met carries a YAML anchor or tag; change it by hand', 'строка 3: met: якорь или тег YAML; измените сами'],
	'odd-key': [
		'line 3: met is written in a way that Tend does not touch; change it by hand',
		'строка 3: met записано так, что Tend этого не меняет; измените сами',
	],
	'comments': ['line 3: comments within met would be lost; change it by hand', 'строка 3: met: пропали бы комментарии внутри; измените сами'],
	'nested': ['line 3: met holds more than plain values; change it by hand', 'строка 3: met: не только простые значения; измените сами'],
	'template': ['line 3: the note is a template', 'строка 3: это шаблон'],
	'line-gone': ['line 3: the line is not there any more, or stands there twice', 'строка 3: этой строки больше нет, или она стоит дважды'],
	'recurring': [
		'line 3: the task recurs: tick it in the note, so that the next one is made',
		'строка 3: задача повторяется: отметьте её в заметке, чтобы появилась следующая',
	],
	'changed-since': ['line 3: the note has changed there since', 'строка 3: с тех пор заметка здесь изменилась'],
	'nobody': ['line 3: choose at least one person', 'строка 3: выберите хотя бы одного человека'],
	'no-text': ['line 3: write what is promised', 'строка 3: напишите, что обещано'],
	'past-day': ['line 3: choose a day after today', 'строка 3: выберите день после сегодняшнего'],
	'future-day': ['line 3: that day has not come yet', 'строка 3: этот день ещё не наступил'],
	'no-cadence': ['line 3: there is no cadence that could become rarer', 'строка 3: нет ритма, который можно сделать реже'],
	'no-stage': ['line 3: people of circle 1 have no stage', 'строка 3: у людей первого круга нет этапа'],
	'logged-already': ['line 3: a conversation of today is logged already', 'строка 3: сегодняшний разговор уже записан'],
	'only-circle': [
		'line 3: only the circle makes this note a contact; give it type: contact first',
		'строка 3: контактом эту заметку делает только круг; сначала напишите type: contact',
	],
	'unsure': [
		'line 3: it would not read as it is meant; word it differently, or change it by hand',
		'строка 3: прочиталось бы не так, как задумано; напишите иначе или измените сами',
	],
}

const KINDS: readonly RefusalKind[] = [
	'yaml',
	'unclosed',
	'not-properties',
	'duplicate-key',
	'anchor',
	'odd-key',
	'comments',
	'nested',
	'template',
	'line-gone',
	'recurring',
	'changed-since',
	'nobody',
	'no-text',
	'past-day',
	'future-day',
	'no-cadence',
	'no-stage',
	'logged-already',
	'only-circle',
	'unsure',
]

describe('a refusal in words', () => {
	it.each(KINDS)('%s', (kind) => {
		const [en, ru] = SAID[kind]
		expect(sayRefusal({ kind, key: 'met', line: 3, text: '$&text' }, 'en')).toBe(en)
		expect(sayRefusal({ kind, key: 'met', line: 3, text: '$&text' }, 'ru')).toBe(ru)
	})

	it.each(KINDS)('%s, about no place in particular', (kind) => {
		for (const language of ['en', 'ru'] as const) {
			const said = sayRefusal(refusal(kind), language)
			expect(said).not.toMatch(/undefined|null|NaN|\[object/)
			expect(said).not.toMatch(/^(?:line|строка) /)
			expect(said).not.toMatch(/\.$/)
			expect(said.charAt(0)).toBe(said.charAt(0).toLowerCase())
			expect(/[а-яё]/i.test(said)).toBe(language === 'ru')
		}
	})

	it('names no key where there is none', () => {
		expect(sayRefusal(refusal('duplicate-key'), 'en')).toBe('the value stands twice; keep one of them first')
		expect(sayRefusal(refusal('duplicate-key'), 'ru')).toBe('значение записано дважды; сначала оставьте одно')
	})

	it('every kind is tried', () => {
		expect([...KINDS].sort()).toEqual(Object.keys(SAID).sort())
	})
})
