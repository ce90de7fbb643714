import { plainMarkdown } from '../note/plain-markdown'
import type { BriefingLine, SaidBriefing } from './say-briefing'

/**
 * A briefing as one block of markdown: a heading, then a list with an item for each section. What notes say is plain
 * text there. It reads to Tend as neither an interaction nor a promise.
 *
 * @param heading what names the person: plain markdown, or a link in the user's style
 */
export function briefingMarkdown({ meeting, sections }: SaidBriefing, heading: string): string {
	const items = sections.map(({ label, lines }) => {
		const [only] = lines
		if (lines.length === 1 && only !== undefined) return `- **${label}:** ${textOf(only)}\n`
		return [`- **${label}**`, ...lines.map((line) => `\t- ${textOf(line)}`), ''].join('\n')
	})
	const when = meeting === null ? '' : `${plainMarkdown(meeting.text)}\n\n`
	return `### ${heading}\n\n${when}${items.join('')}`
}

function textOf({ before, text, after, as }: BriefingLine): string {
	const lead = before === '' ? '' : `${plainMarkdown(before)}${as === 'dated' ? ':' : ''} `
	const why = after === '' ? '' : ` (${plainMarkdown(after)})`
	return `${lead}${plainMarkdown(text)}${why}`
}
