/** The first letters of a name's first and last word; empty where it has no letter. */
export function initialsOf(name: string): string {
	const words = name.match(/[\p{L}\p{N}][^\s-]*/gu) ?? []
	const [first = ''] = words
	const last = words.length > 1 ? (words.at(-1) ?? '') : ''
	return [first, last].map((word) => Array.from(word)[0] ?? '').join('').toUpperCase()
}
