import type { Block } from '../note/blocks'
import { headingKey } from '../note/note-lines'
import { linesAfter } from './inserted-lines'
import { leadBeside, topItems } from './list-item'
import { beginsWithText, furtherLines, isBlank, lineText, type NoteBody } from './note-body'
import type { Splice } from './splice'

/** What stands under a heading, to the next one of the same or a higher level. */
export interface Section {
	/** Level of the heading, 1..6. */
	readonly level: number
	/** The heading's line. */
	readonly line: number
	/** The heading's last line: the one drawn under it, if it is. */
	readonly headingEnd: number
	/** The section's last line. */
	readonly last: number
}

/** The section under the first heading that is one of those given, at any level, in any case; null: there is none. */
export function sectionUnder(body: NoteBody, headings: readonly string[]): Section | null {
	const keys = new Set(headings.map(headingKey))
	let heading: Block | null = null
	let last = body.lines.length
	for (const block of body.blocks) {
		if (block.kind !== 'heading') continue
		if (heading === null) {
			if (keys.has(headingKey(block.text))) heading = block
		} else if (block.level <= heading.level) {
			last = block.line - 1
			break
		}
	}
	if (heading === null) return null
	return { level: heading.level, line: heading.line, headingEnd: headingEnd(body, heading), last }
}

/** An item at the end of a section, in its last list if the section ends with one. */
export function itemAtEnd(body: NoteBody, section: Section, item: string): Splice {
	const { headingEnd, last } = section
	let written = last
	while (written > headingEnd && isBlank(body, written)) written -= 1
	const beside = topItems(body, headingEnd + 1, last).at(-1)
	const adjoins = beside?.last === written
	const lead = adjoins ? leadBeside(lineText(body, beside.block.line), true) : '- '
	const lines = [lead + item]
	let above = written
	if (written > headingEnd) {
		if (!adjoins) lines.unshift('')
	} else if (hasBlanksUnderHeadings(body, section)) {
		if (written < last) above += 1
		else lines.unshift('')
		if (above < body.lines.length && !isBlank(body, above + 1)) lines.push('')
	}
	return linesAfter(body, above, lines)
}

/** A section with one item, a blank line around and within: before another section, else at the note's end. */
export function newSection(body: NoteBody, heading: string, item: string, before: Section | null): Splice {
	const above = (before?.line ?? body.lines.length + 1) - 1
	const lines = [heading, '', `- ${item}`]
	if (above >= body.firstLine && !isBlank(body, above)) lines.unshift('')
	if (before !== null) lines.push('')
	return linesAfter(body, above, lines)
}

/** Whether the note leaves a blank line under its headings, the one of a section aside; so it is if none tells. */
function hasBlanksUnderHeadings(body: NoteBody, { line }: Section): boolean {
	let blanks = 0
	for (const block of body.blocks) {
		if (block.kind !== 'heading' || block.line === line) continue
		const under = headingEnd(body, block) + 1
		if (under > body.lines.length || body.blockAt.get(under)?.kind === 'heading') continue
		blanks += isBlank(body, under) ? 1 : -1
	}
	return blanks >= 0
}

function headingEnd(body: NoteBody, heading: Block): number {
	return heading.line + furtherLines(heading) + (beginsWithText(body, heading.line) ? 1 : 0)
}
