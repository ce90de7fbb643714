import type { Contact } from '../contact/contact'
import type { Said } from '../contact/human-side'
import { propertySource } from '../contact/property-source'
import type { Source } from '../contact/source'
import type { Topic } from '../note/topic'
import { neededTopics, offeredTopics } from './said-topics'
import type { TopicReading } from './topics-wanted'

/** What a note says is needed; a problem is something to be helped with, too. */
export type NeedProperty = 'needs' | 'problems'

/** An entry of a note, where it stands, and what it is about. */
export interface Entry {
	readonly said: Said
	readonly source: Source
	readonly topics: readonly Topic[]
}

export interface Need extends Entry {
	readonly of: NeedProperty
}

export interface NeedsAndOffers {
	/** Needs before problems, in the note's order, each once. */
	readonly needs: readonly Need[]
	readonly offers: readonly Entry[]
}

const NEITHER: NeedsAndOffers = { needs: [], offers: [] }

/** What people need and offer, found out once for each contact, as long as links lead where they do. */
export function needsAndOffersBy(reading: TopicReading): (contact: Contact) => NeedsAndOffers {
	const known = new WeakMap<Contact, NeedsAndOffers>()
	return (contact) => {
		const { needs, problems, offers } = contact.human
		if (needs === undefined && problems === undefined && offers === undefined) return NEITHER
		let found = known.get(contact)
		if (found === undefined) {
			found = { needs: needsOf(contact, reading), offers: offersOf(offers ?? [], contact.path, propertySource(contact, 'offers'), reading) }
			known.set(contact, found)
		}
		return found
	}
}

/** What a note's offers are about. */
export function offersOf(offers: readonly Said[], from: string, source: Source, reading: TopicReading): readonly Entry[] {
	return offers.map((said) => ({ said, source, topics: offeredTopics(said, from, reading) }))
}

function needsOf(contact: Contact, reading: TopicReading): readonly Need[] {
	const needs = new Map<string, Need>()
	for (const of of ['needs', 'problems'] as const) {
		const source = propertySource(contact, of)
		for (const said of contact.human[of] ?? []) {
			if (!needs.has(said.text)) needs.set(said.text, { of, said, source, topics: neededTopics(said, contact.path, reading) })
		}
	}
	return [...needs.values()]
}
