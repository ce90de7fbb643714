import type { Band } from '../contact/band'
import type { Birthday } from '../contact/birthday'
import type { Cadence } from '../contact/cadence'
import type { Circle } from '../contact/circle'
import type { EvidencePromise } from '../contact/evidence'
import { giveAndTakeOf } from '../contact/give-and-take'
import type { GiveAndTake } from '../contact/give-and-take'
import { gentleQuestion } from '../contact/gentle-question'
import type { GentleQuestion } from '../contact/gentle-question'
import type { HumanSide } from '../contact/human-side'
import type { Reason } from '../contact/reason'
import type { Source } from '../contact/source'
import type { Stage } from '../contact/stage'
import { metBy } from '../contact/met-by'
import type { Tie } from '../contact/tie'
import { deedsOf } from '../contact/tie-history'
import type { Touch } from '../contact/touch'
import { isWrittenOnly } from '../contact/written-only'
import type { Day } from '../note/day'
import type { Unreadable } from '../note/unreadable'
import { stageOf } from './stage-of'

/** What a tie says on the person's card; the human side is read from the note when the card is drawn (DESIGN 6). */
export interface Card {
	readonly path: string
	readonly name: string
	readonly circle: Circle | null
	/** Null for circle 1, too (RULES 25). */
	readonly stage: Stage | null
	readonly stageSince: Day | null
	/** Null: still to meet. */
	readonly met: Day | null
	readonly role: string | null
	readonly organizations: readonly string[]
	readonly goal: string | null
	readonly birthday: Birthday | null
	readonly phones: readonly string[]
	readonly confidential: boolean
	readonly deceased: boolean
	readonly band: Band
	readonly ratio: number | null
	readonly cadence: Cadence | null
	readonly due: Day | null
	/** Days since `due`, negative while it lies ahead; null without a due day. */
	readonly daysLate: number | null
	/** The day of a snooze that still lasts. */
	readonly snoozedUntil: Day | null
	readonly lastContact: Touch | null
	/** The last six days of contact, newest first. */
	readonly touches: readonly Touch[]
	/** Why the person is shown, the first occasion first; empty when there is nothing to say today. */
	readonly reasons: readonly Reason[]
	/** My open promises, by day, those without one last; and theirs. */
	readonly mine: readonly EvidencePromise[]
	readonly theirs: readonly EvidencePromise[]
	/** What I gave and asked for; null: no note says anything of it, or the person is of circle 1 (RULES 25). */
	readonly exchange: GiveAndTake | null
	/** The human side, as the person's note tells it. */
	readonly human: HumanSide
	/** The one thing human to ask next; null: all is known, or there is nobody to ask, or not yet. */
	readonly question: GentleQuestion | null
	/** The last of five written contacts in a row, which suggest a call; null: there is no such row, or a reason says so. */
	readonly writtenOnly: Source | null
	/** False while the person's own log waits to be read. */
	readonly isLogRead: boolean
	readonly unreadable: readonly Unreadable[]
}

/** The card of one person, as of `today`. */
export function cardOf(tie: Tie, today: Day): Card {
	const { contact, due } = tie
	return {
		path: contact.path,
		name: contact.name,
		circle: contact.circle,
		stage: stageOf(contact),
		stageSince: contact.stageSince,
		met: metBy(contact, today),
		role: contact.role,
		organizations: contact.organizations,
		goal: contact.goal,
		birthday: contact.birthday,
		phones: contact.phones,
		confidential: contact.confidential,
		deceased: contact.deceased,
		band: tie.band,
		ratio: tie.ratio,
		cadence: tie.cadence,
		due,
		daysLate: due === null ? null : today - due,
		snoozedUntil: tie.snoozedUntil,
		lastContact: tie.lastContact,
		touches: tie.touches,
		reasons: tie.occasions.map(({ reason }) => reason),
		mine: promisesOf(tie, 'mine'),
		theirs: promisesOf(tie, 'theirs'),
		exchange: contact.circle === 1 ? null : giveAndTakeOf(deedsOf(tie, today), today),
		human: contact.human,
		question: contact.deceased || tie.band === 'to-meet' ? null : gentleQuestion(contact),
		writtenOnly: lastWritten(tie),
		isLogRead: contact.log !== null,
		unreadable: contact.unreadable,
	}
}

function lastWritten(tie: Tie): Source | null {
	const { contact, touches, occasions } = tie
	const isSaid = occasions.some(({ reason }) => reason.kind === 'due' && reason.writtenOnly === true)
	return contact.deceased || isSaid || !isWrittenOnly(tie) ? null : (touches[0]?.source ?? null)
}

function promisesOf({ promises }: Tie, side: 'mine' | 'theirs'): readonly EvidencePromise[] {
	return promises.filter(({ promise }) => promise.side === side).sort((a, b) => dueOrNever(a) - dueOrNever(b))
}

function dueOrNever({ promise }: EvidencePromise): number {
	return promise.due ?? Number.MAX_SAFE_INTEGER
}
