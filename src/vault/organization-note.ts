import type { App } from 'obsidian'
import type { OrganizationNote } from '../contact/organization-note'
import { organizationNoteFrom } from '../contact/organization-note'
import { fieldsFromCache, NO_FIELDS } from '../note/fields'
import type { Vocabulary } from '../note/property'

/** An organization's note as the metadata cache knows it, without its text; null: there is none at this path. */
export function organizationNoteAt({ vault, metadataCache }: App, path: string, vocabulary: Vocabulary): OrganizationNote | null {
	const file = vault.getFileByPath(path)
	if (file?.extension !== 'md') return null
	const frontmatter = metadataCache.getFileCache(file)?.frontmatter
	return organizationNoteFrom(path, frontmatter === undefined ? NO_FIELDS : fieldsFromCache(frontmatter), vocabulary)
}
