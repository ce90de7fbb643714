import { describe, expect, it } from 'vitest'
import { sayProblem } from '../../src/i18n/say-problem'
import type { ProblemKind } from '../../src/note/unreadable'

/** Every kind has an example: a new one fails to compile until it is said. */
const SAID: Readonly<Record<ProblemKind, readonly [en: string, ru: string]>> = {
	'yaml': ['The frontmatter is broken here: $&text', 'Свойства заметки здесь не читаются: $&text'],
	'duplicate-key': ['met stands twice; the first counts', 'met записано дважды; считается первое'],
	'too-long': ['The frontmatter is too long and is not read', 'Свойства заметки слишком длинные и не прочитаны'],
	'not-properties': ['The frontmatter holds no properties', 'В начале заметки стоят не свойства'],
	'day': ['met: “$&text” is no day', 'met: «$&text» — не день'],
	'ambiguous-day': [
		'met: “$&text” may be one of two days; write it as YYYY-MM-DD',
		'met: «$&text» может быть одним из двух дней; напишите ГГГГ-ММ-ДД',
	],
	'future-contact': [
		'met: “$&text” lies after today and does not count',
		'met: «$&text» позже сегодняшнего дня и не считается',
	],
	'circle': ['met: “$&text” is no circle; write 1, 2 or 3', 'met: «$&text» — не круг; напишите 1, 2 или 3'],
	'stage': ['met: “$&text” is no stage; write 1, 2, 3 or 4', 'met: «$&text» — не этап; напишите 1, 2, 3 или 4'],
	'cadence': [
		'met: “$&text” is no cadence; write a number of days, 2 weeks, monthly or never',
		'met: «$&text» — не частота; напишите число дней, «раз в 2 недели», «ежемесячно» или «никогда»',
	],
	'rating': [
		'met: “$&text” is no mark; write a whole number from 1 to 5',
		'met: «$&text» — не оценка; напишите целое число от 1 до 5',
	],
	'yes-or-no': [
		'met: “$&text” is neither yes nor no, and is taken as yes',
		'met: «$&text» — ни да, ни нет; считается «да»',
	],
	'line-day': ['There is no such day: “$&text”', 'Нет такого дня: «$&text»'],
}

const KINDS: readonly ProblemKind[] = [
	'yaml',
	'duplicate-key',
	'too-long',
	'not-properties',
	'day',
	'ambiguous-day',
	'future-contact',
	'circle',
	'stage',
	'cadence',
	'rating',
	'yes-or-no',
	'line-day',
]

describe('a problem in words', () => {
	it.each(KINDS)('%s', (kind) => {
		const [en, ru] = SAID[kind]
		expect(sayProblem({ kind, key: 'met', text: '$&text' }, 'en')).toBe(en)
		expect(sayProblem({ kind, key: 'met', text: '$&text' }, 'ru')).toBe(ru)
	})

	it('names no key where there is none', () => {
		expect(sayProblem({ kind: 'day', key: null, text: 'x' }, 'en')).toBe('This line: “x” is no day')
		expect(sayProblem({ kind: 'day', key: null, text: 'x' }, 'ru')).toBe('Эта строка: «x» — не день')
	})

	it('every kind is tried', () => {
		expect([...KINDS].sort()).toEqual(Object.keys(SAID).sort())
	})
})
