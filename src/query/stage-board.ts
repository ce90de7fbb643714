import { metBy } from '../contact/met-by'
import type { Circle } from '../contact/circle'
import { STAGES } from '../contact/stage'
import type { Stage } from '../contact/stage'
import type { Tie } from '../contact/tie'
import type { Day } from '../note/day'
import { nextOnBoard } from './board-next'
import type { BoardNext } from './board-next'
import { filterOf } from './people-filter'
import type { PeopleFilter } from './people-row'
import { comparePaths } from './tie-order'
import type { Compare } from './tie-order'

/** One person on the board of stages. */
export interface BoardRow {
	readonly path: string
	readonly name: string
	readonly circle: Circle | null
	readonly stage: Stage | null
	/** Since when the tie stands at its stage; null: the note does not say. */
	readonly since: Day | null
	/** The first meeting; null: still to meet. */
	readonly met: Day | null
	readonly next: BoardNext
}

/** The people of one stage, by name; `stage` null: those without one. */
export interface BoardColumn {
	readonly stage: Stage | null
	readonly rows: readonly BoardRow[]
}

/** People by stage (DESIGN 6): who is of circle 1 has none (RULES 25), and the remembered do not move any more. */
export interface StageBoard {
	/** One a stage, in their order, also empty ones; those without a stage last, if there are any. */
	readonly columns: readonly BoardColumn[]
	/** How many stand on the board, of those who would without a filter. */
	readonly shown: number
	readonly total: number
	/** Whether the filter lets through people of circle 1, whom the board leaves out. */
	readonly leavesOutCircleOne: boolean
}

/** Puts all contacts that the filter lets through under their stages. */
export function stageBoardOf(ties: readonly Tie[], filter: PeopleFilter, today: Day, compareNames: Compare<string>): StageBoard {
	const isAskedFor = filterOf(filter)
	const rows = new Map<Stage | null, BoardRow[]>([...STAGES, null].map((stage) => [stage, []]))
	let total = 0
	let shown = 0
	let leavesOutCircleOne = false
	for (const tie of ties) {
		const { circle, deceased, stage } = tie.contact
		if (deceased) continue
		if (circle !== 1) total += 1
		if (!isAskedFor(tie)) continue
		if (circle === 1) {
			leavesOutCircleOne = true
			continue
		}
		shown += 1
		rows.get(stage)?.push(boardRow(tie, today))
	}
	const columns = [...rows].map(([stage, people]) => ({ stage, rows: people.sort(byName(compareNames)) }))
	return { columns: columns.filter(({ stage, rows: people }) => stage !== null || people.length > 0), shown, total, leavesOutCircleOne }
}

/** Where a person will stand among the rows of another column. */
export function landingAt(rows: readonly BoardRow[], row: BoardRow, compareNames: Compare<string>): number {
	const before = byName(compareNames)
	const at = rows.findIndex((other) => before(row, other) < 0)
	return at === -1 ? rows.length : at
}

function byName(compareNames: Compare<string>): Compare<BoardRow> {
	return (a, b) => compareNames(a.name, b.name) || comparePaths(a.path, b.path)
}

function boardRow(tie: Tie, today: Day): BoardRow {
	const { contact } = tie
	const { path, name, circle, stage, stageSince } = contact
	const since = stage !== null && stageSince !== null && stageSince <= today ? stageSince : null
	return { path, name, circle, stage, since, met: metBy(contact, today), next: nextOnBoard(tie, today) }
}
