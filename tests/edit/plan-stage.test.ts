import { describe, expect, it } from 'vitest'
import type { Stage } from '../../src/contact/stage'
import { isRefusal, planForAll } from '../../src/edit/act-plan'
import { nextStage, stageBefore, stageSet } from '../../src/edit/plan-stage'
import { aContact, dayAt } from '../contact-builder'
import { done, note, PATH, tieFrom, TODAY } from './acting'

function set(text: string, stage: Stage, reason = '', today = TODAY): string {
	return done(stageSet(tieFrom(text, { today }), stage, reason, today), text)
}

describe('the stages beside one', () => {
	it.each<[Stage | null, Stage | null, Stage | null]>([
		[null, null, 1],
		[1, null, 2],
		[2, 1, 3],
		[3, 2, 4],
		[4, 3, null],
	])('of %s are %s and %s', (stage, before, next) => {
		expect([stageBefore(stage), nextStage(stage)]).toEqual([before, next])
	})
})

describe('a stage', () => {
	it.each<[string, Stage, string]>([
		['circle: 2', 1, 'circle: 2\nstage: 1\nstage_since: 2026-11-24'],
		['stage:\nstage_since:', 2, 'stage: 2\nstage_since: 2026-11-24'],
		['stage: 2\nstage_since: 2026-05-01', 3, 'stage: 3\nstage_since: 2026-11-24'],
		['stage: 3\nstage_since: 2026-05-01', 2, 'stage: 2\nstage_since: 2026-11-24'],
		['stage_since: 01.05.2026\nstage: "2" # by feel', 4, 'stage_since: 24.11.2026\nstage: "4" # by feel'],
		['stage: Building trust', 3, 'stage: Deepening\nstage_since: 2026-11-24'],
		['этап: "Этап 2: Развитие доверия"\nэтап_с: 01.05.2026', 3, 'этап: "Этап 3: Углубление отношений"\nэтап_с: 24.11.2026'],
		['стадия: Углубление отношений', 2, 'стадия: Развитие доверия\nэтап_с: 2026-11-24'],
		['stage: "[[Stage 2]]"', 3, 'stage: "[[Stage 3]]"\nstage_since: 2026-11-24'],
		['stage: a good one', 3, 'stage: 3\nstage_since: 2026-11-24'],
	])('is set, and the day since when: %j to %i becomes %j', (before, stage, after) => {
		const result = set(note(before), stage)
		expect(result).toBe(note(after))
		expect(tieFrom(result).contact).toMatchObject({ stage, stageSince: TODAY, unreadable: [] })
	})

	it.each<[string, Stage]>([
		['stage: 2\nstage_since: 2026-05-01', 2],
		['stage: Building Trust # by feel\nstage_since: 01.05.2026', 2],
		['stage: "[[Stages/Stage 2|trust]]"\nstage_since: 2026-05-01', 2],
	])('that the tie is at already has been since its day: %j', (properties, stage) => {
		expect(set(note(properties), stage)).toBe(note(properties))
	})

	it('that the tie is at since nobody knows when is one since today', () => {
		expect(set(note('stage: 2'), 2)).toBe(note('stage: 2\nstage_since: 2026-11-24'))
	})

	it('set again the next day changes nothing', () => {
		const once = set(note('stage: 2\nstage_since: 2026-05-01'), 3)
		expect(set(once, 3, '', TODAY + 1)).toBe(once)
	})

	it('is none of circle 1', () => {
		const refusal = { kind: 'no-stage', key: null, line: null, text: '' }
		expect(stageSet(aContact().inCircle(1).tieOn('2026-11-24'), 2, '', TODAY)).toEqual(refusal)
		expect(stageSet(tieFrom(note('circle: Поддержка')), 2, 'why not', TODAY)).toEqual(refusal)
	})

	it('of several people leaves out those of circle 1, and is refused where nobody is left', () => {
		const people = [aContact().named('Anna').inCircle(1), aContact().named('Ben').inCircle(2), aContact().named('Vera')]
		const ties = people.map((person) => person.tieOn('2026-11-24'))
		const planned = planForAll(ties, (tie) => stageSet(tie, 2, '', TODAY))
		expect(isRefusal(planned) ? [] : planned.changes.map(({ path }) => path)).toEqual(['People/Ben.md', 'People/Vera.md'])
		expect(planForAll(ties.slice(0, 1), (tie) => stageSet(tie, 2, '', TODAY))).toMatchObject({ kind: 'no-stage' })
		expect(planForAll([], (tie: (typeof ties)[number]) => stageSet(tie, 2, '', TODAY))).toEqual({ changes: [] })
	})
})

