import { spokeToday } from '../edit/plan-log'
import type { Act } from './act'
import { doFor } from './act'
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
		void doFor(people, words.acts.names.spokeToday, (tie) => spokeToday(tie, today()), runner)
	},
}
