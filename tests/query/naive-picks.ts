import type { Occasion } from '../../src/contact/occasion'
import type { Tie } from '../../src/contact/tie'
import type { Plan } from '../../src/query/plan'
import { surveyOf } from '../../src/query/survey'
import { shareOfToday } from '../../src/query/week'

const RANKS = [
	['promise'],
	['meeting', 'birthday', 'date'],
	['first-message'],
	['due', 'bridge'],
	['reconnect'],
	['to-meet'],
	['waiting'],
	['changed'],
]
const BY_RATIO = ['first-message', 'due', 'bridge', 'reconnect']
const FREE = ['promise', 'meeting', 'birthday', 'date']

/** Every occasion with its tie, put in order by the words of DESIGN 3 taken one after another. */
export function naiveOrder(ties: readonly Tie[], { compareNames }: Plan): { tie: Tie; occasion: Occasion }[] {
	const keysOf = (tie: Tie, { kind, day, daysLate }: Occasion): number[] => {
		const isAhead = daysLate !== null && daysLate < 0
		return [
			isAhead ? 1 : 0,
			isAhead ? 0 : RANKS.findIndex((kinds) => kinds.includes(kind)),
			BY_RATIO.includes(kind) ? -(tie.ratio ?? 0) : (day ?? 0),
			tie.contact.circle ?? 4,
			tie.lastContact?.day ?? -Infinity,
		]
	}
	const items = ties.flatMap((tie) => tie.occasions.map((occasion) => ({ tie, occasion, keys: keysOf(tie, occasion) })))
	return items.sort((a, b) => {
		const at = a.keys.findIndex((key, index) => key !== b.keys[index])
		if (at !== -1) return (a.keys[at] ?? 0) < (b.keys[at] ?? 0) ? -1 : 1
		const [one, other] = [a.tie.contact, b.tie.contact]
		return compareNames(one.name, other.name) || (one.path < other.path ? -1 : one.path > other.path ? 1 : 0)
	})
}

/** The picks of Today, by the words of DESIGN 3 taken one after another over everybody in order. */
export function naivePicks(ties: readonly Tie[], plan: Plan): Tie[] {
	const firsts = naiveOrder(ties, plan)
		.filter(({ tie, occasion }) => tie.occasions[0] === occasion)
		.filter(({ occasion }) => occasion.daysLate === null || occasion.daysLate >= 0)
	const week = surveyOf(ties, plan).week
	const kindOf = (tie: Tie): string => tie.occasions[0]?.kind ?? ''
	const isOnce = (tie: Tie): boolean => ['reconnect', 'to-meet'].includes(kindOf(tie))
	const isAllowed = (tie: Tie, beside: readonly Tie[]): boolean =>
		!(isOnce(tie) && beside.some((other) => kindOf(other) === kindOf(tie))) && !(week.revived && kindOf(tie) === 'reconnect') && !(week.metSomebody && kindOf(tie) === 'to-meet')
	const within = firsts.map(({ tie }) => tie).find((tie) => kindOf(tie) === 'to-meet' && tie.contact.goal !== null && plan.hasWayIn?.(tie.contact.path) === true)
	const comesBefore = (tie: Tie): boolean => kindOf(tie) !== 'to-meet' || within === undefined || tie === within
	const capped = firsts.map(({ tie }) => tie).filter((tie) => !FREE.includes(kindOf(tie)) && comesBefore(tie))

	let share: Tie[] = []
	for (const tie of capped) {
		if (share.length < shareOfToday(week, plan) && isAllowed(tie, share)) share = [...share, tie]
	}
	if (share.length > 0 && !week.touchedCircle3 && share.every((tie) => tie.contact.circle !== 3)) {
		const rest = share.slice(0, -1)
		const instead = capped.find((tie) => tie.contact.circle === 3 && isAllowed(tie, rest))
		if (instead !== undefined) share = [...rest, instead]
	}
	return firsts.map(({ tie }) => tie).filter((tie) => FREE.includes(kindOf(tie)) || share.includes(tie))
}
