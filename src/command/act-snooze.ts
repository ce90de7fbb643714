import type { Tie } from '../contact/tie'
import type { Snooze } from '../edit/plan-snooze'
import { snoozeDay, snoozed, snoozeEnded, SNOOZES } from '../edit/plan-snooze'
import type { Day } from '../note/day'
import type { Act } from './act'
import { doFor } from './act'
import type { ActRunner } from './act-runner'
import type { Choice } from './choice-modal'
import { ChoiceModal } from './choice-modal'
import { dayChoice, typedDay } from './day-choice'

/** Reminds of a person later: in a few days, or on any day that can be typed. */
export const actSnooze: Act = {
	id: 'snooze',
	icon: 'alarm-clock',
	name: 'snooze',
	fits: ({ contact }) => !contact.deceased,
	forMany: true,
	start: (people, runner) => {
		const { app, words } = runner.port
		const { choose } = words.acts
		new ChoiceModal(app, {
			placeholder: choose.snooze,
			none: choose.noSuchDay,
			choices: snoozeChoices(people, runner),
			typed: typedDay('future', (day, now) => day > now, (day, text) => until(day, text, people, runner), runner),
		}).open()
	},
}

/** A short way to put people off, or the way back. */
interface SnoozeChoice extends Choice {
	readonly id: Snooze | 'end'
}

/** The short ways to put people off, and the way back for who is put off already. */
export function snoozeChoices(people: readonly Tie[], runner: ActRunner): readonly SnoozeChoice[] {
	const { words, today } = runner.port
	const { choose, done } = words.acts
	const names: Readonly<Record<Snooze, string>> = {
		'3-days': choose.threeDays,
		'1-week': choose.week,
		'1-month': choose.month,
	}
	const choices = SNOOZES.map((snooze): SnoozeChoice => ({ id: snooze, ...until(snoozeDay(snooze, today()), names[snooze], people, runner) }))
	const late = people.filter(({ snoozedUntil }) => snoozedUntil !== null)
	if (late.length === 0) return choices
	const end = (): void => {
		void doFor(late, done.snoozeEnded, ({ contact }) => snoozeEnded(contact.path), runner)
	}
	return [...choices, { id: 'end', text: choose.endSnooze, beside: '', choose: end }]
}

function until(day: Day, text: string, people: readonly Tie[], runner: ActRunner): Choice {
	const { words, today } = runner.port
	const snooze = (_: Day, said: string): void => {
		void doFor(people, words.acts.done.snoozed(said), ({ contact }) => snoozed(contact.path, day, today()), runner)
	}
	return dayChoice(day, text, snooze, runner)
}
