import { describe, expect, it } from 'vitest'
import { briefingMarkdown } from '../../src/i18n/briefing-markdown'
import type { Language } from '../../src/i18n/language'
import { sayBriefing } from '../../src/i18n/say-briefing'
import { wordsFor } from '../../src/i18n/words-for'
import { wordsNamedBy } from '../../src/i18n/words-named-by'
import type { Interaction } from '../../src/note/interaction'
import { linesOf } from '../../src/note/note-lines'
import { OWN_PLAYBOOK } from '../../src/contact/playbook'
import { defaultReadingRules } from '../../src/contact/reading-rules'
import { briefingOf } from '../../src/query/briefing'
import type { BriefingGrounds } from '../../src/query/briefing'
import { aContact, dayAt } from '../contact-builder'

const TODAY = dayAt('2026-11-24')

const RULES = defaultReadingRules(() => TODAY)

const NOTHING_ELSE: BriefingGrounds = { today: TODAY, interactions: [], ideas: [], match: null }

function spoken(day: string, text: string, words: Interaction['words'] = {}, line = 40): Interaction {
	return { day: dayAt(day), channel: 'call', people: [], mentioned: [], text, words, line }
}

const elena = aContact()
	.named('Elena Gromova')
	.inCircle(2)
	.atStage(2)
	.atStageSince('2026-07-01')
	.metOn('2026-02-05')
	.as('Lead engineer')
	.worksAt('Helios', 'Institute')
	.whose('introduced_by', '[[Anna Weber]]')
	.whose('pronunciation', 'ye-LE-na')
	.whose('interests', '[[Titanium]]', 'rowing')
	.whose('family', 'a son, Leo')
	.whose('boundaries', 'no calls after 19:00')
	.did('gave', '2026-11-06', 'contact, a turner')
	.inMeetingNoteOf('2026-11-26', 'agree the test plan')
	.isPromised('Bring the samples', '2026-11-26')
	.promisedMe('The protocol of October')

function block(person: typeof elena, language: Language, more: Partial<BriefingGrounds> = {}): string {
	const briefing = briefingOf(person.tieOn('2026-11-24'), { ...NOTHING_ELSE, ...more })
	return briefingMarkdown(sayBriefing(briefing, wordsFor(language), language, TODAY), person.build().name)
}

const full: Partial<BriefingGrounds> = {
	interactions: [spoken('2026-11-06', 'dates of the bench', { gave: ['contact, a turner'], received: ['advice'] }), spoken('2026-10-09', 'drawings', {}, 41)],
	ideas: [{ path: 'Notes/Welding.md', title: 'Welding titanium', changed: TODAY - 1, shared: [{ text: 'Titanium', of: 'interests', source: { path: 'People/Elena Gromova.md', line: 9 } }], address: null }],
}

