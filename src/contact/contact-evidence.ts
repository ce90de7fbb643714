import type { Channel } from '../note/channel'
import { dayAtStart } from '../note/day'
import type { Day } from '../note/day'
import { dueAfter } from './due'
import type { HumanProperty } from './human-side'
import { metBy } from './met-by'
import { propertySource } from './property-source'
import type { EvidenceRule, Shown } from './stage-evidence'
import type { Tie } from './tie'
import { daysInTouch } from './tie-history'
import type { Touch } from './touch'

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
		return inTouch(tie, daysInTouch(tie, today).filter((day) => met === null || day > met))
	},
	'quick-follow-up': (tie, today) => inTouch(tie, quickFollowUps(tie, today)),
	'regular-contact': (tie, today) => inTouch(tie, rhythmDays(tie, today)),
	'met-in-person': (tie, today) => {
		return last(touchesOf(tie).filter(({ day, channel }) => day <= today && isInPerson(channel)))
	},
	'planned-ahead': (tie, today) => {
		const ahead = touchesOf(tie).filter(({ day }) => day > today)
		return last(ahead.sort((a, b) => b.day - a.day).slice(-1)) ?? goalAhead(tie, today)
	},
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
function quickFollowUps(tie: Tie, today: Day): readonly Day[] {
	const days = daysInTouch(tie, today)
	const met = metBy(tie.contact, today)
	const since = new Set(met === null ? days : [...days, met])
	const quick = days.filter((day) => since.has(day - FOLLOW_UP_WITHIN))
	const wroteAtOnce = met !== null && touchesOf(tie).some(({ day, channel }) => day === met && isWritten(channel))
	return wroteAtOnce ? [...quick, met] : quick
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

/** Every touch of which more than its day is known. */
function touchesOf({ contact, evidence, touches }: Tie): Touch[] {
	return [...touches, ...(contact.log ?? []), ...evidence.touches]
}

/** Days in touch as evidence, the newest first; its line is known where the touch or what was done that day is kept. */
function inTouch(tie: Tie, days: readonly Day[]): Shown | null {
	const [day] = days
	if (day === undefined) return null
	const touch = touchesOf(tie).find((one) => one.day === day)
	const told = touch ?? [...tie.contact.deeds, ...tie.evidence.deeds].find((deed) => deed.day === day)
	const source = told?.source ?? { path: tie.contact.path, line: null }
	return { source, count: days.length, day, text: '' }
}

function last(touches: readonly Touch[]): Shown | null {
	let newest: Touch | null = null
	for (const touch of touches) if (newest === null || touch.day > newest.day) newest = touch
	if (newest === null) return null
	const count = new Set(touches.map(({ day }) => day)).size
	return { source: newest.source, count, day: newest.day, text: newest.goal ?? '' }
}

function isWritten(channel: Channel | null): boolean {
	return channel === 'message' || channel === 'email'
}

function isInPerson(channel: Channel | null): boolean {
	return channel === 'meeting' || channel === 'event'
}
