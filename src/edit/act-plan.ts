import type { Refusal } from './refusal'
import type { Step } from './step'

/** What an act does to one note. */
export interface NoteChange {
	readonly path: string
	readonly steps: readonly Step[]
}

/** An act as it is meant, before any note is touched: what becomes of which notes. */
export interface ActPlan {
	readonly changes: readonly NoteChange[]
}

/** A plan, or the reason why the act makes no sense; `say-refusal.ts` says it. */
export type Planned = ActPlan | Refusal

export function isRefusal(planned: object): planned is Refusal {
	return 'kind' in planned
}

/** A plan for one note. */
export function planFor(path: string, ...steps: readonly Step[]): ActPlan {
	return { changes: [{ path, steps }] }
}

/** The same act for several people, each with their own plan; those for whom it makes no sense are left out. */
export function planForAll<Person>(people: readonly Person[], plan: (person: Person) => Planned): Planned {
	const planned = people.map(plan)
	const plans = planned.flatMap((one) => (isRefusal(one) ? [] : [one]))
	const refusal = planned.find(isRefusal)
	if (plans.length === 0 && refusal !== undefined) return refusal
	return { changes: plans.flatMap(({ changes }) => changes) }
}

/** Several plans as one act: what they do to the same note stands together, in their order. A refusal of one is the answer. */
export function joined(plans: readonly Planned[]): Planned {
	const refusal = plans.find(isRefusal)
	if (refusal !== undefined) return refusal
	const steps = new Map<string, readonly Step[]>()
	for (const plan of plans) {
		if (isRefusal(plan)) continue
		for (const { path, steps: more } of plan.changes) steps.set(path, [...(steps.get(path) ?? []), ...more])
	}
	return { changes: Array.from(steps, ([path, all]) => ({ path, steps: all })) }
}
