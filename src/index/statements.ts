import { touchOf } from '../contact/contact-log'
import type { EvidencePromise } from '../contact/evidence'
import type { NoteFacts } from '../contact/note-facts'
import type { Touch } from '../contact/touch'
import type { Link } from '../note/link'

/** Something a note says about the people whom it links to, the links still unresolved. */
export interface Statement<Said> {
	readonly said: Said
	readonly people: readonly Link[]
}

/** All that one note says about people other than its own: days and promises, not whole logs (DESIGN 4). */
export interface Statements {
	readonly touches: readonly Statement<Touch>[]
	readonly promises: readonly Statement<EvidencePromise>[]
}

/**
 * What a note's facts say about others. An interaction in a contact's own log that links to more people before
 * its colon is one with each of them; a promise there is one to each whom it links to (DESIGN 2, RULES 27).
 */
export function statementsOf(facts: NoteFacts): Statements {
	const { path, contact, meeting } = facts
	const origin = contact === null ? 'dated-note' : 'log'
	const touches: Statement<Touch>[] = facts.interactions
		.filter(({ people }) => people.length > 0)
		.map((interaction) => ({ said: touchOf(interaction, origin, path), people: interaction.people }))
	if (meeting !== null) {
		const { day, goal, line, people } = meeting
		const said: Touch = { day, channel: 'meeting', origin: 'meeting-note', source: { path, line }, goal }
		touches.push({ said, people })
	}
	const promises = [...facts.promises, ...(contact?.promises ?? [])]
		.filter(({ people }) => people.length > 0)
		.map((promise) => ({ said: { promise, source: { path, line: promise.line } }, people: promise.people }))
	return { touches, promises }
}
