import type { FieldValue } from '../note/property'
import { textsOf } from '../note/value'
import type { PropertyReader } from './property-reader'

const NONE: readonly string[] = []

/**
 * A person's phones as the note writes them, without quotes and comment, in its order (RULES 30). A YAML parser
 * turns `+79991234567` into a number, so that fields of the metadata cache may have lost a sign or a zero.
 */
export function phonesOf(reader: PropertyReader): readonly string[] {
	if (reader.filled('phone') === null) return NONE
	const [first, ...others] = reader.all('phone').map((field) => phonesIn(reader, field))
	return first === undefined ? NONE : first.concat(...others)
}

function phonesIn(reader: PropertyReader, field: FieldValue): string[] {
	const texts = textsOf(field.value)
	return texts.length === 0 ? texts : (reader.written(field)?.filter((text) => text !== '') ?? texts)
}
