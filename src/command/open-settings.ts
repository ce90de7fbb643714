import type { App } from 'obsidian'

interface SettingsWindow {
	readonly open: () => void
	readonly openTabById: (id: string) => unknown
}

/**
 * Opens Obsidian's settings at a plugin's tab. There is no public call for it, so that the window is looked for by
 * its long-standing shape; false where this app has none.
 */
export function openSettingsTab(app: App, id: string): boolean {
	const window = 'setting' in app ? app.setting : null
	if (!isSettingsWindow(window)) return false
	window.open()
	window.openTabById(id)
	return true
}

function isSettingsWindow(value: unknown): value is SettingsWindow {
	if (typeof value !== 'object' || value === null) return false
	return 'open' in value && typeof value.open === 'function' && 'openTabById' in value && typeof value.openTabById === 'function'
}
