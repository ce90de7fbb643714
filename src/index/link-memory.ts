/**
 * What links stand for, each found out once for all notes of a folder: on more than their folder it does not hang. Good
 * while paths and aliases stand still.
 */
export class LinkMemory<Answer> {
	readonly #answerTo: (link: string, from: string) => Answer
	/** By folder of the note in which the link stands, then by link. */
	readonly #known = new Map<string, Map<string, Answer>>()

	constructor(answerTo: (link: string, from: string) => Answer) {
		this.#answerTo = answerTo
	}

	of(link: string, from: string): Answer {
		const folder = from.slice(0, Math.max(0, from.lastIndexOf('/')))
		const answers = this.#known.get(folder) ?? new Map<string, Answer>()
		if (answers.size === 0) this.#known.set(folder, answers)
		const known = answers.get(link)
		if (known !== undefined) return known
		const answer = this.#answerTo(link, from)
		answers.set(link, answer)
		return answer
	}
}
