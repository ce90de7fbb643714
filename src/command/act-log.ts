import { planForAll } from '../edit/act-plan'
import { spokeToday } from '../edit/plan-log'
import type { Act } from './act'
import { saidOf } from './act'
import { LogForm } from './log-form'

/** A conversation with one or several people, in a form. */
export const actLog: Act = {
	id: 'log',
	icon: 'message-square-plus',
	name: 'log',
	fits: ({ contact }) => !contact.deceased,
	forMany: false,
	start: (people, runner) => new LogForm(runner, people).open(),
}

/** Spoken to today, with nothing more to say. */
export const actSpokeToday: Act = {
	id: 'spoke-today',
	icon: 'check',
	name: 'spokeToday',
	fits: ({ contact }) => !contact.deceased,
	forMany: true,
	start: (people, runner) => {
		const { words, today } = runner.port
		const planned = planForAll(people, (tie) => spokeToday(tie, today()))
		void runner.runFor(people, planned, saidOf(words.acts.names.spokeToday, people, runner))
	},
}
