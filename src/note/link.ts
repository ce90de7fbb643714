/** A link as a note writes it: wikilink, markdown link, embed or heading link (RULES 9). */
export interface Link {
	/** The note it points to, decoded, without heading, block and display text: `People/Anna`. */
	readonly target: string
	/** The text it shows: the alias, else the target. */
	readonly shown: string
}

/** A link and where it stands in the text it was found in: `text.slice(index, end)`. */
export interface FoundLink extends Link {
	readonly index: number
	readonly end: number
}

/** Anything written as a link; `target` is null where it leads to no note (a web address, the same note's heading). */
export interface LinkSpan {
	readonly target: string | null
	readonly shown: string
	readonly index: number
	readonly end: number
}

const WIKILINK = String.raw`\[\[([^[\]|\n]*)(?:\|((?:[^[\]\n]|\[(?!\[)|\](?!\]))*))?\]\]`
const DESTINATION = String.raw`(?:<([^<>\n]*)>|((?:[^\s()<>]|\([^\s()]*\))*))`
const TITLE = String.raw`(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'))?[ \t]*`
const LINK = new RegExp(String.raw`!?(?:${WIKILINK}|\[((?:[^[\]\n]|\[[^[\]\n]*\])*)\]\(${DESTINATION}${TITLE}\))`, 'g')
const DEEPEST_LIST = 4

/** Every link of a text that leads to a note, in order; embeds, aliases, headings and `%20` understood. */
export function linksIn(text: string): FoundLink[] {
	const links: FoundLink[] = []
	for (const { target, shown, index, end } of linkSpansIn(text)) {
		if (target !== null) links.push({ target, shown, index, end })
	}
	return links
}

/** As `linksIn`, with those that lead out of the vault or to the same note. */
export function linkSpansIn(text: string): LinkSpan[] {
	if (!text.includes('[')) return []
	const spans: LinkSpan[] = []
	for (const match of text.matchAll(LINK)) {
		const [whole, wiki, alias, label, bracketed, bare] = match
		const target = wiki === undefined ? markdownTarget(bracketed ?? bare ?? '') : linkTarget(wiki)
		const own = wiki === undefined ? label : alias
		const shown = own === undefined || own.trim() === '' ? (target ?? wiki ?? bracketed ?? bare ?? '') : own.trim()
		spans.push({ target, shown, index: match.index, end: match.index + whole.length })
	}
	return spans
}

/**
 * The links of a property: quoted, aliased, several in one text, in a list, or unquoted, which YAML reads as a list
 * in a list. Plain text gives none.
 */
export function linksOf(value: unknown): Link[] {
	const links: Link[] = []
	collect(value, links, 0)
	return links
}

/** The note that a wikilink's text before its alias points to: without heading and `.md`; null: none. */
export function linkTarget(text: string): string | null {
	// In a table the pipe of an alias is written `\|`.
	return noteTarget(text.endsWith('\\') ? text.slice(0, -1) : text)
}

/** A text with every link replaced by what it shows. */
export function shownText(text: string): string {
	const spans = linkSpansIn(text)
	if (spans.length === 0) return text
	let shown = ''
	let from = 0
	for (const span of spans) {
		shown += text.slice(from, span.index) + span.shown
		from = span.end
	}
	return shown + text.slice(from)
}

/**
 * The wikilink that YAML has read as a list in a list: `[[Anna, Boris]]` arrives as `[['Anna', 'Boris']]`,
 * and this is given the inner list. Null where the list holds more than texts and numbers.
 */
export function unquotedLink(inner: readonly unknown[]): string | null {
	const parts: string[] = []
	for (const part of inner) {
		if (typeof part !== 'string' && typeof part !== 'number') return null
		parts.push(String(part))
	}
	const text = parts.join(', ').trim()
	if (text === '') return null
	return text.includes('[[') ? text : `[[${text}]]`
}

function collect(value: unknown, links: Link[], depth: number): void {
	if (typeof value === 'string') {
		for (const { target, shown } of linksIn(value)) links.push({ target, shown })
	} else if (Array.isArray(value) && depth < DEEPEST_LIST) {
		for (const item of value) collect(Array.isArray(item) ? (unquotedLink(item) ?? item) : item, links, depth + 1)
	}
}

function markdownTarget(destination: string): string | null {
	if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(destination)) return null
	const heading = destination.indexOf('#')
	const path = heading < 0 ? destination : destination.slice(0, heading)
	try {
		return noteTarget(decodeURIComponent(path), false)
	} catch {
		return noteTarget(path, false)
	}
}

function noteTarget(text: string, withHeading = true): string | null {
	const heading = withHeading ? text.indexOf('#') : -1
	const path = (heading < 0 ? text : text.slice(0, heading)).trim().replace(/\.md$/i, '')
	return path === '' ? null : path
}
