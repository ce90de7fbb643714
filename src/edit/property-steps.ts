import type { Scale } from '../contact/step'
import type { Day } from '../note/day'
import { dayFrom } from '../note/day'
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

/** Sets a property to words, in the note's own language. */
export function setWords(property: Property, say: (language: NoteLanguage) => PropertyValue): Step {
	return writes(property, (_, text, { reading, language }) => say(noteLanguage(text, reading, language)))
}

/** Sets a circle or a stage, spelt as the note spells it. */
export function setStep<Of extends number>(property: Property, step: Of, scale: Scale<Of>): Step {
	return writes(property, (before) => stepLike(before, step, scale))
}

/** Sets a day, spelt as the note spells the one it has. */
export function setDay(property: Property, day: Day): Step {
	return writes(property, (before) => spelledLike(textOf(before) === null ? '' : String(before), day))
}

/** Moves a day forward, never back: one that is there and not earlier stays, and so does what is no day. */
export function advanceDay(property: Property, day: Day): Step {
	return (text, rules) => {
		const days = spellingsIn(text, property, rules).map(({ value }) => dayFrom(value))
		const stays = days.some((said) => said !== 'absent' && (typeof said !== 'number' || said >= day))
		return stays ? [] : setDay(property, day)(text, rules)
	}
}

/** Leaves a property without a value; its key stays, so that two devices never add it both (DESIGN 5). */
export function clearProperty(property: Property): Step {
	return (text, rules) => {
		return spellingsIn(text, property, rules).flatMap(({ key }) => editedProperties(text, { kind: 'set', key, value: null }))
	}
}

/** Writes under the spelling that counts; what it writes may follow what stood there. */
function writes(
	property: Property,
	valueAfter: (before: unknown, text: string, rules: EditRules) => PropertyValue,
): Step {
	return (text, rules): readonly Splice[] => {
		const found = spellingsIn(text, property, rules)
		const field = found.find(({ value }) => value !== null && value !== '') ?? found[0]
		const key = field?.key ?? newKey(text, property, rules)
		return editedProperties(text, { kind: 'set', key, value: valueAfter(field?.value, text, rules) })
	}
}
