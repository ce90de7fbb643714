// @vitest-environment happy-dom
import * as fs from 'node:fs'
import * as path from 'node:path'
import type { App } from 'obsidian'
import { afterEach, describe, expect, it } from 'vitest'
import * as api from './obsidian'
import { loadMainJs, strictApi } from './plugin-loader'
import { appWith, hostOf } from './test-app'

let app: App

afterEach(() => hostOf(app).quit())

const MANIFEST = { id: 'mini', name: 'Mini', author: '', version: '1.0.0', minAppVersion: '1.13.0', description: '' }

const MAIN_JS = `
	const o = require('obsidian')
	class MiniView extends o.ItemView {
		getViewType() { return 'mini' }
		getDisplayText() { return 'Mini' }
		async onOpen() { this.registerEvent(this.app.vault.on('modify', () => {})) }
	}
	class MiniTab extends o.PluginSettingTab {
		getSettingDefinitions() {
			return [
				{ name: 'Weekly number', control: { type: 'number', key: 'weekly', min: 1, validate: (n) => (n > 50 ? 'Too many' : undefined) } },
				{ name: 'Only when six', visible: () => this.plugin.settings.weekly === 6, control: { type: 'toggle', key: 'six' } },
			]
		}
	}
	module.exports = { default: class extends o.Plugin {
		undo = 'a name that the host does not use up'
		async onload() {
			this.settings = Object.assign({ weekly: 7 }, await this.loadData())
			this.registerView('mini', (leaf) => new MiniView(leaf))
			this.addCommand({ id: 'open', name: 'Open', callback: () => this.app.workspace.ensureSideLeaf('mini', 'right') })
			this.addCommand({ id: 'never', name: 'Never', checkCallback: () => false })
			this.addRibbonIcon('users', 'Open mini', () => {})
			this.addSettingTab(new MiniTab(this.app, this))
			this.registerHoverLinkSource('mini', { display: 'Mini', defaultMod: false })
			for (const name of ['create', 'modify']) this.registerEvent(this.app.vault.on(name, () => {}))
			this.registerEvent(this.app.metadataCache.on('changed', () => {}))
			this.registerEvent(this.app.workspace.on('file-menu', () => {}))
			this.registerDomEvent(document, 'visibilitychange', () => {})
			this.registerInterval(window.setInterval(() => {}, 60000))
		}
	} }
`

/** Everything that a plugin can leave behind. */
function registered(): unknown {
	const { commands, setting, viewRegistry, hoverPreview, vault, metadataCache, workspace } = hostOf(app)
	return {
		commands: commands.ids(),
		tabs: setting.ids(),
		views: viewRegistry.types(),
		hover: hoverPreview.sourceIds(),
		listeners: [vault, metadataCache, workspace].map((each) => each.listenerCount()),
		buttons: document.querySelectorAll('.side-dock-ribbon-action').length,
	}
}

describe('a plugin', () => {
	it('leaves nothing registered when it is unloaded', async () => {
		app = await appWith({})
		const before = registered()
		const plugin = await loadMainJs(hostOf(app), MANIFEST, MAIN_JS)
		hostOf(app).commands.execute('mini:open')
		await Promise.resolve()
		expect(registered()).not.toEqual(before)
		hostOf(app).unloadPlugin(plugin)
		await new Promise((resolve) => setTimeout(resolve))
		expect(registered()).toEqual(before)
	})

	it('has its commands in the palette, except those that cannot be run now', async () => {
		app = await appWith({})
		await loadMainJs(hostOf(app), MANIFEST, MAIN_JS)
		expect(hostOf(app).commands.available()).toMatchObject([{ id: 'mini:open', name: 'Mini: Open' }])
		expect(hostOf(app).commands.execute('mini:never')).toBe(false)
	})

	it('may not take the type of a view twice', async () => {
		app = await appWith({})
		const plugin = await loadMainJs(hostOf(app), MANIFEST, MAIN_JS)
		expect(() => plugin.registerView('mini', () => expect.fail())).toThrow('existing view type')
	})

	it('is asked for its settings and keeps what the user chose', async () => {
		app = await appWith({})
		await loadMainJs(hostOf(app), MANIFEST, MAIN_JS)
		const { setting, vault } = hostOf(app)
		setting.open()
		setting.openTabById('mini')
		const [weekly, six] = setting.contentEl.querySelectorAll<HTMLElement>('.setting-item:has(input)')
		const field = weekly?.querySelector('input')
		if (weekly === undefined || six === undefined || field === null || field === undefined) return expect.fail()
		expect([field.value, six.style.display]).toEqual(['7', 'none'])
		field.value = '60'
		field.dispatchEvent(new Event('input'))
		await expect.poll(() => weekly.querySelector('.setting-item-error')?.textContent).toBe('Too many')
		field.value = '6'
		field.dispatchEvent(new Event('input'))
		await expect.poll(() => six.style.display).toBe('')
		expect(weekly.querySelector('.setting-item-error')).toBeNull()
		expect(JSON.parse(vault.disk.read('.obsidian/plugins/mini/data.json'))).toEqual({ weekly: 6 })
	})
})

describe('the API', () => {
	it('throws on a name it does not have', () => {
		expect(() => Reflect.get(strictApi, 'requestUrl') as unknown).toThrow('obsidian.requestUrl')
		expect(Reflect.get(strictApi, 'Notice')).toBe(api.Notice)
	})

	it.each(['fs', 'electron', 'moment', 'path'])('refuses require(%j)', async (name) => {
		app = await appWith({})
		await expect(loadMainJs(hostOf(app), MANIFEST, `require('${name}')`)).rejects.toThrow(`Cannot find module '${name}'`)
	})

	it('has every name that the sources import', () => {
		const root = path.join(import.meta.dirname, '../../src')
		const sources = fs
			.readdirSync(root, { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith('.ts'))
			.map((name) => fs.readFileSync(path.join(root, name), 'utf8'))
		const named = sources.flatMap((source) =>
			[...source.matchAll(/^import \{([^}]*)\} from 'obsidian'/gm)].flatMap((found) => (found[1] ?? '').split(',')),
		)
		const values = named.map((name) => name.trim()).filter((name) => name !== '' && !name.startsWith('type '))
		expect(values.filter((name) => !(name in api))).toEqual([])
	})
})
