import { describe, expect, it } from 'vitest'
import { refusal } from '../../src/edit/refusal'
import type { NotWritten } from '../../src/i18n/say-outcome'
import { sayNotWritten } from '../../src/i18n/say-outcome'

type Example = readonly [outcome: NotWritten, en: string, ru: string]

/** Every kind has an example: a new one fails to compile until it is said. */
const SAID: Readonly<Record<NotWritten['kind'], Example>> = {
	refused: [
		{ kind: 'refused', refusal: { kind: 'duplicate-key', key: 'met', line: 3, text: '' } },
		'line 3: met stands twice; keep one of them first',
		'строка 3: met записано дважды; сначала оставьте одно',
	],
	failed: [{ kind: 'failed', message: 'EROFS: $& disk' }, 'the file could not be written: EROFS: $& disk', 'не удалось записать файл: EROFS: $& disk'],
	gone: [{ kind: 'gone' }, 'the note is not there any more', 'заметки больше нет'],
	typing: [{ kind: 'typing' }, 'the note is open with unsaved typing', 'заметка открыта, и набранное ещё не сохранено'],
}

describe('why a note was not written', () => {
	it.each(Object.entries(SAID))('%s', (_, [outcome, en, ru]) => {
		expect(sayNotWritten(outcome, 'en')).toBe(en)
		expect(sayNotWritten(outcome, 'ru')).toBe(ru)
	})

	it('is said to the end where little is known', () => {
		for (const language of ['en', 'ru'] as const) {
			for (const outcome of [{ kind: 'failed', message: '' }, { kind: 'refused', refusal: refusal('yaml') }] as const) {
				expect(sayNotWritten(outcome, language)).not.toMatch(/undefined|null|\[object/)
			}
		}
	})
})
