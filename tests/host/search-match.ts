import type { SearchResult } from 'obsidian'

/** A test for texts that hold the letters of `query` in order; the score is at most 0, higher is better. */
export function prepareFuzzySearch(query: string): (text: string) => SearchResult | null {
	const letters = query.toLowerCase().replace(/\s+/g, '')
	return (text) => {
		const lower = text.toLowerCase()
		const matches: [number, number][] = []
		// A whole word found as it was typed is no scatter of letters.
		const whole = lower.indexOf(query.toLowerCase())
		let from = Math.max(whole, 0)
		for (const letter of letters) {
			const at = lower.indexOf(letter, from)
			if (at < 0) return null
			const run = matches.at(-1)
			if (run !== undefined && run[1] === at) run[1] = at + letter.length
			else matches.push([at, at + letter.length])
			from = at + letter.length
		}
		return { score: -matches.length - text.length / 1000 - (matches[0]?.[0] ?? 0) / 100, matches }
	}
}

/** Writes the text with the found stretches marked. */
export function renderMatches(el: HTMLElement, text: string, matches: readonly [number, number][] | null): void {
	let shown = 0
	for (const [from, to] of matches ?? []) {
		el.appendText(text.slice(shown, from))
		el.createSpan({ cls: 'suggestion-highlight', text: text.slice(from, to) })
		shown = to
	}
	el.appendText(text.slice(shown))
}
