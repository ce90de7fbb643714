import type { Party } from '../contact/acquaintance'
import type { TieIndex } from '../index/tie-index'

/** A question about a party that is asked at every drawing, and answered once until the index moves. */
export function keptByRevision<Answer>(index: TieIndex, answerTo: (party: Party) => Answer): (party: Party) => Answer {
	let at = index.revision
	const answers = new Map<Party, Answer>()
	return (party) => {
		if (index.revision !== at) answers.clear()
		at = index.revision
		const known = answers.get(party)
		if (known !== undefined) return known
		const answer = answerTo(party)
		answers.set(party, answer)
		return answer
	}
}
