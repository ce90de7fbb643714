// @vitest-environment happy-dom
import { onTestFinished, describe, expect, it, vi } from 'vitest'
import { RedrawWhenShown } from '../../src/view/redraw-when-shown'
import { contactNote, place, viewContext } from './view-context'

async function watched() {
	const world = await viewContext({ 'Anna.md': contactNote('2026-10-16') })
	const el = place()
	const draw = vi.fn()
	let also = ''
	const redraw = new RedrawWhenShown(world.context, el, draw, () => also)
	redraw.load()
	onTestFinished(() => redraw.unload())
	return { world, el, draw, redraw, setAlso: (text: string) => (also = text) }
}

describe('a view', () => {
	it('is drawn once when it is opened', async () => {
		expect((await watched()).draw).toHaveBeenCalledTimes(1)
	})

	it('is not drawn again while nothing has moved, whatever is told', async () => {
		const { world, draw } = await watched()
		world.redraw()
		world.app.workspace.trigger('layout-change')
		world.app.workspace.trigger('resize')
		expect(draw).toHaveBeenCalledTimes(1)
	})

	it('is not drawn for a note that says the same as before', async () => {
		const { world, draw } = await watched()
		world.say('Anna.md', contactNote('2026-10-16'))
		expect(draw).toHaveBeenCalledTimes(1)
	})

	it('is drawn when a contact has changed', async () => {
		const { world, draw } = await watched()
		world.say('Anna.md', contactNote('2026-11-16'))
		expect(draw).toHaveBeenCalledTimes(2)
	})

	it('waits with drawing until it is seen', async () => {
		const { world, el, draw } = await watched()
		el.hide()
		world.say('Anna.md', contactNote('2026-11-16'))
		world.say('Anna.md', contactNote('2026-11-17'))
		expect(draw).toHaveBeenCalledTimes(1)
		el.show()
		world.app.workspace.trigger('layout-change')
		expect(draw).toHaveBeenCalledTimes(2)
	})

	it.each(['progress', 'ready', 'language'] as const)('is drawn when the %s moves', async (what) => {
		const { world, draw } = await watched()
		if (what === 'progress') world.progress = { done: 1, total: 2 }
		if (what === 'ready') world.ready = false
		if (what === 'language') world.language = 'ru'
		world.redraw()
		expect(draw).toHaveBeenCalledTimes(2)
	})

	it('is drawn when what it hangs on besides has moved', async () => {
		const { world, draw, setAlso } = await watched()
		setAlso('another note')
		world.redraw()
		expect(draw).toHaveBeenCalledTimes(2)
	})

	it('is drawn anew when it asks for it itself', async () => {
		const { redraw, draw } = await watched()
		redraw.invalidate()
		expect(draw).toHaveBeenCalledTimes(2)
	})

	it('hears nothing more when it is closed', async () => {
		const { world, redraw, draw } = await watched()
		redraw.unload()
		world.say('Anna.md', contactNote('2026-11-16'))
		expect(draw).toHaveBeenCalledTimes(1)
	})
})
