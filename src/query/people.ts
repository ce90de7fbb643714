import type { Party } from '../contact/acquaintance'
import { BANDS } from '../contact/band'
import type { Tie } from '../contact/tie'
import type { Day } from '../note/day'
import { folded } from '../note/fold'
import type { EmployersOf } from './called-alike'
import { filterOf } from './people-filter'
import { comparePeopleRows } from './people-order'
import type { PeopleFilter, PeopleGroup, PeopleGrouping, PeopleRow, PeopleSort } from './people-row'
import { peopleRow } from './people-row-of'
import { comparePaths } from './tie-order'
import type { Compare } from './tie-order'

/** The People table: all contacts as the reader asked for them. */
export interface People {
	/** Without empty ones. Those without a circle, a stage, … come last but for the remembered (RULES 7). */
	readonly groups: readonly PeopleGroup[]
	/** How many people pass the filter, of all there are. */
	readonly shown: number
	readonly total: number
	/** Every organization of any contact, for the filter to choose from. */
	readonly organizations: readonly string[]
}

/**
 * Filters, sorts and groups all contacts (DESIGN 6, "Dashboard"). Groups keep the sort within them; those of
 * organizations are of one each, whatever they are called.
 */
export function peopleOf(
	ties: readonly Tie[],
	filter: PeopleFilter,
	sort: { readonly by: PeopleSort; readonly descending: boolean },
	grouping: PeopleGrouping,
	compareNames: Compare<string>,
	today: Day,
	employersOf: EmployersOf,
): People {
	const rows = ties.filter(filterOf(filter)).map((tie) => peopleRow(tie, today))
	rows.sort(comparePeopleRows(sort.by, sort.descending, compareNames))
	const remembered = rows.filter(({ deceased }) => deceased)
	const living = rows.filter(({ deceased }) => !deceased)
	const groups = groupsOf(living, grouping, compareNames, employersOf)
	if (remembered.length > 0) groups.push({ grouping: 'remembered', key: null, party: null, rows: remembered })
	return { groups, shown: rows.length, total: ties.length, organizations: organizationsOf(ties, compareNames) }
}

function groupsOf(
	rows: readonly PeopleRow[],
	grouping: PeopleGrouping,
	compareNames: Compare<string>,
	employersOf: EmployersOf,
): PeopleGroup[] {
	const together = new Map<string | null, { readonly rows: PeopleRow[]; readonly party: Party | null }>()
	for (const row of rows) {
		const key = keyOf(row, grouping)
		const party = grouping === 'organization' && key !== null ? (employersOf(row.path)[0] ?? null) : null
		const sign = party ?? (key === null ? null : folded(key))
		const group = together.get(sign)
		if (group === undefined) together.set(sign, { rows: [row], party })
		else group.rows.push(row)
	}
	const groups = [...together.values()].map((group) => ({ grouping, key: keyOfGroup(group.rows, grouping), ...group }))
	return groups.sort((a, b) => compareKeys(a.key, b.key, grouping, compareNames) || comparePaths(a.party ?? '', b.party ?? ''))
}

/** What a row is grouped by; null: it is one of the rest. */
function keyOf({ circle, stage, organization, band }: PeopleRow, grouping: PeopleGrouping): string | null {
	switch (grouping) {
		case 'none':
			return null
		case 'circle':
			return circle === null ? null : String(circle)
		case 'stage':
			return stage === null ? null : String(stage)
		case 'organization':
			return organization
		case 'band':
			return band === 'none' ? null : band
	}
}

/** Of several spellings of one organization the first by characters, so that a sort does not change it. */
function keyOfGroup(rows: readonly PeopleRow[], grouping: PeopleGrouping): string | null {
	let first: string | null = null
	for (const row of rows) {
		const key = keyOf(row, grouping)
		if (key !== null && (first === null || key < first)) first = key
	}
	return first
}

function compareKeys(
	a: string | null,
	b: string | null,
	grouping: PeopleGrouping,
	compareNames: Compare<string>,
): number {
	if (a === null || b === null) return Number(a === null) - Number(b === null)
	if (grouping === 'band') return bandRank(a) - bandRank(b)
	return grouping === 'organization' ? compareNames(a, b) : Number(a) - Number(b)
}

function bandRank(key: string): number {
	return BANDS.findIndex((band) => band === key)
}

/** Every organization of any contact, each in one spelling. */
export function organizationsOf(ties: readonly Tie[], compareNames: Compare<string>): readonly string[] {
	const bySpelling = new Map<string, string>()
	for (const { contact } of ties) {
		for (const name of contact.organizations) {
			const key = folded(name)
			const known = bySpelling.get(key)
			if (known === undefined || name < known) bySpelling.set(key, name)
		}
	}
	return [...bySpelling.values()].sort(compareNames)
}
