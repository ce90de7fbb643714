import { Refused } from './refusal'

/** What one item of a list, or a property by itself, may be set to. */
export type ScalarValue = string | number | boolean | null

/** What a property may be set to; null leaves the key without a value. */
export type PropertyValue = ScalarValue | readonly ScalarValue[]

/** One change of one top-level key, by the key as the note spells it, or is to spell it. */
export type PropertyEdit =
	| { readonly kind: 'set'; readonly key: string; readonly value: PropertyValue }
	| { readonly kind: 'delete'; readonly key: string }
	/** A list with one item more at its end; a single value becomes a list of two. */
	| { readonly kind: 'append'; readonly key: string; readonly value: ScalarValue }
	/** A list without an item, wherever it stands. */
	| { readonly kind: 'remove'; readonly key: string; readonly value: ScalarValue }
	/** A list in which one value has become another. */
	| { readonly kind: 'rename'; readonly key: string; readonly from: ScalarValue; readonly to: ScalarValue }
	/** Of a key that is written several times only the one at this place (from 0, among its like) stays. */
	| { readonly kind: 'keep-one'; readonly key: string; readonly at: number }

/** A value that Tend may write by itself; a list or a map within a list is nobody's to rewrite. */
export function scalarValue(value: unknown): ScalarValue {
	if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
	throw new Refused('nested')
}
