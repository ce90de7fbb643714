import { linkedTextsOf } from '../note/value'

/** What a note is called: its path without folders and `.md`. */
export function noteName(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1, path.endsWith('.md') ? -'.md'.length : undefined)
}

/** The texts of a property whose links stand for things by name. */
export interface NamesSaid {
	/** `[[Organizations/Plant]]` and `[[Plant|the plant]]` both say `Plant`: one thing has one name whatever a note calls it. */
	readonly names: readonly string[]
	/** What finds the note of each: a link with its folders (of two notes of one name it means one), else the name. */
	readonly links: readonly string[]
}

export function namesOf(value: unknown): NamesSaid {
	const said = linkedTextsOf(value).map(({ text, links }) => ({ text, link: links.find(({ shown }) => shown === text)?.target ?? null }))
	const names = said.map(({ text, link }) => (link === null ? text : noteName(link)))
	// Mostly they are the same, and then one list is kept in thousands of contacts.
	if (said.every(({ link }, at) => link === null || link === names[at])) return { names, links: names }
	return { names, links: said.map(({ text, link }) => link ?? text) }
}
