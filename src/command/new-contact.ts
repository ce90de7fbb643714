import type { App } from 'obsidian'
import { normalizePath } from 'obsidian'
import type { Circle } from '../contact/circle'
import { folded } from '../note/fold'
import type { Property } from '../note/property'
import { headingsOf, partsOf } from '../settings/rules-from'
import type { Settings } from '../settings/settings'
import { renameKey } from '../settings/settings'

/** What the user says about a new contact. */
export interface NewContact {
	readonly name: string
	readonly circle: Circle | null
}

/** Why a name cannot be a note's; `path` is the note that has it already. */
export type NameProblem =
	| { readonly kind: 'missing' }
	| { readonly kind: 'unfit' }
	| { readonly kind: 'taken'; readonly path: string }

/** Characters that Obsidian, or a system that the vault may be synced to, does not allow in a note's name. */
export const UNFIT_CHARACTERS = '\\ / : * ? " < > | # ^ [ ]'

/** Where a new contact's note goes, by the settings. */
export function newContactPath(app: App, settings: Settings, name: string): string {
	const file = `${name.trim()}.md`
	const folder = settings.newContactFolder.trim()
	if (folder !== '') return normalizePath(`${folder}/${file}`)
	return normalizePath(`${app.fileManager.getNewFileParent('', file).path}/${file}`)
}

/** Checks a name before its note is made; null: it will do. */
export function nameProblem(app: App, name: string): NameProblem | null {
	const trimmed = name.trim()
	if (trimmed === '') return { kind: 'missing' }
	if (trimmed.startsWith('.') || UNFIT_CHARACTERS.split(' ').some((unfit) => trimmed.includes(unfit))) {
		return { kind: 'unfit' }
	}
	// In any case and any folder: two notes of one name make every link to them doubtful.
	const same = app.vault.getMarkdownFiles().find(({ basename }) => sameName(basename) === sameName(trimmed))
	return same === undefined ? null : { kind: 'taken', path: same.path }
}

function sameName(name: string): string {
	return name.normalize('NFC').toLowerCase()
}

/** The keys that Tend writes later: two offline devices that add the same key make invalid YAML (DESIGN 5). */
const EMPTY_PROPERTIES: readonly Property[] = [
	'stage',
	'met',
	'last_contact',
	'cadence',
	'snooze_until',
	'birthday',
	'organization',
	'role',
]

/**
 * The text of a new contact's note: properties under the user's own keys or the canonical ones, in every language
 * alike, and a heading for the log. `heading` is the interface language's own, used where the settings know it.
 */
export function newContactText(contact: NewContact, settings: Settings, heading: string): string {
	const properties: readonly string[] = [
		...markOf(settings),
		`${keyOf('circle', settings)}:${contact.circle === null ? '' : ` ${contact.circle}`}`,
		...EMPTY_PROPERTIES.map((property) => `${keyOf(property, settings)}:`),
	]
	return `---\n${properties.join('\n')}\n---\n\n## ${headingOf(settings, heading)}\n`
}

/** What makes the note a contact: a type, or where the settings know none, a tag. */
function markOf(settings: Settings): readonly string[] {
	const types = partsOf(settings.contactTypes)
	const type = types.find((known) => folded(known) === 'contact') ?? types[0]
	if (type !== undefined) return [`${keyOf('type', settings)}: ${scalar(type)}`]
	const tag = partsOf(settings.contactTags)[0]
	return tag === undefined ? [] : [`${keyOf('tags', settings)}: [${scalar(tag.replace(/^#/, ''))}]`]
}

function headingOf(settings: Settings, heading: string): string {
	const known = headingsOf(settings.logHeadings)
	return known.find((other) => folded(other) === folded(heading)) ?? known[0] ?? heading
}

function keyOf(property: Property, settings: Settings): string {
	return scalar(settings[renameKey(property)] ?? property)
}

/** A plain word stands as it is; anything else in double quotes, which YAML reads as JSON does. */
function scalar(text: string): string {
	return /^\p{L}[\p{L}\p{N}_-]*$/u.test(text) ? text : JSON.stringify(text)
}
