import { dayFrom } from '../note/day'
import type { Day } from '../note/day'
import type { Fields } from '../note/fields'
import { PROPERTIES, propertiesOf } from '../note/property'
import type { FieldValue, Property, Vocabulary } from '../note/property'
import type { ProblemKind, Unreadable } from '../note/unreadable'
import { textOf } from '../note/value'
import { isAbsent } from './absent'
import { keptTexts } from './kept-texts'
import { propertyProblem } from './problem'
import { placeOf, placesBy } from './property-places'
import { remembered } from './remembered'
import { mayHoldMarker } from './template-marker'

/** What a reader of values answers where there is nothing to answer with. */
type NoValue = 'absent' | 'unreadable' | 'ambiguous'

/** Where each property stands; an absent one has no entry. */
type Lines = Partial<Record<Property, number>>

const NONE: readonly FieldValue[] = []
const NOTHING: readonly unknown[] = PROPERTIES.map(() => undefined)
const NO_LINES: Readonly<Lines> = {}
const NO_TEXTS: readonly string[] = []
const readDay = remembered(dayFrom)
const readText = remembered(textOf)

/**
 * A note's properties, read one by one; remembers what of them cannot be read. The note's keys are gone through
 * once, and where each stands is looked up only when it is asked for: at a start ten thousand notes are read so.
 */
export class PropertyReader {
	readonly fields: Fields
	/** Some value may hold a template's marker: then the note is worth asking for it (RULES 2). */
	readonly mayBeTemplate: boolean
	/** What could not be read, in the order of asking. */
	readonly unreadable: Unreadable[] = []
	readonly #keys: readonly string[]
	readonly #placeOf: (key: string) => number | null
	/** By the place of each property, the value of its only spelling. */
	readonly #values: unknown[] = NOTHING.slice()
	/** Where some property has several spellings: all of them, in the order that counts (RULES 16). */
	readonly #several: ReadonlyMap<Property, readonly FieldValue[]> | null
	/** Of several days, where the one stands that counts. */
	#countedDays: Map<Property, FieldValue> | null = null

	constructor(fields: Fields, vocabulary: Vocabulary) {
		this.fields = fields
		this.#keys = Object.keys(fields.values)
		this.#placeOf = placesBy(vocabulary)
		let marked = false
		let several = false
		for (const key of this.#keys) {
			const value = fields.values[key]
			marked ||= mayHoldMarker(value)
			const place = this.#placeOf(key)
			if (place === null) continue
			several ||= this.#values[place] !== undefined
			this.#values[place] = value
		}
		this.mayBeTemplate = marked
		this.#several = several ? propertiesOf(fields, vocabulary) : null
	}

	/** Whether the note has a property, filled or not. */
	has(property: Property): boolean {
		return this.#values[placeOf(property)] !== undefined
	}

	/** The property that a key of the note means; null: none that Tend knows. */
	propertyOf(key: string): Property | null {
		const place = this.#placeOf(key)
		return place === null ? null : (PROPERTIES[place] ?? null)
	}

	/** Every spelling of a property that the note has, filled or not, in the order that counts (RULES 16, 30). */
	all(property: Property): readonly FieldValue[] {
		if (!this.has(property)) return NONE
		if (this.#several !== null) return this.#several.get(property) ?? NONE
		const { values, lineOf } = this.fields
		const place = placeOf(property)
		const key = this.#keys.find((spelling) => this.#placeOf(spelling) === place)
		return key === undefined ? NONE : [{ key, value: values[key], line: lineOf(key) }]
	}

	/** The spelling of a property that counts: the canonical one, else the first that says anything (RULES 16). */
	filled(property: Property): FieldValue | null {
		return this.all(property).find(({ value }) => !isAbsent(value)) ?? null
	}

	/** The value of the spelling that counts; undefined where the property is absent. */
	value(property: Property): unknown {
		if (this.#several !== null) return this.filled(property)?.value
		const value = this.#values[placeOf(property)]
		return isAbsent(value) ? undefined : value
	}

	/** Whether the note may say a property that could not be read: its YAML is broken there, or was not read at all. */
	mayHaveLost(property: Property): boolean {
		return this.fields.unreadable.some(({ problem: { kind, key } }) => {
			return kind === 'too-long' || (kind === 'yaml' && key !== null && this.#placeOf(key) === placeOf(property))
		})
	}

	/** The first text of a property, links as the text they show; null where it is absent. */
	text(property: Property): string | null {
		const value = this.value(property)
		return value === undefined ? null : readText(value)
	}

	/** The texts of a property, as `text`. */
	texts(property: Property): readonly string[] {
		const value = this.value(property)
		return value === undefined ? NO_TEXTS : keptTexts(value)
	}

	/** What a property says to `read`; null where it is absent, or unreadable, which is then remembered as `kind`. */
	reading<T>(property: Property, kind: ProblemKind, read: (value: unknown) => T | NoValue): T | null {
		const value = this.value(property)
		if (value === undefined) return null
		const said = read(value)
		if (!isNoValue(said)) return said
		if (said !== 'absent') this.report(said === 'ambiguous' ? 'ambiguous-day' : kind, this.filled(property))
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
	report(kind: ProblemKind, field: FieldValue | null, value: unknown = field?.value): void {
		if (field !== null) this.unreadable.push(propertyProblem(kind, field, value, this.fields))
	}

	/** Where each filled property stands; none in fields of the metadata cache. */
	lines(): Readonly<Lines> {
		const [first] = this.#keys
		if (first === undefined || this.fields.lineOf(first) === null) return NO_LINES
		const lines: Lines = {}
		for (const property of PROPERTIES) {
			const line = (this.#countedDays?.get(property) ?? this.filled(property))?.line
			if (line !== undefined && line !== null) lines[property] = line
		}
		return lines
	}

	/** What of a list of days is none, though another day of it counts. */
	#reportWithin(field: FieldValue): void {
		if (!Array.isArray(field.value)) return
		const items: readonly unknown[] = field.value
		for (const item of items) {
			const day = readDay(item)
			if (day === 'unreadable') this.report('day', field, item)
			else if (day === 'ambiguous') this.report('ambiguous-day', field, item)
		}
	}

	#newest(property: Property, latest: Day): Day | null {
		const value = this.#values[placeOf(property)]
		if (value === undefined) return null
		if (this.#several === null) {
			const day = readDay(value)
			if (typeof day === 'number' && day <= latest && !Array.isArray(value)) return day
		}
		let newest: Day | null = null
		for (const field of this.all(property)) {
			const day = readDay(field.value)
			if (day === 'absent') continue
			if (typeof day !== 'number') {
				this.report(day === 'ambiguous' ? 'ambiguous-day' : 'day', field)
				continue
			}
			if (day > latest) this.report('future-contact', field)
			this.#reportWithin(field)
			if (newest !== null && !outranks(day, newest, latest)) continue
			newest = day
			this.#countedDays ??= new Map()
			this.#countedDays.set(property, field)
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
