import { describe, expect, it } from 'vitest'
import { aContact } from '../contact-builder'

const TODAY = '2026-11-21'
const NEVER_THIRD = { circleCadence: { 1: { days: 14 }, 2: { days: 30 }, 3: 'never' } } as const

describe('a person to meet has neither been met nor spoken to, but something asks for it', () => {
	it.each([
		['a circle', aContact().inCircle(3), 'to-meet'],
		['circle 1', aContact().inCircle(1), 'to-meet'],
		['a cadence', aContact().everyDays(30), 'to-meet'],
		['a goal', aContact().withGoal('find a supplier'), 'to-meet'],
		['a goal, and a cadence of 0', aContact().withGoal('find a supplier').withoutCadence(), 'to-meet'],
		['a circle, and a meeting that is only planned', aContact().inCircle(3).plansToMeetOn('2026-12-04'), 'to-meet'],
		['a circle, and a last contact after today', aContact().inCircle(3).lastContactOn('2026-12-04'), 'to-meet'],
		['a circle, while snoozed', aContact().inCircle(3).snoozedUntil('2026-12-04'), 'to-meet'],
		['nothing: an imported address', aContact().atStage(1), 'none'],
		['a cadence of 0', aContact().withoutCadence(), 'none'],
		['never, though there is a goal', aContact().inCircle(3).withGoal('find a supplier').never(), 'none'],
		['a circle whose cadence is never', aContact().inCircle(3).withRhythm(NEVER_THIRD), 'none'],
		['a circle, but has died', aContact().inCircle(3).deceased(), 'none'],
		['a circle, but has been met', aContact().inCircle(3).metOn('2026-11-20'), 'due'],
		['a circle, but has been spoken to', aContact().inCircle(3).spokeOn('2026-11-20'), 'fresh'],
		['a goal, but was named in a daily note', aContact().withGoal('advice').inDailyNoteOf('2026-11-20'), 'none'],
	])('with %s', (_, contact, band) => {
		const tie = contact.tieOn(TODAY)
		expect(tie.band).toBe(band)
		if (band === 'to-meet') expect([tie.due, tie.ratio, tie.anchor]).toEqual([null, null, null])
	})

	it('is an occasion without a day, of the goal that the note names', () => {
		expect(aContact().named('Vera').withGoal('find a supplier').tieOn(TODAY).occasions).toEqual([
			{
				path: 'People/Vera.md',
				kind: 'to-meet',
				day: null,
				daysLate: null,
				reason: { kind: 'to-meet', goal: 'find a supplier', source: { path: 'People/Vera.md', line: 2 } },
			},
		])
	})

	it('without a goal is of the whole note', () => {
		const [occasion] = aContact().named('Vera').inCircle(3).tieOn(TODAY).occasions
		expect(occasion?.reason.source).toEqual({ path: 'People/Vera.md', line: null })
	})
})
