import type { GentleQuestion } from '../contact/gentle-question'
import { gentleQuestion } from '../contact/gentle-question'
import type { HumanProperty } from '../contact/human-side'
import { propertySource } from '../contact/property-source'
import type { Source } from '../contact/source'
import type { Tie } from '../contact/tie'
import type { Day } from '../note/day'
import type { Interaction } from '../note/interaction'
import type { Property } from '../note/property'
import { cardOf } from './card'
import type { Card } from './card'
import type { Idea } from './idea'
import { lastInteractions } from './last-interactions'
import type { LastInteraction } from './last-interactions'
import type { Match } from './match'

/** What matters to a person, in the order in which a talk comes to it. */
const MATTERS = ['interests', 'problems', 'needs', 'family', 'hobbies'] as const satisfies readonly HumanProperty[]

/** A text of a note, and where it stands. */
export interface Remark {
	readonly text: string
	readonly source: Source
}

/** The planned meeting that comes first. */
export interface MeetingAhead {
	readonly day: Day
	/** What its line tells besides the goal, where that is read already: of a meeting of today. */
	readonly about: string
	readonly source: Source
}

/** Something worth asking. */
export type BriefingQuestion =
	/** What is not known of the person yet. */
	| { readonly kind: 'gentle'; readonly question: GentleQuestion; readonly source: Source }
	/** What became of the last talk's subject. */
	| { readonly kind: 'after'; readonly text: string; readonly day: Day; readonly source: Source }

/** A way to be useful at this meeting. */
export type Useful = { readonly kind: 'idea'; readonly idea: Idea } | { readonly kind: 'match'; readonly match: Match }

/** All there is to know of a person before a talk, each with the place it comes from (DESIGN 1, "Prepare"). */
export interface Briefing {
	/** Who the person is, their promises and mine, give and take (never of circle 1). */
	readonly card: Card
	/** How the name is said. */
	readonly pronunciation: readonly Remark[]
	readonly introducedBy: readonly Remark[]
	readonly meeting: MeetingAhead | null
	/** Of the meeting; of the tie where the meeting has none, or there is none. */
	readonly goal: Remark | null
	readonly matters: readonly { readonly property: (typeof MATTERS)[number]; readonly said: readonly Remark[] }[]
	readonly boundaries: readonly Remark[]
	/** The last three, newest first. */
	readonly last: readonly LastInteraction[]
	/** Two at most. */
	readonly questions: readonly BriefingQuestion[]
	readonly useful: Useful | null
	readonly sourceOf: (property: Property) => Source
}

/** What a briefing rests on besides the tie. */
export interface BriefingGrounds {
	readonly today: Day
	/** The newest lines of the person's own log; none while the note is not read. */
	readonly interactions: readonly Interaction[]
	/** What could be sent, the best first. */
	readonly ideas: readonly Idea[]
	/** The first offer that meets a need of theirs; null: there is none. */
	readonly match: Match | null
}

const MOST_INTERACTIONS = 3

/** The briefing on one person, as of `today`. */
export function briefingOf(tie: Tie, { today, interactions, ideas, match }: BriefingGrounds): Briefing {
	const { contact } = tie
	const { human } = contact
	const sourceOf = (property: Property): Source => propertySource(contact, property)
	const remarks = (property: HumanProperty): readonly Remark[] => (human[property] ?? []).map(({ text }) => ({ text, source: sourceOf(property) }))
	const all = lastInteractions(tie, interactions, today)
	const ahead = firstMeeting(tie)
	const isAhead = ({ source }: LastInteraction): boolean => ahead !== null && source.path === ahead.source.path && source.line === ahead.source.line
	const last = all.filter((one) => !isAhead(one)).slice(0, MOST_INTERACTIONS)
	const card = cardOf(tie, today)
	return {
		card,
		pronunciation: remarks('pronunciation'),
		introducedBy: remarks('introduced_by'),
		meeting: ahead === null ? null : { day: ahead.day, about: all.find(isAhead)?.text ?? '', source: ahead.source },
		goal: goalOf(contact.goal, sourceOf('goal'), ahead),
		matters: MATTERS.flatMap((property) => (human[property] === undefined ? [] : { property, said: remarks(property) })),
		boundaries: remarks('boundaries'),
		last,
		questions: questionsOf(tie, last, today),
		useful: usefulOf(ideas, match),
		sourceOf,
	}
}

function firstMeeting({ occasions }: Tie): { readonly day: Day; readonly goal: string | null; readonly source: Source } | null {
	const meetings = occasions.flatMap(({ reason }) => (reason.kind === 'meeting' ? reason : []))
	return [...meetings].sort((a, b) => a.day - b.day)[0] ?? null
}

function goalOf(own: string | null, source: Source, ahead: ReturnType<typeof firstMeeting>): Remark | null {
	if (ahead !== null && ahead.goal !== null) return { text: ahead.goal, source: ahead.source }
	return own === null ? null : { text: own, source }
}

/** What became of the last subject, unless it is of today; and what is not known yet. */
function questionsOf({ contact }: Tie, [last]: readonly LastInteraction[], today: Day): readonly BriefingQuestion[] {
	const after: readonly BriefingQuestion[] =
		last === undefined || last.text === '' || last.day === today ? [] : [{ kind: 'after', text: last.text, day: last.day, source: last.source }]
	const question = gentleQuestion(contact)
	return question === null ? after : [...after, { kind: 'gentle', question, source: { path: contact.path, line: null } }]
}

function usefulOf([best]: readonly Idea[], match: Match | null): Useful | null {
	if (best !== undefined) return { kind: 'idea', idea: best }
	return match === null ? null : { kind: 'match', match }
}
