import type { PropertyBlock } from './property-block'
import type { PropertyValue } from './property-edit'
import { flowList, isList, listIndent, listLines, quotesOf, styleIn } from './list-style'
import { Refused } from './refusal'
import { keyWritten, scalarText } from './scalar-text'
import type { Splice } from './splice'
import { lineStart } from './text-line'

/** A new key at the end of the block, written as the block writes its others. */
export function insertedProperty(block: PropertyBlock, key: string, value: PropertyValue): readonly Splice[] {
	return block.map?.flow === true ? insertedInFlow(block, key, value) : [insertedLine(block, key, value)]
}

function insertedLine(block: PropertyBlock, key: string, value: PropertyValue): Splice {
	const { text, lineEnd, entries } = block
	const first = entries[0]?.keyNode.range[0] ?? 0
	const indent = text.slice(lineStart(text, first), first)
	if (!/^ *$/.test(indent)) throw new Refused('odd-key', { key })
	const style = styleIn(block, false)
	const name = `${indent}${keyWritten(key, style)}:`
	const written = isList(value)
		? value.length === 0
			? `${name} []`
			: [name, ...listLines(value.map((item) => scalarText(item, style)), listIndent(block, indent.length))].join(lineEnd)
		: `${name} ${scalarText(value, style)}`.trimEnd()
	const before = text === '' || text.endsWith('\n') ? '' : lineEnd
	return { from: text.length, to: text.length, text: before + written + lineEnd }
}

function insertedInFlow(block: PropertyBlock, key: string, value: PropertyValue): readonly Splice[] {
	const { text, map, entries } = block
	const last = entries.at(-1)
	// In a block that is JSON, JSON is written.
	const quotes = quotesOf(last?.keyNode) === '"' ? '"' : null
	const style = styleIn(block, true, quotes)
	const said = isList(value) ? flowList(value, style) : scalarText(value, style)
	const written = `${keyWritten(key, style)}: ${said}`
	if (last === undefined) {
		const at = text.indexOf('{', map?.range[0]) + 1
		return [{ from: at, to: at, text: written }]
	}
	const at = Math.max(last.keyNode.range[1], last.node?.range[1] ?? 0)
	return [{ from: at, to: at, text: `, ${written}` }]
}
