import { parseArgs } from 'node:util'
import type { Language } from '../../src/i18n/language'
import { dayOf } from '../../src/note/day'
import type { Day } from '../../src/note/day'

/** What was asked of `agenda` on the command line. */
export interface AgendaRequest {
	readonly folder: string
	/** Null: the day on which it runs. */
	readonly today: Day | null
	readonly isJson: boolean
	readonly language: Language
}

/** How `agenda` is called. */
export const USAGE = 'npm run agenda -- <vault> [--today YYYY-MM-DD] [--json] [--lang en|ru]'

const LANGUAGES: readonly Language[] = ['en', 'ru']

/** Reads the command line; a text says in one line what is wrong with it. */
export function agendaRequest(argv: readonly string[]): AgendaRequest | string {
	const parsed = parsedArguments(argv)
	if (typeof parsed === 'string') return parsed
	const { values, positionals } = parsed
	const [folder, another] = positionals
	if (folder === undefined) return `Which folder? ${USAGE}`
	if (another !== undefined) return `One folder at a time, not also ${another}. ${USAGE}`
	const today = values.today === undefined ? null : dayFromArgument(values.today)
	if (typeof today === 'string') return today
	const language = LANGUAGES.find((known) => known === (values.lang ?? 'en'))
	if (language === undefined) return `--lang is en or ru, not ${values.lang ?? ''}.`
	return { folder, today, isJson: values.json ?? false, language }
}

function parsedArguments(argv: readonly string[]) {
	const options = { today: { type: 'string' }, json: { type: 'boolean' }, lang: { type: 'string' } } as const
	try {
		return parseArgs({ args: [...argv], options, allowPositionals: true })
	} catch (error) {
		// The first sentence names the option; what follows is advice on Node's own terms.
		const reason = error instanceof Error ? error.message : String(error)
		return `${reason.split(/\.\s|\n/, 1)[0] ?? reason}. ${USAGE}`
	}
}

function dayFromArgument(text: string): Day | string {
	const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
	const day = parts === null ? null : dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]))
	return day ?? `--today is a day, YYYY-MM-DD, not ${text}.`
}
