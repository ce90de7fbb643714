import { linksOf } from '../note/link'
import { textsOf } from '../note/value'

/** What a note is called: its path without folders and `.md`. */
export function noteName(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1, path.endsWith('.md') ? -'.md'.length : undefined)
}

/**
 * The texts of a property whose links stand for things by name: `[[Organizations/Plant]]` and `[[Plant|the plant]]`
 * both say `Plant`, so that one thing has one name whatever a note calls it.
 */
export function namesOf(value: unknown): readonly string[] {
	const texts = textsOf(value)
	const links = linksOf(value)
	if (links.length === 0) return texts
	const names = new Map(links.map(({ target, shown }) => [shown, noteName(target)]))
	return texts.map((text) => names.get(text) ?? text)
}
