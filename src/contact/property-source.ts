import type { Property } from '../note/property'
import type { Contact } from './contact'
import type { Source } from './source'

/** Where a property of a person's note stands: its line where that is known, else by its name (RULES 10). */
export function propertySource({ path, lines }: Pick<Contact, 'path' | 'lines'>, property: Property): Source {
	const line = lines[property]
	return line === undefined ? { path, line: null, property } : { path, line }
}
