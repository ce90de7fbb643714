import { folded } from '../note/fold'
import type { Property } from '../note/property'
import { textsOf } from '../note/value'
import { isAbsent } from './absent'
import type { PropertyReader } from './property-reader'
import type { ReadingRules } from './reading-rules'

/**
 * Whether a note is a contact: by its `type`, a tag, a listed folder, or a `circle`; never in an excluded folder
 * (DESIGN 2, RULES 1). Templates and conflict copies are sorted out before (RULES 2–3). A tag in the body of a dated note
 * marks a line, it makes no person of the day.
 *
 * @param tags of the note's body, with or without `#`
 */
export function isContact(
	path: string,
	reader: PropertyReader,
	rules: ReadingRules,
	tags: readonly string[] = [],
): boolean {
	if (rules.excludedFolders.some((folder) => isWithin(folder, path))) return false
	const says = (property: Property, fits: (value: unknown) => boolean): boolean =>
		reader.has(property) && reader.all(property).some(({ value }) => fits(value))
	return (
		says('type', (value) => textsOf(value).some((text) => rules.contactTypes.includes(folded(text)))) ||
		says('circle', (value) => !isAbsent(value)) ||
		says('tags', (value) => hasContactTag(tagsOf(value), rules)) ||
		(hasContactTag(tags, rules) && rules.dayOf(path) === null) ||
		rules.contactFolders.some((folder) => isWithin(folder, path))
	)
}

/** The tags of a property: a list, or one text with blanks or commas between them. */
function tagsOf(value: unknown): readonly string[] {
	return textsOf(value).flatMap((text) => text.split(/[\s,]+/))
}

/** `#contact/x` counts as `#contact` (RULES 1). */
function hasContactTag(tags: readonly string[], rules: ReadingRules): boolean {
	return tags.some((tag) => {
		const name = folded(tag.replace(/^#/, ''))
		return rules.contactTags.some((wanted) => name === wanted || name.startsWith(`${wanted}/`))
	})
}

function isWithin(folder: string, path: string): boolean {
	const name = folder.replace(/^\/+|\/+$/g, '')
	return name === '' || path.startsWith(`${name}/`)
}
