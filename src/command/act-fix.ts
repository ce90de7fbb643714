import type { Planned } from '../edit/act-plan'
import { dayWritten, keptOne, possibleDays, writtenValues } from '../edit/plan-fix'
import { dayText } from '../note/day'
import type { Unreadable } from '../note/unreadable'
import { sayDay } from '../i18n/say-day'
import { sayProblem } from '../i18n/say-problem'
import type { Act } from './act'
import type { ActRunner } from './act-runner'
import type { Choice, Question } from './choice-modal'
import { ChoiceModal } from './choice-modal'
import { typedDay } from './day-choice'

/** What Tend can help with: a key written twice, and a day that cannot be read. */
export function isFixable({ problem: { kind, key } }: Unreadable): boolean {
	return key !== null && (kind === 'duplicate-key' || kind === 'day' || kind === 'ambiguous-day' || kind === 'future-contact')
}

/** Puts right what cannot be read, as the user chooses. */
export const actFix: Act = {
	id: 'fix',
	icon: 'wrench',
	name: 'fix',
	fits: ({ contact }) => contact.unreadable.some(isFixable),
	forMany: false,
	start: ([person], runner) => {
		const problems = person?.contact.unreadable.filter(isFixable) ?? []
		const [first, second] = problems
		if (person === undefined || first === undefined) return
		if (second === undefined) {
			void fix(person.contact.path, first, runner)
			return
		}
		const { app, words, language } = runner.port
		const choices = problems.map((each) => ({
			text: sayProblem(each.problem, language),
			beside: '',
			choose: () => void fix(person.contact.path, each, runner),
		}))
		new ChoiceModal(app, { placeholder: words.acts.names.fix, none: words.acts.choose.nothing, choices }).open()
	},
}

/** Offers the ways to put one thing right. */
export async function fix(path: string, { problem }: Unreadable, runner: ActRunner): Promise<void> {
	const key = problem.key ?? ''
	const { app } = runner.port
	const file = app.vault.getFileByPath(path)
	if (file === null) return
	const text = await app.vault.read(file)
	const isTwice = problem.kind === 'duplicate-key'
	const question = isTwice ? keepOne(path, key, text, runner) : writeDay(path, key, problem.text, runner)
	// A key written twice within a value is not Tend's to choose.
	if (isTwice && question.choices.length === 0) void runner.run({ kind: 'nested', key, line: null, text: '' }, '')
	else new ChoiceModal(app, question).open()
}

function keepOne(path: string, key: string, text: string, runner: ActRunner): Question {
	const { choose } = runner.port.words.acts
	const choices = writtenValues(text, key).map((value, at) => choiceOf(choose.keepOnly(key, value), keptOne(path, key, at, value), path, runner))
	return { placeholder: choose.fix, none: choose.nothing, choices }
}

function writeDay(path: string, key: string, written: string, runner: ActRunner): Question {
	const { words, language } = runner.port
	const { choose } = words.acts
	const write = (day: number): Choice => {
		const choice = choiceOf(choose.write(key, dayText(day)), dayWritten(path, key, day), path, runner)
		return { ...choice, beside: sayDay(day, language, 'long') }
	}
	return {
		placeholder: `${key}: ${written} — ${choose.day}`,
		none: choose.noSuchDay,
		// Nothing is offered that the note does not say: a day of contact is not to be made up.
		choices: possibleDays(written).map(write),
		typed: typedDay('past', () => true, write, runner),
	}
}

function choiceOf(text: string, planned: Planned, path: string, runner: ActRunner): Choice {
	const name = runner.port.tie(path)?.contact.name ?? path
	return { text, beside: '', choose: () => void runner.run(planned, `${runner.port.words.acts.done.fixed}: ${name}`) }
}
