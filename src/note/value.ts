import { folded } from './fold'
import { shownText, unquotedLink } from './link'

const DEEPEST_LIST = 4
const YES = new Set(['true', 'yes', 'да', '1'])

/**
 * The texts of a property: a scalar or a list of them, links as the text they show. Empty and null are absent;
 * numbers and booleans are kept as text (a phone or an id keeps its zeros only in `Fields.written`).
 */
export function textsOf(value: unknown): string[] {
	const texts: string[] = []
	collect(value, texts, 0)
	return texts
}

/** The first of `textsOf`, or null. */
export function textOf(value: unknown): string | null {
	return textsOf(value)[0] ?? null
}

/** Whether a property says yes: `true`, `yes`, `да`, `1`, in any case; of a list the first counts. */
export function yesOf(value: unknown): boolean {
	if (typeof value === 'boolean') return value
	const text = textOf(value)
	return text !== null && YES.has(folded(text))
}

function collect(value: unknown, texts: string[], depth: number): void {
	if (typeof value === 'string') {
		const text = shownText(value).trim()
		if (text !== '') texts.push(text)
	} else if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') {
		texts.push(String(value))
	} else if (Array.isArray(value) && depth < DEEPEST_LIST) {
		for (const item of value) collect(Array.isArray(item) ? (unquotedLink(item) ?? item) : item, texts, depth + 1)
	}
}
