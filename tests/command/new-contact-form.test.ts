// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { NewContactForm } from '../../src/command/new-contact-form'
import { en } from '../../src/i18n/en'
import { settingsFrom } from '../../src/settings/settings'
import type { ActVault } from './act-vault'
import { actVault } from './act-vault'

let vault: ActVault

beforeEach(async () => {
	vault = await actVault({ 'People/Anna.md': '', 'Templates/Person.md': '---\ntags: [contact]\nrole:\nadded: {{date}}\n---\n\n# {{title}}\n' })
})

function open(settings: object = {}) {
	const form = new NewContactForm(vault.runner, settingsFrom({ newContactFolder: 'People', ...settings }))
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
		await vi.waitFor(() => expect(vault.app.workspace.getActiveFile()?.path).toBe('People/Clara Haas.md'))
		expect(await vault.text('People/Clara Haas.md')).toContain('type: contact\ncircle: 3\n')
		expect(form.isConnected).toBe(false)
	})

	it('begins with the template of the settings, filled in', async () => {
		const form = open({ newContactTemplate: 'Templates/Person.md' })
		type(form, 'Clara Haas')
		await vi.waitFor(() => expect(vault.app.workspace.getActiveFile()?.path).toBe('People/Clara Haas.md'))
		const text = await vault.text('People/Clara Haas.md')
		expect(text).toMatch(/^---\ntags: \[contact\]\nrole:\nadded: \d{4}-\d\d-\d\d\ncircle:\n(?:\w+:\n)+---\n\n# Clara Haas\n$/)
	})

	it.each([
		['Tend’s own beginning', {}],
		['the template', { newContactTemplate: 'Templates/Person.md' }],
	])('says where the new contact works, by %s', async (_, settings) => {
		await vault.write('Helios Labs.md', '')
		const form = new NewContactForm(vault.runner, settingsFrom({ newContactFolder: 'People', ...settings }), '', 'Helios Labs.md')
		form.open()
		expect(form.modalEl.textContent).toContain('OrganizationHelios Labs')
		type(form.modalEl, 'Clara Haas')
		await vi.waitFor(() => expect(vault.app.workspace.getActiveFile()?.path).toBe('People/Clara Haas.md'))
		expect(await vault.text('People/Clara Haas.md')).toContain('\norganization: "[[Helios Labs]]"\n')
		await vault.until(() => vault.paths().includes('People/Clara Haas.md'))
		expect(vault.ties.index.peopleAt('note Helios Labs.md').map(({ contact }) => contact.name)).toEqual(['Clara Haas'])
	})

	it('can be undone as long as nothing was added to the note', async () => {
		const form = open()
		type(form, 'Clara Haas')
		await vi.waitFor(() => expect(vault.app.workspace.getActiveFile()?.path).toBe('People/Clara Haas.md'))
		await vault.runner.undo()
		expect(vault.app.vault.getFileByPath('People/Clara Haas.md')).toBeNull()
	})

	it('makes the note once, however often Enter is pressed', async () => {
		const form = open({ newContactFolder: 'New people' })
		type(form, 'Clara Haas')
		type(form, 'Clara Haas')
		await vi.waitFor(() => expect(vault.app.workspace.getActiveFile()?.path).toBe('New people/Clara Haas.md'))
		expect(vault.notices()).toEqual([`Contact created: Clara Haas${en.acts.undo}`])
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

	it('tells when the template cannot be read, and stays', async () => {
		vi.spyOn(vault.app.vault, 'cachedRead').mockRejectedValueOnce(new Error('Permission denied'))
		const form = open({ newContactTemplate: 'Templates/Person.md' })
		type(form, 'Clara')
		await vi.waitFor(() => expect(document.body.textContent).toContain('The note for Clara was not created: Permission denied'))
		expect(form.isConnected).toBe(true)
		type(form, 'Clara')
		await vi.waitFor(() => expect(vault.app.workspace.getActiveFile()?.path).toBe('People/Clara.md'))
	})

	it('tells when the vault refuses, and stays', async () => {
		vi.spyOn(vault.app.vault, 'create').mockRejectedValue(new Error('The disk is full'))
		const form = open()
		type(form, 'Clara')
		await vi.waitFor(() => expect(document.body.textContent).toContain('The note for Clara was not created: The disk is full'))
		expect(form.isConnected).toBe(true)
	})
})
