import { folded } from '../note/fold'
import { textsOf } from '../note/value'
import type { PropertyReader } from './property-reader'
import type { ReadingRules } from './reading-rules'
import { tagsOf } from './tags-of'

const NO_TAGS: readonly string[] = []

/**
 * Whether a note is a contact: by its `type`, a tag, a listed folder, or a `circle`; never in an excluded folder,
 * and never the user's own note (DESIGN 2, RULES 1). Templates and conflict copies are sorted out before (RULES 2–3). A tag in the body of a dated note
 * marks a line, it makes no person of the day.
 *
 * @param tags of the note's body, with or without `#`
 */
export function isContact(
	path: string,
	reader: PropertyReader,
	rules: ReadingRules,
	tags: readonly string[] = NO_TAGS,
): boolean {
	if (path === rules.ownNote || isWithinOneOf(rules.excludedFolders, path)) return false
	return (
		isContactType(reader, rules) ||
		reader.value('circle') !== undefined ||
		hasContactTag(tagsOf(reader), rules) ||
		(hasContactTag(tags, rules) && rules.dayOf(path) === null) ||
		isWithinOneOf(rules.contactFolders, path)
	)
}

function isContactType(reader: PropertyReader, { contactTypes }: ReadingRules): boolean {
	const type = reader.value('type')
	if (type === undefined) return false
	if (typeof type === 'string' && contactTypes.includes(folded(type))) return true
	return reader.all('type').some(({ value }) => textsOf(value).some((text) => contactTypes.includes(folded(text))))
}

/** `#contact/x` counts as `#contact` (RULES 1). */
function hasContactTag(tags: readonly string[], rules: ReadingRules): boolean {
	return tags.some((tag) => {
		const name = folded(tag.replace(/^#/, ''))
		return rules.contactTags.some((wanted) => name === wanted || name.startsWith(`${wanted}/`))
	})
}

/** Whether a path lies in one of these folders, or below. */
export function isWithinOneOf(folders: readonly string[], path: string): boolean {
	return folders.some((folder) => {
		const name = folder.replace(/^\/+|\/+$/g, '')
		return name === '' || path.startsWith(`${name}/`)
	})
}
