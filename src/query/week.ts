import { isDormant } from '../contact/dormant'
import { dueAfter } from '../contact/due'
import { metBy } from '../contact/met-by'
import type { Tie } from '../contact/tie'
import { daysInTouch } from '../contact/tie-history'
import { weekdayOf } from '../note/day'
import type { Day } from '../note/day'
import type { Plan } from './plan'

export const DAYS_A_WEEK = 7

/** What the week has seen up to today: the measure of what is still enough (DESIGN 3, "Enough"). */
export interface Week {
	/** People in touch on earlier days of the week; somebody on two days counts twice. */
	readonly touchedEarlier: number
	readonly touchedToday: number
	/** Somebody of circle 3 was in touch this week. */
	readonly touchedCircle3: boolean
	/** A dormant tie was taken up again this week. */
	readonly revived: boolean
	/** Somebody was met for the first time this week. */
	readonly metSomebody: boolean
}

/** A week that is still being counted. */
type WeekSoFar = { -readonly [Key in keyof Week]: Week[Key] }

/** The first day of the week in which `day` lies; `weekStart` is 1 (Monday) .. 7 (Sunday) (RULES 26). */
export function firstDayOfWeek(day: Day, weekStart: number): Day {
	return day - ((weekdayOf(day) - weekStart + DAYS_A_WEEK) % DAYS_A_WEEK)
}

/** A week of which nothing is known yet. */
export function newWeek(): WeekSoFar {
	return { touchedEarlier: 0, touchedToday: 0, touchedCircle3: false, revived: false, metSomebody: false }
}

/** Adds what one tie has seen of the week that began on `firstDay`, today included. */
export function addToWeek(week: WeekSoFar, tie: Tie, firstDay: Day, today: Day): void {
	// Nobody was in touch after the anchor, so that most ties are passed over at a glance.
	if (tie.anchor === null || tie.anchor < firstDay) return
	week.metSomebody ||= isFirstMet(tie, firstDay, today)
	if (tie.lastContact === null || tie.lastContact.day < firstDay) return
	const days = tie.touches.filter(({ day }) => day >= firstDay).map(({ day }) => day)
	const isToday = days[0] === today
	week.touchedToday += isToday ? 1 : 0
	week.touchedEarlier += isToday ? days.length - 1 : days.length
	week.touchedCircle3 ||= tie.contact.circle === 3 && days.length > 0
	week.revived ||= wasDormant(tie, days.length - 1)
}

/**
 * Whether the first meeting with somebody lies between `firstDay` and today: by `met`, else by the first contact that a
 * note tells of. A property tells of a last contact, and not of a first one.
 */
function isFirstMet(tie: Tie, firstDay: Day, today: Day): boolean {
	const met = metBy(tie.contact, today)
	if (met !== null) return met >= firstDay
	const oldest = tie.touches.at(-1)
	if (oldest === undefined || oldest.day < firstDay || oldest.origin === 'property') return false
	return daysInTouch(tie, today).every((day) => day >= firstDay)
}

/**
 * How many more people are enough today: what is left of the weekly number, spread over the days left, today
 * included, less those of today (DESIGN 3, "Enough").
 */
export function shareOfToday({ touchedEarlier, touchedToday }: Week, { today, weekStart, weeklyNumber }: Plan): number {
	const daysLeft = firstDayOfWeek(today, weekStart) + DAYS_A_WEEK - today
	return Math.max(0, Math.ceil((weeklyNumber - touchedEarlier) / daysLeft) - touchedToday)
}

/**
 * Whether a tie had gone dormant before one of its contacts: judged as of that day by the silence before it, the
 * tie's cadence of now and its gaps of then.
 *
 * @param at the contact's place among the last days of contact
 */
function wasDormant({ contact, cadence, touches }: Tie, at: number): boolean {
	const day = touches[at]?.day
	const before = touches[at + 1]?.day ?? contact.met
	if (day === undefined || before === null || before >= day || cadence === null || cadence === 'never') return false
	return isDormant(contact.circle, before, dueAfter(before, cadence), touches.slice(at + 1), day)
}
