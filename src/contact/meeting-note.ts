import type { Day } from '../note/day'
import { folded } from '../note/fold'
import type { Link } from '../note/link'
import { linksOf } from '../note/link'
import { textsOf } from '../note/value'
import type { PropertyReader } from './property-reader'

/** A note with a day and a participants key: an interaction with each of them (RULES 14). */
export interface MeetingNote {
	readonly day: Day
	readonly people: readonly Link[]
	readonly goal: string | null
	/** Where the day stands; null for fields of the metadata cache. */
	readonly line: number | null
}

/** Notes of these types have days and people, but tell of no meeting (RULES 14). */
const OTHER_TYPES: ReadonlySet<string> = new Set(['task', 'deal', 'performance', 'note'])

/**
 * The meeting a note tells of by `date` (or `when`) and a participants key, whatever its name; null where it tells of
 * none. A day that cannot be read is remembered by `reader` (RULES 14, 17).
 */
export function meetingNoteFrom(reader: PropertyReader): MeetingNote | null {
	if (!reader.has('participants') || !reader.has('date')) return null
	const people = linksOf(reader.value('participants'))
	if (people.length === 0 || hasOtherType(reader)) return null
	const day = reader.day('date')
	return day === null ? null : { day, people, goal: reader.text('goal'), line: reader.lines().date ?? null }
}

function hasOtherType(reader: PropertyReader): boolean {
	return reader.all('type').some(({ value }) => textsOf(value).some((text) => OTHER_TYPES.has(folded(text))))
}
