import type { App } from 'obsidian'
import { FileView, ItemView } from 'obsidian'
import { PANEL_VIEW } from '../view/panel-view'

/** The note that the user has in front of them, or whose card; null: none, nothing is meant that was only looked at earlier. */
export function openNotePath({ workspace }: App): string | null {
	const file = workspace.getActiveViewOfType(FileView)?.file
	if (file !== undefined && file !== null) return file.path
	const isPanel = workspace.getActiveViewOfType(ItemView)?.getViewType() === PANEL_VIEW
	return isPanel ? (workspace.getActiveFile()?.path ?? null) : null
}
