import type { Circle } from '../contact/circle'
import { CIRCLES } from '../contact/circle'
import { circleSet } from '../edit/plan-circle'
import type { Act } from './act'
import { always, doFor } from './act'
import { ChoiceModal } from './choice-modal'

/** Moves a person to another circle, or to none. */
export const actCircle: Act = {
	id: 'circle',
	icon: 'circle-dot',
	name: 'circle',
	fits: always,
	forMany: true,
	start: (people, runner) => {
		const { app, words } = runner.port
		const { choose } = words.acts
		const choices = [...CIRCLES, null].map((circle: Circle | null) => {
			const text = circle === null ? words.noCircle : `${circle} ${words.circles[circle]}`
			return {
				text,
				beside: people.every(({ contact }) => contact.circle === circle) ? choose.now : '',
				choose: () => void doFor(people, text, ({ contact }) => circleSet(contact.path, circle), runner),
			}
		})
		new ChoiceModal(app, { placeholder: choose.circle, none: choose.nothing, choices }).open()
	},
}
