import { isAlias, isMap, isNode, isPair, isScalar, isSeq, type Document, type Pair } from 'yaml'
import type { Problem } from './unreadable'

/** A top-level key of a block: where it stands there, its value's node, and the document that holds it. */
export interface Entry {
	readonly key: string
	readonly offset: number
	readonly node: unknown
	readonly document: Document
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
		const entries: Entry[] = []
		for (const pair of contents.items) {
			const entry = { key: keyText(pair), offset: start + offsetOf(pair), node: pair.value, document }
			dropRepeated(pair.value, start, document, flaws, 0)
			entries.push(entry)
		}
		return entries
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

/** Whether an alias (`*name`) stands anywhere in a value. */
export function holdsAlias(node: unknown, depth = 0): boolean {
	if (isAlias(node)) return true
	if (depth > DEEPEST) return false
	if (isMap(node)) return node.items.some((pair) => holdsAlias(pair.key, depth + 1) || holdsAlias(pair.value, depth + 1))
	return isSeq(node) && node.items.some((item) => holdsAlias(item, depth + 1))
}

/** The problem of a key, with what stands there, shortened to 80 characters. */
export function problemOf(kind: Problem['kind'], key: string | null, texts: readonly string[]): Problem {
	return { kind, key, text: texts.slice(0, 20).join(', ').slice(0, 80) }
}

/** Of a key written twice the first counts (RULES 5): takes the others out of every map under a node. */
function dropRepeated(node: unknown, start: number, document: Document, flaws: Flaw[], depth: number): void {
	if (depth > DEEPEST) return
	if (isSeq(node)) {
		for (const item of node.items) dropRepeated(item, start, document, flaws, depth + 1)
	} else if (isMap(node)) {
		const seen = new Set<string>()
		node.items = node.items.filter((pair) => {
			const key = keyText(pair)
			if (seen.has(key)) {
				const problem = problemOf('duplicate-key', key, scalarsOf(pair.value, document))
				flaws.push({ offset: start + offsetOf(pair), problem })
				return false
			}
			seen.add(key)
			dropRepeated(pair.value, start, document, flaws, depth + 1)
			return true
		})
	}
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
