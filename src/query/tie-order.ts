import type { Tie } from '../contact/tie'

/** Before and after: negative where `a` stands first, 0 where nothing tells them apart. */
export type Compare<Thing> = (a: Thing, b: Thing) => number

/**
 * Orders people of whom nothing else decides: circle 1, 2, 3, none; then the older contact, none being the oldest;
 * then the name, then the path (DESIGN 3, "Today").
 */
export function comparePeople(a: Tie, b: Tie, compareNames: Compare<string>): number {
	return (
		circleRank(a) - circleRank(b) ||
		lastDay(a) - lastDay(b) ||
		compareNames(a.contact.name, b.contact.name) ||
		comparePaths(a.contact.path, b.contact.path)
	)
}

/** Orders paths by their characters, the same everywhere. */
export function comparePaths(a: string, b: string): number {
	return a === b ? 0 : a < b ? -1 : 1
}

function circleRank({ contact }: Tie): number {
	return contact.circle ?? 4
}

function lastDay({ lastContact }: Tie): number {
	return lastContact === null ? Number.MIN_SAFE_INTEGER : lastContact.day
}