describe('a briefing as markdown', () => {
	it('reads so in English', () => {
		expect(block(elena, 'en', full)).toMatchInlineSnapshot(`
			"### Elena Gromova

			Meeting on Thursday, 26 November

			- **Goal:** agree the test plan
			- **Who**
				- Lead engineer, Helios, Institute
				- Circle 2, building trust since 1 July
				- Met on 5 February; introduced by Anna Weber
				- Pronounced ye-LE-na
			- **Last**
				- 6 Nov: Call: dates of the bench; gave: contact, a turner; received: advice
				- 9 Oct: Call: drawings
			- **Promises**
				- Yours: Bring the samples (by 26 November)
				- Theirs: The protocol of October
			- **Exchange:** You gave once, and never asked (a contact)
			- **Person**
				- Interests: Titanium, rowing
				- Family: a son, Leo
			- **Ask**
				- What is new since 6 November: dates of the bench?
				- What do they like to do outside work?
			- **Bring along:** Welding titanium (in common: Titanium)
			- **Boundaries:** no calls after 19:00
			"
		`)
	})

	it('reads so in Russian', () => {
		expect(block(elena, 'ru', full)).toMatchInlineSnapshot(`
			"### Elena Gromova

			Встреча в четверг, 26 ноября

			- **Цель:** agree the test plan
			- **Кто это**
				- Lead engineer, Helios, Institute
				- Круг 2, развитие доверия с 1 июля
				- Знакомы с 5 февраля; кто познакомил: Anna Weber
				- Произносится: ye-LE-na
			- **Было**
				- 6 нояб: Звонок: dates of the bench; от меня: contact, a turner; получено: advice
				- 9 окт: Звонок: drawings
			- **Обещания**
				- Вы обещали: Bring the samples (до 26 ноября)
				- Обещали вам: The protocol of October
			- **Обмен:** Вы помогли один раз и ни о чём не просили (контакт)
			- **Человек**
				- Интересы: Titanium, rowing
				- Семья: a son, Leo
			- **Спросить**
				- Что нового с 6 ноября: dates of the bench?
				- Чем нравится заниматься вне работы?
			- **Взять с собой:** Welding titanium (общая тема: Titanium)
			- **Границы:** no calls after 19:00
			"
		`)
	})

	it('is a heading alone where nothing is known but what may be asked', () => {
		expect(block(aContact().named('New One'), 'en')).toBe('### New One\n\n- **Ask:** How did the two of you meet?\n')
	})

	it('calls a stage as the playbook does', () => {
		const words = wordsNamedBy({ ...OWN_PLAYBOOK, stageNames: { 2: 'Warming up' } }, wordsFor('en'))
		const { sections } = sayBriefing(briefingOf(elena.tieOn('2026-11-24'), NOTHING_ELSE), words, 'en', TODAY)
		expect(sections.flatMap(({ lines }) => lines.map(({ text }) => text))).toContain('Circle 2, warming up since 1 July')
	})

	it.each([
		['2026-11-02', 'со 2 ноября'],
		['2026-11-01', 'с 1 ноября'],
		['2026-10-22', 'с 22 октября'],
		['2025-10-02', 'со 2 октября 2025'],
	])('asks in Russian what is new since %s: %s', (day, since) => {
		expect(block(aContact().named('N'), 'ru', { interactions: [spoken(day, 'x')] })).toContain(`Что нового ${since}: x?`)
	})

	it('offers what somebody else has', () => {
		const person = aContact().named('New One').whose('needs', 'a turner')
		const meeting = { who: person.tieOn('2026-11-24'), need: 'a turner', of: 'needs', needSource: { path: 'N.md', line: 2 }, offer: 'a lathe', offerSource: { path: 'B.md', line: 2 } } as const
		const match = { kind: 'introduce', other: aContact().named('Boris').tieOn('2026-11-24'), ...meeting } as const
		expect(block(person, 'en', { match })).toContain('- **Bring along:** Boris offers: a lathe (for: a turner)\n')
		expect(block(person, 'ru', { match })).toContain('- **Взять с собой:** Boris предлагает: a lathe (нужно: a turner)\n')
		expect(block(person, 'en', { match: { kind: 'help', ...meeting } })).toContain('- **Bring along:** You offer: a lathe (for: a turner)\n')
		expect(block(person, 'ru', { match: { kind: 'help', ...meeting } })).toContain('- **Взять с собой:** Вы предлагаете: a lathe (нужно: a turner)\n')
	})

	it('takes what notes say as plain text, a line each', () => {
		const hostile = '# x\n![[Secret]] <b>```js [a:: b] #promise'
		const text = block(aContact().named('N').withGoal(hostile).whose('needs', hostile).isPromised(hostile), 'en', { interactions: [spoken('2026-11-20', hostile)] })
		expect(text).not.toMatch(/!\[\[|<|(?:^|[^\\])`|::|\n#(?!## N)/)
		expect(text.split('\n').filter((line) => line.startsWith('\t') || !/^(?:### N|- \*\*|)/.test(line))).toHaveLength(2)
	})

	it.each(['en', 'ru'] as const)('reads to Tend as no interaction and no promise, in %s', (language) => {
		const linked = block(elena, language, full).replace('### Elena Gromova', '### [[Elena Gromova]]')
		for (const note of [linked, `## Interactions\n\n${linked}`]) {
			const { log, dated, promises, kept } = linesOf(note, true, TODAY, RULES)
			expect([...log, ...dated, ...promises, ...kept]).toEqual([])
		}
	})
})
