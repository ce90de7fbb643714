/**
 * Whether a property's value, or a path, may hold a template's marker `{{…}}` or `<%…%>`: a quick look that lets
 * no marker through (RULES 2).
 */
export function mayHoldMarker(value: unknown): boolean {
	if (typeof value === 'string') return value.includes('{{') || value.includes('<%')
	if (typeof value !== 'object' || value === null) return false
	if (!Array.isArray(value)) return true
	// What holds more than a list of scalars is looked at in earnest.
	for (const item of value) if (typeof item === 'object' || mayHoldMarker(item)) return true
	return false
}
