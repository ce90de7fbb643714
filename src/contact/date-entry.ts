import type { Day } from '../note/day'

/** When an entry of `dates` falls: every year on a day, every year by a rule, or once (RULES 29). */
export type DateRule =
	| { readonly kind: 'yearly'; readonly month: number; readonly dayOfMonth: number }
	/** `nth` 1..4, or -1 for the last; `weekday` 1 (Monday) .. 7 (Sunday). */
	| { readonly kind: 'weekday'; readonly nth: 1 | 2 | 3 | 4 | -1; readonly weekday: number; readonly month: number }
	| { readonly kind: 'once'; readonly day: Day }

/** One entry of `dates`: `--09-29 Work anniversary`, `2026-11-01 New job at the plant`. */
export interface DateEntry {
	readonly rule: DateRule
	/** What happens then, without the day; may be empty. */
	readonly text: string
}
