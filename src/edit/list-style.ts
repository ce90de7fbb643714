import { isScalar, isSeq } from 'yaml'
import type { ParsedNode } from 'yaml'
import type { PropertyBlock } from './property-block'
import { scalarValue } from './property-edit'
import type { Quotes, ScalarStyle } from './scalar-text'
import { scalarText } from './scalar-text'
import { lineStart } from './text-line'

/** The quotes a value is written in; null: none. */
export function quotesOf(node: ParsedNode | null | undefined): Quotes | null {
	if (!isScalar(node)) return null
	return node.type === 'QUOTE_DOUBLE' ? '"' : node.type === 'QUOTE_SINGLE' ? "'" : null
}

/** How new values are written in this block: in the quotes it uses already where some are needed, else double ones. */
export function styleIn({ entries }: PropertyBlock, flow: boolean, quotes: Quotes | null = null): ScalarStyle {
	const nodes = entries.flatMap(({ node }) => (isSeq(node) ? [node, ...node.items] : [node]))
	const used = nodes.map(quotesOf).find((one) => one !== null)
	return { quotes, needed: used ?? '"', flow }
}

/** The blanks before the dash of a new list under a top-level key: as the other lists of the block, else two more. */
export function listIndent({ text, entries }: PropertyBlock, keyIndent: number): string {
	for (const { node } of entries) {
		if (!isSeq(node) || node.flow === true || node.items.length === 0) continue
		return ' '.repeat(Math.max(keyIndent, node.range[0] - lineStart(text, node.range[0])))
	}
	return ' '.repeat(keyIndent + 2)
}

/** The dash and what follows it, for each value; an empty one needs a word to stand. */
export function listLines(values: readonly string[], indent: string): readonly string[] {
	return values.map((value) => `${indent}- ${value === '' ? 'null' : value}`)
}

/** A list on one line. */
export function flowList(values: readonly unknown[], style: ScalarStyle): string {
	return `[${values.map((value) => scalarText(scalarValue(value), style)).join(', ')}]`
}

export function isList(value: unknown): value is readonly unknown[] {
	return Array.isArray(value)
}
