/** A text that stands alone: its first letter large. */
export function capitalized(text: string): string {
	const [first = ''] = text
	return first.toLocaleUpperCase() + text.slice(first.length)
}

/** A text that stands within a sentence: its first letter small. */
export function small(text: string): string {
	const [first = ''] = text
	return first.toLocaleLowerCase() + text.slice(first.length)
}
