import type { EvidencePromise } from '../contact/evidence'
import type { Tie } from '../contact/tie'
import { promiseKept } from '../edit/plan-promise'
import { sayDay } from '../i18n/say-day'
import type { Act } from './act'
import type { ActRunner } from './act-runner'
import { ChoiceModal } from './choice-modal'
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
export const actKeepPromise: Act = {
	id: 'tick-promise',
	icon: 'list-checks',
	name: 'keepPromise',
	fits: ({ promises }) => promises.length > 0,
	forMany: false,
	start: ([person], runner) => {
		if (person !== undefined) choosePromise(person, runner)
	},
}

/** Ticks a promise in whichever note it stands. */
export function keepPromise(promise: EvidencePromise, runner: ActRunner): void {
	const { words, today } = runner.port
	void runner.run(promiseKept(promise, today()), `${words.acts.done.kept}: ${promise.promise.text}`)
}

function choosePromise({ promises }: Tie, runner: ActRunner): void {
	const { app, words, language, today } = runner.port
	const choices = promises.map((each) => ({
		text: each.promise.text,
		beside: each.promise.due === null ? '' : sayDay(each.promise.due, language, 'long', today()),
		choose: () => keepPromise(each, runner),
	}))
	new ChoiceModal(app, { placeholder: words.acts.choose.promise, none: words.acts.choose.nothing, choices }).open()
}
