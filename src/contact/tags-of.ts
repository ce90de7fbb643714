import { textsOf } from '../note/value'
import type { PropertyReader } from './property-reader'

const NONE: readonly string[] = []

/** The tags of a note's frontmatter, without `#`, as written: a list, or one text with blanks or commas between them. */
export function tagsOf(reader: PropertyReader): readonly string[] {
	if (!reader.has('tags')) return NONE
	const tags = reader.all('tags').flatMap(({ value }) => textsOf(value).flatMap((text) => text.split(/[\s,]+/)))
	return tags.map((tag) => tag.replace(/^#/, '')).filter((tag) => tag !== '')
}
