import type { Day } from '../note/day'
import { metBy } from './met-by'
import type { Tie } from './tie'

/** When the user and a person last had to do with each other: the last contact, else `met`; null: they do not know each other yet. */
export function lastSeen({ contact, lastContact }: Tie, today: Day): Day | null {
	return lastContact === null ? metBy(contact, today) : lastContact.day
}
