import type { Day } from '../note/day'
import type { Idea, SharedTopic } from '../query/idea'
import type { Language } from './language'
import { sayDay } from './say-day'
import { wordsFor } from './words-for'

/** When a note to send was changed: "changed yesterday", "changed 18 November". */
export function sayChanged(changed: Day, language: Language, today: Day): string {
	const day = sayDay(changed, language, 'close', today)
	return language === 'ru' ? `изменена ${day}` : `changed ${day}`
}

/** What a person and a note share, as it is said: words, then the topics that follow them. */
export interface SaidTopics {
	readonly before: string
	readonly topics: readonly SharedTopic[]
}

/** The topics of an idea, those that the person's note names before those of the last conversation. */
export function sayTopics({ shared }: Idea, language: Language): readonly SaidTopics[] {
	const { send: words } = wordsFor(language)
	const named = shared.filter(({ of }) => of !== 'last')
	const last = shared.filter(({ of }) => of === 'last')
	return [
		{ before: words.shared(named.length), topics: named },
		{ before: words.fromLast, topics: last },
	].filter(({ topics }) => topics.length > 0)
}

/** Why a note is offered, in one line: "changed 18 November, shared topic: titanium alloys". */
export function sayIdea(idea: Idea, language: Language, today: Day): string {
	const said = sayTopics(idea, language).map(({ before, topics }) => `${before} ${topics.map(({ text }) => text).join(', ')}`)
	return [sayChanged(idea.changed, language, today), ...said].join(', ')
}
