import { dayFrom } from '../note/day'
import { yearlessDayFrom } from '../note/yearless-day'

/** A birthday; `year` is null where it is not known (`--04-12`, `XXXX-04-12`, Apple's 1604). */
export interface Birthday {
	readonly year: number | null
	/** 1..12 */
	readonly month: number
	/** 1..31 */
	readonly dayOfMonth: number
}

/**
 * The birthday a property value says: a full day, or one without a year (DESIGN 2, RULES 29). A bare year or
 * year-month is absent; `ambiguous` is `05/06/1985`.
 */
export function birthdayFrom(value: unknown): Birthday | 'absent' | 'unreadable' | 'ambiguous' {
	const birthday = yearlessDayFrom(value)
	return birthday === 'unreadable' && dayFrom(value) === 'ambiguous' ? 'ambiguous' : birthday
}
