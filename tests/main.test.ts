// @vitest-environment happy-dom
import type { App } from 'obsidian'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { en } from '../src/i18n/en'
import { ru } from '../src/i18n/ru'
import TendPlugin from '../src/main'
import { DEFAULT_SETTINGS } from '../src/settings/settings'
import { DASHBOARD_VIEW } from '../src/view/dashboard-view'
import { PANEL_VIEW } from '../src/view/panel-view'
import { setLanguage } from './host/language'
import { appWith, hostOf, loadPlugin, unloadPlugin } from './host/test-app'

const DATA = '.obsidian/plugins/tend/data.json'

let app: App

async function vaultWith(files: Readonly<Record<string, string>>) {
	app = await appWith(files)
}

const shown = (type: string) => app.workspace.getLeavesOfType(type)[0]?.view.containerEl.textContent ?? ''

const run = (id: string) => hostOf(app).commands.execute(`tend:${id}`)

beforeEach(() => vaultWith({ 'Anna.md': '---\ntype: contact\ncircle: 2\nlast_contact: 2020-01-01\n---\n' }))

afterEach(() => {
	hostOf(app).quit()
	setLanguage('en')
})

describe('the plugin', () => {
	it('opens nothing by itself, and writes nothing', async () => {
		const write = vi.spyOn(app.vault.adapter, 'write')
		await loadPlugin(app, TendPlugin)
		expect(app.workspace.getLeavesOfType(PANEL_VIEW)).toEqual([])
		expect(app.workspace.getLeavesOfType(DASHBOARD_VIEW)).toEqual([])
		expect(write).not.toHaveBeenCalled()
	})

	it('opens the panel once, however often it is asked for', async () => {
		await loadPlugin(app, TendPlugin)
		run('open-panel')
		await vi.waitFor(() => expect(shown(PANEL_VIEW)).toContain('Anna'))
		run('open-panel')
		await vi.waitFor(() => expect(app.workspace.getLeavesOfType(PANEL_VIEW)).toHaveLength(1))
	})

	it('opens the dashboard, then its People in the same tab', async () => {
		await loadPlugin(app, TendPlugin)
		run('open-dashboard')
		await vi.waitFor(() => expect(shown(DASHBOARD_VIEW)).toContain(en.dashboard.today))
		run('open-people')
		await vi.waitFor(() => expect(shown(DASHBOARD_VIEW)).toContain(en.peopleTable.columns.promise))
		expect(app.workspace.getLeavesOfType(DASHBOARD_VIEW)).toHaveLength(1)
	})

	it('asks for a new contact', async () => {
		await loadPlugin(app, TendPlugin)
		run('new-contact')
		expect(document.querySelector('.modal-title')?.textContent).toBe(en.newContact.title)
	})

	it('speaks the language of Obsidian', async () => {
		setLanguage('ru')
		await loadPlugin(app, TendPlugin)
		run('open-panel')
		await vi.waitFor(() => expect(shown(PANEL_VIEW)).toContain(ru.today.title))
	})

	it('reads its settings, keeps a change, and follows those of another device', async () => {
		await app.vault.adapter.write(DATA, '{"weeklyNumber": 3, "circle2Cadence": [], "left over": 1}')
		const plugin = await loadPlugin(app, TendPlugin)
		expect(plugin.settings).toMatchObject({ weeklyNumber: 3 })
		const tab = hostOf(app).setting.openTabById('tend')
		await tab?.setControlValue('weeklyNumber', 5)
		expect(JSON.parse(await app.vault.adapter.read(DATA))).toMatchObject({ weeklyNumber: 5 })
		await app.vault.adapter.write(DATA, '{"weeklyNumber": 9}')
		await plugin.onExternalSettingsChange()
		expect(plugin.settings.weeklyNumber).toBe(9)
	})

	it('starts with the defaults when its settings are broken, and leaves them alone', async () => {
		await app.vault.adapter.write(DATA, '{"weeklyNumber": 3')
		const plugin = await loadPlugin(app, TendPlugin)
		expect(plugin.settings).toEqual(DEFAULT_SETTINGS)
		expect(await app.vault.adapter.read(DATA)).toBe('{"weeklyNumber": 3')
	})

	it('tells when the settings cannot be kept, and goes by them all the same', async () => {
		const plugin = await loadPlugin(app, TendPlugin)
		vi.spyOn(app.vault.adapter, 'write').mockRejectedValue(new Error('The disk is full'))
		await hostOf(app).setting.openTabById('tend')?.setControlValue('weeklyNumber', 5)
		expect(document.body.textContent).toContain(en.notices.settingsNotSaved('The disk is full'))
		expect(plugin.settings.weeklyNumber).toBe(5)
	})

	it('names stages as the playbook does wherever they are named, and follows the note when it is renamed', async () => {
		await vaultWith({ 'Anna.md': '---\ntype: contact\ncircle: 2\nstage: 2\n---\n', 'Playbook.md': '# Stage 2: Watering\n- Promises\n' })
		await app.vault.adapter.write(DATA, '{"playbookNote": "Playbook.md"}')
		const plugin = await loadPlugin(app, TendPlugin)
		const anna = app.vault.getFileByPath('Anna.md')
		if (anna !== null) await app.workspace.getLeaf(false).openFile(anna)
		run('open-panel')
		await vi.waitFor(() => expect(shown(PANEL_VIEW)).toContain('Watering'))
		run('stage')
		await vi.waitFor(() => expect(document.querySelector('.prompt')?.textContent).toContain('2 Watering'))

		const note = app.vault.getFileByPath('Playbook.md')
		if (note !== null) await app.fileManager.renameFile(note, 'Method.md')
		await vi.waitFor(() => expect(plugin.settings.playbookNote).toBe('Method.md'))
		await vi.waitFor(async () => expect(await app.vault.adapter.read(DATA)).toContain('Method.md'))
		expect(shown(PANEL_VIEW)).toContain('Watering')
		await hostOf(app).setting.openTabById('tend')?.setControlValue('playbookNote', '')
		await vi.waitFor(() => expect(shown(PANEL_VIEW)).toContain(en.stages[2]))
	})

	it('leaves nothing behind', async () => {
		const host = hostOf(app)
		const before = [host.vault.listenerCount(), host.metadataCache.listenerCount(), host.commands.ids().length]
		const plugin = await loadPlugin(app, TendPlugin)
		run('open-panel')
		await vi.waitFor(() => expect(shown(PANEL_VIEW)).toContain('Anna'))
		unloadPlugin(app, plugin)
		// Views go after their plugin has: one turn of the leaf later.
		await vi.waitFor(() => {
			const after = [host.vault.listenerCount(), host.metadataCache.listenerCount(), host.commands.ids().length]
			expect(after).toEqual(before)
		})
		expect(host.setting.ids()).not.toContain('tend')
	})
})
