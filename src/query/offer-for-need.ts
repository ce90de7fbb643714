import type { Said } from '../contact/human-side'
import { noteName } from '../contact/note-name'
import { propertySource } from '../contact/property-source'
import type { Source } from '../contact/source'
import type { Tie } from '../contact/tie'
import { folded } from '../note/fold'
import { lineTags } from '../note/line-tags'

/** Somebody's offer that meets what a person needs: a reason to bring the two together. */
export interface OfferForNeed {
	/** Who offers. */
	readonly path: string
	readonly name: string
	readonly offered: string
	readonly needed: string
	/** Where the offer stands. */
	readonly source: Source
}

/**
 * The first offer of somebody else for a need or, failing that, a problem of this person: both link to the same note,
 * bear the same tag, or say the same (DESIGN 1, "Side entry"). Null: there is none. Nobody who has died is offered.
 */
export function offerForNeed({ contact }: Tie, others: readonly Tie[]): OfferForNeed | null {
	const wanted = [...(contact.human.needs ?? []), ...(contact.human.problems ?? [])].map((said) => ({ said, topics: topicsOf(said) }))
	if (wanted.length === 0) return null
	const offers = others.flatMap((other) => {
		const { path, deceased, human } = other.contact
		return path === contact.path || deceased ? [] : (human.offers ?? []).map((said) => ({ other: other.contact, said, topics: topicsOf(said) }))
	})
	for (const { said, topics } of wanted) {
		const found = offers.find((offer) => offer.topics.some((topic) => topics.includes(topic)))
		if (found === undefined) continue
		const { path, name } = found.other
		return { path, name, offered: found.said.text, needed: said.text, source: propertySource(found.other, 'offers') }
	}
	return null
}

function topicsOf({ text, links }: Said): readonly string[] {
	const named = links.map(({ target }) => noteName(target))
	return [text, ...named].map(folded).concat(lineTags(text).map((tag) => tag.toLocaleLowerCase()))
}
