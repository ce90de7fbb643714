/** Whether two pieces of plain data (scalars, lists, records without functions) say the same. */
export function sameData(one: unknown, other: unknown): boolean {
	if (one === other || Object.is(one, other)) return true
	if (Array.isArray(one) && Array.isArray(other)) return one.length === other.length && one.every((item, at) => sameData(item, other[at]))
	if (!isRecord(one) || !isRecord(other) || Array.isArray(one) !== Array.isArray(other)) return false
	const keys = Object.keys(one)
	if (keys.length !== Object.keys(other).length) return false
	return keys.every((key) => Object.hasOwn(other, key) && sameData(one[key], other[key]))
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null
}
