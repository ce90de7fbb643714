import type { FieldValue } from '../note/property'
import { isAbsent } from './absent'
import { keptTexts } from './kept-texts'
import type { PropertyReader } from './property-reader'

const NONE: readonly string[] = []

/**
 * A person's phones as the note writes them, without quotes and comment, in its order (RULES 30). A YAML parser
 * turns `+79991234567` into a number, so that fields of the metadata cache may have lost a sign or a zero.
 */
export function phonesOf(reader: PropertyReader): readonly string[] {
	let phones = NONE
	for (const field of reader.all('phone')) {
		const said = phonesIn(reader, field)
		phones = phones.length === 0 ? said : [...phones, ...said]
	}
	return phones
}

function phonesIn(reader: PropertyReader, { key, value }: FieldValue): readonly string[] {
	if (isAbsent(value)) return NONE
	return reader.fields.written(key)?.filter((text) => text !== '') ?? keptTexts(value)
}
