import type { EvidencePromise } from '../contact/evidence'
import { promiseKept, promisePostponed } from '../edit/plan-promise'
import { sayDay } from '../i18n/say-day'
import type { Day } from '../note/day'
import type { Act } from './act'
import type { ActRunner } from './act-runner'
import type { Choice } from './choice-modal'
import { ChoiceModal } from './choice-modal'
import { dayChoice, typedDay } from './day-choice'
import { PromiseForm } from './promise-form'

/** A promise, mine or theirs, as a task in the person's note. */
export const actPromise: Act = {
	id: 'promise',
	icon: 'list-plus',
	name: 'promise',
	fits: ({ contact }) => !contact.deceased,
	forMany: false,
	start: ([person], runner) => {
		if (person !== undefined) new PromiseForm(runner, person).open()
	},
}

/** Ticks one of the promises that stand open between the two. */
export const actKeepPromise: Act = onPromise('tick-promise', 'list-checks', 'keepPromise', keepPromise)

/** Gives one of the open promises another day. */
export const actPostponePromise: Act = onPromise('postpone-promise', 'calendar-clock', 'postpone', postponePromise)

/** Ticks a promise in whichever note it stands. */
export function keepPromise(promise: EvidencePromise, runner: ActRunner): void {
	const { words, today } = runner.port
	void runner.run(promiseKept(promise, today()), `${words.acts.done.kept}: ${promise.promise.text}`)
}

/** Asks for the day to which a promise is put off. */
export function postponePromise(promise: EvidencePromise, runner: ActRunner): void {
	const { app, words, language, today } = runner.port
	const { choose, done } = words.acts
	const put = (day: Day, said: string): void => {
		void runner.run(promisePostponed(promise, day), `${done.postponed(said)}: ${promise.promise.text}`)
	}
	const to = (day: Day, text: string): Choice => dayChoice(day, text, put, runner)
	new ChoiceModal(app, {
		placeholder: choose.snooze,
		none: choose.noSuchDay,
		choices: [to(today() + 1, sayDay(today() + 1, language, 'close', today())), to(today() + 7, choose.week)],
		typed: typedDay('future', () => true, to, runner),
	}).open()
}

/** An act on one promise of a person: the only one there is, else one to be chosen. */
function onPromise(id: string, icon: string, name: Act['name'], act: (promise: EvidencePromise, runner: ActRunner) => void): Act {
	return {
		id,
		icon,
		name,
		fits: ({ promises }) => promises.length > 0,
		forMany: false,
		start: ([person], runner) => {
			const { app, words, language, today } = runner.port
			const { choose, names, form } = words.acts
			const choices = (person?.promises ?? []).map((each) => {
				const due = each.promise.due === null ? '' : sayDay(each.promise.due, language, 'long', today())
				const whose = each.promise.side === 'theirs' ? form.theirs : ''
				return { text: each.promise.text, beside: [whose, due].filter((part) => part !== '').join(', '), choose: () => act(each, runner) }
			})
			new ChoiceModal(app, { placeholder: names[name], none: choose.nothing, choices }).open()
		},
	}
}
