import type { Playbook } from '../contact/playbook'
import type { Words } from './words'

/** The words with stages and circles called as the user's playbook calls them, wherever they are named. */
export function wordsNamedBy({ stageNames, circleNames }: Playbook, words: Words): Words {
	return { ...words, stages: { ...words.stages, ...stageNames }, circles: { ...words.circles, ...circleNames } }
}

/** The same, by the playbook as it is at each question; made anew only when it has changed. */
export function wordsBy(playbook: () => Playbook, words: Words): () => Words {
	let by: Playbook | null = null
	let named = words
	return () => {
		const now = playbook()
		if (now !== by) {
			by = now
			named = wordsNamedBy(now, words)
		}
		return named
	}
}
