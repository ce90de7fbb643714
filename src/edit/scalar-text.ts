import type { ScalarValue } from './property-edit'
import { Refused } from './refusal'

/** How a value is written: as its neighbours are. */
export interface ScalarStyle {
	/** The quotes to use; null: none unless they are needed. */
	readonly quotes: Quotes | null
	/** The quotes that this note uses where some are needed. */
	readonly needed: Quotes
	/** Within `[…]` or `{…}`, where commas and brackets mean something. */
	readonly flow: boolean
}

export type Quotes = '"' | "'"

/** No text may stand in single quotes, or without any, that holds one of these. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff]/u
/** What YAML 1.1 or 1.2 reads as a null, a truth, a number or a time, and what means a merge. */
const OTHER_TYPES = [
	/^(?:~|null|true|false|<<|=)$/i,
	/^[-+]?(?:\.inf|\.nan)$/i,
	/^[-+]?(?:0b[01_]+|0o?[0-7_]+|0x[\da-f_]+)$/i,
	/^[-+]?(?:[\d_]+\.?[\d_]*|\.[\d_]+)(?:e[-+]?\d+)?$/i,
	/^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.\d*)?$/,
]

/** A value as YAML, on one line. A null is nothing at all, but a word where something has to stand. */
export function scalarText(value: ScalarValue, style: ScalarStyle): string {
	if (value === null) return style.flow ? 'null' : ''
	if (typeof value === 'number' && !Number.isFinite(value)) throw new Refused('unsure', { text: String(value) })
	if (typeof value !== 'string') return String(value)
	const single = !UNPRINTABLE.test(value)
	const quotes = style.quotes ?? (isPlain(value, style.flow) ? null : style.needed)
	if (quotes === null) return value
	return quotes === "'" && single ? `'${value.replaceAll("'", "''")}'` : doubleQuoted(value)
}

/** A key as YAML. */
export function keyWritten(key: string, style: ScalarStyle): string {
	const plain = isPlain(key, style.flow) && !/[?:,[\]{}]/.test(key)
	return style.quotes === null && plain ? key : doubleQuoted(key)
}

/** Whether a text may stand without quotes and is read as that text, by YAML 1.2 and by 1.1. */
function isPlain(text: string, flow: boolean): boolean {
	if (text === '' || text !== text.trim() || UNPRINTABLE.test(text)) return false
	if (/^[,[\]{}#&*!|>'"%@`?:]|^-(?:\s|$)|^---|^\.\.\./.test(text)) return false
	if (/:(?:\s|$)|\s#/.test(text) || (flow && /[,[\]{}]|:$/.test(text))) return false
	return !OTHER_TYPES.some((pattern) => pattern.test(text))
}

/** JSON is YAML; what it leaves as it is though YAML does not print it is escaped. */
function doubleQuoted(text: string): string {
	return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (character) => {
		return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
	})
}
