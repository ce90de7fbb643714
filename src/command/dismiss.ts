import { dismissed } from '../edit/plan-dismiss'
import type { Match } from '../query/match'
import { saidOf } from './act'
import type { ActRunner } from './act-runner'

/** Has a match not offered again: the note of who needs something says so, and Undo takes it back. */
export async function dismiss(match: Match, runner: ActRunner): Promise<void> {
	const { who, need } = match
	const { path } = who.contact
	const offeredBy = match.kind === 'help' ? null : linkName(match.other.contact.path, path, runner)
	await runner.run(dismissed(path, need, offeredBy), saidOf(runner.port.words.matches.dismissed, [who], runner))
}

/** As a link names a note: shortly where that is clear. */
function linkName(to: string, from: string, { port: { app } }: ActRunner): string {
	const file = app.vault.getFileByPath(to)
	return file === null ? to : app.metadataCache.fileToLinktext(file, from)
}
