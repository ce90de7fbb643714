// @vitest-environment happy-dom
import { Plugin } from 'obsidian'
import type { App } from 'obsidian'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { OWN_PLAYBOOK } from '../../src/contact/playbook'
import type { MeReading } from '../../src/contact/me'
import type { Playbook } from '../../src/contact/playbook'
import { playbookFrom } from '../../src/contact/playbook-from'
import { en } from '../../src/i18n/en'
import { ru } from '../../src/i18n/ru'
import type { Settings } from '../../src/settings/settings'
import { DEFAULT_HOLIDAYS } from '../../src/contact/default-holidays'
import { DEFAULT_SETTINGS } from '../../src/settings/settings'
import { TendSettingTab } from '../../src/settings/settings-tab'
import { appWith, hostOf, loadPlugin } from '../host/test-app'

class Bare extends Plugin {}

let app: App
let settings: Settings
let playbook: Playbook
let me: MeReading | null
/** Who is told when a note was read anew. */
const listeners = new Set<() => void>()
const tell = () => {
	for (const listener of listeners) listener()
}

beforeEach(async () => {
	app = await appWith({ 'People/Anna.md': '' })
	settings = DEFAULT_SETTINGS
	playbook = OWN_PLAYBOOK
	me = null
	listeners.clear()
})
afterEach(() => hostOf(app).quit())

async function openTab(language: 'en' | 'ru' = 'en') {
	const plugin = await loadPlugin(app, Bare)
	const tab = new TendSettingTab(app, plugin, {
		settings: () => settings,
		change: (changed) => {
			settings = changed
			return Promise.resolve()
		},
		language: () => language,
		words: () => (language === 'en' ? en : ru),
		playbook: () => playbook,
		me: () => me,
		onChange: (redraw) => {
			listeners.add(redraw)
			return () => listeners.delete(redraw)
		},
	})
	plugin.addSettingTab(tab)
	const dialog = hostOf(app).setting
	dialog.open()
	dialog.openTabById('tend')
	return tab
}

function row(name: string): HTMLElement {
	const rows = [...document.querySelectorAll<HTMLElement>('.setting-item')]
	const found = rows.find((el) => el.querySelector('.setting-item-name')?.textContent === name)
	if (found === undefined) throw new Error(`No setting ${name}`)
	return found
}

function enter(name: string, value: string) {
	const field = row(name).querySelector<HTMLInputElement | HTMLSelectElement>('input, textarea, select')
	if (field === null) throw new Error(`No field in ${name}`)
	field.value = value
	field.dispatchEvent(new Event('input'))
	field.dispatchEvent(new Event('change'))
}

const turns = () => new Promise((resolve) => window.setTimeout(resolve, 0))

describe('the settings tab', () => {
	it('keeps what fits', async () => {
		await openTab()
		enter(en.settings.circle2Cadence.name, 'monthly')
		enter(en.settings.weeklyNumber.name, '12')
		enter(en.settings.weekStart.name, '7')
		await turns()
		expect(settings).toEqual({ ...DEFAULT_SETTINGS, circle2Cadence: 'monthly', weeklyNumber: 12, weekStart: 7 })
	})

	it.each(['en', 'ru'] as const)('shows the holidays of the language, and keeps only what the user makes of them: %s', async (language) => {
		const tab = await openTab(language)
		expect(tab.getControlValue('holidays')).toBe(DEFAULT_HOLIDAYS[language])
		await tab.setControlValue('holidays', DEFAULT_HOLIDAYS[language])
		expect(settings).toEqual(DEFAULT_SETTINGS)
		const mine = `${DEFAULT_HOLIDAYS[language]}\n1 May Day: guard`
		await tab.setControlValue('holidays', mine)
		expect([settings.holidays, tab.getControlValue('holidays')]).toEqual([mine, mine])
	})

	it('says what does not fit beneath it, and keeps what was', async () => {
		await openTab()
		enter(en.settings.circle2Cadence.name, 'now and then')
		await turns()
		expect(settings).toEqual(DEFAULT_SETTINGS)
		expect(row(en.settings.circle2Cadence.name).textContent).toContain(en.settings.problems.cadence)
	})

	it('shows the day the week begins on', async () => {
		await openTab()
		expect(row(en.settings.weekStart.name).querySelector('select')?.value).toBe('1')
	})

	it('speaks Russian', async () => {
		await openTab('ru')
		expect(row(ru.settings.weeklyNumber.name).textContent).toContain(ru.settings.weeklyNumber.desc)
	})

	it('has a page for the property names', async () => {
		const tab = await openTab()
		row(en.settings.propertyNames.name).querySelector<HTMLElement>('.clickable-icon')?.click()
		enter('last_contact', ' spoke ')
		await turns()
		expect(settings.key_last_contact).toBe('spoke')
		expect(tab.getControlValue('key_last_contact')).toBe('spoke')
	})

	it('says what was made of the playbook, and says it anew when its note has changed', async () => {
		settings = { ...DEFAULT_SETTINGS, playbookNote: 'Playbook.md' }
		playbook = playbookFrom('# Stage 1: Hello\n- Wave\n\n# Stage five\n', 'Playbook.md')
		await openTab()
		const says = () => row(en.settings.playbookReading).querySelector('.setting-item-description')?.textContent
		expect(says()).toContain('lines 1–2.')
		expect(says()).toContain('the heading in line 4.')
		playbook = playbookFrom('# Stage 1: Hello\n- Wave\n- Smile\n', 'Playbook.md')
		tell()
		expect(says()).toContain('lines 1–3.')
		hostOf(app).setting.close()
		expect(listeners.size).toBe(0)
	})

	it('says what was made of the user’s own note, and says it anew when that has changed', async () => {
		settings = { ...DEFAULT_SETTINGS, meNote: 'Me.md' }
		me = { kind: 'broken', path: 'Me.md' }
		await openTab()
		const says = () => row(en.settings.meReading).querySelector('.setting-item-description')?.textContent
		expect(says()).toBe(en.matches.meBroken('Me.md'))
		me = { kind: 'read', path: 'Me.md', me: { offers: [{ text: 'titanium', links: [] }], interests: [], source: { path: 'Me.md', line: 2 } } }
		tell()
		expect(says()).toBe('Read from Me.md: 1 offer, 0 interests.')
	})

	it('tells nothing of a note of one’s own where none is named', async () => {
		await openTab()
		expect(row(en.settings.meReading).isShown()).toBe(false)
	})

	it('tells nothing of a playbook where none is named', async () => {
		await openTab()
		expect(row(en.settings.playbookReading).isShown()).toBe(false)
	})
})
