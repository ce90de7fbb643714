import type { Plan } from '../../src/query/plan'
import { dayAt } from '../contact-builder'

/** A plan with the settings of a new user. */
export function planOn(today: string, change: Partial<Plan> = {}): Plan {
	const { compare } = new Intl.Collator('en')
	return { today: dayAt(today), weeklyNumber: 7, weekStart: 1, compareNames: compare, ...change }
}
