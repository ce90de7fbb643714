import { linksOf } from '../note/link'
import { textsOf } from '../note/value'

/** What a note is called: its path without folders and `.md`. */
export function noteName(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1, path.endsWith('.md') ? -'.md'.length : undefined)
}

/** The texts of a property whose links stand for things by name: `[[Organizations/Plant]]` says `Plant`. */
export function namesOf(value: unknown): readonly string[] {
	const texts = textsOf(value)
	const bare = linksOf(value).filter(({ target, shown }) => target === shown && target.includes('/'))
	return bare.length === 0 ? texts : texts.map((text) => (bare.some((link) => link.shown === text) ? noteName(text) : text))
}
