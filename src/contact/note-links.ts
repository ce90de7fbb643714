import type { PlacedLink } from '../note/body-links'
import { linksOf } from '../note/link'
import type { Property } from '../note/property'
import type { PropertyReader } from './property-reader'

/** Links of these properties say something of their own, and not just that two people have to do with each other. */
const SAY_THEIR_OWN: ReadonlySet<Property> = new Set<Property>([
	'circle',
	'stage',
	'organization',
	'knows',
	'introduced_by',
	'goal',
	'participants',
	'dismissed',
])

const NONE: readonly PlacedLink[] = []

/** The links of a person's properties, whatever their keys are called: `manager: "[[Ruth Cohen]]"`. */
export function propertyLinks(reader: PropertyReader): readonly PlacedLink[] {
	let links: PlacedLink[] | null = null
	const { values, lineOf } = reader.fields
	for (const [key, value] of Object.entries(values)) {
		if (typeof value !== 'object' && !(typeof value === 'string' && value.includes('['))) continue
		const property = reader.propertyOf(key)
		if (property !== null && SAY_THEIR_OWN.has(property)) continue
		for (const { target } of linksOf(value)) {
			links ??= []
			links.push({ target, line: lineOf(key), key })
		}
	}
	return links ?? NONE
}
