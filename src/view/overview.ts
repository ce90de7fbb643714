import type { Tie } from '../contact/tie'
import type { Plan } from '../query/plan'
import { todayOf } from '../query/today'
import type { Today } from '../query/today'
import type { TendContext } from '../vault/ring'

/** What several views show of all people at once. */
export interface Overview {
	readonly today: Today
	/** Whose notes hold something that cannot be read. */
	readonly unreadable: readonly Tie[]
}

interface Kept {
	readonly plan: Plan
	readonly overview: Overview
}

/** A list of ties never changes, so an answer holds as long as its list and its plan do. */
const kept = new WeakMap<readonly Tie[], Kept>()

/** Asked by every view at every drawing, and answered once until something has moved. */
export function overviewOf(context: TendContext): Overview {
	const ties = context.index.ties()
	const plan = context.plan()
	const known = kept.get(ties)
	if (known !== undefined && isSame(known.plan, plan)) return known.overview
	const overview = { today: todayOf(ties, plan), unreadable: ties.filter(({ contact }) => contact.unreadable.length > 0) }
	kept.set(ties, { plan, overview })
	return overview
}

function isSame(a: Plan, b: Plan): boolean {
	const isSameWeek = a.weeklyNumber === b.weeklyNumber && a.weekStart === b.weekStart
	return a.today === b.today && isSameWeek && a.compareNames === b.compareNames
}
