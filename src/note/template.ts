import type { Fields } from './fields'

const DEEPEST = 3

/**
 * Whether a note is a template: `{{…}}` or `<%…%>` stands in its file name or in a property's value; markers in the
 * body do not count (RULES 2).
 */
export function isTemplate(path: string, fields: Fields): boolean {
	if (hasMarker(path.slice(path.lastIndexOf('/') + 1))) return true
	const { values } = fields
	for (const key of Object.keys(values)) if (holdsMarker(values[key], 0)) return true
	return false
}

function holdsMarker(value: unknown, depth: number): boolean {
	if (typeof value === 'string') return hasMarker(value)
	if (typeof value !== 'object' || value === null || depth > DEEPEST) return false
	if (Array.isArray(value)) return value.some((item) => holdsMarker(item, depth + 1))
	return Object.entries(value).some(([key, inner]) => isUnquotedMarker(key) || holdsMarker(inner, depth + 1))
}

/** YAML reads an unquoted `{{title}}` as a map whose key is a map; as text that key is `{ title }`. */
function isUnquotedMarker(key: string): boolean {
	return key.startsWith('{') && key.endsWith('}')
}

function hasMarker(text: string): boolean {
	return encloses(text, '{{', '}}') || encloses(text, '<%', '%>')
}

function encloses(text: string, opening: string, closing: string): boolean {
	const start = text.indexOf(opening)
	return start >= 0 && text.includes(closing, start + opening.length)
}
