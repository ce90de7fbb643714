import type { Tie } from '../contact/tie'
import type { Channel } from '../note/channel'
import type { Day } from '../note/day'
import { dayFrom } from '../note/day'
import type { InteractionWord } from '../note/interaction'
import type { NoteChange, Planned } from './act-plan'
import { addPromise, logLine } from './line-steps'
import { advanceDay, clearProperty } from './property-steps'
import type { NewPromise } from './promise-text'
import { refusal } from './refusal'
import type { Step } from './step'

/** What the user says of a conversation; empty texts are left out. */
export interface Logged {
	readonly day: Day
	readonly channel: Channel | null
	readonly text: string
	readonly words: Readonly<Partial<Record<InteractionWord, string>>>
	/** What I have promised in it; it becomes a task. */
	readonly promise: Pick<NewPromise, 'text' | 'due'> | null
	/** What they have promised in it, likewise. */
	readonly theirs?: Pick<NewPromise, 'text' | 'due'>
}

/** The link to a note as another note writes it: `[[Ivan Petrov]]`; empty where there is no such note. */
export type LinkTo = (path: string, from: string) => string

/**
 * A conversation, written into the log of everybody who took part, each line naming the others. The day of last
 * contact moves forward and never back; a snooze ends (DESIGN 3). A day after today is a planned meeting: it adds the
 * line and nothing else. A promise is one task, in the first person's note, that names the others.
 */
export function logged(people: readonly Tie[], said: Logged, today: Day, linkTo: LinkTo): Planned {
	const paths = people.map(({ contact }) => contact.path)
	if (paths.length === 0) return refusal('nobody')
	const changes = people.map((tie, at): NoteChange => {
		const { path } = tie.contact
		const others = paths.filter((other) => other !== path).map((other) => linkTo(other, path)).filter((link) => link !== '')
		return { path, steps: stepsFor(tie, said, others, at === 0, today) }
	})
	return { changes }
}

/** Spoken to today, and no more than that: the way the two last spoke, else a call; once a day is enough. */
export function spokeToday(tie: Tie, today: Day): Planned {
	const { lastContact } = tie
	if (lastContact?.origin === 'log' && lastContact.day === today) return refusal('logged-already')
	const said: Logged = { day: today, channel: spokenChannel(tie), text: '', words: {}, promise: null }
	return logged([tie], said, today, () => '')
}

/** The channel of the last call, video or meeting, else a call. */
export function spokenChannel({ touches }: Tie): Channel {
	return touches.find(({ channel }) => channel === 'call' || channel === 'video' || channel === 'meeting')?.channel ?? 'call'
}

/** The channel of the last contact that tells one, else a call. */
export function usualChannel({ touches }: Tie): Channel {
	return touches.find(({ channel }) => channel !== null)?.channel ?? 'call'
}

function stepsFor(tie: Tie, said: Logged, others: readonly string[], isFirst: boolean, today: Day): readonly Step[] {
	const { day, channel, text, words, promise, theirs } = said
	const steps: Step[] = [logLine({ day, channel, people: others, text, words })]
	if (day <= today) {
		if (tie.lastContact === null || day >= tie.lastContact.day) steps.push(advanceDay('last_contact', day))
		// What is no day is no snooze, but the user's own words.
		steps.push(clearProperty('snooze_until', (value) => typeof dayFrom(value) === 'number'))
	}
	if (!isFirst) return steps
	for (const [side, made] of [['mine', promise], ['theirs', theirs]] as const) {
		if (made === null || made === undefined || made.text.trim() === '') continue
		steps.push(addPromise({ side, text: [made.text, ...others].join(' '), due: made.due }))
	}
	return steps
}
