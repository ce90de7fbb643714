import type { ViewState } from 'obsidian'
import type { App } from './app'
import { isRecord } from './record'

const KEY = 'host-layout'

interface Layout {
	readonly root: readonly ViewState[]
	readonly right: readonly ViewState[]
	readonly active: number
}

function isViewState(value: unknown): value is ViewState {
	return isRecord(value) && typeof value['type'] === 'string'
}

function isLayout(value: unknown): value is Layout {
	return (
		isRecord(value) &&
		Array.isArray(value['root']) &&
		value['root'].every(isViewState) &&
		Array.isArray(value['right']) &&
		value['right'].every(isViewState) &&
		typeof value['active'] === 'number'
	)
}

function storedLayout(): Layout | null {
	const text = window.sessionStorage.getItem(KEY)
	const value: unknown = text === null ? null : JSON.parse(text)
	return isLayout(value) ? value : null
}

/** Opens what was open before the page was loaded anew, tabs behind others as deferred views; false at a first start. */
export async function restoreLayout({ workspace }: App): Promise<boolean> {
	const layout = storedLayout()
	if (layout === null) return false
	for (const state of layout.right) {
		await workspace.getRightLeaf(true).setViewState({ ...state, active: false })
	}
	if (layout.right.length > 0) workspace.rightSplit.expand()
	for (const [index, state] of layout.root.entries()) {
		const leaf = index === 0 ? workspace.getLeaf(false) : workspace.getLeaf('tab')
		await leaf.setViewState({ ...state, active: index === layout.active })
	}
	const leaves: { leaf: ReturnType<typeof workspace.getLeaf> }[] = []
	workspace.iterateRootLeaves((leaf) => leaves.push({ leaf }))
	const active = leaves[layout.active]?.leaf
	if (active !== undefined) await workspace.revealLeaf(active)
	return true
}

/** Keeps in the browser tab what is open, from now on. */
export function rememberLayout({ workspace }: App): void {
	const remember = (): void => {
		const root = workspace.rootSplit.children.flatMap(({ children }) => children)
		const right = workspace.rightSplit.collapsed ? [] : workspace.rightSplit.children.flatMap(({ children }) => children)
		const recent = workspace.getMostRecentLeaf()
		const layout: Layout = {
			root: root.map((leaf) => leaf.getViewState()),
			right: right.map((leaf) => leaf.getViewState()).filter(({ type }) => type !== 'empty'),
			active: recent === null ? 0 : root.indexOf(recent),
		}
		window.sessionStorage.setItem(KEY, JSON.stringify(layout))
	}
	workspace.on('layout-change', remember)
	workspace.on('active-leaf-change', remember)
	remember()
}
