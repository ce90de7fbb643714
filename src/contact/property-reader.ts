import { dayFrom } from '../note/day'
import type { Day } from '../note/day'
import type { Fields } from '../note/fields'
import type { FieldValue, Property } from '../note/property'
import type { ProblemKind, Unreadable } from '../note/unreadable'
import { isAbsent } from './absent'
import type { Properties } from './is-contact'
import { propertyProblem } from './problem'

/** What a reader of values answers where there is nothing to answer with. */
type NoValue = 'absent' | 'unreadable' | 'ambiguous'

const NONE: readonly FieldValue[] = []

/** Reads a note's properties one by one, and remembers where each stands and what of them cannot be read. */
export class PropertyReader {
	/** Where each property that was read stands; null in fields of the metadata cache. */
	readonly lines: Partial<Record<Property, number | null>> = {}
	/** What could not be read, in the order of asking. */
	readonly unreadable: Unreadable[] = []
	readonly fields: Fields
	readonly properties: Properties

	constructor(fields: Fields, properties: Properties) {
		this.fields = fields
		this.properties = properties
	}

	/** Every spelling of a property that the note has, filled or not. */
	all(property: Property): readonly FieldValue[] {
		return this.properties.get(property) ?? NONE
	}

	/** The spelling of a property that counts: the canonical one, else the first that says anything (RULES 16). */
	filled(property: Property): FieldValue | null {
		for (const field of this.all(property)) {
			if (isAbsent(field.value)) continue
			this.lines[property] = field.line
			return field
		}
		return null
	}

	/** What a property says to `read`; null where it is absent, or unreadable, which is then remembered as `kind`. */
	reading<T>(property: Property, kind: ProblemKind, read: (value: unknown) => T | NoValue): T | null {
		const field = this.filled(property)
		if (field === null) return null
		const said = read(field.value)
		if (!isNoValue(said)) return said
		if (said !== 'absent') this.report(said === 'ambiguous' ? 'ambiguous-day' : kind, field)
		return null
	}

	/** The day of a property; of several spellings the newest day counts (RULES 16–17). */
	day(property: Property): Day | null {
		return this.#newest(property, Infinity)
	}

	/**
	 * The day of contact that a property tells. One after today is reported, and counts only where no other
	 * spelling tells an earlier one; the rules ignore it until it has come (RULES 15).
	 */
	contactDay(property: Property, today: Day): Day | null {
		return this.#newest(property, today)
	}

	/** Remembers that a property, or one entry of it, cannot be read. */
	report(kind: ProblemKind, field: FieldValue, value: unknown = field.value): void {
		this.unreadable.push(propertyProblem(kind, field, value, this.fields))
	}

	/** A list's or a text's scalars as the note writes them, where that is known, else null. */
	written({ key }: FieldValue): readonly string[] | null {
		return this.fields.written(key)
	}

	#newest(property: Property, latest: Day): Day | null {
		let newest: Day | null = null
		for (const field of this.all(property)) {
			const day = dayFrom(field.value)
			if (day === 'absent') continue
			if (typeof day !== 'number') {
				this.report(day === 'ambiguous' ? 'ambiguous-day' : 'day', field)
				continue
			}
			if (day > latest) this.report('future-contact', field)
			if (newest !== null && !outranks(day, newest, latest)) continue
			newest = day
			this.lines[property] = field.line
		}
		return newest
	}
}

/** The newer day counts, but one that has come before one that has not. */
function outranks(day: Day, other: Day, latest: Day): boolean {
	const ahead = day > latest
	return ahead === other > latest ? day > other : !ahead
}

function isNoValue(said: unknown): said is NoValue {
	return said === 'absent' || said === 'unreadable' || said === 'ambiguous'
}
