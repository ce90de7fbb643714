import type { Day } from '../note/day'
import type { Deed, DeedWord } from './deed'
import type { EvidenceRule, Shown } from './stage-evidence'
import type { Tie } from './tie'
import { deedsOf } from './tie-history'
import type { ValueKind } from './value-kind'

const EITHER: readonly DeedWord[] = ['gave', 'received']

/** What passed between two people, or is done together, as evidence: how many times, and the last. */
export const DEED_EVIDENCE = {
	'value-given': byDeeds(({ word }) => word === 'gave'),
	'support': byValue(EITHER, 'support'),
	'feedback': byValue(EITHER, 'feedback'),
	'knowledge': byValue(EITHER, 'information', 'advice'),
	'shared-project': byDeeds(({ word }) => word === 'project'),
	'recommendation': byValue(EITHER, 'recommendation'),
	'career': byValue(['gave'], 'opportunity', 'recommendation'),
} as const satisfies Readonly<Record<string, EvidenceRule>>

function byValue(words: readonly DeedWord[], ...kinds: readonly ValueKind[]): EvidenceRule {
	return byDeeds(({ word, kind }) => words.includes(word) && kind !== null && kinds.includes(kind))
}

function byDeeds(shows: (deed: Deed) => boolean): EvidenceRule {
	return (tie: Tie, today: Day): Shown | null => {
		const deeds = deedsOf(tie, today).filter(shows)
		const [last] = deeds
		if (last === undefined) return null
		return { source: last.source, count: deeds.length, day: last.day, text: last.text }
	}
}
