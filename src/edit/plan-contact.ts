import type { Circle } from '../contact/circle'
import { CIRCLE_SCALE } from '../contact/circle'
import type { Day } from '../note/day'
import { dayText } from '../note/day'
import { folded } from '../note/fold'
import type { Property } from '../note/property'
import { headingIn } from './add-log-line'
import type { EditRules } from './edit-rules'
import { setProperty, setStep } from './property-steps'
import { Refused } from './refusal'
import { keyWritten, scalarText } from './scalar-text'
import { spliced } from './splice'
import type { Step } from './step'
import { spellingsIn } from './written-property'

/** What the user says of a new contact. */
export interface NewContact {
	readonly name: string
	readonly circle: Circle | null
}

/** What makes a note a contact, by the settings. */
export interface ContactMark {
	readonly types: readonly string[]
	readonly tags: readonly string[]
}

/** The keys that Tend writes later: two offline devices that add the same key make invalid YAML (DESIGN 5). */
const EMPTY_PROPERTIES: readonly Property[] = [
	'stage',
	'stage_since',
	'met',
	'last_contact',
	'cadence',
	'snooze_until',
	'birthday',
	'organization',
	'role',
]

const PLAIN = { quotes: null, needed: '"', flow: false } as const

/**
 * The text of a new contact's note: properties under the user's own keys or the canonical ones, in every language
 * alike, and a heading for the log.
 */
export function newContactText(contact: NewContact, mark: ContactMark, rules: EditRules): string {
	const keyOf = (property: Property): string => keyWritten(rules.renames[property]?.trim() || property, PLAIN)
	const marked = markOf(mark)
	const lines = [
		...(marked === null ? [] : [`${keyOf(marked.property)}: ${marked.written}`]),
		`${keyOf('circle')}:${contact.circle === null ? '' : ` ${contact.circle}`}`,
		...EMPTY_PROPERTIES.map((property) => `${keyOf(property)}:`),
	]
	return `---\n${lines.join('\n')}\n---\n\n## ${headingIn(rules.language, rules.reading)}\n`
}

/**
 * A new contact's note begun as a template says: `{{title}}`, `{{name}}`, `{{date}}` filled in, then the circle, what
 * makes it a contact where the template does not, and the keys that Tend writes later. What cannot be set is left as
 * the template has it.
 */
export function contactFromTemplate(
	template: string,
	{ name, circle }: NewContact,
	mark: ContactMark,
	today: Day,
	rules: EditRules,
): string {
	const filled = template.replace(/\{\{\s*(title|name|date|time)\s*(?::[^}]*)?\}\}/gi, (_, what: string) => {
		const marker = what.toLowerCase()
		return marker === 'date' ? dayText(today) : marker === 'time' ? '' : name
	})
	const withCircle = circle === null ? filled : tried(filled, setStep('circle', circle, CIRCLE_SCALE), rules)
	const marked = markOf(mark)
	const isMarked = (['type', 'tags'] as const).some((property) => spellingsIn(withCircle, property, rules).some(({ value }) => value !== null))
	const whole = isMarked || marked === null ? withCircle : tried(withCircle, setProperty(marked.property, marked.value), rules)
	const missing = (['circle', ...EMPTY_PROPERTIES] as const).filter((property) => spellingsIn(whole, property, rules).length === 0)
	return missing.reduce((text, property) => tried(text, setProperty(property, null), rules), whole)
}

function tried(text: string, step: Step, rules: EditRules): string {
	try {
		return spliced(text, step(text, rules))
	} catch (error) {
		if (error instanceof Refused) return text
		throw error
	}
}

/** A new contact's note of somebody who works at an organization, given as a note writes it: `[[Helios Labs]]`. */
export function atOrganization(text: string, organization: string, rules: EditRules): string {
	return tried(text, setProperty('organization', organization), rules)
}

/** What makes the note a contact: a type, or where the settings know none, a tag. */
function markOf({ types, tags }: ContactMark) {
	const type = types.find((known) => folded(known) === 'contact') ?? types[0]
	if (type !== undefined) return { property: 'type', value: type, written: scalarText(type, PLAIN) } as const
	const tag = tags[0]?.replace(/^#/, '')
	return tag === undefined ? null : ({ property: 'tags', value: [tag], written: `[${scalarText(tag, { ...PLAIN, flow: true })}]` } as const)
}
