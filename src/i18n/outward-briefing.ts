import type { BriefingLine, SaidBriefing } from './say-briefing'

/** What of a briefing may leave the vault, and how many of its lines stay behind in part or whole (RULES 6). */
export interface OutwardBriefing {
	readonly said: SaidBriefing
	readonly withheld: number
}

/**
 * A briefing that goes outward, with the count of what stays behind.
 *
 * @param full all that is known
 */
export function outwardBriefing(full: SaidBriefing, said: SaidBriefing): OutwardBriefing {
	const goes = new Set(said.sections.flatMap(({ id, lines }) => lines.map((line) => signOf(id, line))))
	const missing = full.sections.flatMap(({ id, lines }) => lines.filter((line) => !goes.has(signOf(id, line))))
	const withoutMeeting = full.meeting !== null && said.meeting === null ? 1 : 0
	return { said, withheld: missing.length + withoutMeeting }
}

function signOf(section: string, { before, text, after, source }: BriefingLine): string {
	return JSON.stringify([section, before, text, after, source.path])
}
