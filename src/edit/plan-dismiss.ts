import { folded } from '../note/fold'
import { linkedTextsOf } from '../note/value'
import type { Planned } from './act-plan'
import { planFor } from './act-plan'
import { oneLine } from './inserted-lines'
import { addItem } from './property-steps'
import { refusal } from './refusal'

/**
 * A match that is not to be offered again: one entry of `dismissed` in the note of who needs something, what they need;
 * where somebody else offers it, as a link to them that shows it: `[[Boris Levin|a turner]]`. Obsidian follows a link in
 * a property, when its note is renamed, only where it is all that the entry holds.
 *
 * @param offeredBy the note of who offers it, as a link names it; null: it is the user's own offer
 */
export function dismissed(path: string, need: string, offeredBy: string | null): Planned {
	const said = oneLine(offeredBy === null ? need : need.replace(/[[\]]/g, ''))
	if (said === '') return refusal('no-text')
	const entry = offeredBy === null ? said : `[[${offeredBy}|${said}]]`
	return planFor(path, addItem('dismissed', entry, (value) => has(value, entry)))
}

/** Whether a list has this entry, spelt in any case. */
function has(value: unknown, entry: string): boolean {
	const spelt = (one: unknown): readonly string[] => linkedTextsOf(one).map(({ text, links }) => [text, ...links.map(({ target }) => target)].map(folded).join('\n'))
	return spelt(entry).every((one) => spelt(value).includes(one))
}
