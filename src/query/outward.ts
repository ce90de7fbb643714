import type { NoteFacts } from '../contact/note-facts'
import { factsFromBody } from '../contact/note-facts'
import type { ReadingRules } from '../contact/reading-rules'
import type { RhythmSettings } from '../contact/rhythm-settings'
import { tieOf } from '../contact/tie-of'
import type { Tie } from '../contact/tie'
import { statementsOf } from '../index/statements'
import { evidenceFrom, targetsOf, toldBy } from '../index/told-by'
import type { Day } from '../note/day'
import { fieldsFromText } from '../note/frontmatter'
import { linksIn, unquotedLink } from '../note/link'

/** Whether a link leads to a confidential person. */
type IsHidden = (link: string) => boolean

/** Lists are read no deeper than this. */
const DEEPEST_LIST = 4

/**
 * A confidential person's note, who still bears their aliases: a link that could mean them or another must not come
 * to mean the other alone.
 */
export function silenced({ path, contact }: NoteFacts): NoteFacts {
	const nothingTold = { meeting: null, interactions: [], promises: [], kept: [], links: [], unreadable: [] }
	return { path, contact: contact === null ? null : { ...contact, deeds: [], promises: [], kept: [] }, ...nothingTold }
}

/** A text with some of its links left blank; every line stays where it is. */
export function withoutLinks(text: string, isHidden: IsHidden): string {
	if (!text.includes('[')) return text
	return text
		.split('\n')
		.map((line) => lineWithoutLinks(line, isHidden))
		.join('\n')
}

/**
 * What a note tells outward: read as if its links to confidential people had never been written (RULES 6). In its
 * properties they are blank once more after reading, for YAML writes one link in many ways.
 *
 * @param isHidden whether a link of this note leads to a confidential person
 */
export function outwardFacts(path: string, text: string, isHidden: IsHidden, rules: ReadingRules, today: Day): NoteFacts | null {
	const blank = withoutLinks(text, isHidden)
	const fields = fieldsFromText(blank)
	if (fields === null) return factsFromBody(path, null, blank, rules, today)
	const values = Object.fromEntries(Object.entries(fields.values).map(([key, value]) => [key, valueWithoutLinks(value, isHidden, 0)]))
	return factsFromBody(path, { ...fields, values }, blank, rules, today)
}

/**
 * A tie judged anew by what its notes tell outward; null: the own note is no contact.
 *
 * @param others the notes that tell of the person, in order of path
 * @param resolve the note that a link leads to
 */
export function outwardTie(
	{ contact }: NoteFacts,
	others: readonly NoteFacts[],
	resolve: (link: string, from: string) => string | null,
	rhythm: RhythmSettings,
	today: Day,
): Tie | null {
	if (contact === null) return null
	const told = others.flatMap((facts) => {
		const { path } = facts
		const statements = statementsOf(facts)
		return toldBy(path, statements, targetsOf(statements, (link) => resolve(link, path))).get(contact.path) ?? []
	})
	return tieOf(contact, evidenceFrom(told), rhythm, today)
}

/** Blanking one link can leave another behind: `[[[[Vera]]Vera]]`. */
function lineWithoutLinks(line: string, isHidden: IsHidden): string {
	const links = linksIn(line).filter(({ target }) => isHidden(target))
	if (links.length === 0) return line
	return lineWithoutLinks(links.reduceRight((rest, { index, end }) => cutOut(rest, index, end), line), isHidden)
}

/** Within a sentence the blank before it goes along, as long as nothing else comes to stand there: "with Vera, tea". */
function cutOut(line: string, index: number, end: number): string {
	const before = line.slice(0, index)
	const after = line.slice(end)
	const isWithin = /\p{L} $/u.test(before) && /^[\s,;:.?!]/.test(after)
	return (isWithin ? before.slice(0, -1) : before) + after
}

function valueWithoutLinks(value: unknown, isHidden: IsHidden, depth: number): unknown {
	if (typeof value === 'string') return lineWithoutLinks(value, isHidden)
	if (!Array.isArray(value)) return value
	if (depth > DEEPEST_LIST) return null
	const items: readonly unknown[] = value
	const link = depth === 0 ? null : unquotedLink(items)
	if (link !== null && linksIn(link).some(({ target }) => isHidden(target))) return lineWithoutLinks(link, isHidden)
	return items.map((item) => valueWithoutLinks(item, isHidden, depth + 1))
}
