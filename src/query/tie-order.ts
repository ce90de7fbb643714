import type { Tie } from '../contact/tie'

/** Before and after: negative where `a` stands first, 0 where nothing tells them apart. */
export type Compare<Thing> = (a: Thing, b: Thing) => number

/** Orders by the name as the reader's language does, then by the path. */
export function compareNameAndPath(a: Tie, b: Tie, compareNames: Compare<string>): number {
	return compareNames(a.contact.name, b.contact.name) || comparePaths(a.contact.path, b.contact.path)
}

/** Orders people of whom nothing else decides: by circle, then the older contact, then as `compareNameAndPath`. */
export function comparePeople(a: Tie, b: Tie, compareNames: Compare<string>): number {
	return circleRank(a) - circleRank(b) || lastDayRank(a) - lastDayRank(b) || compareNameAndPath(a, b, compareNames)
}

/** Orders paths by their characters, the same everywhere. */
export function comparePaths(a: string, b: string): number {
	return a === b ? 0 : a < b ? -1 : 1
}

/** Circle 1, 2, 3, then none. */
export function circleRank({ contact }: Tie): number {
	return contact.circle ?? 4
}

/** The older contact first, none being the oldest. */
export function lastDayRank({ lastContact }: Tie): number {
	return lastContact === null ? Number.MIN_SAFE_INTEGER : lastContact.day
}
