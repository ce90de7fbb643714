import type { Compare } from './tie-order'

/** The first `count` of things in an order, without ordering all the others. */
export function firstOnes<Thing>(things: readonly Thing[], count: number, compare: Compare<Thing>): Thing[] {
	if (count >= things.length) return [...things].sort(compare)
	const first: Thing[] = []
	for (const thing of things) {
		const last = first[count - 1]
		if (first.length === count && (last === undefined || compare(thing, last) >= 0)) continue
		const place = first.findIndex((other) => compare(thing, other) < 0)
		first.splice(place === -1 ? first.length : place, 0, thing)
		if (first.length > count) first.pop()
	}
	return first
}
