import type { Cadence } from '../contact/cadence'
import { CIRCLES } from '../contact/circle'
import type { Circle } from '../contact/circle'
import type { RhythmSettings } from '../contact/rhythm-settings'
import type { Tie } from '../contact/tie'
import { daysBetween, touchesAsked } from '../contact/touches-asked'
import type { Plan } from './plan'
import { toTenth } from './to-tenth'
import { touchedWeeks } from './touched-weeks'
import type { TouchedWeeks } from './touched-weeks'
import { DAYS_A_WEEK } from './week'

type CircleCadence = RhythmSettings['circleCadence']

/** Touches a week that the cadences ask for, against the real weeks and the weekly number (DESIGN 3, "Capacity"). */
export interface Capacity {
	/** Touches a week, to a tenth. */
	readonly asked: number
	/** How many people ask for them. */
	readonly asking: number
	/** How many have gone silent: they do not ask any more. */
	readonly dormant: number
	readonly weeklyNumber: number
	readonly real: TouchedWeeks
	/** Where the cadences ask for more than the number: the one longer default that helps; null: none would. */
	readonly relief: Relief | null
	/** Where they ask for less: how many more people of circle 3 would fit; null: its cadence is `never`. */
	readonly room: number | null
}

/** A circle's default cadence made one step longer, and what all cadences would ask for then. */
export interface Relief {
	readonly circle: Circle
	readonly from: Cadence
	readonly to: Cadence
	/** Touches a week, to a tenth. */
	readonly asked: number
}

/** The steps by which a default cadence is lengthened, in days. */
const STEPS: readonly number[] = [14, 30, 60, 90, 120, 180]

/**
 * The capacity as of today. Those who ask are living people with a cadence and a beginning who are not dormant. A
 * snoozed person asks as well: a snooze moves one day, not the rhythm. One still to meet does not ask yet.
 */
export function capacityOf(ties: readonly Tie[], plan: Plan, circleCadence: CircleCadence): Capacity {
	const living = ties.filter(({ contact, anchor }) => !contact.deceased && anchor !== null)
	const asking = living.filter(({ band, cadence }) => band !== 'dormant' && touchesAWeek(cadence) > 0)
	const asked = asking.reduce((sum, { cadence }) => sum + touchesAWeek(cadence), 0)
	const { weeklyNumber } = plan
	const isTooMuch = toTenth(asked) > weeklyNumber
	return {
		asked: toTenth(asked),
		asking: asking.length,
		dormant: living.filter(({ band }) => band === 'dormant').length,
		weeklyNumber,
		real: touchedWeeks(ties, plan),
		relief: isTooMuch ? reliefOf(asking, asked, weeklyNumber, circleCadence) : null,
		room: isTooMuch ? 0 : roomFor(weeklyNumber - asked, circleCadence[3]),
	}
}

function touchesAWeek(cadence: Cadence | null): number {
	return touchesAsked(cadence, DAYS_A_WEEK)
}

/**
 * Of the three circles' next longer defaults the one that stays closest under the number, else the one that comes
 * closest to it from above; of equals the outer circle. Only people without a cadence of their own would follow.
 */
function reliefOf(asking: readonly Tie[], asked: number, weeklyNumber: number, circleCadence: CircleCadence): Relief | null {
	let best: Relief | null = null
	for (const circle of CIRCLES) {
		const from = circleCadence[circle]
		if (from === 'never') continue
		const days = STEPS.find((step) => step > daysBetween(from))
		const followers = asking.filter(({ contact }) => contact.circle === circle && contact.cadence === null).length
		if (days === undefined || followers === 0) continue
		const to: Cadence = { days }
		const relief = { circle, from, to, asked: toTenth(asked - followers * (touchesAWeek(from) - touchesAWeek(to))) }
		if (relief.asked < toTenth(asked) && (best === null || !helpsMore(best, relief, weeklyNumber))) best = relief
	}
	return best
}

function helpsMore(one: Relief, other: Relief, weeklyNumber: number): boolean {
	const [isOneEnough, isOtherEnough] = [one.asked <= weeklyNumber, other.asked <= weeklyNumber]
	if (isOneEnough !== isOtherEnough) return isOneEnough
	return isOneEnough ? one.asked > other.asked : one.asked < other.asked
}

function roomFor(left: number, cadence: Cadence): number | null {
	const each = touchesAWeek(cadence)
	// What is left over after tenths and twelfths is no person.
	return each === 0 ? null : Math.max(0, Math.floor(left / each + 1e-9))
}
