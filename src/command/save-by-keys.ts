import type { Modal } from 'obsidian'

/** Ctrl Enter, Cmd Enter on a Mac, saves a form from any of its fields. */
export function saveByKeys(form: Modal, save: () => void): void {
	form.scope.register(['Mod'], 'Enter', (event) => {
		if (event.isComposing) return
		save()
		return false
	})
}
