import type { Act } from './act'
import { BriefingModal } from './briefing-modal'

/** What there is to know of a person before a meeting, on one screen. */
export const actBriefing: Act = {
	id: 'briefing',
	icon: 'book-open',
	name: 'briefing',
	fits: ({ contact }) => !contact.deceased,
	forMany: false,
	start: ([person], runner) => {
		if (person !== undefined) new BriefingModal(runner.port.context(), person.contact.path).open()
	},
}
