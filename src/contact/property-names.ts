import { fieldsFromCache } from '../note/fields'
import { propertiesOf } from '../note/property'
import type { Property, Vocabulary } from '../note/property'

const MOST_KNOWN = 20_000
const known = new WeakMap<Vocabulary, (key: string) => Property | null>()

/**
 * Which property a key of a note means, or null: as `propertiesOf` has it, each spelling looked up once for all
 * notes.
 */
export function propertyNames(vocabulary: Vocabulary): (key: string) => Property | null {
	const before = known.get(vocabulary)
	if (before !== undefined) return before
	const byKey = new Map<string, Property | null>()
	const nameOf = (key: string): Property | null => {
		const name = byKey.get(key)
		if (name !== undefined) return name
		const [property = null] = propertiesOf(fieldsFromCache({ [key]: null }), vocabulary).keys()
		// Notes are hostile: what is remembered stays bounded.
		if (byKey.size >= MOST_KNOWN) byKey.clear()
		byKey.set(key, property)
		return property
	}
	known.set(vocabulary, nameOf)
	return nameOf
}
