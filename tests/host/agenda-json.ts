import type { Birthday } from '../../src/contact/birthday'
import type { Tie } from '../../src/contact/tie'
import type { Language } from '../../src/i18n/language'
import { sayProblem } from '../../src/i18n/say-problem'
import { sayReason } from '../../src/i18n/say-reason'
import { dayText } from '../../src/note/day'
import type { Day } from '../../src/note/day'
import { metBy } from '../../src/contact/met-by'
import { occasionsInOrder } from '../../src/query/occasions'
import type { OccasionRow } from '../../src/query/occasions'
import type { Plan } from '../../src/query/plan'
import { stageOf } from '../../src/query/stage-of'
import type { AgendaReading } from './agenda-reading'

/** The public format of `agenda --json`, described in the README; only words depend on the language. */
export function agendaJson(reading: AgendaReading, plan: Plan, language: Language) {
	const { ties, hasWayIn, unread, unreadable, withheld } = reading
	const problems = unreadable.map(({ path, unreadable: { line, problem } }) => {
		return { path, line, message: sayProblem(problem, language) }
	})
	return {
		today: dayText(plan.today),
		contacts: ties.map((tie) => contactJson(tie, plan.today, language)),
		occasions: occasionsInOrder(ties, { ...plan, hasWayIn }).map((row) => occasionJson(row, plan.today, language)),
		unreadable: [...problems, ...unread.map(({ path, reason }) => ({ path, line: null, message: reason }))],
		withheld,
	}
}

function contactJson(tie: Tie, today: Day, language: Language) {
	const { contact, lastContact, cadence, due, ratio, band, snoozedUntil } = tie
	return {
		path: contact.path,
		name: contact.name,
		circle: contact.circle,
		stage: stageOf(contact),
		met: textOrNull(metBy(contact, today)),
		lastContact: lastContact && { day: dayText(lastContact.day), source: lastContact.source },
		cadence,
		due: textOrNull(due),
		ratio,
		band,
		snoozedUntil: textOrNull(snoozedUntil),
		birthday: contact.birthday && birthdayText(contact.birthday),
		phones: contact.phones,
		unreadable: contact.unreadable.map(({ line, problem }) => ({ line, message: sayProblem(problem, language) })),
	}
}

function occasionJson(row: OccasionRow, today: Day, language: Language) {
	return {
		path: row.path,
		kind: row.kind,
		day: textOrNull(row.day),
		daysLate: row.daysLate,
		today: row.today,
		reasons: row.reasons.map((reason) => ({
			kind: reason.kind,
			words: sayReason(reason, language, today),
			source: reason.source,
		})),
	}
}

function textOrNull(day: Day | null): string | null {
	return day === null ? null : dayText(day)
}

/** `1985-04-12`, or `--04-12` where the year is not known. */
function birthdayText({ year, month, dayOfMonth }: Birthday): string {
	const two = (count: number): string => String(count).padStart(2, '0')
	return `${year === null ? '-' : String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`
}
