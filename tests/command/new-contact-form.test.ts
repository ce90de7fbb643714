// @vitest-environment happy-dom
import type { App } from 'obsidian'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { NewContactForm } from '../../src/command/new-contact-form'
import { en } from '../../src/i18n/en'
import { settingsFrom } from '../../src/settings/settings'
import { appWith, hostOf } from '../host/test-app'

let app: App

beforeEach(async () => {
	app = await appWith({ 'People/Anna.md': '' })
})
afterEach(() => hostOf(app).quit())

function open() {
	const form = new NewContactForm(app, en, settingsFrom({ newContactFolder: 'People' }))
	form.open()
	return form.modalEl
}

function type(form: HTMLElement, name: string) {
	const input = form.querySelector('input')
	if (input === null) throw new Error('No field')
	input.value = name
	input.dispatchEvent(new Event('input'))
	input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }))
}

describe('the form for a new contact', () => {
	it('makes the note, opens it and goes', async () => {
		const form = open()
		const select = form.querySelector('select')
		if (select !== null) {
			select.value = '3'
			select.dispatchEvent(new Event('change'))
		}
		type(form, 'Clara Haas')
		await vi.waitFor(() => expect(app.workspace.getActiveFile()?.path).toBe('People/Clara Haas.md'))
		const file = app.vault.getFileByPath('People/Clara Haas.md')
		expect(file === null ? '' : await app.vault.read(file)).toContain('type: contact\ncircle: 3\n')
		expect(form.isConnected).toBe(false)
	})

	it.each([
		['', en.newContact.nameMissing],
		['a/b', en.newContact.nameUnfit('\\ / : * ? " < > | # ^ [ ]')],
		['Anna', en.newContact.nameTaken('People/Anna.md')],
	])('stays, and says why %j will not do', (name, problem) => {
		const form = open()
		type(form, name)
		expect(form.textContent).toContain(problem)
		expect(form.isConnected).toBe(true)
		type(form, 'x')
		expect(form.textContent).not.toContain(problem)
	})

	it('tells when the vault refuses, and stays', async () => {
		vi.spyOn(app.vault, 'create').mockRejectedValue(new Error('The disk is full'))
		const form = open()
		type(form, 'Clara')
		await vi.waitFor(() => expect(document.body.textContent).toContain('The note for Clara was not created: The disk is full'))
		expect(form.isConnected).toBe(true)
	})
})
