import { isScalar } from 'yaml'
import type { ParsedNode, YAMLSeq } from 'yaml'
import { sameData } from '../index/same-data'
import { listLines, quotesOf, styleIn } from './list-style'
import type { PropertyBlock } from './property-block'
import { hasTagOrAnchor, lineAt, plainValue } from './property-block'
import { scalarValue } from './property-edit'
import { Refused } from './refusal'
import { endOfValue } from './remove-property'
import { scalarText } from './scalar-text'
import type { Splice } from './splice'
import { lineEndAt, lineStart, nextLineStart } from './text-line'

/**
 * A list with other items, item by item: what both have at the start and at the end stays, comments and all; between,
 * one item gives way to one; the rest are lines that go or come.
 */
export function changedItems(block: PropertyBlock, list: YAMLSeq.Parsed, key: string, wanted: readonly unknown[]): readonly Splice[] {
	return list.flow === true ? [changedFlow(block, list, key, wanted)] : changedLines(block, list, key, wanted)
}

function changedLines(block: PropertyBlock, list: YAMLSeq.Parsed, key: string, wanted: readonly unknown[]): readonly Splice[] {
	const { text, lineEnd, parsed } = block
	const current = list.items.map((item) => plainValue(item, parsed))
	const { from, to } = difference(current, wanted)
	const coming = wanted.slice(from, wanted.length - (current.length - to))
	const style = styleIn(block, false)
	const dashes = list.items.map((_, at) => dashOf(list, at))
	const about = (at: number): { key: string; line: number } => ({ key, line: lineAt(text, dashes[at] ?? list.range[0]) })
	const splices: Splice[] = []
	const pairs = Math.min(to - from, coming.length)
	for (const [at, value] of coming.slice(0, pairs).entries()) {
		const item = list.items[from + at]
		if (!isPlainItem(item)) throw new Refused('nested', about(from + at))
		const written = scalarText(scalarValue(value), { ...style, quotes: quotesOf(item) })
		splices.push({ from: item.range[0], to: item.range[1], text: written === '' ? 'null' : written })
	}
	for (let at = from + pairs; at < to; at += 1) {
		const item = list.items[at]
		const dash = dashes[at]
		if (item === undefined || dash === undefined) throw new Refused('unsure', about(at))
		const start = lineStart(text, dash)
		if (text.slice(start, dash).trim() !== '') throw new Refused('odd-key', about(at))
		splices.push({ from: start, to: nextLineStart(text, endOfValue(text, item, dash)), text: '' })
	}
	const more = coming.slice(pairs)
	if (more.length === 0) return splices
	const dash = dashes[0] ?? list.range[0]
	const start = lineStart(text, dash)
	const indent = text.slice(start, dash)
	if (!/^ *$/.test(indent)) throw new Refused('odd-key', about(0))
	const before = list.items[to - 1]
	const quotes = quotesOf(before ?? list.items[0])
	const lines = listLines(more.map((value) => scalarText(scalarValue(value), { ...style, quotes })), indent)
	if (before === undefined) {
		splices.push({ from: start, to: start, text: lines.join(lineEnd) + lineEnd })
	} else {
		const end = lineEndAt(text, endOfValue(text, before, dashes[to - 1] ?? dash))
		splices.push({ from: end, to: end, text: lineEnd + lines.join(lineEnd) })
	}
	return splices
}

/** A list in brackets: items that stay keep their own writing, new ones follow the quotes of the last. */
function changedFlow(block: PropertyBlock, list: YAMLSeq.Parsed, key: string, wanted: readonly unknown[]): Splice {
	const { text, parsed } = block
	const current = list.items.map((item) => plainValue(item, parsed))
	const last = list.items.at(-1)
	const style = styleIn(block, true, quotesOf(last))
	const { from, to } = difference(current, wanted)
	if (last !== undefined && from === current.length && to === from) {
		const more = wanted.slice(from).map((value) => `, ${scalarText(scalarValue(value), style)}`)
		return { from: last.range[1], to: last.range[1], text: more.join('') }
	}
	const [start, end] = list.range
	const about = { key, line: lineAt(text, start) }
	if (/(?:^|\s)#/.test(text.slice(start, end))) throw new Refused('comments', about)
	const kept = wanted.map((value) => {
		const item = list.items[current.findIndex((one) => sameData(one, value))]
		return item === undefined ? scalarText(scalarValue(value), style) : text.slice(item.range[0], item.range[1])
	})
	if (list.items.some(hasTagOrAnchor)) throw new Refused('anchor', about)
	return { from: start, to: end, text: `[${kept.join(', ')}]` }
}

/** The stretch of a list that another has not: before it and behind it the two are the same. */
function difference(current: readonly unknown[], wanted: readonly unknown[]): { from: number; to: number } {
	let from = 0
	while (from < current.length && from < wanted.length && sameData(current[from], wanted[from])) from += 1
	let to = current.length
	let end = wanted.length
	while (to > from && end > from && sameData(current[to - 1], wanted[end - 1])) {
		to -= 1
		end -= 1
	}
	return { from, to }
}

function dashOf({ srcToken }: YAMLSeq.Parsed, at: number): number | undefined {
	if (srcToken?.type !== 'block-seq') return undefined
	return srcToken.items[at]?.start.find(({ type }) => type === 'seq-item-ind')?.offset
}

/** A value on one line that nothing refers to, so that another may stand in its place. */
function isPlainItem(item: ParsedNode | undefined): item is ParsedNode {
	return (
		isScalar(item) &&
		!hasTagOrAnchor(item) &&
		item.type !== 'BLOCK_LITERAL' &&
		item.type !== 'BLOCK_FOLDED' &&
		item.range[0] < item.range[1]
	)
}
