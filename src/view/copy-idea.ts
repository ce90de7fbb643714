import { Notice } from 'obsidian'
import type { Idea } from '../query/idea'
import type { TendContext } from '../vault/ring'

/** Puts what can be sent on the clipboard of the window that `el` is in, and says what was copied or why it was not. */
export async function copyIdea(el: HTMLElement, idea: Idea, context: TendContext): Promise<void> {
	const { send: words } = context.words()
	const text = textToSend(idea, context)
	if (text === null) {
		new Notice(words.notCopied(idea.title, words.noteGone))
		return
	}
	try {
		await el.win.navigator.clipboard.writeText(text)
		new Notice(words.copied(text))
	} catch {
		new Notice(words.notCopied(idea.title, words.noClipboard))
	}
}

/** The note's web address, which anybody can open; else a link as the vault writes it. Null: the note is gone. */
function textToSend({ path, address }: Idea, { app }: TendContext): string | null {
	if (address !== null) return address
	const file = app.vault.getFileByPath(path)
	return file === null ? null : app.fileManager.generateMarkdownLink(file, '')
}
