import { isAlias, isMap, isNode, isPair, isScalar, isSeq, type Document, type Pair, type YAMLMap } from 'yaml'
import type { Problem } from './unreadable'

/** A top-level key of a block: where it stands there, its value's node, and the document that holds it. */
export interface Entry {
	readonly key: string
	readonly offset: number
	readonly node: unknown
	readonly document: Document
	/** How many aliases (`*name`) stand in the value. */
	readonly aliases: number
	/** Why no value is made of the node; null: nothing against it. */
	readonly refused: string | null
}

/** A problem, and where it begins in the block. */
export interface Flaw {
	readonly offset: number
	readonly problem: Problem
}

const DEEPEST = 100

/**
 * The top-level entries of a parsed document that begins at `start` in the block. Keys written twice inside a value
 * lose their second writing and are added to `flaws`; a block that holds no keys at all is one, too.
 */
export function entriesOf(document: Document, start: number, flaws: Flaw[]): Entry[] {
	const { contents } = document
	if (isMap(contents)) {
		const above = contents.anchor === undefined ? [] : [contents.anchor]
		return contents.items.map((pair) => {
			const found: Inspection = { start, document, flaws, above, aliases: 0, refused: null }
			inspect(pair.value, found)
			const { aliases, refused } = found
			return { key: keyText(pair), offset: start + offsetOf(pair), node: pair.value, document, aliases, refused }
		})
	}
	const texts = scalarsOf(contents, document)
	if (texts.length > 0 || isSeq(contents)) {
		const offset = start + (contents?.range?.[0] ?? 0)
		flaws.push({ offset, problem: problemOf('not-properties', null, texts) })
	}
	return []
}

/** The scalars under a node as the note writes them, without quotes and comments; empty ones and nulls left out. */
export function scalarsOf(node: unknown, document: Document): string[] {
	const texts: string[] = []
	collect(node, document, texts, 0)
	return texts
}

/** The problem of a key, with what stands there, shortened to 80 characters. */
export function problemOf(kind: Problem['kind'], key: string | null, texts: readonly string[]): Problem {
	return { kind, key, text: texts.slice(0, 20).join(', ').slice(0, 80) }
}

interface Inspection {
	readonly start: number
	readonly document: Document
	readonly flaws: Flaw[]
	/** The anchors of the nodes around the one looked at. */
	readonly above: (string | undefined)[]
	aliases: number
	refused: string | null
}

/**
 * Looks through a value once: of a key written twice the first counts (RULES 5), the others leave their map; counts
 * the aliases, and refuses what would make no finite value.
 */
function inspect(node: unknown, found: Inspection): void {
	if (isAlias(node)) {
		found.aliases += 1
		if (found.above.includes(node.source)) found.refused = `The alias *${node.source} stands in what it means`
	} else if (isMap(node) || isSeq(node)) {
		if (found.above.length > DEEPEST) {
			found.refused = 'Nested too deeply'
			return
		}
		found.above.push(node.anchor)
		if (isMap(node)) dropRepeated(node, found)
		for (const item of node.items) {
			if (isPair(item) && !isScalar(item.key)) inspect(item.key, found)
			inspect(isPair(item) ? item.value : item, found)
		}
		found.above.pop()
	}
}

function dropRepeated(map: YAMLMap, { start, document, flaws }: Inspection): void {
	const seen = new Set<string>()
	for (const pair of map.items) seen.add(keyText(pair))
	if (seen.size === map.items.length) return
	seen.clear()
	map.items = map.items.filter((pair) => {
		const key = keyText(pair)
		if (seen.has(key)) {
			const problem = problemOf('duplicate-key', key, scalarsOf(pair.value, document))
			flaws.push({ offset: start + offsetOf(pair), problem })
			return false
		}
		seen.add(key)
		return true
	})
}

function keyText(pair: Pair): string {
	return isScalar(pair.key) ? scalarText(pair.key.value) : String(pair.key)
}

/** What the core schema makes of a scalar, as text; null is empty. */
function scalarText(value: unknown): string {
	if (typeof value === 'string') return value
	return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint' ? String(value) : ''
}

/** Where a pair begins in its document: at its key. */
function offsetOf(pair: Pair): number {
	return isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0
}

function collect(node: unknown, document: Document, texts: string[], depth: number): void {
	if (isScalar(node)) {
		const text = node.value === null ? '' : (node.source ?? scalarText(node.value)).trim()
		if (text !== '') texts.push(text)
	} else if (depth > DEEPEST) {
		return
	} else if (isAlias(node)) {
		// Resolving looks through the whole document: once for a key is enough.
		const target = depth === 0 ? node.resolve(document) : undefined
		if (isScalar(target)) collect(target, document, texts, depth + 1)
	} else if (isPair(node)) {
		collect(node.value, document, texts, depth + 1)
	} else if (isSeq(node) || isMap(node)) {
		for (const item of node.items) collect(item, document, texts, depth + 1)
	}
}
