import { Notice } from 'obsidian'
import { errorText } from '../note/error-text'
import type { SavedPicture } from '../vault/ring'
import type { ActPort } from './act-runner'

/** Long enough to read where it is, and to open it. */
const NOTICE_MS = 8000

/** Saves a picture where the user's attachments go; says where, who is not in it, and offers to open it. */
export async function savePicture(make: () => Promise<SavedPicture>, { app, writer, words }: ActPort): Promise<void> {
	const { circlesPicture } = words
	try {
		const { name, data, withheld } = await make()
		const file = await writer.attach(name, data)
		const said = [circlesPicture.saved(file.path), ...(withheld === 0 ? [] : [circlesPicture.withheld(withheld)])]
		const notice = new Notice(said.join('\n'), NOTICE_MS)
		notice.messageEl.addClass('tend-notice')
		const open = notice.messageEl.createEl('button', { text: circlesPicture.openSaved })
		open.addEventListener('click', () => void app.workspace.getLeaf('tab').openFile(file))
	} catch (error) {
		new Notice(circlesPicture.notSaved(errorText(error)), NOTICE_MS)
	}
}
