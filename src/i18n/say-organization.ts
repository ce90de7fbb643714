import type { Band } from '../contact/band'
import type { Day } from '../note/day'
import type { Organization, PersonThere } from '../query/organization'
import type { WayIn } from '../query/way-in'
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

/** What is worth a word of how a tie stands: of one in its rhythm, or of none, there is nothing to say. */
const SAYS_BAND: Readonly<Record<Band, boolean>> = {
	fresh: false,
	soon: false,
	due: true,
	overdue: true,
	'long-overdue': true,
	dormant: true,
	'to-meet': false,
	none: false,
}

/** How I stand with somebody there: "Deepening, last 16 Oct, overdue"; "Still to meet". */
export function sayPersonThere({ stage, band, lastContact }: PersonThere, words: Words, language: Language, today: Day): string {
	if (band === 'to-meet') return words.card.toMeet
	return [
		stage === null ? null : words.stages[stage],
		lastContact === null ? null : words.organization.last(sayDay(lastContact.day, language, 'short', today)),
		SAYS_BAND[band] ? words.bands[band].toLocaleLowerCase(language) : null,
	].filter((part) => part !== null).join(', ')
}

/**
 * What the head of an organization's group says: "what hurts: grant deadlines; I offer: a bench; way in: Elena Rossi".
 * To one's own people nobody needs a way in.
 *
 * @param way the best one; null: there is none; undefined: that is not known yet
 */
export function sayOrganizationHead({ hurts, helps, people }: Organization, way: WayIn | null | undefined, nameOf: (to: WayIn['to']) => string, words: Words): string {
	const { head } = words.organization
	const offers = [...new Set(helps.map(({ offer }) => offer))]
	const isOwnPeople = people.every(({ circle }) => circle === 1)
	return [
		hurts.length === 0 ? null : head.hurts(hurts.map(({ text }) => text).join(', ')),
		offers.length === 0 ? null : head.offer(offers.join(', ')),
		isOwnPeople || way === undefined ? null : sayWay(way, nameOf, words),
	].filter((part) => part !== null).join('; ')
}

function sayWay(way: WayIn | null, nameOf: (to: WayIn['to']) => string, words: Words): string {
	const { head } = words.organization
	if (way === null) return head.noWayIn
	const [first] = way.brokers
	return first === undefined ? head.wayIn(nameOf(way.to)) : head.wayThrough(first.contact.name)
}
