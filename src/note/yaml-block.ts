import { isNode, isScalar, parseDocument, type Document } from 'yaml'
import { errorText } from './error-text'
import type { Fields } from './fields'
import { lineCounter } from './line-counter'
import type { Unreadable } from './unreadable'
import { entriesOf, problemOf, scalarsOf, type Entry, type Flaw } from './yaml-entries'

// Lines are counted here, and only when asked for; keys are compared here, as the first of two has to win.
// YAML 1.2 alone: a tag of YAML 1.1 such as `!!set` makes nothing but its text, in the bundle as in tests.
const OPTIONS = { prettyErrors: false, uniqueKeys: false, logLevel: 'error', resolveKnownTags: false } as const
const MOST_FLAWS = 100
/** Deeper nesting is nobody's note, and the parser goes down by calling itself. */
const DEEPEST = 100
const MOST_ALIASES = 100

/**
 * The fields of a YAML block. `source` starts with a line end that stands for the opening fence, so that lines counted
 * in it are those of the file. One parse gives values, lines and written scalars; only where it finds errors is each
 * top-level entry parsed by itself, so that a broken one does not swallow its neighbours (RULES 5).
 */
export function readYaml(source: string): Fields {
	const flaws: Flaw[] = []
	const parsed = bracketDepth(source) > DEEPEST ? null : parseDocument(source, OPTIONS)
	const whole = parsed !== null && parsed.errors.length === 0
	const entries = whole ? entriesOf(parsed, 0, flaws) : entriesByThemselves(source, flaws)
	if (flaws.length === 0) {
		for (const error of parsed?.errors ?? []) flaws.push(yamlFlaw(error.pos[0], null, error.message))
	}
	const byKey = firstOfEach(entries, flaws)
	const plain = entries.every(({ refused, aliases }) => refused === null && aliases === 0)
	const values = whole && plain && byKey.size === entries.length ? valuesAtOnce(parsed) : null
	return fieldsOf(source, byKey, values ?? valuesOf(byKey, flaws), flaws)
}

/** Each top-level entry parsed alone; errors keep their place in the block and belong to the entry's key. */
function entriesByThemselves(source: string, flaws: Flaw[]): Entry[] {
	const entries: Entry[] = []
	const starts = [0, ...Array.from(source.matchAll(/^(?![\s#]|-\s)[^\n]*?:(?=\s|$)/gm), (match) => match.index)]
	for (const [index, start] of starts.entries()) {
		const part = source.slice(start, starts[index + 1])
		if (bracketDepth(part) > DEEPEST) {
			flaws.push(yamlFlaw(start, part.slice(0, part.indexOf(':')).trim(), 'Lists and maps are nested too deeply'))
			continue
		}
		const parsed = parseDocument(part, OPTIONS)
		const found = entriesOf(parsed, start, flaws)
		const last = Math.max(start, start + part.trimEnd().length - 1)
		for (const error of parsed.errors) {
			flaws.push(yamlFlaw(Math.min(start + error.pos[0], last), found[0]?.key ?? null, error.message))
		}
		entries.push(...found)
	}
	return entries
}

function firstOfEach(entries: readonly Entry[], flaws: Flaw[]): ReadonlyMap<string, Entry> {
	const byKey = new Map<string, Entry>()
	for (const entry of entries) {
		if (!byKey.has(entry.key)) byKey.set(entry.key, entry)
		else {
			const problem = problemOf('duplicate-key', entry.key, scalarsOf(entry.node, entry.document))
			flaws.push({ offset: entry.offset, problem })
		}
	}
	return byKey
}

/** The values of a document without errors; null where it has no keys, or where some value cannot be made. */
function valuesAtOnce(parsed: Document): Record<string, unknown> | null {
	try {
		const values: unknown = parsed.toJS()
		return isRecord(values) ? values : null
	} catch {
		return null
	}
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Values entry by entry: what cannot be made a value (an alias without its anchor, an alias bomb) is a flaw. */
function valuesOf(entries: ReadonlyMap<string, Entry>, flaws: Flaw[]): Record<string, unknown> {
	const values: [string, unknown][] = []
	let aliases = 0
	for (const entry of entries.values()) {
		const { key, node, document: parsed, offset } = entry
		aliases += entry.aliases
		// Each alias is looked for in the whole document: a hostile block may hold thousands.
		const refused = entry.refused ?? (entry.aliases > 0 && aliases > MOST_ALIASES ? 'Too many aliases' : null)
		if (refused !== null) {
			flaws.push(yamlFlaw(offset, key, refused))
			continue
		}
		try {
			const value: unknown = isScalar(node) ? node.value : isNode(node) ? node.toJS(parsed) : null
			values.push([key, value])
		} catch (error) {
			flaws.push(yamlFlaw(offset, key, errorText(error)))
		}
	}
	// fromEntries makes own keys, `__proto__` included.
	return Object.fromEntries(values)
}

function fieldsOf(
	source: string,
	entries: ReadonlyMap<string, Entry>,
	values: Readonly<Record<string, unknown>>,
	flaws: Flaw[],
): Fields {
	const count = lineCounter(source)
	// The parser may name the very start or end; the block lies between.
	const last = Math.max(1, source.trimEnd().length - 1)
	const lineAt = (offset: number): number => count(Math.min(last, Math.max(1, offset)))
	return {
		values,
		lineOf: (key) => {
			const entry = entries.get(key)
			return entry === undefined ? null : lineAt(entry.offset)
		},
		written: (key) => {
			const entry = entries.get(key)
			return entry === undefined ? [] : scalarsOf(entry.node, entry.document)
		},
		unreadable: flaws.length === 0 ? [] : unreadableOf(flaws, lineAt),
	}
}

/** In the order of the file, and not more than a reader can use. */
function unreadableOf(flaws: Flaw[], lineAt: (offset: number) => number): Unreadable[] {
	flaws.sort((one, other) => one.offset - other.offset)
	const said = new Set<string>()
	const unreadable: Unreadable[] = []
	for (const { offset, problem } of flaws) {
		const line = lineAt(offset)
		const once = `${String(line)} ${problem.kind} ${problem.text}`
		if (said.has(once)) continue
		said.add(once)
		unreadable.push({ line, problem })
		if (unreadable.length === MOST_FLAWS) break
	}
	return unreadable
}

/** How deep the brackets of a text go, those in quotes counted too. */
function bracketDepth(text: string): number {
	let depth = 0
	let deepest = 0
	for (let at = 0; at < text.length; at += 1) {
		const code = text.charCodeAt(at)
		if (code === 0x5b || code === 0x7b) depth += 1
		else if ((code === 0x5d || code === 0x7d) && depth > 0) depth -= 1
		if (depth > deepest) deepest = depth
	}
	return deepest
}

function yamlFlaw(offset: number, key: string | null, message: string): Flaw {
	return { offset, problem: problemOf('yaml', key, [message]) }
}
