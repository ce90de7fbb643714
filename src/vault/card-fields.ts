import type { App } from 'obsidian'
import type { ReadingRules } from '../contact/reading-rules'
import type { Day } from '../note/day'
import type { Fields } from '../note/fields'
import { fieldsFromText } from '../note/frontmatter'
import type { Interaction } from '../note/interaction'
import { linesOf } from '../note/note-lines'
import type { FieldValue, Property } from '../note/property'
import { propertiesOf } from '../note/property'
import { textsOf } from '../note/value'
import type { CardFields } from './ring'

/** How many interactions a card tells of. */
const MOST_INTERACTIONS = 6

/** Properties whose scalars are shown as written: a YAML parser turns `+7999…` into a number (RULES 30). */
const AS_WRITTEN: ReadonlySet<Property> = new Set<Property>(['phone', 'telegram', 'email'])

/** Reads the rest of a person's card from their note; null when the note is gone or cannot be read. */
export async function cardFieldsOf(
	app: App,
	path: string,
	rules: ReadingRules,
	today: Day,
): Promise<CardFields | null> {
	const file = app.vault.getFileByPath(path)
	if (file === null) return null
	try {
		return cardFieldsIn(await app.vault.cachedRead(file), rules, today)
	} catch {
		return null
	}
}

/** The rest of a person's card, from the text of their note. */
export function cardFieldsIn(text: string, rules: ReadingRules, today: Day): CardFields {
	const { log } = linesOf(text, true, null, rules)
	return { texts: textsIn(text, rules), interactions: lastInteractions(log, today) }
}

function textsIn(text: string, { vocabulary }: ReadingRules): ReadonlyMap<Property, readonly string[]> {
	const texts = new Map<Property, readonly string[]>()
	const fields = fieldsFromText(text)
	if (fields === null) return texts
	for (const [property, values] of propertiesOf(fields, vocabulary)) {
		const said = values.flatMap((value) => saidBy(property, value, fields))
		if (said.length > 0) texts.set(property, said)
	}
	return texts
}

function saidBy(property: Property, { key, value }: FieldValue, fields: Fields): readonly string[] {
	const shown = textsOf(value)
	return AS_WRITTEN.has(property) && shown.length > 0 ? (fields.written(key) ?? shown) : shown
}

function lastInteractions(log: readonly Interaction[], today: Day): readonly Interaction[] {
	return log
		.filter(({ day }) => day <= today)
		.sort((a, b) => b.day - a.day || b.line - a.line)
		.slice(0, MOST_INTERACTIONS)
}
