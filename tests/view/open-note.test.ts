// @vitest-environment happy-dom
import type { Menu } from 'obsidian'
import { describe, expect, it, vi } from 'vitest'
import { en } from '../../src/i18n/en'
import { leadsTo } from '../../src/view/open-note'
import { place, textsOf, viewContext } from './view-context'

const ANNA = 'People/Anna.md'

async function linked(line: number | null = null) {
	const { app, context } = await viewContext({ [ANNA]: '---\ntype: contact\n---\n' })
	const link = place().createEl('a', { text: 'Anna', attr: { href: '#' } })
	leadsTo(link, { path: ANNA, line }, context)
	const before = app.workspace.getLeavesOfType('markdown').length
	const opened = () => app.workspace.getLeavesOfType('markdown').length - before
	return { app, link, opened }
}

const click = (init: MouseEventInit) => new MouseEvent('click', { bubbles: true, cancelable: true, ...init })

describe('a link to a note', () => {
	it('opens it at a click, and does not go where # leads', async () => {
		const { app, link } = await linked()
		const event = click({})
		link.dispatchEvent(event)
		await vi.waitFor(() => expect(app.workspace.getActiveFile()?.path).toBe(ANNA))
		expect(event.defaultPrevented).toBe(true)
	})

	it('opens it at its line', async () => {
		const { app, link } = await linked(3)
		const leaf = app.workspace.getLeaf(false)
		vi.spyOn(app.workspace, 'getLeaf').mockReturnValue(leaf)
		const open = vi.spyOn(leaf, 'openFile')
		link.dispatchEvent(click({}))
		await vi.waitFor(() => expect(open).toHaveBeenCalled())
		expect(open.mock.calls[0]?.[1]).toEqual({ active: true, eState: { line: 2 } })
	})

	it.each([
		['роль', 'role' as const, { line: 2 }],
		['role', 'role' as const, { line: 2 }],
		['Role:\nроль', 'role' as const, { line: 3 }],
		['role', 'birthday' as const, undefined],
	])('opens it at the line of a property, under whichever key: %s for %s', async (key, property, eState) => {
		const { app, context } = await viewContext({ [ANNA]: `---\ntype: contact\n${key}: engineer\n---\n` })
		const link = place().createEl('a', { attr: { href: '#' } })
		leadsTo(link, { path: ANNA, line: null, property }, context)
		const leaf = app.workspace.getLeaf(false)
		vi.spyOn(app.workspace, 'getLeaf').mockReturnValue(leaf)
		const open = vi.spyOn(leaf, 'openFile')
		link.dispatchEvent(click({}))
		await vi.waitFor(() => expect(open).toHaveBeenCalled())
		expect(open.mock.calls[0]?.[1]?.eState).toEqual(eState)
	})

	it.each([
		['Ctrl', click({ ctrlKey: true }), 'tab'],
		['the middle button', new MouseEvent('auxclick', { button: 1, cancelable: true }), 'tab'],
		['Ctrl and Alt', click({ ctrlKey: true, altKey: true }), 'split'],
		['nothing', click({}), false],
	])('with %s opens it in its place', async (_, event, where) => {
		const { app, link } = await linked()
		const getLeaf = vi.spyOn(app.workspace, 'getLeaf')
		link.dispatchEvent(event)
		expect(getLeaf).toHaveBeenCalledWith(where)
		await vi.waitFor(() => expect(app.workspace.getActiveFile()?.path).toBe(ANNA))
	})

	it('does nothing at a right click of the wheel, or when the note is gone', async () => {
		const { app, link, opened } = await linked()
		link.dispatchEvent(new MouseEvent('auxclick', { button: 2 }))
		const file = app.vault.getFileByPath(ANNA)
		if (file !== null) await app.fileManager.trashFile(file)
		link.dispatchEvent(click({}))
		expect(opened()).toBe(0)
	})

	it('offers in its menu to open it, and lets other plugins add their own', async () => {
		const { app, link } = await linked()
		app.workspace.on('file-menu', (menu: Menu, file, source) => {
			menu.addItem((item) => item.setTitle(`Star ${file.path} from ${source}`))
		})
		link.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }))
		const titles = textsOf(document, '.menu-item')
		expect(titles).toEqual([en.menu.open, en.menu.openInTab, en.menu.openInSplit, `Star ${ANNA} from tend`])
	})

	it('asks for a preview when the pointer is on it, always for the same parent', async () => {
		const { app, link } = await linked()
		const trigger = vi.spyOn(app.workspace, 'trigger')
		for (let times = 0; times < 2; times += 1) link.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }))
		const hovers = trigger.mock.calls.map(([name, hover]: unknown[]) => ({ name, hover }))
		expect(hovers).toHaveLength(2)
		expect(hovers[0]).toMatchObject({ name: 'hover-link', hover: { linktext: ANNA, source: 'tend', targetEl: link } })
		expect(parentOf(hovers[0]?.hover)).toBe(parentOf(hovers[1]?.hover))
		expect(parentOf(hovers[0]?.hover)).toEqual({ hoverPopover: null })
	})
})

function parentOf(hover: unknown): unknown {
	return typeof hover === 'object' && hover !== null && 'hoverParent' in hover ? hover.hoverParent : undefined
}
