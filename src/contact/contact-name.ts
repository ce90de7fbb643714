import { folded } from '../note/fold'
import { textOf } from '../note/value'
import { noteName } from './note-name'
import type { PropertyReader } from './property-reader'

const FIRST = new Set(['first', 'firstname', 'имя'].map(folded))
const LAST = new Set(['last', 'lastname', 'фамилия'].map(folded))

/**
 * What a person is called: `name` (a text, or first and last), else the keys of first and last name, else the
 * file's name without a leading `@` (RULES 8).
 */
export function contactName(path: string, reader: PropertyReader): string {
	if (reader.has('name')) {
		for (const { key, value } of reader.all('name')) {
			// A name of digits keeps its zeros (DESIGN 4).
			const written = typeof value === 'number' ? reader.fields.written(key)?.[0] : undefined
			const name = written ?? textOf(value) ?? nameInParts(value)
			if (name !== null) return name
		}
	}
	const inKeys = joined(reader.text('first_name'), reader.text('last_name'))
	if (inKeys !== null) return inKeys
	const name = noteName(path)
	return name[0] === '@' ? name.slice(1).trimStart() : name
}

/** `name: { first: Carl, last: Johnson }`. */
function nameInParts(value: unknown): string | null {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
	const parts = Object.entries(value)
	const part = (keys: ReadonlySet<string>): string | null => textOf(parts.find(([key]) => keys.has(folded(key)))?.[1])
	return joined(part(FIRST), part(LAST))
}

function joined(first: string | null, last: string | null): string | null {
	if (first === null) return last
	return last === null ? first : `${first} ${last}`
}
