import type { Stage } from '../contact/stage'
import { STAGES } from '../contact/stage'
import type { Tie } from '../contact/tie'
import { stageSet } from '../edit/plan-stage'
import type { Act } from './act'
import { doFor, saidOf } from './act'
import type { ActRunner } from './act-runner'
import type { Choice } from './choice-modal'
import { ChoiceModal } from './choice-modal'
import { TextForm } from './text-form'

/** Moves a tie to another stage, forth or back, with a reason for those who want to remember it. */
export const actStage: Act = {
	id: 'stage',
	icon: 'signal',
	name: 'stage',
	// Circle 1 has no stage (RULES 25).
	fits: ({ contact }) => contact.circle !== 1 && !contact.deceased,
	forMany: true,
	start: (people, runner) => {
		const { app, words } = runner.port
		const { choose, form } = words.acts
		const move = (stage: Stage, reason: string): Promise<boolean> => moveTo(people, stage, reason, runner)
		const choices = STAGES.map((stage): Choice => {
			const text = `${stage} ${words.stages[stage]}`
			const isNow = people.every(({ contact }) => contact.stage === stage)
			return {
				text,
				beside: isNow ? choose.now : '',
				choose: () => {
					if (isNow) {
						void move(stage, '')
						return
					}
					const done = (reason: string): Promise<boolean> => move(stage, reason)
					new TextForm(app, { title: saidOf(text, people, runner), label: form.reason, value: '', save: form.save, done }).open()
				},
			}
		})
		new ChoiceModal(app, { placeholder: choose.stage, none: choose.nothing, choices }).open()
	},
}

/** Moves people to a stage, since today; false: it could not be done at all. */
export function moveTo(people: readonly Tie[], stage: Stage, reason: string, runner: ActRunner): Promise<boolean> {
	const { words, today } = runner.port
	return doFor(people, words.stages[stage], (tie) => stageSet(tie, stage, reason, today()), runner)
}
