import { HIDDEN } from './line-text'

/**
 * A text with its code spans hidden, every other character in its place: links and tags in code say nothing
 * (RULES 11). A span ends at a run of as many backticks as it began with; a run without its like is plain text.
 */
export function withoutCodeSpans(text: string): string {
	if (!text.includes('`')) return text
	const runs = Array.from(text.matchAll(/`+/g), (run) => ({ start: run.index, end: run.index + run[0].length }))
	const nextOfLength = new Map<number, number>()
	/** For each run the next one of its length. */
	const partners = new Array<number | undefined>(runs.length)
	for (const [back, run] of [...runs].reverse().entries()) {
		const length = run.end - run.start
		partners[runs.length - 1 - back] = nextOfLength.get(length)
		nextOfLength.set(length, runs.length - 1 - back)
	}
	let plain = ''
	let from = 0
	for (let index = 0; index < runs.length; index += 1) {
		const run = runs[index]
		const partner = partners[index]
		const closing = partner === undefined ? undefined : runs[partner]
		if (run === undefined || partner === undefined || closing === undefined) continue
		plain += text.slice(from, run.start) + HIDDEN.repeat(closing.end - run.start)
		from = closing.end
		index = partner
	}
	return plain + text.slice(from)
}
