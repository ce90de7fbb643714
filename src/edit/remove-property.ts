import { isMap, isSeq } from 'yaml'
import type { ParsedNode } from 'yaml'
import type { BlockEntry, PropertyBlock } from './property-block'
import { hasTagOrAnchor, isReferredTo, lineAt } from './property-block'
import { Refused } from './refusal'
import type { Splice } from './splice'
import { lineStart, nextLineStart } from './text-line'

/** A key gone with its value; comments on lines of their own above it stay. */
export function removedProperty(block: PropertyBlock, entry: BlockEntry): Splice {
	const { text, map } = block
	const { key, keyNode, node, afterColon } = entry
	const from = keyNode.range[0]
	const about = { key, line: lineAt(text, from) }
	if (isReferredTo(block, node) || keyNode.anchor !== undefined) throw new Refused('anchor', about)
	if (map?.flow === true) return removedFromFlow(block, entry)
	if (afterColon === null) throw new Refused('odd-key', about)
	const start = lineStart(text, from)
	if (text.slice(start, from).trim() !== '') throw new Refused('odd-key', about)
	return { from: start, to: nextLineStart(text, endOfValue(text, node, afterColon)), text: '' }
}

/** Where a value's last character stands; `otherwise` where there is none. */
export function endOfValue(text: string, node: ParsedNode | null, otherwise: number): number {
	if (node === null) return otherwise
	const [from, to] = node.range
	let end = to
	if (isCollectionInLines(node)) while (end > from && /\s/.test(text.charAt(end - 1))) end -= 1
	else if (text[end - 1] === '\n' && end > from) end -= text[end - 2] === '\r' ? 2 : 1
	return Math.max(end, otherwise)
}

/** Whether a value is a list or a map that is not written in brackets. */
export function isCollectionInLines(node: ParsedNode | null): boolean {
	return (isSeq(node) || isMap(node)) && node.flow !== true
}

function removedFromFlow({ text, entries }: PropertyBlock, entry: BlockEntry): Splice {
	const { key, keyNode, node, afterColon } = entry
	const from = keyNode.range[0]
	const about = { key, line: lineAt(text, from) }
	if ([keyNode, node].some((one) => one !== null && hasTagOrAnchor(one))) throw new Refused('anchor', about)
	const to = Math.max(keyNode.range[1], node?.range[1] ?? 0, afterColon ?? 0)
	const at = entries.indexOf(entry)
	const next = entries[at + 1]
	const before = entries[at - 1]
	// Its comma goes with it: the one behind it, or behind the last one the one before.
	const gone = next !== undefined
		? { from, to: next.keyNode.range[0] }
		: before !== undefined
			? { from: Math.max(before.keyNode.range[1], before.node?.range[1] ?? 0), to }
			: { from, to }
	if (/(?:^|\s)#/.test(text.slice(gone.from, from) + text.slice(to, gone.to))) throw new Refused('comments', about)
	return { ...gone, text: '' }
}
