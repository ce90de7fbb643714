import { BANDS } from '../contact/band'
import { CIRCLES } from '../contact/circle'
import { STAGES } from '../contact/stage'
import type { ReviewPart } from '../i18n/review-words'
import { SECTORS } from '../query/alphabet-sectors'
import { CIRCLE_STATES } from '../query/circle-people'
import type { CellFilter, PeopleFilter, PeopleGrouping, PeopleSort } from '../query/people-row'

export type DashboardTab = 'today' | 'circles' | 'people' | 'review'

/** What the reader has asked the dashboard for; it comes back with the workspace. */
export interface DashboardState {
	readonly tab: DashboardTab
	readonly isOverdueOpen: boolean
	readonly filter: PeopleFilter
	readonly sort: { readonly by: PeopleSort; readonly descending: boolean }
	readonly grouping: PeopleGrouping
	/** The sector that is spread over the circles; null: all of them. */
	readonly zoom: number | null
	/** The part of the review. */
	readonly review: ReviewPart
}

export const EVERYBODY: PeopleFilter = { search: '', circle: null, stage: null, organization: null, band: null, cell: null }

export const FIRST_STATE: DashboardState = {
	tab: 'today',
	isOverdueOpen: false,
	filter: EVERYBODY,
	sort: { by: 'name', descending: false },
	grouping: 'circle',
	zoom: null,
	review: 'findings',
}

export const SORTS = ['name', 'role', 'stage', 'last', 'rhythm', 'next', 'promise', 'exchange'] as const satisfies readonly PeopleSort[]
export const GROUPINGS = ['circle', 'stage', 'organization', 'band', 'none'] as const satisfies readonly PeopleGrouping[]

/** A state as the workspace kept it; what it does not hold, or holds wrongly, stays as it is in `before`. */
export function dashboardStateFrom(kept: unknown, before: DashboardState): DashboardState {
	if (!isRecord(kept)) return before
	const filter = isRecord(kept['filter']) ? kept['filter'] : {}
	const sort = isRecord(kept['sort']) ? kept['sort'] : {}
	return {
		tab: oneOf(['today', 'circles', 'people', 'review'] as const, kept['tab']) ?? before.tab,
		isOverdueOpen: typeof kept['isOverdueOpen'] === 'boolean' ? kept['isOverdueOpen'] : before.isOverdueOpen,
		filter: {
			search: typeof filter['search'] === 'string' ? filter['search'] : before.filter.search,
			circle: choice([...CIRCLES, 'none'] as const, filter['circle'], before.filter.circle),
			stage: choice([...STAGES, 'none'] as const, filter['stage'], before.filter.stage),
			organization: typeof filter['organization'] === 'string' ? filter['organization'] : null,
			band: choice(BANDS, filter['band'], before.filter.band),
			cell: cellFrom(filter['cell']),
		},
		sort: {
			by: oneOf(SORTS, sort['by']) ?? before.sort.by,
			descending: typeof sort['descending'] === 'boolean' ? sort['descending'] : before.sort.descending,
		},
		grouping: oneOf(GROUPINGS, kept['grouping']) ?? before.grouping,
		zoom: kept['zoom'] === undefined ? before.zoom : sectorFrom(kept['zoom']),
		review: oneOf(['findings', 'measures', 'capacity'] as const, kept['review']) ?? before.review,
	}
}

function cellFrom(kept: unknown): CellFilter | null {
	if (!isRecord(kept)) return null
	const sector = sectorFrom(kept['sector'])
	const state = kept['state'] === null ? null : oneOf(CIRCLE_STATES, kept['state'])
	const called = typeof kept['called'] === 'string' ? kept['called'] : null
	if (state === undefined || (state === null && sector === null) || (sector === null) !== (called === null)) return null
	return { sector, called, part: sectorFrom(kept['part']), lanePart: sectorFrom(kept['lanePart']), state }
}

/** A twenty-fourth of the circle, or of a sector. */
function sectorFrom(kept: unknown): number | null {
	return typeof kept === 'number' && Number.isInteger(kept) && kept >= 0 && kept < SECTORS ? kept : null
}

/** A choice of the filter; null is one: all. */
function choice<T>(choices: readonly T[], kept: unknown, before: T | null): T | null {
	return kept === null ? null : (oneOf(choices, kept) ?? before)
}

function oneOf<T>(choices: readonly T[], kept: unknown): T | undefined {
	return choices.find((one) => one === kept)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
}
