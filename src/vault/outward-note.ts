import type { App } from 'obsidian'
import { folded } from '../note/fold'
import { fieldsFromText } from '../note/frontmatter'
import { propertiesOf } from '../note/property'
import { yesOf } from '../note/value'
import type { OutwardNote } from '../query/outward'
import { hiddenTexts } from '../query/outward'
import type { LiveTies } from './live-ties'

/**
 * What of a note must not leave the vault, in what is told of the person `subject`; of a note that is gone or cannot be
 * read, all of it.
 */
export async function outwardNoteOf(app: App, path: string, subject: string, ties: LiveTies): Promise<OutwardNote> {
	const file = app.vault.getFileByPath(path)
	if (file === null) return { isConfidential: true, hidden: [] }
	try {
		const text = await app.vault.cachedRead(file)
		const isHidden = (link: string): boolean => leadsToConfidential(app, link, path, subject, ties)
		return { isConfidential: ties.index.tie(path)?.contact.confidential ?? saysConfidential(text, ties), hidden: hiddenTexts(text, isHidden) }
	} catch {
		return { isConfidential: true, hidden: [] }
	}
}

function saysConfidential(text: string, { rules }: LiveTies): boolean {
	const fields = fieldsFromText(text)
	return fields !== null && (propertiesOf(fields, rules.vocabulary).get('confidential') ?? []).some(({ value }) => yesOf(value))
}

/** A link that only an alias explains is left blank as soon as one of those who bear it is confidential (RULES 9). */
function leadsToConfidential(app: App, link: string, from: string, subject: string, { index }: LiveTies): boolean {
	const file = app.metadataCache.getFirstLinkpathDest(link, from)
	if (file !== null) return file.path !== subject && index.tie(file.path)?.contact.confidential === true
	const name = folded(link)
	return index.ties().some(({ contact }) => contact.confidential && contact.path !== subject && contact.aliases.some((alias) => folded(alias) === name))
}
