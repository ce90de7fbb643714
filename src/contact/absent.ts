const DEEPEST_LIST = 4

/** Whether a property's value says nothing: null, an empty text, or a list of nothing else (RULES 17). */
export function isAbsent(value: unknown): boolean {
	return isNothing(value, 0)
}

function isNothing(value: unknown, depth: number): boolean {
	if (value === null || value === undefined) return true
	if (typeof value === 'string') return value.trim() === ''
	// A list may hold itself: YAML has aliases.
	return Array.isArray(value) && depth < DEEPEST_LIST && value.every((item) => isNothing(item, depth + 1))
}
