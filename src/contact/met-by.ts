import type { Contact } from './contact'
import type { Day } from '../note/day'

/** The first meeting as far as it has been: one after today is still ahead, and reported as such. */
export function metBy({ met }: Contact, today: Day): Day | null {
	return met !== null && met <= today ? met : null
}
