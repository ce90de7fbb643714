// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { vocabularyWith } from '../../src/note/property'
import { organizationNoteAt } from '../../src/vault/organization-note'
import { liveVault } from './live-vault'

const WORKS = 'Organizations/Ural Works.md'
const FILES = {
	[WORKS]: '---\ntype: company\naliases: UTW\nproblems: ["[[Turners]]"]\n---\n',
	'People/Anna.md': '---\ntype: contact\norganization: "[[Ural Works]]"\n---\n',
	'People/Boris.md': '---\ntype: contact\norganization: UTW\n---\n',
	'Plain.md': 'Nothing above this line.',
	'Picture.png': '',
}

describe('an organization’s note in the vault', () => {
	beforeEach(() => void vi.useFakeTimers({ now: new Date(2026, 10, 24, 9), toFake: ['Date'] }))
	afterEach(() => void vi.useRealTimers())

	it('is known from the metadata cache, without reading a text', async () => {
		const { app } = await liveVault(FILES)
		const read = vi.spyOn(app.vault, 'cachedRead')
		expect(organizationNoteAt(app, WORKS, vocabularyWith({}))).toMatchObject({ name: 'Ural Works', isTyped: true, problems: [{ text: 'Turners' }] })
		expect(read).not.toHaveBeenCalled()
	})

	it.each([
		['a note without properties says nothing', 'Plain.md', { isTyped: false, problems: [], needs: [] }],
		['what is no note is none', 'Picture.png', null],
		['nor is what is not there', 'Nowhere.md', null],
	])('%s', async (_, path, expected) => {
		const { app } = await liveVault(FILES)
		const note = organizationNoteAt(app, path, vocabularyWith({}))
		if (expected === null) expect(note).toBeNull()
		else expect(note).toMatchObject(expected)
	})

	it('has the people there who call it by its alias, as long as it bears that alias', async () => {
		const vault = await liveVault(FILES)
		const there = () => vault.ties.index.peopleAt(`note ${WORKS}`).map(({ contact }) => contact.name)
		await vault.until(() => there().length === 2)
		expect(there()).toEqual(['Anna', 'Boris'])
		await vault.write(WORKS, '---\ntype: company\n---\n')
		await vault.until(() => there().length === 1)
		expect(vault.ties.index.employersOf('People/Boris.md')).toEqual(['name utw'])
	})
})
