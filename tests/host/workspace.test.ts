// @vitest-environment happy-dom
import { ItemView, MarkdownView, type App, type WorkspaceLeaf } from 'obsidian'
import { afterEach, describe, expect, it } from 'vitest'
import { mergedText } from './merge'
import { appWith, hostOf, settled } from './test-app'
import { View } from './view'

let app: App

afterEach(() => hostOf(app).quit())

let opened: string[] = []

class CountingView extends View {
	getViewType(): string {
		return 'counting'
	}

	getDisplayText(): string {
		return 'Counting'
	}

	override async onOpen(): Promise<void> {
		opened.push('open')
		await Promise.resolve()
	}

	override async onClose(): Promise<void> {
		opened.push('close')
		await Promise.resolve()
	}
}

async function withCountingView(): Promise<() => void> {
	app = await appWith({ 'Anna.md': 'one\ntwo\nthree', 'Boris.md': '' })
	opened = []
	return hostOf(app).viewRegistry.add('counting', (leaf) => new CountingView(leaf))
}

async function opens(path: string, leaf: WorkspaceLeaf = app.workspace.getLeaf(false)): Promise<MarkdownView> {
	const file = app.vault.getFileByPath(path)
	if (file === null) throw new Error(`No file at ${path}`)
	await leaf.openFile(file)
	if (leaf.view instanceof MarkdownView) return leaf.view
	throw new Error('No note is open')
}

function type(view: MarkdownView, text: string): void {
	view.editor.setValue(text)
}

describe('a leaf', () => {
	it('that nobody sees is deferred: no view is made until it is revealed', async () => {
		await withCountingView()
		const leaf = app.workspace.getRightLeaf(false)
		await leaf?.setViewState({ type: 'counting', active: false })
		expect([leaf?.isDeferred, leaf?.view.getViewType(), opened]).toEqual([true, 'counting', []])
		if (leaf !== null) await app.workspace.revealLeaf(leaf)
		expect([leaf?.isDeferred, opened]).toEqual([false, ['open']])
	})

	it('is loaded once when it is asked for and revealed', async () => {
		await withCountingView()
		const leaf = await app.workspace.ensureSideLeaf('counting', 'right', { reveal: false, active: false })
		await leaf.loadIfDeferred()
		await app.workspace.revealLeaf(leaf)
		expect(opened).toEqual(['open'])
	})

	it('of a kind that is there already is found again', async () => {
		await withCountingView()
		const first = await app.workspace.ensureSideLeaf('counting', 'right')
		const second = await app.workspace.ensureSideLeaf('counting', 'right')
		expect(second).toBe(first)
	})

	it('keeps its place and type when the kind of view goes, and gets its view back with it', async () => {
		const remove = await withCountingView()
		const leaf = await app.workspace.ensureSideLeaf('counting', 'right')
		remove()
		await leaf.loadIfDeferred()
		expect([leaf.isDeferred, leaf.getViewState().type, opened]).toEqual([true, 'counting', ['open', 'close']])
		hostOf(app).viewRegistry.add('counting', (each) => new CountingView(each))
		await leaf.loadIfDeferred()
		expect(opened).toEqual(['open', 'close', 'open'])
	})

	it('closes its view when it is detached', async () => {
		await withCountingView()
		const leaf = app.workspace.getLeaf('tab')
		await leaf.setViewState({ type: 'counting', active: true })
		leaf.detach()
		expect(app.workspace.getLeavesOfType('counting')).toEqual([])
		await leaf.loadIfDeferred()
		expect(opened).toEqual(['open', 'close'])
	})
})

