import type { Day } from '../note/day'
import type { Deed, DeedWord } from './deed'
import type { Source } from './source'
import type { ValueKind } from './value-kind'

/** Who gave and who asked since when, as the log tells it: in words, never in points, and never a gate (DESIGN 1). */
export interface Balance {
	/** Days on which I gave since the day I last asked; all of them where I never have. */
	readonly gaveSinceAsked: number
	/** Days on which I asked since the day I last gave; all of them where I never have. */
	readonly askedSinceGave: number
	readonly hasAsked: boolean
	readonly hasGiven: boolean
}

/** The balance with what it is made of. */
export interface GiveAndTake extends Balance {
	/** The kinds of what I gave since I last asked, each once, the newest first. */
	readonly kinds: readonly ValueKind[]
	/** The newest line it rests on. */
	readonly source: Source
	/** The last thing given. */
	readonly last: { readonly text: string; readonly day: Day; readonly source: Source } | null
}

/**
 * The balance of the deeds of any note up to today, in any order; null where they say nothing of either. What was given
 * on the very day of a request is neither before nor after it. For circle 1 it is not asked: keeping score harms close
 * ties (Clark 1984), and this is for the caller to know (RULES 25).
 */
export function balanceOf(deeds: readonly Deed[], today: Day): Balance | null {
	// Thousands are asked at each drawing of People: nothing is sorted or copied here.
	const gave = lastDayOf('gave', deeds, today)
	const asked = lastDayOf('asked', deeds, today)
	if (gave === null && asked === null) return null
	return {
		gaveSinceAsked: daysAfter(asked ?? -Infinity, 'gave', deeds, today),
		askedSinceGave: daysAfter(gave ?? -Infinity, 'asked', deeds, today),
		hasAsked: asked !== null,
		hasGiven: gave !== null,
	}
}

/** Give and take with a person, from the deeds of any note up to today; null where they say nothing of either. */
export function giveAndTakeOf(deeds: readonly Deed[], today: Day): GiveAndTake | null {
	const balance = balanceOf(deeds, today)
	const told = newest(deeds.filter(({ word, day }) => (word === 'gave' || word === 'asked') && day <= today))
	if (balance === null || told === null) return null
	const given = deeds.filter(({ word, day }) => word === 'gave' && day <= today)
	const gift = newest(given)
	const asked = lastDayOf('asked', deeds, today) ?? -Infinity
	const sinceAsked = given.filter(({ day }) => day > asked).sort((a, b) => b.day - a.day)
	const kinds = sinceAsked.flatMap(({ kind }) => kind ?? [])
	return { ...balance, kinds: [...new Set(kinds)], source: told.source, last: gift === null ? null : lastOf(given, gift) }
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

function lastDayOf(word: DeedWord, deeds: readonly Deed[], today: Day): Day | null {
	let last: Day | null = null
	for (const deed of deeds) if (deed.word === word && deed.day <= today && (last === null || deed.day > last)) last = deed.day
	return last
}

/** On how many days up to today, each counted once. */
function daysAfter(from: Day, word: DeedWord, deeds: readonly Deed[], today: Day): number {
	let days: Set<Day> | null = null
	for (const deed of deeds) if (deed.word === word && deed.day > from && deed.day <= today) (days ??= new Set()).add(deed.day)
	return days?.size ?? 0
}
