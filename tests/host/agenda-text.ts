import type { Language } from '../../src/i18n/language'
import { sayDay } from '../../src/i18n/say-day'
import { sayProblem } from '../../src/i18n/say-problem'
import { sayReason } from '../../src/i18n/say-reason'
import { wordsFor } from '../../src/i18n/words-for'
import type { Day } from '../../src/note/day'
import type { PersonRow } from '../../src/query/person-row'
import type { Plan } from '../../src/query/plan'
import { todayOf } from '../../src/query/today'
import type { Today } from '../../src/query/today'
import type { AgendaReading } from './agenda-reading'
import { agendaWords } from './agenda-words'

const EXAMPLE = ['---', 'type: contact', '---']

/** The agenda to be read in a terminal: Today with its reasons, what comes, what waits, what could not be read. */
export function agendaText(reading: AgendaReading, plan: Plan, language: Language, folder: string): string {
	const body = reading.ties.length === 0 ? howToBegin(folder, language) : peopleLines(reading, plan, language)
	const blocks = [...body, unreadableLines(reading, language), withheldLines(reading, language)]
	return blocks.filter((lines) => lines.length > 0).map((lines) => `${lines.join('\n')}\n`).join('\n')
}

type Lines = readonly string[]

function howToBegin(folder: string, language: Language): Lines[] {
	const words = agendaWords(language)
	return [[words.noContacts(folder), words.howTo], EXAMPLE]
}

function peopleLines({ ties, hasWayIn }: AgendaReading, plan: Plan, language: Language): Lines[] {
	const today = todayOf(ties, { ...plan, hasWayIn })
	const words = wordsFor(language).today
	const say = (row: PersonRow): Lines => personLines(row, plan.today, language)
	const coming = today.coming.map((row) => comingLine(row, plan.today, language))
	return [
		headLines(today, plan.today, language),
		today.picks.length > 0 ? today.picks.flatMap(say) : enoughLines(today, plan.today, language),
		coming.length === 0 ? [] : [words.coming, ...coming],
		today.overdueCount === 0 ? [] : [`${words.overdue}: ${String(today.overdueCount)}`, ...today.overdue.flatMap(say)],
	]
}

function headLines({ touchedThisWeek, weeklyNumber }: Today, day: Day, language: Language): Lines {
	const words = wordsFor(language).today
	const heading = `${words.title}: ${sayDay(day, language, 'heading')}`
	return [`${heading}. ${words.share(touchedThisWeek, weeklyNumber)}`]
}

function enoughLines({ next, touchedThisWeek }: Today, day: Day, language: Language): Lines {
	const words = wordsFor(language).today
	const enough = touchedThisWeek > 0 ? words.enough : agendaWords(language).nobody
	return [next === null ? enough : `${enough} ${words.next(next.name, sayDay(next.day, language, 'near', day))}`]
}

/** The name, and beneath it why. */
function personLines({ name, organization, reasons }: PersonRow, day: Day, language: Language): Lines {
	const [first, ...others] = reasons.map((reason) => sayReason(reason, language, day))
	const also = others.map((reason) => wordsFor(language).today.also(reason))
	const head = organization === null ? name : `${name}, ${organization}`
	return [`  ${head}`, ...(first === undefined ? [] : [first, ...also]).map((line) => `      ${line}`)]
}

function comingLine({ name, reasons }: PersonRow, day: Day, language: Language): string {
	return `  ${name}: ${reasons.map((reason) => sayReason(reason, language, day)).join('; ')}`
}

function unreadableLines({ unreadable, unread }: AgendaReading, language: Language): Lines {
	if (unreadable.length + unread.length === 0) return []
	const words = agendaWords(language)
	return [
		`${words.unreadable}: ${String(unreadable.length + unread.length)}`,
		...unreadable.map(({ path, unreadable: { line, problem } }) => {
			const place = line === null ? path : `${path}, ${words.line(line)}`
			return `  ${place}: ${sayProblem(problem, language)}`
		}),
		...unread.map(({ path, reason }) => `  ${path}: ${reason}`),
	]
}

function withheldLines({ withheld }: AgendaReading, language: Language): Lines {
	return withheld === 0 ? [] : [agendaWords(language).withheld(withheld)]
}