describe('the workspace', () => {
	it('says which file is open, in the order leaf, file', async () => {
		await withCountingView()
		const heard: string[] = []
		app.workspace.on('active-leaf-change', () => heard.push('leaf'))
		app.workspace.on('file-open', (file) => heard.push(file?.path ?? 'none'))
		await opens('Anna.md')
		await opens('Boris.md', app.workspace.getLeaf('tab'))
		const tab = app.workspace.getLeaf('tab')
		await tab.setViewState({ type: 'counting', active: true })
		expect(heard).toEqual(['Anna.md', 'leaf', 'Boris.md', 'leaf', 'none'])
		expect(app.workspace.getActiveFile()).toBeNull()
	})

	it('keeps the active file while a sidebar is active', async () => {
		await withCountingView()
		await opens('Anna.md')
		await app.workspace.ensureSideLeaf('counting', 'right')
		expect(app.workspace.getActiveFile()?.path).toBe('Anna.md')
		expect(app.workspace.getActiveViewOfType(ItemView)).toBeNull()
	})

	it('opens what a link means, at its heading, and makes a note that is not there', async () => {
		app = await appWith({ 'Anna.md': 'text\n\n## Log\n\nlines' })
		await app.workspace.openLinkText('Anna#Log', '')
		const view = app.workspace.getActiveViewOfType(MarkdownView)
		expect(view?.editor.getSelection()).toBe('## Log')
		await app.workspace.openLinkText('Vera', '', 'tab')
		expect(app.workspace.getActiveFile()?.path).toBe('Vera.md')
		expect(app.workspace.getLeavesOfType('markdown')).toHaveLength(2)
	})

	it('calls those who wait for the layout at once when it is ready', async () => {
		app = await appWith({})
		let called = 0
		app.workspace.onLayoutReady(() => called++)
		expect(called).toBe(1)
	})
})

describe('a note that is open', () => {
	it('shows what others write', async () => {
		await withCountingView()
		const view = await opens('Anna.md')
		await app.vault.process(view.file ?? fail(), (text) => `${text}\nfour`)
		expect(view.getViewData()).toBe('one\ntwo\nthree\nfour')
	})

	it('keeps unsaved typing and takes in what others write beside it', async () => {
		await withCountingView()
		const view = await opens('Anna.md')
		type(view, 'one!\ntwo\nthree')
		await app.vault.process(view.file ?? fail(), (text) => `${text}\nfour`)
		expect(view.getViewData()).toBe('one!\ntwo\nthree\nfour')
		expect(await app.vault.read(view.file ?? fail())).toBe('one\ntwo\nthree\nfour')
		await view.save()
		expect(await app.vault.read(view.file ?? fail())).toBe('one!\ntwo\nthree\nfour')
	})

	it('writes nothing on save when nothing was typed, CRLF or not', async () => {
		app = await appWith({ 'Anna.md': 'one\r\ntwo' })
		const view = await opens('Anna.md')
		let fired = 0
		app.vault.on('modify', () => fired++)
		await view.save()
		expect(fired).toBe(0)
	})

	it('saves unsaved typing when another note takes its place', async () => {
		await withCountingView()
		const view = await opens('Anna.md')
		const anna = view.file ?? fail()
		type(view, 'typed')
		await opens('Boris.md', view.leaf)
		expect(await app.vault.read(anna)).toBe('typed')
	})

	it('goes when the note is deleted', async () => {
		await withCountingView()
		const view = await opens('Anna.md')
		await app.fileManager.trashFile(view.file ?? fail())
		await settled(app)
		expect(app.workspace.getLeavesOfType('markdown')).toEqual([])
	})
})

function fail(): never {
	throw new Error('No file is open')
}

describe('merging', () => {
	it.each([
		['a\nb\nc', 'A\nb\nc', 'a\nb\nC', 'A\nb\nC'],
		['a\nb\nc', 'a\nb\nC', 'A\nb\nc', 'A\nb\nC'],
		['a\nb', 'a\nb\nc', '0\na\nb', '0\na\nb\nc'],
		['a\nb', 'a\nmine', 'a\ntheirs', 'a\nmine'],
		['a\nb\nc', 'a\nB\nc', 'A\nb\nc\nd', 'A\nB\nc\nd'],
		['a\nb\nc', 'a\nB\nc', 'A\nB!\nc\nd', 'a\nB\nc\nd'],
		['a\nb', 'a\nmine\nb', 'a\nB', 'a\nmine\nB'],
		['a\nb', 'a\nmine\nb', 'a\ntheirs\nb', 'a\nmine\nb'],
		['a\nb', 'a\nb', 'a\nc', 'a\nc'],
		['a', 'a', 'a', 'a'],
	])('%j with mine %j and theirs %j is %j', async (base, mine, theirs, merged) => {
		app = await appWith({})
		expect(mergedText(base, mine, theirs)).toBe(merged)
	})
})
