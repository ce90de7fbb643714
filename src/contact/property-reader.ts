import { dayFrom } from '../note/day'
import type { Day } from '../note/day'
import type { Fields } from '../note/fields'
import { propertiesOf } from '../note/property'
import type { FieldValue, Property, Vocabulary } from '../note/property'
import type { ProblemKind, Unreadable } from '../note/unreadable'
import { isAbsent } from './absent'
import { NOTHING_FOUND } from './found-properties'
import type { FoundProperties } from './found-properties'
import { propertyProblem } from './problem'
import { propertyNames } from './property-names'
import { remembered } from './remembered'
import { mayHoldMarker } from './template-marker'

/** What a reader of values answers where there is nothing to answer with. */
type NoValue = 'absent' | 'unreadable' | 'ambiguous'

const NONE: readonly FieldValue[] = []
const NO_LINES: Readonly<Partial<Record<Property, number>>> = {}
const readDay = remembered(dayFrom)

/**
 * A note's properties, read one by one; remembers where each stands and what of them cannot be read. The note's
 * keys are gone through once: at a start there are ten thousand notes of them.
 */
export class PropertyReader {
	readonly fields: Fields
	/** Some value may hold a template's marker: then the note is worth asking for it (RULES 2). */
	readonly mayBeTemplate: boolean
	/** What could not be read, in the order of asking. */
	readonly unreadable: Unreadable[] = []
	/** The one spelling of each property that the note has. */
	readonly #found: FoundProperties = { ...NOTHING_FOUND }
	/** Where some property has several spellings: all of them, in the order that counts. */
	readonly #several: ReadonlyMap<Property, readonly FieldValue[]> | null
	#lines: Partial<Record<Property, number>> | null = null

	constructor(fields: Fields, vocabulary: Vocabulary) {
		this.fields = fields
		const { values, lineOf } = fields
		const nameOf = propertyNames(vocabulary)
		let marked = false
		let several = false
		for (const key of Object.keys(values)) {
			const value = values[key]
			marked ||= mayHoldMarker(value)
			const property = nameOf(key)
			if (property === null) continue
			several ||= this.#found[property] !== null
			this.#found[property] = { key, value, line: lineOf(key) }
		}
		this.mayBeTemplate = marked
		this.#several = several ? propertiesOf(fields, vocabulary) : null
	}

	/** Where each property that was read stands; none in fields of the metadata cache. */
	get lines(): Readonly<Partial<Record<Property, number>>> {
		return this.#lines ?? NO_LINES
	}

	/** Whether the note has a property, filled or not. */
	has(property: Property): boolean {
		return this.#found[property] !== null
	}

	/** Every spelling of a property that the note has, filled or not, the canonical one first (RULES 16). */
	all(property: Property): readonly FieldValue[] {
		if (this.#several !== null) return this.#several.get(property) ?? NONE
		const only = this.#found[property]
		return only === null ? NONE : [only]
	}

	/** The spelling of a property that counts: the canonical one, else the first that says anything (RULES 16). */
	filled(property: Property): FieldValue | null {
		const field =
			this.#several === null
				? this.#found[property]
				: (this.all(property).find(({ value }) => !isAbsent(value)) ?? null)
		if (field === null || isAbsent(field.value)) return null
		this.#standsAt(property, field.line)
		return field
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

	#standsAt(property: Property, line: number | null): void {
		if (line === null) return
		this.#lines ??= {}
		this.#lines[property] = line
	}

	#newest(property: Property, latest: Day): Day | null {
		let newest: Day | null = null
		for (const field of this.all(property)) {
			const day = readDay(field.value)
			if (day === 'absent') continue
			if (typeof day !== 'number') {
				this.report(day === 'ambiguous' ? 'ambiguous-day' : 'day', field)
				continue
			}
			if (day > latest) this.report('future-contact', field)
			if (newest !== null && !outranks(day, newest, latest)) continue
			newest = day
			this.#standsAt(property, field.line)
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
