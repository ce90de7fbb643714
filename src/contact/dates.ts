import { dayFrom } from '../note/day'
import type { FieldValue } from '../note/property'
import { dateEntryFrom } from './date-entry'
import type { DateEntry } from './date-entry'
import type { PropertyReader } from './property-reader'

const NONE: readonly DateEntry[] = []

/** The entries of `dates`, one text or a list; each that cannot be read is reported by itself (RULES 17, 29). */
export function datesOf(reader: PropertyReader): readonly DateEntry[] {
	const field = reader.has('dates') ? reader.filled('dates') : null
	if (field === null) return NONE
	const items: readonly unknown[] = Array.isArray(field.value) ? field.value : [field.value]
	return items.map((item) => entryOf(reader, field, item)).filter((entry) => entry !== null)
}

function entryOf(reader: PropertyReader, field: FieldValue, item: unknown): DateEntry | null {
	// A link without quotes arrives as a list, and a day alone needs no text.
	const day = dayFrom(item)
	if (day === 'absent') return null
	if (typeof item !== 'string' && typeof day === 'number') return { rule: { kind: 'once', day }, text: '' }
	const entry = typeof item === 'string' ? dateEntryFrom(item) : 'unreadable'
	if (typeof entry !== 'string') return entry
	reader.report(entry === 'ambiguous' ? 'ambiguous-day' : 'day', field, item)
	return null
}
