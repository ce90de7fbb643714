// @vitest-environment happy-dom
import type { App } from 'obsidian'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { factsFromText } from '../../src/contact/note-facts'
import { dayInName, dayOf } from '../../src/note/day'
import { readingRulesFrom } from '../../src/settings/rules-from'
import { DEFAULT_SETTINGS, settingsFrom } from '../../src/settings/settings'
import { nameProblem, newContactPath, newContactText } from '../../src/command/new-contact'
import { createNote } from '../../src/vault/write'
import { appWith, hostOf } from '../host/test-app'

const TODAY = dayOf(2026, 11, 24) ?? 0

describe('the note of a new contact', () => {
	it('has the keys that Tend writes later, and a heading for the log', () => {
		expect(newContactText({ name: 'Anna Weber', circle: 2 }, DEFAULT_SETTINGS, 'Interactions')).toBe(
			[
				'---',
				'type: contact',
				'circle: 2',
				'stage:',
				'met:',
				'last_contact:',
				'cadence:',
				'snooze_until:',
				'birthday:',
				'organization:',
				'role:',
				'---',
				'',
				'## Interactions',
				'',
			].join('\n'),
		)
	})

	it.each([
		['the defaults', {}, null],
		['a circle', {}, 3],
		['another type', { contactTypes: 'Лучший друг, friend' }, null],
		['tags only', { contactTypes: '', contactTags: '#people/close' }, null],
		['the user’s own keys', { key_type: 'kind of note', key_circle: 'ring', key_tags: 'labels' }, 1],
		['keys that YAML would read otherwise', { key_circle: 'yes', key_type: '- x' }, 1],
	] as const)('is a contact and wholly readable with %s', (_name, data, circle) => {
		const settings = settingsFrom(data)
		const text = newContactText({ name: 'Anna', circle }, settings, 'Взаимодействия')
		const facts = factsFromText('Anna.md', text, readingRulesFrom(settings, dayInName), TODAY)
		expect(facts?.contact).toMatchObject({ name: 'Anna', circle, met: null, lastContact: null, unreadable: [] })
	})

	it.each([
		['Взаимодействия', {}, 'Взаимодействия'],
		['Interactions', { logHeadings: 'Log, interactions' }, 'interactions'],
		['Interactions', { logHeadings: 'Journal, Log' }, 'Journal'],
	])('stands under a heading that the settings know: %s', (heading, data, expected) => {
		expect(newContactText({ name: 'A', circle: null }, settingsFrom(data), heading)).toContain(`\n## ${expected}\n`)
	})
})

describe('the name of a new contact', () => {
	let app: App

	beforeEach(async () => {
		app = await appWith({ 'People/Anna Weber.md': '', 'Boris.md': '' })
	})
	afterEach(() => hostOf(app).quit())

	it.each([
		['Clara', null],
		[' Clara ', null],
		['Jean-Luc O’Neil, Jr.', null],
		['', { kind: 'missing' }],
		['  ', { kind: 'missing' }],
		['AC/DC', { kind: 'unfit' }],
		['..', { kind: 'unfit' }],
		['Who?', { kind: 'unfit' }],
		['[[Anna]]', { kind: 'unfit' }],
		['Boris', { kind: 'taken', path: 'Boris.md' }],
		['boris', { kind: 'taken', path: 'Boris.md' }],
		[' Anna Weber ', { kind: 'taken', path: 'People/Anna Weber.md' }],
	])('%j: %j', (name, problem) => {
		expect(nameProblem(app, name)).toEqual(problem)
	})

	it('is that of a note in the folder of the settings, which is made with it', async () => {
		const path = newContactPath(app, settingsFrom({ newContactFolder: 'Work/People' }), 'Clara')
		expect(path).toBe('Work/People/Clara.md')
		const file = await createNote(app.vault, path, 'text')
		expect(await app.vault.read(file)).toBe('text')
	})

	it('never takes the place of a note that is there', async () => {
		await expect(createNote(app.vault, 'Boris.md', 'other')).rejects.toThrow()
		const file = app.vault.getFileByPath('Boris.md')
		expect(file === null ? null : await app.vault.read(file)).toBe('')
	})
})
