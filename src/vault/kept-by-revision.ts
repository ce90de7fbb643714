import type { TieIndex } from '../index/tie-index'

/** A question that is asked at every drawing, and answered once until the index moves. */
export function keptByRevision<Of, Answer>(index: TieIndex, answerTo: (of: Of) => Answer): (of: Of) => Answer {
	let at = index.revision
	const answers = new Map<Of, Answer>()
	return (of) => {
		if (index.revision !== at) answers.clear()
		at = index.revision
		const known = answers.get(of)
		if (known !== undefined) return known
		const answer = answerTo(of)
		answers.set(of, answer)
		return answer
	}
}
