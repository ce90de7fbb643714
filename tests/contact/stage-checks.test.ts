import { describe, expect, it } from 'vitest'
import { OWN_PRACTICES } from '../../src/contact/practice'
import type { Practices } from '../../src/contact/practice'
import { nextStep, stageChecks } from '../../src/contact/stage-checks'
import { aContact, dayAt } from '../contact-builder'
import type { ContactBuilder } from '../contact-builder'

const TODAY = '2026-11-24'
const person = aContact().inCircle(2)
const trusted = person.atStage(2).keptPromise('an article', '2026-10-06', '2026-10-06')
const strong = person
	.atStage(4)
	.did('project', '2026-11-01', 'joint proposal', 'meeting')
	.did('gave', '2026-11-01', 'recommendation')
	.plansToMeetOn('2026-12-01')

/** Each practice with its sign: `+` shown, `-` not yet, `?` a reminder. */
function checks(builder: ContactBuilder): string {
	const signs = { shown: '+', open: '-', reminder: '?' }
	return stageChecks(builder.tieOn(TODAY), OWN_PRACTICES, dayAt(TODAY))
		.map(({ state, practice }) => signs[state] + (typeof practice.of === 'string' ? practice.of : practice.of.name))
		.join(' ')
}

function step(builder: ContactBuilder, practices: Practices = OWN_PRACTICES): unknown {
	const next = nextStep(builder.tieOn(TODAY), practices, dayAt(TODAY))
	return next?.kind === 'ready' ? next.stage : (next?.practice.of ?? null)
}

describe('the practices of a stage', () => {
	it.each<readonly [name: string, person: ContactBuilder, expected: string]>([
		['stage 2, with a promise kept', trusted, '?plain-aims +kept-word ?openness ?confidence +reliability'],
		['without a stage it is the first', person.whose('problems', 'staff'), '+their-work -first-word -shared-topic -personal-answer ?professional'],
		['stage 3, with nothing yet', person.atStage(3), '-rhythm -usefulness -support -feedback -knowledge'],
		['stage 4, with all', strong, '+joint-project +recommending +career +informal-meeting +planning'],
		['circle 1 has no stage', aContact().inCircle(1).atStage(2), ''],
		['somebody remembered', person.atStage(2).deceased(), ''],
		['a log that is not read', person.atStage(2).withUnreadLog(), ''],
		['never leaves them to be looked at', trusted.never(), '?plain-aims +kept-word ?openness ?confidence +reliability'],
	])('%s', (_, builder, expected) => {
		expect(checks(builder)).toBe(expected)
	})

	it('an overdue promise of mine is named where it speaks against being reliable, the longest overdue', () => {
		const late = trusted.isPromised('newer', '2026-11-23').isPromised('older', '2026-11-20').isPromised('today', TODAY)
		const [, word, , , reliable] = stageChecks(late.tieOn(TODAY), OWN_PRACTICES, dayAt(TODAY))
		expect(word?.state).toBe('shown')
		expect(reliable).toMatchObject({ state: 'open', against: { promise: { text: 'older' }, source: { line: 61 } } })
	})

	it('so is the last one that was not kept in time, while none is overdue', () => {
		const late = trusted.keptPromise('late', '2026-11-01', '2026-11-03')
		const [, word, , , reliable] = stageChecks(late.tieOn(TODAY), OWN_PRACTICES, dayAt(TODAY))
		expect(word?.state).toBe('shown')
		expect(reliable).toMatchObject({ state: 'open', against: { promise: { text: 'late' } } })
	})
})

describe('the next step', () => {
	it.each<readonly [name: string, person: ContactBuilder, expected: unknown]>([
		['the first that notes can show', person.atStage(2), 'kept-word'],
		['after it the next one', person.atStage(2).keptPromise('a call', null, '2026-10-07'), 'reliability'],
		['an overdue promise comes first again', trusted.isPromised('x', '2026-11-23'), 'reliability'],
		['all shown: the next stage', trusted, 3],
		['nobody met yet: find out what they work on', aContact().withGoal('a supplier'), 'their-work'],
		['the last stage leads nowhere further', strong, null],
		['circle 1', aContact().inCircle(1), null],
		['somebody remembered', person.deceased(), null],
		['a log that is not read', person.withUnreadLog(), null],
		['never asks for no suggestions', person.atStage(2).never(), null],
	])('%s', (_, builder, expected) => {
		expect(step(builder)).toBe(expected)
	})

	it('is none where notes can show no practice of the stage', () => {
		const kind = { evidence: null, of: { name: 'Be kind', about: '' } }
		expect(step(person.atStage(2), { ...OWN_PRACTICES, 2: [kind] })).toBeNull()
	})
})
