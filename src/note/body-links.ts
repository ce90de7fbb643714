import { blocksFrom } from './blocks'
import { withoutCodeSpans } from './code-spans'
import { frontmatterBlock } from './fence'
import { linksIn } from './link'
import { ownText } from './own-text'

/** A link of a note, and where it stands there. */
export interface PlacedLink {
	/** The note it points to, as `Link` has it. */
	readonly target: string
	/** Null for a property of the metadata cache, whose line is found when it is opened (RULES 10). */
	readonly line: number | null
	/** The frontmatter key it stands in; null: it stands in the body. */
	readonly key: string | null
}

/** Tells links of one note apart by what they lead to and the line they stand in. */
export function placeOf({ target, line }: Pick<PlacedLink, 'target' | 'line'>): string {
	return `${String(line)} ${target}`
}

/** Every link of a note's body to another note, in order; code says nothing (RULES 11). */
export function bodyLinks(text: string): readonly PlacedLink[] {
	const block = frontmatterBlock(text)
	const bodyStart = block?.bodyStart ?? (text.charCodeAt(0) === 0xfeff ? 1 : 0)
	if (!text.includes('](', bodyStart) && !text.includes('[[', bodyStart)) return []
	const bodyLine = lineAt(text, bodyStart)
	return blocksFrom(text, bodyStart, bodyLine).flatMap((part) => {
		if (!part.text.includes('[')) return []
		const plain = withoutCodeSpans(part.text)
		return linksIn(plain).map(({ target, index }) => ({ target: ownText(target), line: part.line + lineAt(part.text, index) - 1, key: null }))
	})
}

/** The line from 1 that a place of a text is in. */
function lineAt(text: string, place: number): number {
	let line = 1
	for (let at = text.indexOf('\n'); at >= 0 && at < place; at = text.indexOf('\n', at + 1)) line += 1
	return line
}
