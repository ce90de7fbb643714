import type { Day } from '../note/day'
import type { Organization, PersonThere } from '../query/organization'
import type { Language } from './language'
import { sayCount } from './say-count'
import { sayDay } from './say-day'
import type { Words } from './words'

/** How many people there are, and of which circles: "6 people: Productivity 4, Development 2". */
export function sayPeopleThere({ people, circles }: Organization, words: Words, language: Language): string {
	const named = circles.map(({ circle, count }) => {
		const name = circle === null ? words.noCircle : words.circles[circle]
		return circles.length === 1 ? name : `${name} ${sayCount(count, language)}`
	})
	return `${words.people(people.length)}: ${named.join(', ')}`
}

/** How I stand with somebody there: "Deepening, last 16 Oct, overdue"; "Still to meet". */
export function sayPersonThere({ stage, band, lastContact }: PersonThere, words: Words, language: Language, today: Day): string {
	if (band === 'to-meet') return words.card.toMeet
	return [
		stage === null ? null : words.stages[stage],
		lastContact === null ? null : words.organization.last(sayDay(lastContact.day, language, 'short', today)),
		band === 'none' ? null : words.bands[band].toLocaleLowerCase(language),
	].filter((part) => part !== null).join(', ')
}
