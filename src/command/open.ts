import type { App, Command } from 'obsidian'
import type { Words } from '../i18n/words'
import type { PeopleFilter } from '../query/people-row'
import type { DashboardState, DashboardTab } from '../view/dashboard-state'
import { EVERYBODY } from '../view/dashboard-state'
import { DASHBOARD_VIEW } from '../view/dashboard-view'
import { PANEL_VIEW } from '../view/panel-view'

/** The commands that open something; `createContact` asks for a new contact. */
export function openCommands(app: App, words: Words, createContact: () => void): readonly Command[] {
	const { commands } = words
	return [
		{ id: 'open-panel', name: commands.openPanel, icon: 'sprout', callback: () => void openPanel(app) },
		{ id: 'open-dashboard', name: commands.openDashboard, icon: 'sprout', callback: () => void openDashboard(app) },
		{ id: 'open-people', name: commands.openPeople, icon: 'users', callback: () => void openDashboard(app, 'people') },
		{ id: 'open-review', name: commands.openReview, icon: 'list-checks', callback: () => void openDashboard(app, 'review') },
		{ id: 'new-contact', name: commands.newContact, icon: 'user-plus', callback: createContact },
	]
}

/** Shows the panel in the right sidebar, making it if it is not there. */
export async function openPanel(app: App): Promise<void> {
	await app.workspace.ensureSideLeaf(PANEL_VIEW, 'right', { active: true, reveal: true })
}

/** Shows the dashboard, at `tab` if one is named; a dashboard that is open already is used again. */
export async function openDashboard(app: App, tab?: DashboardTab): Promise<void> {
	await openDashboardAs(app, tab === undefined ? {} : { tab })
}

/** Shows those of all people whom a filter asks for, in groups as they were. */
export async function openPeople(app: App, filter: Partial<PeopleFilter>): Promise<void> {
	await openDashboardAs(app, { tab: 'people', filter: { ...EVERYBODY, ...filter } })
}

async function openDashboardAs(app: App, state: Partial<DashboardState>): Promise<void> {
	const { workspace } = app
	const leaf = workspace.getLeavesOfType(DASHBOARD_VIEW)[0] ?? workspace.getLeaf('tab')
	if (leaf.getViewState().type !== DASHBOARD_VIEW || state.tab !== undefined) {
		await leaf.setViewState({ type: DASHBOARD_VIEW, active: true, state: { ...state } })
	}
	await workspace.revealLeaf(leaf)
}
