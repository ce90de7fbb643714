import type { Circle } from '../contact/circle'
import { CIRCLES } from '../contact/circle'
import type { Tie } from '../contact/tie'
import { circleSet } from '../edit/plan-circle'
import type { Act } from './act'
import { always, doFor } from './act'
import type { ActRunner } from './act-runner'
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
			return {
				text: textOf(circle, runner),
				beside: people.every(({ contact }) => contact.circle === circle) ? choose.now : '',
				choose: () => void toCircle(people, circle, runner),
			}
		})
		new ChoiceModal(app, { placeholder: choose.circle, none: choose.nothing, choices }).open()
	},
}

/** Moves people to a circle; null: to none. False: it could not be done at all. */
export function toCircle(people: readonly Tie[], circle: Circle | null, runner: ActRunner): Promise<boolean> {
	return doFor(people, textOf(circle, runner), ({ contact }) => circleSet(contact.path, circle), runner)
}

function textOf(circle: Circle | null, { port: { words } }: ActRunner): string {
	return circle === null ? words.noCircle : `${circle} ${words.circles[circle]}`
}
