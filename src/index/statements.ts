import { touchOf } from '../contact/contact-log'
import { deedsIn } from '../contact/deed'
import type { Deed } from '../contact/deed'
import type { EvidenceKept, EvidencePromise } from '../contact/evidence'
import type { NoteFacts } from '../contact/note-facts'
import type { Touch } from '../contact/touch'
import type { Link } from '../note/link'
import type { PromiseLine } from '../note/promise'
import { mentionsIn } from './mentions'
import type { Mention } from './mentions'

/** Something a note says about the people whom it links to, the links still unresolved. */
export interface Statement<Said> {
	readonly said: Said
	readonly people: readonly Link[]
}

/** All that one note says about people other than its own: days, deeds and promises, not whole logs (DESIGN 4). */
export interface Statements {
	readonly touches: readonly Statement<Touch>[]
	readonly deeds: readonly Statement<Deed>[]
	readonly promises: readonly Statement<EvidencePromise>[]
	readonly kept: readonly Statement<EvidenceKept>[]
	/** Whom the person of the note has to do with. */
	readonly mentions: readonly Mention[]
}

/**
 * What a note's facts say about others. An interaction in a contact's own log that links to more people before
 * its colon is one with each of them; a promise there is one to each whom it links to (DESIGN 2, RULES 27).
 */
export function statementsOf(facts: NoteFacts): Statements {
	const { path, contact, meeting } = facts
	const origin = contact === null ? 'dated-note' : 'log'
	const shared = facts.interactions.filter(({ people }) => people.length > 0)
	const touches: Statement<Touch>[] = shared.map((interaction) => {
		return { said: touchOf(interaction, origin, path), people: interaction.people }
	})
	if (meeting !== null) {
		const { day, goal, line, people } = meeting
		const said: Touch = { day, channel: 'meeting', origin: 'meeting-note', source: { path, line }, goal, topics: [] }
		touches.push({ said, people })
	}
	const deeds = shared.flatMap((one) => deedsIn(one, path).map((said) => ({ said, people: one.people })))
	const promises = namingPeople([...facts.promises, ...(contact?.promises ?? [])], path)
	const kept = namingPeople([...facts.kept, ...(contact?.kept ?? [])], path)
	return { touches, deeds, promises, kept, mentions: mentionsIn(facts) }
}

function namingPeople<Line extends PromiseLine>(
	promises: readonly Line[],
	path: string,
): Statement<{ readonly promise: Line; readonly source: { readonly path: string; readonly line: number } }>[] {
	return promises
		.filter(({ people }) => people.length > 0)
		.map((promise) => ({ said: { promise, source: { path, line: promise.line } }, people: promise.people }))
}
