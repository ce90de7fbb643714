import type { OutwardNote } from '../query/outward'
import { blanked } from '../query/outward'
import type { BriefingLine, SaidBriefing } from './say-briefing'

/** What of a briefing may leave the vault, and how many of its lines stay behind in part or whole. */
export interface OutwardBriefing {
	readonly said: SaidBriefing
	readonly withheld: number
}

/** The notes that a briefing's lines stand in, each once. */
export function notesOf({ meeting, sections }: SaidBriefing): readonly string[] {
	const lines = sections.flatMap((section) => section.lines)
	return [...new Set([...(meeting === null ? [] : [meeting]), ...lines].map(({ source }) => source.path))]
}

/**
 * A briefing as it may leave the vault (RULES 6): without the lines of confidential notes, and with links to
 * confidential people left blank.
 *
 * @param full all that is known
 * @param told the same without what confidential people's notes tell of the person
 * @param subject the note of the person whom the briefing is on
 */
export function outwardBriefing(full: SaidBriefing, told: SaidBriefing, subject: string, notes: ReadonlyMap<string, OutwardNote>): OutwardBriefing {
	const isOpen = (path: string): boolean => path === subject || notes.get(path)?.isConfidential === false
	const meeting = told.meeting !== null && isOpen(told.meeting.source.path) ? told.meeting : null
	const sections = told.sections.flatMap((section) => {
		const lines = section.lines.filter(({ source }) => isOpen(source.path)).flatMap((line) => blankedLine(line, [line.source.path, subject].flatMap((path) => notes.get(path)?.hidden ?? [])))
		return lines.length === 0 ? [] : { ...section, lines }
	})
	const kept = new Set(sections.flatMap(({ id, lines }) => lines.map((line) => signOf(id, line))))
	const missing = full.sections.flatMap(({ id, lines }) => lines.filter((line) => !kept.has(signOf(id, line))))
	const withoutMeeting = full.meeting !== null && meeting === null ? 1 : 0
	return { said: { ...told, meeting, sections }, withheld: missing.length + withoutMeeting }
}

/** What a line says may rest on the person's own note, too: what they need, what they share with a note to send. */
function blankedLine(line: BriefingLine, hidden: readonly string[]): readonly BriefingLine[] {
	const text = blanked(line.text, hidden)
	const isWhole = blanked(line.after, hidden) === line.after
	return text === '' ? [] : [{ ...line, text, after: isWhole ? line.after : '' }]
}

function signOf(section: string, { before, text, after, source }: BriefingLine): string {
	return JSON.stringify([section, before, text, after, source.path, source.line])
}
