import { isAlias, isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml'
import type { Document, Pair, ParsedNode, YAMLMap } from 'yaml'
import { Refused } from './refusal'

/** A top-level key with its value, and where they stand in the block. */
export interface BlockEntry {
	/** The key's text; null for a key that is itself a list or a map. */
	readonly key: string | null
	readonly keyNode: ParsedNode
	readonly node: ParsedNode | null
	/** Behind the colon; null where it is written as `? key`, or a flow map holds the key alone. */
	readonly afterColon: number | null
	/** What the value is, as plain data. */
	readonly value: unknown
}

/** A frontmatter's YAML, parsed for editing: every place in it is an offset into `text`. */
export interface PropertyBlock {
	readonly text: string
	/** The line end that new lines get. */
	readonly lineEnd: string
	/** Null where the block holds no keys yet. */
	readonly map: YAMLMap.Parsed | null
	readonly entries: readonly BlockEntry[]
	readonly parsed: Document
}

const OPTIONS = {
	keepSourceTokens: true,
	uniqueKeys: false,
	prettyErrors: false,
	logLevel: 'silent',
	resolveKnownTags: false,
} as const

/** The block of a note whose frontmatter begins on line 2. Anything that is not plainly understood is refused. */
export function propertyBlock(text: string, lineEnd: string): PropertyBlock {
	const parsed = parseDocument(text, OPTIONS)
	const [problem] = [...parsed.errors, ...parsed.warnings]
	if (problem !== undefined) throw new Refused('yaml', { line: lineAt(text, problem.pos[0]), text: problem.message })
	const marker = /^(?:(?:---|\.\.\.)(?:[ \t]|$)|%)/m.exec(text)
	if (marker !== null) throw new Refused('yaml', { line: lineAt(text, marker.index), text: marker[0] })
	const { contents } = parsed
	if (contents === null || (isScalar(contents) && contents.value === null && contents.source === '')) {
		return { text, lineEnd, map: null, entries: [], parsed }
	}
	if (!isMap(contents)) throw new Refused('not-properties', { line: lineAt(text, contents.range[0]) })
	if (hasTagOrAnchor(contents)) throw new Refused('anchor', { line: 2 })
	const entries = contents.items.map((pair) => entryOf(pair, parsed))
	return { text, lineEnd, map: contents, entries, parsed }
}

/** The line in the file, from 1, of an offset in the block. */
export function lineAt(text: string, offset: number): number {
	return text.slice(0, offset).split('\n').length + 1
}

/** Whether a node carries more than its value: a tag, or an anchor that others may refer to. */
export function hasTagOrAnchor({ tag, anchor }: ParsedNode): boolean {
	return tag !== undefined || anchor !== undefined
}

/** Whether another value of the block refers by alias to something in `node`. */
export function isReferredTo(block: PropertyBlock, node: unknown): boolean {
	const anchors = new Set<string>()
	walk(node, (one) => {
		if (!isAlias(one) && isNodeWithAnchor(one)) anchors.add(one.anchor)
	})
	if (anchors.size === 0) return false
	let used = false
	walk(block.parsed.contents, (one) => {
		used ||= isAlias(one) && anchors.has(one.source)
	})
	return used
}

function isNodeWithAnchor(node: unknown): node is { readonly anchor: string } {
	return typeof node === 'object' && node !== null && 'anchor' in node && typeof node.anchor === 'string'
}

function walk(node: unknown, visit: (node: unknown) => void): void {
	visit(node)
	if (isPair(node)) {
		walk(node.key, visit)
		walk(node.value, visit)
	} else if (isMap(node) || isSeq(node)) {
		for (const item of node.items) walk(item, visit)
	}
}

function entryOf(pair: Pair<ParsedNode, ParsedNode | null>, parsed: Document): BlockEntry {
	const { key: keyNode, value: node, srcToken } = pair
	const isExplicit = srcToken?.start.some(({ type }) => type === 'explicit-key-ind') ?? true
	const colon = srcToken?.sep?.find(({ type }) => type === 'map-value-ind')
	const afterColon = colon === undefined || isExplicit ? null : colon.offset + 1
	return { key: keyText(keyNode), keyNode, node, afterColon, value: plainValue(node, parsed) }
}

function keyText(key: ParsedNode): string | null {
	if (!isScalar(key)) return null
	return typeof key.value === 'string' ? key.value : key.source
}

/** A node as plain data; an alias that leads nowhere, or to too much, is refused. */
export function plainValue(node: ParsedNode | null, parsed: Document): unknown {
	if (node === null) return null
	if (isScalar(node)) return node.value
	try {
		const value: unknown = node.toJS(parsed)
		return value
	} catch (error) {
		throw new Refused('yaml', { text: error instanceof Error ? error.message : '' })
	}
}
