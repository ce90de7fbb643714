import type { InteractionWord } from '../note/interaction'
import { interactionWord } from '../note/interaction'

/** How a log spells the words that follow a text, the last spelling of each: whoever writes «дала» goes on so. */
export function wordsUsed(log: string): ReadonlyMap<InteractionWord, string> {
	const used = new Map<InteractionWord, string>()
	for (const [, spelling = ''] of log.matchAll(/[:;.]\s*(\p{L}+)\s*:/gu)) {
		const word = interactionWord(spelling)
		if (word !== null) used.set(word, spelling.toLowerCase())
	}
	return used
}
