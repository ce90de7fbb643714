import type { App } from 'obsidian'
import { normalizePath } from 'obsidian'
import type { NewContact } from '../edit/plan-contact'
import { atOrganization, contactFromTemplate, newContactText } from '../edit/plan-contact'
import type { EditRules } from '../edit/edit-rules'
import type { Day } from '../note/day'
import { partsOf } from '../settings/rules-from'
import type { Settings } from '../settings/settings'

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

/** The text a new contact's note begins with: the user's template, if there is one, else Tend's own. */
export async function textForContact(
	app: App,
	contact: NewContact,
	settings: Settings,
	rules: EditRules,
	today: Day,
): Promise<string> {
	const mark = { types: partsOf(settings.contactTypes), tags: partsOf(settings.contactTags) }
	const path = settings.newContactTemplate.trim()
	const template = path === '' ? null : (app.vault.getFileByPath(path) ?? app.vault.getFileByPath(`${path}.md`))
	if (template === null) return newContactText(contact, mark, rules)
	return contactFromTemplate(await app.vault.cachedRead(template), contact, mark, today, rules)
}

/** The same text for somebody of the organization whose note this is; where that note is gone, as it was. */
export function textAt(app: App, organization: string, text: string, path: string, rules: EditRules): string {
	const file = app.vault.getFileByPath(organization)
	return file === null ? text : atOrganization(text, `[[${app.metadataCache.fileToLinktext(file, path)}]]`, rules)
}

/** A text that is selected or linked to, as a name: its first line, without what no file name may have. */
export function nameFrom(text: string): string {
	const [line = ''] = text.trim().split('\n')
	return line.replace(/[\\/:*?"<>|#^[\]]/g, ' ').replace(/\s+/g, ' ').trim().slice(0, 80)
}
