import { metOn } from '../edit/plan-met'
import { sayDay } from '../i18n/say-day'
import type { Day } from '../note/day'
import type { Act } from './act'
import { doFor } from './act'
import type { Choice } from './choice-modal'
import { ChoiceModal } from './choice-modal'
import { dayChoice, typedDay } from './day-choice'

/** The day on which the two met: somebody to meet becomes a new tie. */
export const actMet: Act = {
	id: 'met',
	icon: 'handshake',
	name: 'met',
	fits: ({ contact }) => !contact.deceased,
	forMany: false,
	start: (people, runner) => {
		const { app, words, language, today } = runner.port
		const { choose, done } = words.acts
		const meet = (day: Day, said: string): void => {
			void doFor(people, done.met(said), ({ contact }) => metOn(contact.path, day, today()), runner)
		}
		const on = (day: Day, text: string): Choice => dayChoice(day, text, meet, runner)
		const offered = [today(), today() - 1].map((day) => on(day, sayDay(day, language, 'close', today())))
		new ChoiceModal(app, {
			placeholder: choose.day,
			none: choose.noSuchDay,
			choices: offered,
			typed: typedDay('past', (day, now) => day <= now, on, runner),
		}).open()
	},
}
