/** What has a meaning in markdown, in Obsidian's own syntax or to its plugins; each is taken literally behind a backslash. */
const MARKUP = /[\\`*_[>#|~$^]|\]\(?|!(?=\[)|={2,}|%{2,}|:{2,}/g

/** What makes a list, a rule or a quote of a line that begins with it. */
const LINE_START = /^(?:[-+=](?=[-+=\s]|$)|\d+(?=[.)](?:\s|$)))/

/**
 * A text as markdown that shows it and does nothing else: on one line, no heading, link, embed, tag, block id, HTML,
 * code, math, comment, callout or inline field, and nothing that Templater or Dataview would run.
 */
export function plainMarkdown(text: string): string {
	const line = text.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim()
	const literal = line
		.replace(MARKUP, (signs) => signs.replace(/./g, '\\$&'))
		.replace(/&(?=#?\w+;)/g, '&amp;')
		.replace(/</g, '&lt;')
	return literal.replace(LINE_START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
}
