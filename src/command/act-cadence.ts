import { cadenceFrom } from '../contact/cadence'
import type { Cadence } from '../contact/cadence'
import type { Tie } from '../contact/tie'
import { cadenceSet, rarerCadence, seenLessOften } from '../edit/plan-cadence'
import { capitalized } from '../i18n/capitalized'
import { sayCadence } from '../i18n/say-cadence'
import type { Act } from './act'
import { doFor } from './act'
import type { ActRunner } from './act-runner'
import type { Choice } from './choice-modal'
import { ChoiceModal } from './choice-modal'

const OFFERED: readonly Cadence[] = [
	{ days: 7 },
	{ days: 14 },
	{ months: 1 },
	{ days: 60 },
	{ months: 3 },
	{ months: 6 },
	{ months: 12 },
	'never',
]

/** How often to be in touch with a person: their own cadence, or again that of the circle. */
export const actCadence: Act = {
	id: 'cadence',
	icon: 'repeat',
	name: 'cadence',
	fits: ({ contact }) => !contact.deceased,
	forMany: true,
	start: (everybody, runner) => {
		const { app, words } = runner.port
		const { choose, done } = words.acts
		// Who asked never to be suggested is not changed along with others.
		const people = everybody.length === 1 ? everybody : everybody.filter(({ contact }) => contact.cadence !== 'never')
		const circlesOwn: Choice = {
			text: choose.circlesOwn,
			beside: '',
			choose: () => void doFor(people, done.circlesOwn, ({ contact }) => cadenceSet(contact.path, null), runner),
		}
		new ChoiceModal(app, {
			placeholder: choose.cadence,
			none: choose.noSuchCadence,
			choices: [...OFFERED.map((cadence) => choiceOf(cadence, people, runner)), circlesOwn],
			typed: (text) => {
				const cadence = cadenceFrom(text)
				return typeof cadence === 'object' || cadence === 'never' ? choiceOf(cadence, people, runner) : null
			},
		}).open()
	},
}

/** A cadence five times as long, for somebody who costs more than they give (DESIGN 1, "Audit"). */
export const actLessOften: Act = {
	id: 'see-less-often',
	icon: 'chevrons-down',
	name: 'lessOften',
	fits: ({ contact, cadence }) => !contact.deceased && cadence !== null && cadence !== 'never',
	forMany: true,
	start: (people, runner) => {
		const { language, words } = runner.port
		const rarer = people.length === 1 && people[0] !== undefined ? rarerCadence(people[0]) : null
		const what = rarer === null ? words.acts.names.lessOften : capitalized(sayCadence(rarer, language))
		void doFor(people, what, seenLessOften, runner)
	},
}

function choiceOf(cadence: Cadence, people: readonly Tie[], runner: ActRunner): Choice {
	const text = capitalized(sayCadence(cadence, runner.port.language))
	return {
		text,
		beside: '',
		choose: () => void doFor(people, text, ({ contact }) => cadenceSet(contact.path, cadence), runner),
	}
}
