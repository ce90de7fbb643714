import type { PeopleRow, PeopleSort } from './people-row'
import { comparePaths } from './tie-order'
import type { Compare } from './tie-order'

/** What a column sorts by; null stands last whichever way the column is sorted. */
const KEY: Readonly<Record<PeopleSort, (row: PeopleRow) => string | number | null>> = {
	name: ({ name }) => name,
	role: ({ role }) => role,
	stage: ({ stage }) => stage,
	last: ({ lastDay }) => lastDay,
	rhythm: ({ ratio }) => ratio,
	next: ({ due }) => due,
	promise: ({ promiseDue }) => promiseDue,
	// From those whom I have asked most since I gave to those whom I have given most since I asked.
	exchange: ({ exchange }) => (exchange === null ? null : exchange.gaveSinceAsked - exchange.askedSinceGave),
}

/** Orders the rows of People by a column, then by name and path. */
export function comparePeopleRows(
	by: PeopleSort,
	descending: boolean,
	compareNames: Compare<string>,
): Compare<PeopleRow> {
	const keyOf = KEY[by]
	const direction = descending ? -1 : 1
	return (a, b) =>
		compareKeys(keyOf(a), keyOf(b), direction, compareNames) ||
		compareNames(a.name, b.name) ||
		comparePaths(a.path, b.path)
}

function compareKeys(
	a: string | number | null,
	b: string | number | null,
	direction: number,
	compareNames: Compare<string>,
): number {
	if (a === null || b === null) return Number(a === null) - Number(b === null)
	return direction * (typeof a === 'number' && typeof b === 'number' ? a - b : compareNames(String(a), String(b)))
}