describe('a reason', () => {
	const body = (text: string): string => text.slice(text.indexOf('\n---\n') + 5)

	it.each([
		['the newest last', '## Interactions\n- 2026-10-02 call\n- 2026-11-06 call\n', '## Interactions\n- 2026-10-02 call\n- 2026-11-06 call\n- Stage 2 since 2026-11-24: she asked\n'],
		['the newest first', '## Interactions\n- 2026-11-06 call\n- 2026-10-02 call\n', '## Interactions\n- Stage 2 since 2026-11-24: she asked\n- 2026-11-06 call\n- 2026-10-02 call\n'],
		['days in links', '## Interactions\n* [[2026-11-06]] call\n', '## Interactions\n* [[2026-11-06]] call\n* Stage 2 since [[2026-11-24]]: she asked\n'],
		['one line, with what belongs to it', '## Interactions\n1. 2026-11-06 call\n   - more\n\nText\n', '## Interactions\n1. 2026-11-06 call\n   - more\n2. Stage 2 since 2026-11-24: she asked\n\nText\n'],
		['a part of its own behind it', '## Interactions\n- 2026-11-06 call\n\n### To do\n- [ ] a task\n', '## Interactions\n- 2026-11-06 call\n- Stage 2 since 2026-11-24: she asked\n\n### To do\n- [ ] a task\n'],
		['code behind it', '## Interactions\n- 2026-11-06 call\n\n```\n- x\n```\n', '## Interactions\n- 2026-11-06 call\n- Stage 2 since 2026-11-24: she asked\n\n```\n- x\n```\n'],
		['years', '## Interactions\n### 2026\n- 2026-11-06 call\n### 2025\n- 2025-11-06 call\n', '## Interactions\n### 2026\n- Stage 2 since 2026-11-24: she asked\n- 2026-11-06 call\n### 2025\n- 2025-11-06 call\n'],
		['blank lines between', '## Interactions\n- 2026-10-02 call\n\n- 2026-11-06 call\n', '## Interactions\n- 2026-10-02 call\n\n- 2026-11-06 call\n\n- Stage 2 since 2026-11-24: she asked\n'],
		['blank lines between, the newest first', '## Interactions\n- 2026-11-06 call\n\n- 2026-10-02 call\n', '## Interactions\n- Stage 2 since 2026-11-24: she asked\n\n- 2026-11-06 call\n\n- 2026-10-02 call\n'],
		['no lines', '## Interactions\n', '## Interactions\n\n- Stage 2 since 2026-11-24: she asked\n'],
		['Russian words', '## Взаимодействия\n- 06.11.2026 звонок\n', '## Взаимодействия\n- 06.11.2026 звонок\n- Этап 2 с 24.11.2026: she asked\n'],
	])('becomes a line where the newest stands, in a log with %s', (_, before, after) => {
		const text = note('', before)
		const result = set(text, 2, 'she asked')
		expect(body(result)).toBe(after)
		expect(tieFrom(result).contact.log).toHaveLength(tieFrom(text).contact.log?.length ?? 0)
	})

	it('makes a log where there is none', () => {
		expect(body(set(note(''), 2, 'she asked'))).toBe('## Interactions\n\n- Stage 2 since 2026-11-24: she asked\n')
	})

	it.each(['', ' \n'])('that says nothing leaves no line: %j', (reason) => {
		expect(body(set(note('', '## Interactions\n'), 2, reason))).toBe('## Interactions\n')
	})

	it('that looks like a conversation is none', () => {
		const result = set(note('', '## Interactions\n'), 2, '2026-11-20 call\n- 2026-11-21 call')
		expect(body(result)).toBe('## Interactions\n\n- Stage 2 since 2026-11-24: 2026-11-20 call - 2026-11-21 call\n')
		expect(tieFrom(result)).toMatchObject({ lastContact: null })
	})

	it('for the stage that the tie is at names the day since when it is', () => {
		const text = note('stage: 2\nstage_since: 2026-05-01', '## Interactions\n')
		expect(set(text, 2, 'still')).toBe(`${text}\n- Stage 2 since 2026-05-01: still\n`)
	})

	it('stands in the very note of the person', () => {
		const planned = stageSet(tieFrom(note(''), { path: 'A.md' }), 2, 'why', dayAt('2026-11-24'))
		expect(isRefusal(planned) ? [] : planned.changes.map(({ path }) => path)).toEqual(['A.md'])
		expect(PATH).not.toBe('A.md')
	})
})
