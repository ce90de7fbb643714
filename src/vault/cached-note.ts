import type { CachedMetadata } from 'obsidian'
import type { NoteFacts } from '../contact/note-facts'
import { factsFrom, factsFromText } from '../contact/note-facts'
import type { ReadingRules } from '../contact/reading-rules'
import type { PlacedLink } from '../note/body-links'
import { isConflictCopy } from '../note/conflict-copy'
import type { Day } from '../note/day'
import type { Fields } from '../note/fields'
import { fieldsFromCache } from '../note/fields'
import { linkTarget } from '../note/link'
import type { NoteLines } from '../note/note-lines'
import { headingKey, linesOf } from '../note/note-lines'
import { mayHoldPromise } from '../note/promise-line'

/** What the metadata cache alone tells of a note. */
export interface CachedNote {
	/** Null: it says nothing to Tend. A person's log is null here where it has to be read from the text. */
	readonly facts: NoteFacts | null
	/** The cache shows that the text says more. */
	readonly needsText: boolean
}

/** A text of which the cache shows that it holds no log, no task and no dated line. */
const NO_LINES: NoteLines = { log: [], dated: [], promises: [], kept: [], toCome: [], unreadable: [] }

/** Reads a note from the metadata cache, without its text (DESIGN 4: a start reads no file for its fields). */
export function cachedNote(path: string, cache: CachedMetadata, rules: ReadingRules, today: Day): CachedNote {
	if (isConflictCopy(path)) return { facts: null, needsText: false }
	if (hasUnparsedYaml(cache)) return { facts: null, needsText: true }
	const ownLines = hasLog(cache, rules) || hasTasks(cache)
	const facts = factsFrom(path, fieldsOf(cache), ownLines ? null : NO_LINES, rules, today, tagsOf(cache), () => linksOf(cache))
	return { facts, needsText: (ownLines && isOfContact(facts)) || mayNamePeople(path, cache, rules) }
}

/**
 * Reads a note whose text is known, which is gone through once; null: it says nothing to Tend.
 * `cached` is what the same cache told of it.
 */
export function noteWithText(
	path: string,
	cache: CachedMetadata,
	cached: CachedNote,
	text: string,
	rules: ReadingRules,
	today: Day,
): NoteFacts | null {
	if (hasUnparsedYaml(cache)) return factsFromText(path, text, rules, today)
	const lines = linesOf(text, isOfContact(cached.facts), rules.dayOf(path), rules)
	return factsFrom(path, fieldsOf(cache), lines, rules, today, tagsOf(cache), () => linksOf(cache))
}

/** Reads a note whose text cannot be had: its fields still stand. */
export function noteWithoutText(path: string, cache: CachedMetadata, rules: ReadingRules, today: Day): NoteFacts | null {
	return factsFrom(path, fieldsOf(cache), NO_LINES, rules, today, tagsOf(cache), () => linksOf(cache))
}

function isOfContact(facts: NoteFacts | null): boolean {
	return facts !== null && facts.contact !== null
}

function fieldsOf(cache: CachedMetadata): Fields | null {
	return cache.frontmatter === undefined ? null : fieldsFromCache(cache.frontmatter)
}

function tagsOf(cache: CachedMetadata): readonly string[] | undefined {
	return cache.tags?.map(({ tag }) => tag)
}

/** Where the links of the body stand, as the cache knows without the text. */
function linksOf({ links = [], embeds = [] }: CachedMetadata): readonly PlacedLink[] {
	return [...links, ...embeds].flatMap(({ link, position }) => {
		const target = linkTarget(link)
		return target === null ? [] : { target, line: position.start.line + 1, key: null }
	})
}

/** Broken YAML shows in the cache as a section without frontmatter (RULES 5). */
export function hasUnparsedYaml(cache: CachedMetadata): boolean {
	return cache.frontmatter === undefined && cache.sections?.[0]?.type === 'yaml'
}

function hasLog(cache: CachedMetadata, rules: ReadingRules): boolean {
	const { headings } = cache
	if (headings === undefined) return false
	const keys = rules.logHeadings.map(headingKey)
	return headings.some(({ heading }) => keys.includes(headingKey(heading)))
}

function hasTasks(cache: CachedMetadata): boolean {
	return cache.listItems?.some(({ task }) => task !== undefined) ?? false
}

/** A dated note with links may tell of contacts (RULES 13), and so may a promise in any note (RULES 28). */
function mayNamePeople(path: string, cache: CachedMetadata, rules: ReadingRules): boolean {
	if (cache.links === undefined && cache.embeds === undefined) return false
	return rules.dayOf(path) !== null || (hasTasks(cache) && cache.tags?.some(({ tag }) => mayHoldPromise(tag)) === true)
}
