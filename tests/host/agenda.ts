import path from 'node:path'
import { dayOf } from '../../src/note/day'
import type { Day } from '../../src/note/day'
import type { Plan } from '../../src/query/plan'
import { agendaJson } from './agenda-json'
import { agendaReading } from './agenda-reading'
import { agendaRequest } from './agenda-request'
import type { AgendaRequest } from './agenda-request'
import { agendaText } from './agenda-text'
import { readFolder } from './folder'
import type { Folder } from './folder'

/** Exit code for a bad day, option or folder (RULES, "The folder reader"). */
const REFUSED = 2

/** `npm run agenda`: who to get in touch with today, over a folder of notes, for scripts and for eyes. */
function main(): void {
	const request = agendaRequest(process.argv.slice(2))
	const printed = typeof request === 'string' ? { refusal: request } : agendaOf(request)
	if ('refusal' in printed) {
		process.stderr.write(`${printed.refusal}\n`)
		process.exitCode = REFUSED
	} else {
		process.stdout.write(printed.text)
	}
}

function agendaOf({ folder, today, isJson, language }: AgendaRequest): { text: string } | { refusal: string } {
	const read = folderOrRefusal(folder)
	if (typeof read === 'string') return { refusal: read }
	const plan: Plan = {
		today: today ?? civilDay(),
		weeklyNumber: 7,
		weekStart: 1,
		compareNames: new Intl.Collator(language).compare,
	}
	const reading = agendaReading(read, plan.today)
	if (!isJson) return { text: agendaText(reading, plan, language, folder) }
	return { text: `${JSON.stringify(agendaJson(reading, plan, language), null, 2)}\n` }
}

function folderOrRefusal(folder: string): Folder | string {
	try {
		return readFolder(path.resolve(calledFrom(), folder))
	} catch {
		return `There is no folder to read at ${folder}.`
	}
}

/** npm runs scripts in the project's folder; a relative path means the folder where npm was called. */
function calledFrom(): string {
	const { npm_lifecycle_event: script, INIT_CWD: called } = process.env
	return script === 'agenda' && called !== undefined ? called : process.cwd()
}

/** Today where the machine stands. */
function civilDay(): Day {
	const now = new Date()
	const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate())
	if (day === null) throw new Error('The clock of this machine gives no day.')
	return day
}

main()
