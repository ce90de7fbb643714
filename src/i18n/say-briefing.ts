import type { Source } from '../contact/source'
import type { Day } from '../note/day'
import type { Briefing, BriefingQuestion } from '../query/briefing'
import type { LastInteraction } from '../query/last-interactions'
import type { BriefingSection } from './briefing-words'
import { capitalized, small } from './capitalized'
import type { Language } from './language'
import { sayDay } from './say-day'
import { sayGiveAndTake } from './say-give-and-take'
import { sayDeed, sayTalk } from './say-interaction'
import { sayOffer } from './say-match'
import { sayMeetingDay } from './say-meeting-day'
import type { Words } from './words'

/** One line of a briefing, ready to be drawn or written. */
export interface BriefingLine {
	/** What stands before the line, muted: a day, whose promise it is, what it tells of. */
	readonly before: string
	/** What the note says. */
	readonly text: string
	/** What stands behind it, muted: by when, why. */
	readonly after: string
	/** Where it stands. */
	readonly source: Source
	readonly as: 'plain' | 'goal' | 'muted' | 'question' | 'dated' | 'promise'
}

/** What a briefing says, by sections; one without lines is left out. */
export interface SaidBriefing {
	readonly name: string
	/** The day of the meeting and where it is planned; null: none is. */
	readonly meeting: { readonly text: string; readonly source: Source } | null
	readonly sections: readonly { readonly id: BriefingSection; readonly label: string; readonly lines: readonly BriefingLine[] }[]
}

const ORDER: readonly BriefingSection[] = ['goal', 'who', 'last', 'promises', 'exchange', 'matters', 'ask', 'bring', 'boundaries']

/** What a briefing is said in. */
interface Saying {
	/** With stages and circles called as the user's playbook calls them. */
	readonly words: Words
	readonly language: Language
	readonly today: Day
}

/** Says each section. */
const LINES: Readonly<Record<BriefingSection, (briefing: Briefing, saying: Saying) => readonly BriefingLine[]>> = {
	goal: ({ goal, meeting }) => [
		...(goal === null ? [] : [line(goal.text, goal.source, { as: 'goal' })]),
		...(meeting === null || meeting.about === '' ? [] : [line(meeting.about, meeting.source, { as: goal === null ? 'goal' : 'muted' })]),
	],
	who: sayWho,
	last: ({ last }, { words, language, today }) => last.map((one) => line(sayInteraction(one, words), one.source, { before: sayDay(one.day, language, 'short', today), as: 'dated' })),
	promises: sayPromises,
	exchange: ({ card: { exchange } }, { language }) => (exchange === null ? [] : [line(sayGiveAndTake(exchange, language), exchange.source)]),
	matters: ({ matters }, { words }) =>
		matters.flatMap(({ property, said }) => {
			const [first] = said
			return first === undefined ? [] : [line(said.map(({ text }) => text).join(', '), first.source, { before: `${words.card[property]}:` })]
		}),
	ask: ({ questions }, saying) => questions.map((question) => line(sayQuestion(question, saying), question.source, { as: 'question' })),
	bring: sayUseful,
	boundaries: ({ boundaries }) => boundaries.map(({ text, source }) => line(text, source)),
}

/** A briefing in words. */
export function sayBriefing(briefing: Briefing, words: Words, language: Language, today: Day): SaidBriefing {
	const { card, meeting } = briefing
	const labels = labelsIn(words)
	const saying: Saying = { words, language, today }
	return {
		name: card.name,
		meeting: meeting === null ? null : { text: sayMeetingDay(meeting.day, language, today), source: meeting.source },
		sections: ORDER.flatMap((id) => {
			const lines = LINES[id](briefing, saying)
			return lines.length === 0 ? [] : { id, label: labels[id], lines }
		}),
	}
}

/** What the card tells, too, is called as there. */
function labelsIn({ briefing, card }: Words): Readonly<Record<BriefingSection, string>> {
	const { goal, last, promises, exchange, person: matters, boundaries } = card
	return { goal, last, promises, exchange, matters, boundaries, ...briefing.sections }
}

function line(text: string, source: Source, more: Partial<BriefingLine> = {}): BriefingLine {
	return { before: '', text, after: '', source, as: 'plain', ...more }
}

function sayWho({ card, introducedBy, pronunciation, sourceOf }: Briefing, { words, language, today }: Saying): readonly BriefingLine[] {
	const job = [card.role ?? '', ...card.organizations].filter((part) => part !== '').join(', ')
	const say = (day: Day): string => sayDay(day, language, 'long', today)
	const step = card.stage === null ? '' : small(words.stages[card.stage])
	const since = card.stageSince === null || card.stage === null ? '' : ` ${words.card.since(say(card.stageSince))}`
	const circle = card.circle === null ? '' : words.circleNumber(card.circle)
	const place = [circle, `${step}${since}`].filter((part) => part !== '').join(', ')
	const met = card.met !== null ? words.card.metOn(say(card.met)) : card.band === 'to-meet' ? small(words.card.toMeet) : ''
	const by = introducedBy.length === 0 ? '' : words.briefing.introducedBy(introducedBy.map(({ text }) => text).join(', '))
	const known = [met, by].filter((part) => part !== '').join('; ')
	return [
		...(job === '' ? [] : [line(job, sourceOf(card.role === null ? 'organization' : 'role'))]),
		...(place === '' ? [] : [line(capitalized(place), sourceOf(card.stage === null ? 'circle' : 'stage'), { as: 'muted' })]),
		...(known === '' ? [] : [line(capitalized(known), sourceOf(met === '' ? 'introduced_by' : 'met'), { as: 'muted' })]),
		...pronunciation.map(({ text, source }) => line(words.card.pronounced(text), source, { as: 'muted' })),
	]
}

function sayInteraction(said: LastInteraction, words: Words): string {
	const passed = said.deeds.map((deed) => small(sayDeed(deed, words)))
	const isTold = said.channel !== null || said.text !== '' || passed.length === 0
	return capitalized([...(isTold ? [sayTalk(said, words)] : []), ...passed].join('; '))
}

function sayPromises({ card: { mine, theirs } }: Briefing, { words: { briefing, card }, language, today }: Saying): readonly BriefingLine[] {
	return [...mine, ...theirs].map(({ promise, source }) => {
		const after = promise.due === null ? '' : card.by(sayDay(promise.due, language, 'long', today))
		return line(promise.text, source, { before: promise.side === 'mine' ? briefing.mine : card.theirs, after, as: 'promise' })
	})
}

function sayQuestion(question: BriefingQuestion, { words: { briefing, human }, language, today }: Saying): string {
	if (question.kind === 'gentle') return human.questions[question.question]
	return briefing.after(question.text.replace(/[.?!…]+$/, ''), sayDay(question.day, language, 'long', today))
}

function sayUseful({ useful }: Briefing, { words: { briefing: { shared, needed } }, language }: Saying): readonly BriefingLine[] {
	if (useful === null) return []
	if (useful.kind === 'idea') {
		const { title, path, shared: topics } = useful.idea
		return [line(title, { path, line: null }, { after: shared(topics.map(({ text }) => text).join(', ')) })]
	}
	const { match } = useful
	return [line(capitalized(sayOffer(match, language)), match.offerSource, { after: needed(match.need) })]
}
