import type { Day } from '../note/day'
import type { Planned } from './act-plan'
import { planFor } from './act-plan'
import { setDay } from './property-steps'
import { refusal } from './refusal'

/** The day on which two people first met: from it a new tie runs its first two intervals (DESIGN 3). */
export function metOn(path: string, day: Day, today: Day): Planned {
	return day > today ? refusal('future-day') : planFor(path, setDay('met', day))
}
