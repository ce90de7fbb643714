import type { Fields } from '../note/fields'
import type { FieldValue } from '../note/property'
import type { ProblemKind, Unreadable } from '../note/unreadable'

const LONGEST_TEXT = 80
const DEEPEST_LIST = 4

/**
 * What to say of a property, or of one entry of it, that cannot be read: its key and its text, as written as far
 * as that is known, shortened.
 *
 * @param value the property's value, or the entry
 */
export function propertyProblem(kind: ProblemKind, { key, line }: FieldValue, value: unknown, fields: Fields): Unreadable {
	const written = typeof value === 'number' ? fields.written(key) : null
	const text = written?.length === 1 ? written[0] : undefined
	return { line, problem: { kind, key, text: (text ?? valueText(value, 0)).slice(0, LONGEST_TEXT) } }
}

function valueText(value: unknown, depth: number): string {
	if (typeof value === 'string') return value.trim()
	if (value === null || value === undefined) return ''
	if (Array.isArray(value)) {
		// A list may hold itself, or be very long: YAML has aliases.
		return depth === DEEPEST_LIST ? '…' : value.slice(0, LONGEST_TEXT).map((item) => valueText(item, depth + 1)).join(', ')
	}
	return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint' ? String(value) : '{…}'
}
