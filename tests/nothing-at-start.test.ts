// @vitest-environment happy-dom
import path from 'node:path'
import type { App } from 'obsidian'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { en } from '../src/i18n/en'
import TendPlugin from '../src/main'
import { DASHBOARD_VIEW } from '../src/view/dashboard-view'
import { PANEL_VIEW } from '../src/view/panel-view'
import { soon } from './command/dialog'
import { readFolder } from './host/folder'
import { appWith, hostOf, loadPlugin } from './host/test-app'
import { opened, writesIn } from './vault/writing'

const SAMPLE = Object.fromEntries(readFolder(path.join(import.meta.dirname, 'sample-vault')).notes)

let app: App

/** Everything that any file was told since: each write, removal and renaming that reached the disk. */
function changesOf(): readonly string[] {
	const changes: string[] = []
	hostOf(app).vault.disk.follow({
		written: (file) => changes.push(`written: ${file}`),
		removed: (file) => changes.push(`removed: ${file}`),
		renamed: (file) => changes.push(`renamed: ${file}`),
	})
	return changes
}

function shown(type: string): string {
	return app.workspace.getLeavesOfType(type)[0]?.view.containerEl.textContent ?? ''
}

/** The panel and the dashboard, drawn with every log read. */
async function everythingIsShown(): Promise<void> {
	hostOf(app).commands.execute('tend:open-panel')
	hostOf(app).commands.execute('tend:open-dashboard')
	await soon(() => expect(shown(PANEL_VIEW)).toContain(en.today.overdue))
	await soon(() => expect(shown(DASHBOARD_VIEW)).toContain(en.today.overdue))
	await soon(() => expect(shown(PANEL_VIEW)).not.toMatch(/Reading \d/))
	hostOf(app).commands.execute('tend:open-people')
	await soon(() => expect(shown(DASHBOARD_VIEW)).toContain(en.peopleTable.columns.promise))
}

beforeEach(async () => {
	vi.useFakeTimers({ now: new Date(2026, 10, 24, 9), toFake: ['Date'] })
	app = await appWith(SAMPLE)
})

afterEach(() => {
	hostOf(app).quit()
	document.body.replaceChildren()
	vi.useRealTimers()
})

describe('nothing is written', () => {
	it('at start-up, while logs are read, by panel and dashboard, by a note being looked at, or by a new day', async () => {
		const changes = changesOf()
		const writes = writesIn(app)
		const saves = vi.spyOn(TendPlugin.prototype, 'saveData')
		const plugin = await loadPlugin(app, TendPlugin)
		// As Obsidian does while it starts.
		hostOf(app).vault.announceAll()
		await everythingIsShown()
		const before = shown(PANEL_VIEW)
		await opened(app, 'People/Anna Weber.md')
		await soon(() => expect(shown(PANEL_VIEW)).toContain(en.card.last))
		await opened(app, 'Templates/Contact.md')
		vi.setSystemTime(new Date(2026, 10, 27, 0, 1))
		window.dispatchEvent(new Event('focus'))
		await soon(() => expect(shown(PANEL_VIEW)).not.toBe(before))
		await plugin.onExternalSettingsChange()
		await new Promise((resolve) => window.setTimeout(resolve, 100))
		hostOf(app).quit()
		expect([writes(), changes, saves.mock.calls]).toEqual([[], [], []])
		expect(Object.fromEntries(Object.keys(SAMPLE).map((file) => [file, hostOf(app).vault.disk.read(file)]))).toEqual(SAMPLE)
	})

	it('but by an act, which these spies see', async () => {
		const changes = changesOf()
		const writes = writesIn(app)
		await loadPlugin(app, TendPlugin)
		await everythingIsShown()
		await opened(app, 'People/Anna Weber.md')
		hostOf(app).commands.execute('tend:spoke-today')
		await soon(() => expect(changes).toEqual(['written: People/Anna Weber.md']))
		expect(writes()).toEqual(['process'])
		expect(hostOf(app).vault.disk.read('People/Anna Weber.md')).toContain('2026-11-24')
	})
})
