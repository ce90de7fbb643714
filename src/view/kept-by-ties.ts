import type { RhythmSettings } from '../contact/rhythm-settings'
import type { Tie } from '../contact/tie'
import type { Plan } from '../query/plan'
import type { TendContext } from '../vault/ring'

interface Kept<Answer> {
	readonly plan: Plan
	readonly answer: Answer
}

/**
 * A question about all people that is asked at every drawing, and answered once until something has moved: a list of
 * ties never changes, so that an answer holds as long as its list and its plan do. A changed rhythm makes a new list.
 */
export function keptByTies<Answer>(
	answerTo: (ties: readonly Tie[], plan: Plan, rhythm: RhythmSettings) => Answer,
): (context: TendContext) => Answer {
	const kept = new WeakMap<readonly Tie[], Kept<Answer>>()
	return ({ index, plan: planOf }) => {
		const ties = index.ties()
		const plan = planOf()
		const known = kept.get(ties)
		if (known !== undefined && isSame(known.plan, plan)) return known.answer
		const answer = answerTo(ties, plan, index.rhythm)
		kept.set(ties, { plan, answer })
		return answer
	}
}

function isSame(a: Plan, b: Plan): boolean {
	const isSameWeek = a.weeklyNumber === b.weeklyNumber && a.weekStart === b.weekStart
	return a.today === b.today && isSameWeek && a.compareNames === b.compareNames
}
