import { contactFrom } from '../../src/contact/contact-from'
import type { Contact } from '../../src/contact/contact'
import { defaultReadingRules } from '../../src/contact/reading-rules'
import type { ReadingRules } from '../../src/contact/reading-rules'
import { dayInName } from '../../src/note/day'
import { NO_FIELDS } from '../../src/note/fields'
import type { Fields } from '../../src/note/fields'
import { fieldsFromText } from '../../src/note/frontmatter'
import { linesOf } from '../../src/note/note-lines'
import { dayAt } from '../contact-builder'

export const TODAY = dayAt('2026-11-21')

/** The rules as they are before anything is set, with what a test changes. */
export function rulesWith(changes: Partial<ReadingRules> = {}): ReadingRules {
	return { ...defaultReadingRules(dayInName), ...changes }
}

/** The fields of a frontmatter, given without its fences. */
export function fieldsOf(yaml: string): Fields {
	return fieldsFromText(`---\n${yaml}\n---\n`) ?? NO_FIELDS
}

/** The person whom a frontmatter (without its fences) and a body make; the note must be a contact. */
export function personOf(yaml: string, body = '', path = 'People/Anna.md'): Contact {
	const text = `---\ntype: contact\n${yaml}\n---\n${body}`
	const rules = rulesWith()
	const contact = contactFrom(path, fieldsFromText(text) ?? NO_FIELDS, linesOf(text, true, null, rules), rules, TODAY)
	if (contact === null) throw new Error('No contact')
	return contact
}
