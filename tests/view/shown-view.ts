import type { App, ItemView } from 'obsidian'
import { Plugin } from 'obsidian'
import { DASHBOARD_VIEW, DashboardView } from '../../src/view/dashboard-view'
import { PANEL_VIEW, PanelView } from '../../src/view/panel-view'
import type { TendContext } from '../../src/vault/ring'
import { loadPlugin } from '../host/test-app'

/** Registers Tend's views over this context, as its plugin does. */
async function withViews(app: App, context: TendContext): Promise<void> {
	class Views extends Plugin {
		override onload(): void {
			this.registerView(PANEL_VIEW, (leaf) => new PanelView(leaf, context))
			this.registerView(DASHBOARD_VIEW, (leaf) => new DashboardView(leaf, context))
		}
	}
	await loadPlugin(app, Views)
}

/** Shows the panel in the right sidebar; the answer is its content. */
export async function shownPanel(app: App, context: TendContext): Promise<HTMLElement> {
	await withViews(app, context)
	const leaf = await app.workspace.ensureSideLeaf(PANEL_VIEW, 'right', { reveal: true })
	return contentOf(leaf.view instanceof PanelView ? leaf.view : null)
}

/** Shows the dashboard in the middle, in this state. */
export async function shownDashboard(app: App, context: TendContext, state: Record<string, unknown> = {}): Promise<DashboardView> {
	await withViews(app, context)
	const leaf = app.workspace.getLeaf(true)
	await leaf.setViewState({ type: DASHBOARD_VIEW, active: true, state })
	if (!(leaf.view instanceof DashboardView)) throw new Error('The dashboard is not shown')
	return leaf.view
}

function contentOf(view: ItemView | null): HTMLElement {
	if (view === null) throw new Error('The view is not shown')
	return view.contentEl
}
