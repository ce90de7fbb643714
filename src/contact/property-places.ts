import { fieldsFromCache } from '../note/fields'
import { PROPERTIES, propertiesOf } from '../note/property'
import type { Property, Vocabulary } from '../note/property'

const MOST_KNOWN = 20_000
const PLACES: ReadonlyMap<Property, number> = new Map(PROPERTIES.map((property, place) => [property, place]))
const known = new WeakMap<Vocabulary, (key: string) => number | null>()

/** The place of a property in `PROPERTIES`. */
export function placeOf(property: Property): number {
	return PLACES.get(property) ?? PROPERTIES.length
}

/**
 * The place in `PROPERTIES` of the property that a key of a note means, or null: as `propertiesOf` has it, each
 * spelling looked up once for all notes.
 */
export function placesBy(vocabulary: Vocabulary): (key: string) => number | null {
	const before = known.get(vocabulary)
	if (before !== undefined) return before
	const byKey = new Map<string, number | null>()
	const place = (key: string): number | null => {
		const before = byKey.get(key)
		if (before !== undefined) return before
		const [property] = propertiesOf(fieldsFromCache({ [key]: null }), vocabulary).keys()
		const now = property === undefined ? null : placeOf(property)
		// Notes are hostile: what is remembered stays bounded.
		if (byKey.size >= MOST_KNOWN) byKey.clear()
		byKey.set(key, now)
		return now
	}
	known.set(vocabulary, place)
	return place
}
