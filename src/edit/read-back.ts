import type { ReadingRules } from '../contact/reading-rules'
import type { Interaction } from '../note/interaction'
import { linesOf } from '../note/note-lines'
import type { PromiseLine } from '../note/promise'
import { Refused } from './refusal'
import { spliced, type Splice } from './splice'

/**
 * The splice, if the note read with it says one interaction or promise more, the one that fits, and nothing else
 * differs but line numbers.
 *
 * @throws Refused
 */
export function surelyAdding(
	text: string,
	splice: Splice,
	rules: ReadingRules,
	fits: (added: Partial<Interaction & PromiseLine>) => boolean,
): Splice[] {
	const before = linesOf(text, true, null, rules)
	const after = linesOf(spliced(text, [splice]), true, null, rules)
	const interactions = addedTo(before.log, after.log)
	const promises = addedTo(before.promises, after.promises)
	const added = interactions === null || promises === null ? [] : [...interactions, ...promises]
	const [only] = added
	const isSure = added.length === 1 && only !== undefined && fits(only)
	if (!isSure || said(before.unreadable) !== said(after.unreadable)) throw new Refused('unsure')
	return [splice]
}

/** What one list has more than another, one thing or nothing; null: they differ in more. */
function addedTo<T>(before: readonly T[], after: readonly T[]): readonly T[] | null {
	if (said(before) === said(after)) return []
	const index = after.findIndex((one, at) => said(one) !== said(before[at]))
	return said(before) === said(after.filter((_, at) => at !== index)) ? after.slice(index, index + 1) : null
}

/** What a note says, as a text: wherever it stands, line numbers aside. */
export function said(what: unknown): string {
	return JSON.stringify({ what }, (key, value: unknown) => (key === 'line' ? undefined : value))
}
