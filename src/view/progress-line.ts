import type { TendContext } from '../vault/ring'

/** Says that notes are still being looked for or read; nothing, and false, when all is known. */
export function drawProgress(parent: HTMLElement, context: TendContext): boolean {
	const words = context.words()
	const progress = context.progress()
	if (context.ready() && progress === null) return false
	const text = progress === null ? words.starting : words.reading(progress.done, progress.total)
	parent.createDiv({ cls: 'tend-progress', text, attr: { role: 'status' } })
	return true
}
