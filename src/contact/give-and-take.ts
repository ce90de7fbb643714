import type { Day } from '../note/day'
import type { Interaction } from '../note/interaction'

/** What I have given and asked for, as the log tells it: in words, never in points, and never a gate (DESIGN 1). */
export interface GiveAndTake {
	/** Days on which I gave since the day I last asked; all of them where I never have. */
	readonly gaveSinceAsked: number
	/** Days on which I asked since the day I last gave; all of them where I never have. */
	readonly askedSinceGave: number
	readonly hasAsked: boolean
	readonly hasGiven: boolean
	/** The last thing given. */
	readonly last: { readonly text: string; readonly day: Day; readonly line: number } | null
}

/**
 * Give and take with a person, from their log up to today; null where the log says nothing of either. What was given
 * on the very day of a request is neither before nor after it. For circle 1 it is not asked: keeping score harms close
 * ties (Clark 1984), and this is for the caller to know (RULES 25).
 */
export function giveAndTakeOf(log: readonly Interaction[], today: Day): GiveAndTake | null {
	const past = log.filter(({ day }) => day <= today)
	const given = past.filter(({ words }) => words.gave !== undefined)
	const asked = past.filter(({ words }) => words.asked !== undefined)
	if (given.length === 0 && asked.length === 0) return null
	const gift = newest(given)
	return {
		gaveSinceAsked: daysAfter(newest(asked)?.day ?? -Infinity, given),
		askedSinceGave: daysAfter(gift?.day ?? -Infinity, asked),
		hasAsked: asked.length > 0,
		hasGiven: given.length > 0,
		last: gift === null ? null : { text: gift.words.gave?.join(', ') ?? '', day: gift.day, line: gift.line },
	}
}

function newest(interactions: readonly Interaction[]): Interaction | null {
	let found: Interaction | null = null
	for (const one of interactions) if (found === null || one.day > found.day) found = one
	return found
}

function daysAfter(day: Day, interactions: readonly Interaction[]): number {
	return new Set(interactions.map((one) => one.day).filter((one) => one > day)).size
}
