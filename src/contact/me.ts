import type { Fields } from '../note/fields'
import type { Vocabulary } from '../note/property'
import { linkedTextsOf } from '../note/value'
import type { Said } from './human-side'
import { PropertyReader } from './property-reader'
import { propertySource } from './property-source'
import type { Source } from './source'

/** What the user's own note says, the one that the settings name: what they offer, and what they care about (DESIGN 2). */
export interface Me {
	readonly offers: readonly Said[]
	readonly interests: readonly Said[]
	/** Where the offers stand. */
	readonly source: Source
}

/** What was made of that note, so that nobody has to guess why an offer is not there. */
export type MeReading =
	| { readonly kind: 'read'; readonly path: string; readonly me: Me }
	/** Nothing of it counts: there is no such note, or its properties are broken YAML. */
	| { readonly kind: 'gone' | 'broken'; readonly path: string }

/** The user's own note as its properties tell it. */
export function meFrom(path: string, fields: Fields, vocabulary: Vocabulary): Me {
	const reader = new PropertyReader(fields, vocabulary)
	return {
		offers: linkedTextsOf(reader.value('offers')),
		interests: linkedTextsOf(reader.value('interests')),
		source: propertySource({ path, lines: reader.lines() }, 'offers'),
	}
}
