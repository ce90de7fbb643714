import type { App } from 'obsidian'
import type { ReadingRules } from '../contact/reading-rules'
import { fieldsFromCache } from '../note/fields'
import { propertiesOf } from '../note/property'
import type { Property } from '../note/property'

/** How a note spells a property, so that its line can be found in the text (RULES 10); null: it has none such. */
export function propertyKey(app: App, path: string, property: Property, { vocabulary }: ReadingRules): string | null {
	const file = app.vault.getFileByPath(path)
	const frontmatter = file === null ? undefined : app.metadataCache.getFileCache(file)?.frontmatter
	if (frontmatter === undefined) return null
	return propertiesOf(fieldsFromCache(frontmatter), vocabulary).get(property)?.[0]?.key ?? null
}
