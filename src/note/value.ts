import { folded } from './fold'
import { linksIn, shownText, unquotedLink } from './link'
import type { Link } from './link'

const DEEPEST_LIST = 4
const YES = new Set(['true', 'yes', 'да', '1'])

/**
 * The texts of a property: a scalar or a list of them, links as the text they show. Empty and null are absent;
 * numbers and booleans are kept as text (a phone or an id keeps its zeros only in `Fields.written`).
 */
export function textsOf(value: unknown): string[] {
	const texts: string[] = []
	collect(value, 0, (written) => {
		const text = shownText(written).trim()
		if (text !== '') texts.push(text)
	})
	return texts
}

/** One text of a property, and the links that stand in it. */
export interface LinkedText {
	/** As the note shows it: links by what they show. */
	readonly text: string
	readonly links: readonly Link[]
}

/** As `textsOf`, each with the links of its own. */
export function linkedTextsOf(value: unknown): readonly LinkedText[] {
	const texts: LinkedText[] = []
	collect(value, 0, (written) => {
		const text = shownText(written).trim()
		if (text !== '') texts.push({ text, links: linksIn(written).map(({ target, shown }) => ({ target, shown })) })
	})
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

function collect(value: unknown, depth: number, take: (written: string) => void): void {
	if (typeof value === 'string') take(value)
	else if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') take(String(value))
	else if (Array.isArray(value) && depth < DEEPEST_LIST) {
		for (const item of value) collect(Array.isArray(item) ? (unquotedLink(item) ?? item) : item, depth + 1, take)
	}
}
