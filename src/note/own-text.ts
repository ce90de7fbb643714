/** What is shorter, engines copy anyway. */
const SHORTEST_PART = 13

/**
 * The same text in room of its own. A piece cut out of a long text keeps the whole of it in memory (V8 hands out a view
 * of it), and the index holds pieces of every note: without this a short line of the log would hold its note.
 */
export function ownText(text: string): string {
	if (text.length < SHORTEST_PART) return text
	const copy: unknown = JSON.parse(JSON.stringify(text))
	return typeof copy === 'string' ? copy : text
}
