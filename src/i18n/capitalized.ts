/** A text that stands alone: its first letter large. */
export function capitalized(text: string): string {
	const [first = ''] = text
	return first.toLocaleUpperCase() + text.slice(first.length)
}
