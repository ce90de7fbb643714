import { describe, expect, it } from 'vitest'
import { OWN_PLAYBOOK, playbookWithout } from '../../src/contact/playbook'
import { playbookFrom } from '../../src/contact/playbook-from'
import { en } from '../../src/i18n/en'
import { ru } from '../../src/i18n/ru'
import { sayPlaybook } from '../../src/i18n/say-playbook'
import { practiceText, sayNextStep } from '../../src/i18n/say-practice'
import type { Words } from '../../src/i18n/words'
import { wordsBy, wordsNamedBy } from '../../src/i18n/words-named-by'

const OWN = { evidence: 'kept-promises', of: 'kept-word' } as const
const THEIRS = { evidence: null, of: { name: 'Слово', about: 'держать' } } as const

describe('a practice in words', () => {
	it('is Tend’s own in the language of the interface, the user’s as their note has it', () => {
		expect(practiceText(OWN, en).name).toBe('Keep promises')
		expect(practiceText(OWN, ru).name).toBe('Держать слово')
		expect(practiceText(THEIRS, en)).toEqual(THEIRS.of)
	})

	it('is the next step, or the next stage is', () => {
		expect(sayNextStep({ kind: 'practice', practice: OWN, against: null }, en)).toBe('Next step: Keep promises')
		expect(sayNextStep({ kind: 'practice', practice: THEIRS, against: null }, ru)).toBe('Следующий шаг: Слово')
		expect(sayNextStep({ kind: 'ready', stage: 3 }, en)).toBe('Ready to consider: Deepening')
		expect(sayNextStep({ kind: 'ready', stage: 3 }, ru)).toBe('Можно переходить к этапу «Углубление отношений»')
	})
})

describe('what was made of a playbook, in words', () => {
	const half = playbookFrom('# Stage 1: Hello\n- Wave\n\n# Stage five\n# Stage 3: More\n- Dance\n# Circle 2: Work\n', 'Playbook.md')
	const few = playbookFrom('# Stage 1\n- a\n# Stage 2\n- b\n# Stage 3\n- c\n# Stage 4\n# Stage 5', 'Playbook.md')
	it.each([
		[half, en, 'Taken from Playbook.md: lines 1–2, 5–6, 7. Not understood: the heading in line 4. Tend’s own practices count for stages 2, 4.'],
		[half, ru, 'Взято из Playbook.md: строки 1–2, 5–6, 7. Не распознан заголовок в строке 4. Для этапов 2, 4 действуют практики Tend.'],
		[few, en, 'Taken from Playbook.md: lines 1–2, 3–4, 5–6. Not understood: the headings in lines 7, 8. Tend’s own practices count for stage 4.'],
		[few, ru, 'Взято из Playbook.md: строки 1–2, 3–4, 5–6. Не распознаны заголовки в строках 7, 8. Для этапа 4 действуют практики Tend.'],
		[playbookFrom('# Plan', 'Plan.md'), en, 'No stage was understood in Plan.md. Tend’s own practices count.'],
		[playbookFrom('# Plan', 'Plan.md'), ru, 'В заметке Plan.md не распознан ни один этап. Действуют практики Tend.'],
		[playbookWithout('Gone.md'), en, 'Gone.md is not there or cannot be read. Tend’s own practices count.'],
		[playbookWithout('Gone.md'), ru, 'Заметки Gone.md нет, или она не читается. Действуют практики Tend.'],
	])('%#', (playbook, words, said) => {
		expect(playbook.reading === null ? '' : sayPlaybook(playbook.reading, words.practices)).toBe(said)
	})
})

describe('the words by a playbook', () => {
	const named = playbookFrom('# Stage 2: Trust\n- Promises\n# Circle 1: Home\n', 'Playbook.md')

	it('call stages and circles as the note does, and all else as before', () => {
		const words = wordsNamedBy(named, en)
		expect(words.stages).toEqual({ ...en.stages, 2: 'Trust' })
		expect(words.circles).toEqual({ ...en.circles, 1: 'Home' })
		expect(words.card).toBe(en.card)
	})

	it('follow the playbook, and stay the same object while it does', () => {
		let playbook = OWN_PLAYBOOK
		const words: () => Words = wordsBy(() => playbook, en)
		const before = words()
		expect(words()).toBe(before)
		playbook = named
		expect(words().stages[2]).toBe('Trust')
		playbook = OWN_PLAYBOOK
		expect(words().stages[2]).toBe(en.stages[2])
	})
})
