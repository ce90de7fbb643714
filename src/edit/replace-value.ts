import { isScalar, isSeq } from 'yaml'
import type { ParsedNode } from 'yaml'
import { changedItems } from './list-items'
import { flowList, isList, listIndent, listLines, quotesOf, styleIn } from './list-style'
import type { BlockEntry, PropertyBlock } from './property-block'
import { hasTagOrAnchor, isReferredTo, lineAt } from './property-block'
import { scalarValue } from './property-edit'
import { Refused } from './refusal'
import { endOfValue, isCollectionInLines } from './remove-property'
import { scalarText } from './scalar-text'
import type { Splice } from './splice'
import { lineEndAt, lineStart } from './text-line'

/** A key with another value, in the place and the style of the one it has. */
export function replacedValue(block: PropertyBlock, entry: BlockEntry, value: unknown): readonly Splice[] {
	const { text, map } = block
	const { node, afterColon, keyNode } = entry
	const key = entry.key ?? ''
	const about = { key, line: lineAt(text, keyNode.range[0]) }
	if (afterColon === null) throw new Refused('odd-key', about)
	if (node !== null && (hasTagOrAnchor(node) || isReferredTo(block, node))) throw new Refused('anchor', about)
	const inFlow = map?.flow === true
	if (isList(value)) {
		if (isSeq(node) && (node.flow === true || (node.items.length > 0 && value.length > 0))) {
			return changedItems(block, node, key, value)
		}
		if (value.length > 0 && !inFlow) return [...listInstead(block, entry, value, afterColon)]
	}
	const style = styleIn(block, inFlow, quotesOf(node))
	const written = isList(value) ? flowList(value, { ...style, flow: true }) : scalarText(scalarValue(value), style)
	if (isNothing(node)) return written === '' ? [] : [{ from: afterColon, to: afterColon, text: ` ${written}` }]
	const [from, to] = node.range
	if (isBlockScalar(node)) {
		const end = endOfValue(text, node, from)
		return [{ from: written === '' ? afterColon : from, to: end, text: written + commentOn(text, from) }]
	}
	if (isCollectionInLines(node) || lineStart(text, from) !== lineStart(text, afterColon)) {
		return [instead(text, node, afterColon, written, about)]
	}
	if (written !== '') return [{ from, to, text: written }]
	return [{ from: afterColon, to, text: '' }]
}

/** What stands on the lines below the key gives way to something on the key's own line, before its comment. */
function instead(text: string, node: ParsedNode, afterColon: number, written: string, about: { key: string; line: number }): Splice {
	const lineEnd = lineEndAt(text, afterColon)
	const to = endOfValue(text, node, afterColon)
	const lost = isCollectionInLines(node) ? text.slice(lineEnd, to) : text.slice(lineEnd, node.range[0])
	if (/(?:^|\s)#/.test(lost)) throw new Refused('comments', about)
	const comment = text.slice(afterColon, lineEnd)
	return { from: afterColon, to, text: (written === '' ? '' : ` ${written}`) + (comment.trim() === '' ? '' : comment) }
}

/** A list, one line an item, instead of a single value or of nothing. */
function* listInstead(block: PropertyBlock, { key, keyNode, node }: BlockEntry, value: readonly unknown[], afterColon: number): Generator<Splice> {
	const { text, lineEnd } = block
	const [keyStart] = keyNode.range
	const indent = listIndent(block, keyStart - lineStart(text, keyStart))
	const style = styleIn(block, false)
	const lines = listLines(value.map((item) => scalarText(scalarValue(item), style)), indent)
	if (!isNothing(node)) {
		const [from, to] = node.range
		const onKeyLine = lineStart(text, from) === lineStart(text, afterColon) && !text.slice(from, to).includes('\n')
		if (isCollectionInLines(node) || isBlockScalar(node) || !onKeyLine) {
			throw new Refused('nested', { key, line: lineAt(text, keyStart) })
		}
		yield { from: afterColon, to, text: '' }
	}
	const end = lineEndAt(text, node === null ? afterColon : Math.max(afterColon, node.range[1]))
	yield { from: end, to: end, text: lineEnd + lines.join(lineEnd) }
}

function isNothing(node: ParsedNode | null): node is null {
	return node === null || (isScalar(node) && node.value === null && node.source === '')
}

function isBlockScalar(node: ParsedNode): boolean {
	return isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED')
}

/** The comment behind the sign that begins a text of several lines. */
function commentOn(text: string, from: number): string {
	return /[ \t]+#.*$/.exec(text.slice(from, lineEndAt(text, from)))?.[0] ?? ''
}
