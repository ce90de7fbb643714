import { metOn } from '../edit/plan-met'
import { sayDay } from '../i18n/say-day'
import { naturalDay } from '../note/natural-day'
import type { Day } from '../note/day'
import type { Act } from './act'
import { doFor } from './act'
import type { Choice } from './choice-modal'
import { ChoiceModal } from './choice-modal'

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
		const on = (day: Day, text: string): Choice => ({
			text,
			beside: sayDay(day, language, 'heading', today()),
			choose: () => {
				void doFor(people, done.met(sayDay(day, language, 'long', today())), ({ contact }) => metOn(contact.path, day, today()), runner)
			},
		})
		const offered = [today(), today() - 1].map((day) => on(day, sayDay(day, language, 'close', today())))
		new ChoiceModal(app, {
			placeholder: choose.day,
			none: choose.noSuchDay,
			choices: offered,
			typed: (text) => {
				const day = naturalDay(text, today(), 'past')
				return day === null || day > today() ? null : on(day, text.trim())
			},
		}).open()
	},
}
