import { fieldsFromText } from '../note/frontmatter'
import type { FieldValue, Property } from '../note/property'
import { DEFAULT_SPELLINGS, propertiesOf } from '../note/property'
import type { EditRules } from './edit-rules'
import { languageOf, noteLanguage, tellsLanguage } from './note-language'

/** Every spelling of a property that a note has, in the order that counts (RULES 16). */
export function spellingsIn(text: string, property: Property, { reading }: EditRules): readonly FieldValue[] {
	const fields = fieldsFromText(text)
	return fields === null ? [] : (propertiesOf(fields, reading.vocabulary).get(property) ?? [])
}

/** The key that a property gets in a note that does not have it: the user's own, else one in the note's language. */
export function newKey(text: string, property: Property, { renames, reading, language }: EditRules): string {
	const own = renames[property]?.trim() ?? ''
	if (own !== '') return own
	const spellings = DEFAULT_SPELLINGS[property]
	const russian = spellings.find((spelling) => languageOf(spelling) === 'ru')
	return (noteLanguage(text, reading, language) === 'ru' && hasRussianKeys(text, reading) ? russian : null) ?? property
}

/** Whether the properties that Tend knows in the note are spelt in Russian. */
function hasRussianKeys(text: string, reading: EditRules['reading']): boolean {
	const fields = fieldsFromText(text)
	if (fields === null) return false
	const keys = [...propertiesOf(fields, reading.vocabulary).values()].flat().flatMap(({ key }) => {
		const language = languageOf(key)
		return language === 'ru' || tellsLanguage(key, reading) ? [language] : []
	})
	return keys.includes('ru') && keys.filter((language) => language === 'en').length < keys.length / 2
}
