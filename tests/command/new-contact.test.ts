// @vitest-environment happy-dom
import type { App } from 'obsidian'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { nameFrom, nameProblem, newContactPath } from '../../src/command/new-contact'
import { defaultReadingRules } from '../../src/contact/reading-rules'
import { dayInName } from '../../src/note/day'
import { editRulesFrom } from '../../src/settings/rules-from'
import { DEFAULT_SETTINGS, settingsFrom } from '../../src/settings/settings'
import { Writer } from '../../src/vault/write'
import { appWith, hostOf } from '../host/test-app'

function writerIn(app: App): Writer {
	return new Writer({ app, rules: () => editRulesFrom(DEFAULT_SETTINGS, defaultReadingRules(dayInName), 'en'), wrote: () => undefined })
}

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
		const file = await writerIn(app).create(path, 'text')
		expect(await app.vault.read(file)).toBe('text')
	})

	it('never takes the place of a note that is there', async () => {
		await expect(writerIn(app).create('Boris.md', 'other')).rejects.toThrow()
		const file = app.vault.getFileByPath('Boris.md')
		expect(file === null ? null : await app.vault.read(file)).toBe('')
	})
})

describe('a name taken from a text', () => {
	it.each([
		['Clara Haas', 'Clara Haas'],
		['  Clara   Haas ', 'Clara Haas'],
		['[[Clara Haas]]', 'Clara Haas'],
		['Clara\nand more', 'Clara'],
		['Clara: the turner?', 'Clara the turner'],
		['', ''],
	])('%j is %j', (text, name) => {
		expect(nameFrom(text)).toBe(name)
	})
})
