import { folded } from '../note/fold'
import { linkedTextsOf } from '../note/value'
import type { Planned } from './act-plan'
import { planFor } from './act-plan'
import { oneLine } from './inserted-lines'
import { addItem } from './property-steps'
import { refusal } from './refusal'

/**
 * A match that is not to be offered again: one entry of `dismissed` in the note of who needs something, what they need
 * and before it, where somebody else offers it, the link to them: `[[Boris Levin]]: a turner`.
 *
 * @param offeredBy the link to who offers it; null: it is the user's own offer
 */
export function dismissed(path: string, need: string, offeredBy: string | null): Planned {
	const said = oneLine(need)
	if (said === '') return refusal('no-text')
	const entry = offeredBy === null ? said : `${offeredBy}: ${said}`
	return planFor(path, addItem('dismissed', entry, (value) => says(value, entry)))
}

/** Whether a list has this entry, spelt in any case. */
function says(value: unknown, entry: string): boolean {
	const [wanted] = linkedTextsOf(entry)
	return linkedTextsOf(value).some(({ text, links }) => {
		const isSameText = folded(text) === folded(wanted?.text ?? '')
		return isSameText && links.map(({ target }) => folded(target)).join() === (wanted?.links ?? []).map(({ target }) => folded(target)).join()
	})
}
