import type { App } from 'obsidian'
import type { RhythmSettings } from '../contact/rhythm-settings'
import type { Tie } from '../contact/tie'
import type { TieIndex } from '../index/tie-index'
import type { Plan } from '../query/plan'
import type { TendContext } from '../vault/ring'

interface Kept<Answer> {
	readonly plan: Plan
	readonly also: string
	readonly answer: Answer
}

/**
 * A question about all people that is asked at every drawing, and answered once until something has moved: a list of
 * ties never changes, so that an answer holds as long as its list and its plan do. A changed rhythm makes a new list.
 *
 * @param signOf what else the answer hangs on
 */
export function keptByTies<Answer>(
	answerTo: (ties: readonly Tie[], plan: Plan, rhythm: RhythmSettings, app: App, index: TieIndex) => Answer,
	signOf: (app: App) => string = () => '',
): (context: TendContext) => Answer {
	const kept = new WeakMap<readonly Tie[], Kept<Answer>>()
	return ({ app, index, plan: planOf }) => {
		const ties = index.ties()
		const plan = planOf()
		const also = signOf(app)
		const known = kept.get(ties)
		if (known !== undefined && known.also === also && isSame(known.plan, plan)) return known.answer
		const answer = answerTo(ties, plan, index.rhythm, app, index)
		kept.set(ties, { plan, also, answer })
		return answer
	}
}

function isSame(a: Plan, b: Plan): boolean {
	const isSameWeek = a.weeklyNumber === b.weeklyNumber && a.weekStart === b.weekStart
	return a.today === b.today && isSameWeek && a.compareNames === b.compareNames
}
