import { dayAtStart } from '../note/day'
import type { Day } from '../note/day'
import { dueAfter } from './due'
import type { HumanProperty } from './human-side'
import { metBy } from './met-by'
import { propertySource } from './property-source'
import type { EvidenceRule, Shown } from './stage-evidence'
import type { Tie } from './tie'
import { daysInTouch, waysInTouch } from './tie-history'
import type { InTouch } from './tie-history'
import { compareStrength } from './touch'

/** A personal word follows within a day (DESIGN 1). */
const FOLLOW_UP_WITHIN = 1
/** So many gaps in a row show a rhythm. */
const GAPS_OF_A_RHYTHM = 3

/** What is known of a person, and when the two were or will be in touch, as evidence. */
export const CONTACT_EVIDENCE = {
	'work-known': (tie) => known(tie, 'problems', 'needs'),
	'interests-known': (tie) => known(tie, 'interests', 'hobbies'),
	'contact-since-met': (tie, today) => {
		const met = metBy(tie.contact, today)
		return inTouch(waysInTouch(tie, today), daysInTouch(tie, today).filter((day) => met === null || day > met))
	},
	'quick-follow-up': (tie, today) => {
		const told = waysInTouch(tie, today)
		const met = metBy(tie.contact, today)
		const atOnce = told.filter(({ day, way }) => day === met && way === 'written')
		return inTouch([...atOnce, ...told], quickFollowUps(daysInTouch(tie, today), met, atOnce.length > 0))
	},
	'regular-contact': (tie, today) => inTouch(waysInTouch(tie, today), rhythmDays(tie, today)),
	'met-in-person': (tie, today) => {
		const met = waysInTouch(tie, today).filter(({ way }) => way === 'in-person')
		return inTouch(met, [...new Set(met.map(({ day }) => day))])
	},
	'planned-ahead': (tie, today) => meetingAhead(tie, today) ?? goalAhead(tie, today),
} as const satisfies Readonly<Record<string, EvidenceRule>>

function known({ contact }: Tie, ...properties: readonly HumanProperty[]): Shown | null {
	for (const property of properties) {
		const said = contact.human[property]
		if (said === undefined) continue
		return { source: propertySource(contact, property), count: said.length, day: null, text: said.map(({ text }) => text).join(', ') }
	}
	return null
}

/**
 * Days on which a personal word came within a day: of the first meeting (also in writing on that very day), else of
 * any conversation, so that a late beginning can be made good.
 */
function quickFollowUps(days: readonly Day[], met: Day | null, wroteAtOnce: boolean): readonly Day[] {
	const since = new Set(met === null ? days : [...days, met])
	const quick = days.filter((day) => since.has(day - FOLLOW_UP_WITHIN))
	return met !== null && wroteAtOnce && !quick.includes(met) ? [...quick, met].sort((a, b) => b - a) : quick
}

/** The last days of contact if no gap between them, nor the silence since, is longer than the cadence; else none. */
function rhythmDays(tie: Tie, today: Day): readonly Day[] {
	const { cadence } = tie
	if (cadence === null || cadence === 'never') return []
	const days = daysInTouch(tie, today).slice(0, GAPS_OF_A_RHYTHM + 1)
	if (days.length <= GAPS_OF_A_RHYTHM) return []
	const isKept = days.every((day, at) => (days[at - 1] ?? today) <= dueAfter(day, cadence))
	return isKept ? days : []
}

/** The first touch after today that a log or another note tells of. */
function meetingAhead({ contact, evidence }: Tie, today: Day): Shown | null {
	const ahead = [...(contact.log ?? []), ...evidence.touches].filter(({ day }) => day > today)
	const [first] = ahead.sort((a, b) => a.day - b.day || compareStrength(a, b))
	return first === undefined ? null : { source: first.source, count: 1, day: first.day, text: first.goal ?? '' }
}

/** A goal that names a day after today: "a joint article by 2027-03-01". */
function goalAhead({ contact }: Tie, today: Day): Shown | null {
	const { goal } = contact
	if (goal === null) return null
	for (const word of goal.split(/[\s,;([|]+/)) {
		const day = dayAtStart(word)?.day
		if (typeof day !== 'number' || day <= today) continue
		return { source: propertySource(contact, 'goal'), count: 1, day, text: goal }
	}
	return null
}

/** These days as evidence, the newest first, by what is told of that day. */
function inTouch(told: readonly InTouch[], days: readonly Day[]): Shown | null {
	const [day] = days
	const newest = told.find((one) => one.day === day)
	if (day === undefined || newest === undefined) return null
	return { source: newest.source, count: days.length, day, text: '' }
}
