import { isAbsent } from '../contact/absent'
import type { Scale } from '../contact/step'
import { stepFrom } from '../contact/step'
import type { Day } from '../note/day'
import { dayFrom } from '../note/day'
import { unquotedLink } from '../note/link'
import type { Property } from '../note/property'
import { textOf } from '../note/value'
import { spelledLike } from './day-spelling'
import { editedProperties } from './edited-properties'
import type { EditRules } from './edit-rules'
import type { NoteLanguage } from './note-language'
import { noteLanguage } from './note-language'
import type { PropertyValue } from './property-edit'
import type { Splice } from './splice'
import type { Step } from './step'
import { stepLike } from './step-spelling'
import { newKey, spellingsIn } from './written-property'

/** Sets a property under the key the note has for it, else under a new one. */
export function setProperty(property: Property, value: PropertyValue): Step {
	return writes(property, () => value)
}

/** Sets a property to words, in the note's own language; a value of which `saysSo` is true stays as it is. */
export function setWords(
	property: Property,
	say: (language: NoteLanguage) => PropertyValue,
	saysSo?: (value: unknown) => boolean,
): Step {
	return writes(property, (_, text, { reading, language }) => say(noteLanguage(text, reading, language)), saysSo)
}

/** Adds an item to a list, or makes one of a single value; one that `saysSo` already is not written twice. */
export function addItem(property: Property, item: string, saysSo: (value: unknown) => boolean): Step {
	return (text, rules) => {
		const found = spellingsIn(text, property, rules)
		if (found.some(({ value }) => saysSo(value))) return []
		const field = found.find(({ value }) => !isAbsent(value)) ?? found[0]
		return editedProperties(text, { kind: 'append', key: field?.key ?? newKey(text, property, rules), value: item })
	}
}

/** Sets a circle or a stage, spelt as the note spells it. */
export function setStep<Of extends number>(property: Property, step: Of, scale: Scale<Of>): Step {
	return writes(property, (before) => stepLike(asWritten(before), step, scale), (before) => stepFrom(before, scale) === step)
}

/**
 * Sets a day, spelt as the note spells the one it has. Of several spellings of the property the newest day counts
 * (RULES 16), so each with a later one gets the day.
 */
export function setDay(property: Property, day: Day): Step {
	const spelt = (before: unknown): string => spelledLike(textOf(before) === null ? '' : String(asWritten(before)), day)
	return (text, rules) => {
		const found = spellingsIn(text, property, rules)
		const later = found.filter(({ value }) => isLater(dayFrom(value), day))
		if (later.length > 0) {
			return later.flatMap(({ key, value }) => editedProperties(text, { kind: 'set', key, value: spelt(value) }))
		}
		const saysSo = found.some(({ value }) => dayFrom(value) === day)
		return saysSo ? [] : writes(property, spelt)(text, rules)
	}
}

/** Moves a day forward, never back: one that is there and not earlier stays, and so does what is no day. */
export function advanceDay(property: Property, day: Day): Step {
	return (text, rules) => {
		// Of several days in a list none is Tend's to strike out.
		const stays = spellingsIn(text, property, rules).some(({ value }) => {
			const said = dayFrom(value)
			return said !== 'absent' && (typeof said !== 'number' || said >= day || (Array.isArray(value) && value.length > 1))
		})
		return stays ? [] : setDay(property, day)(text, rules)
	}
}

/**
 * Leaves a property without a value; its key stays, so that two devices never add it both (DESIGN 5). Only what is
 * `meant` goes, under every spelling.
 */
export function clearProperty(property: Property, meant: (value: unknown) => boolean = () => true): Step {
	return (text, rules) => {
		const filled = spellingsIn(text, property, rules).filter(({ value }) => !isAbsent(value) && meant(value))
		return filled.flatMap(({ key }) => editedProperties(text, { kind: 'set', key, value: null }))
	}
}

/** Writes under the spelling that counts; what it writes may follow what stood there. */
function writes(
	property: Property,
	valueAfter: (before: unknown, text: string, rules: EditRules) => PropertyValue,
	saysSo: (before: unknown) => boolean = () => false,
): Step {
	return (text, rules): readonly Splice[] => {
		const found = spellingsIn(text, property, rules)
		const field = found.find(({ value }) => !isAbsent(value)) ?? found[0]
		if (field !== undefined && saysSo(field.value)) return []
		const key = field?.key ?? newKey(text, property, rules)
		return editedProperties(text, { kind: 'set', key, value: valueAfter(field?.value, text, rules) })
	}
}

function isLater(said: ReturnType<typeof dayFrom>, day: Day): boolean {
	return typeof said === 'number' && said > day
}

/** A link without quotes, which YAML reads as a list in a list, as the note writes it; any other value as it is. */
function asWritten(value: unknown): unknown {
	const items: readonly unknown[] = Array.isArray(value) ? value : []
	const [inner] = items
	return items.length === 1 && Array.isArray(inner) ? (unquotedLink(inner) ?? value) : value
}
