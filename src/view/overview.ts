import type { Tie } from '../contact/tie'
import { todayOf } from '../query/today'
import type { Today } from '../query/today'
import { keptByTies } from './kept-by-ties'

/** What several views show of all people at once. */
export interface Overview {
	readonly today: Today
	/** Whose notes hold something that cannot be read. */
	readonly unreadable: readonly Tie[]
}

/** Asked by every view at every drawing. */
export const overviewOf = keptByTies((ties, plan): Overview => ({
	today: todayOf(ties, plan),
	unreadable: ties.filter(({ contact }) => contact.unreadable.length > 0),
}))
