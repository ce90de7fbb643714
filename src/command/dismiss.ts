import { dismissed } from '../edit/plan-dismiss'
import type { Match } from '../query/match'
import { saidOf } from './act'
import type { ActRunner } from './act-runner'

/** Has a match not offered again: the note of who needs something says so, and Undo takes it back. */
export async function dismiss(match: Match, runner: ActRunner): Promise<void> {
	const { who, need } = match
	const { path } = who.contact
	const offeredBy = match.kind === 'help' ? null : propertyLink(match.other.contact.path, path, runner)
	await runner.run(dismissed(path, need, offeredBy), saidOf(runner.port.words.matches.dismissed, [who], runner))
}

/** A property holds wikilinks, whatever links the user's notes are written with: Obsidian follows no others there. */
function propertyLink(to: string, from: string, { port: { app } }: ActRunner): string | null {
	const file = app.vault.getFileByPath(to)
	return file === null ? null : `[[${app.metadataCache.fileToLinktext(file, from)}]]`
}
