import type { Me } from '../contact/me'
import type { OrganizationNote } from '../contact/organization-note'
import { offersOf } from './needs-and-offers'
import type { Help } from './organization'
import { neededTopics } from './said-topics'
import type { TopicReading } from './topics-wanted'

/** What of my own offers meets a need or a problem that an organization's own note names, by the rule that holds for people (`neededTopics`). */
export function helpsForNote(note: OrganizationNote, me: Me | null, reading: TopicReading): readonly Help[] {
	const offers = me === null ? [] : offersOf(me.offers, me.source.path, me.source, reading)
	if (offers.length === 0) return []
	return (['needs', 'problems'] as const).flatMap((property) =>
		note[property].flatMap((said) => {
			const topics = neededTopics(said, note.path, reading)
			const offer = offers.find((one) => one.topics.some((topic) => topics.includes(topic)))
			const teller = { who: null, source: { path: note.path, line: null, property } }
			return offer === undefined ? [] : { offer: offer.said.text, offerSource: offer.source, need: said.text, teller }
		}),
	)
}
