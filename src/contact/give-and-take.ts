import type { Day } from '../note/day'
import type { Deed } from './deed'
import type { Source } from './source'
import type { ValueKind } from './value-kind'

/** What I have given and asked for, as the log tells it: in words, never in points, and never a gate (DESIGN 1). */
export interface GiveAndTake {
	/** Days on which I gave since the day I last asked; all of them where I never have. */
	readonly gaveSinceAsked: number
	/** Days on which I asked since the day I last gave; all of them where I never have. */
	readonly askedSinceGave: number
	readonly hasAsked: boolean
	readonly hasGiven: boolean
	/** The kinds of what I gave since I last asked, each once, the newest first. */
	readonly kinds: readonly ValueKind[]
	/** The last thing given. */
	readonly last: { readonly text: string; readonly day: Day; readonly source: Source } | null
}

/**
 * Give and take with a person, from the deeds of any note up to today; null where they say nothing of either. What was
 * given on the very day of a request is neither before nor after it. For circle 1 it is not asked: keeping score harms
 * close ties (Clark 1984), and this is for the caller to know (RULES 25).
 */
export function giveAndTakeOf(deeds: readonly Deed[], today: Day): GiveAndTake | null {
	const past = deeds.filter(({ day }) => day <= today)
	const given = past.filter(({ word }) => word === 'gave')
	const asked = past.filter(({ word }) => word === 'asked')
	if (given.length === 0 && asked.length === 0) return null
	const gift = newest(given)
	const sinceAsked = after(newest(asked)?.day ?? -Infinity, given)
	const kinds = [...sinceAsked].sort((a, b) => b.day - a.day).flatMap(({ kind }) => kind ?? [])
	return {
		gaveSinceAsked: daysOf(sinceAsked),
		askedSinceGave: daysOf(after(gift?.day ?? -Infinity, asked)),
		hasAsked: asked.length > 0,
		hasGiven: given.length > 0,
		kinds: [...new Set(kinds)],
		last: gift === null ? null : lastOf(given, gift),
	}
}

/** All that was given in the line of the last gift. */
function lastOf(given: readonly Deed[], { day, source }: Deed): GiveAndTake['last'] {
	const line = given.filter((one) => one.source.path === source.path && one.source.line === source.line)
	return { text: line.map(({ text }) => text).join(', '), day, source }
}

function newest(deeds: readonly Deed[]): Deed | null {
	let found: Deed | null = null
	for (const one of deeds) if (found === null || one.day > found.day) found = one
	return found
}

function after(day: Day, deeds: readonly Deed[]): readonly Deed[] {
	return deeds.filter((one) => one.day > day)
}

function daysOf(deeds: readonly Deed[]): number {
	return new Set(deeds.map(({ day }) => day)).size
}
