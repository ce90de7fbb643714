import { describe, expect, it } from 'vitest'
import { OWN_PRACTICES } from '../../src/contact/practice'
import { STAGES } from '../../src/contact/stage'
import type { EvidenceKind, StageEvidence } from '../../src/contact/stage-evidence'
import { sayEvidence } from '../../src/i18n/say-evidence'
import { dayAt } from '../contact-builder'

const TODAY = dayAt('2026-11-24')

function evidence(kind: EvidenceKind, count: number, day: string | null, text = ''): StageEvidence {
	return { kind, count, day: day === null ? null : dayAt(day), text, source: { path: 'Anna.md', line: 7 } }
}

describe('evidence in words', () => {
	it.each<readonly [StageEvidence, en: string, ru: string]>([
		[evidence('work-known', 1, null, 'staff'), 'noted: staff', 'записано: staff'],
		[evidence('interests-known', 2, null, 'chess, skiing'), 'noted: chess, skiing', 'записано: chess, skiing'],
		[evidence('contact-since-met', 1, '2026-10-06'), 'in touch once, on 6 October', 'были на связи один раз, 6 октября'],
		[evidence('contact-since-met', 2, '2026-11-23'), 'in touch twice, last yesterday', 'были на связи дважды, в последний раз вчера'],
		[evidence('contact-since-met', 5, '2025-10-06'), 'in touch 5 times, last on 6 October 2025', 'были на связи 5 раз, в последний раз 6 октября 2025'],
		[evidence('quick-follow-up', 1, '2026-10-06'), 'followed up within a day once, on 6 October', 'снова на связи в течение суток один раз, 6 октября'],
		[evidence('regular-contact', 4, '2026-11-20'), 'in rhythm 4 times in a row, last on 20 November', 'в ритме 4 раза подряд, в последний раз 20 ноября'],
		[evidence('met-in-person', 1, '2026-11-24'), 'met once, today', 'виделись один раз, сегодня'],
		[evidence('planned-ahead', 1, '2026-11-25'), 'planned tomorrow', 'запланировано: завтра'],
		[evidence('planned-ahead', 1, '2026-12-04', 'new line'), 'planned on 4 December: new line', 'запланировано: 4 декабря; new line'],
		[evidence('kept-promises', 1, '2026-10-06'), 'kept 1 promise, on 6 October', 'выполнено 1 обещание, 6 октября'],
		[evidence('kept-promises', 3, '2026-10-06'), 'kept 3 promises, the last on 6 October', 'выполнено 3 обещания, последнее — 6 октября'],
		[evidence('kept-promises', 5, null), 'kept 5 promises', 'выполнено 5 обещаний'],
		[evidence('kept-promises', 21, null), 'kept 21 promises', 'выполнено 21 обещание'],
		[{ ...evidence('kept-promises', 3, '2026-10-06'), late: 1 }, 'kept 3 promises, the last on 6 October; 1 more not in time', 'выполнено 3 обещания, последнее — 6 октября; ещё 1 — не в срок'],
		[{ ...evidence('kept-on-time', 1, null), late: 2 }, 'kept 1 promise on time; 2 more not in time', 'в срок 1 обещание; ещё 2 — не в срок'],
		[evidence('kept-on-time', 2, '2026-10-06'), 'kept 2 promises on time, the last on 6 October', 'в срок 2 обещания, последнее — 6 октября'],
		[evidence('value-given', 2, '2026-10-06', 'a book'), 'gave twice, last on 6 October: a book', 'вы помогли дважды, в последний раз 6 октября; a book'],
		[evidence('support', 1, '2026-10-06', 'help'), 'support once, on 6 October: help', 'поддержка один раз, 6 октября; help'],
		[evidence('feedback', 22, '2026-10-06'), 'feedback 22 times, last on 6 October', 'отзывы 22 раза, в последний раз 6 октября'],
		[evidence('knowledge', 1, '2026-10-06'), 'knowledge shared once, on 6 October', 'делились знаниями один раз, 6 октября'],
		[evidence('shared-project', 1, '2026-10-06', 'proposal'), 'at work together once, on 6 October: proposal', 'общее дело один раз, 6 октября; proposal'],
		[evidence('recommendation', 1, '2026-10-06'), 'recommended once, on 6 October', 'рекомендация один раз, 6 октября'],
		[evidence('career', 1, '2026-10-06'), 'helped once, on 6 October', 'вы помогли один раз, 6 октября'],
	])('%j', (found, en, ru) => {
		expect(sayEvidence(found, 'en', TODAY)).toBe(en)
		expect(sayEvidence(found, 'ru', TODAY)).toBe(ru)
	})

	it.each(STAGES.flatMap((stage) => OWN_PRACTICES[stage].flatMap((practice) => practice.evidence ?? [])))('%s has a phrase whatever is not known', (kind) => {
		for (const language of ['en', 'ru'] as const) {
			expect(sayEvidence(evidence(kind, 1, null, 'x'), language, TODAY)).not.toMatch(/null|undefined|^\s*$/)
		}
	})
})
