/** Keeps the last answer as long as each part of a sign is what it was. */
export function keptBySign<Answer>(): (sign: readonly unknown[], answerTo: () => Answer) => Answer {
	let last: { readonly sign: readonly unknown[]; readonly answer: Answer } | null = null
	return (sign, answerTo) => {
		if (last === null || last.sign.some((part, at) => part !== sign[at])) last = { sign, answer: answerTo() }
		return last.answer
	}
}
