// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { PersonPicker } from '../../src/command/person-picker'
import type { Tie } from '../../src/contact/tie'
import { en } from '../../src/i18n/en'
import { actVault } from './act-vault'
import { ask, choose, dialog, isDialogOpen, press, soon, suggestions } from './dialog'

const NOTE = '---\ntype: contact\ncircle: 2\n---\n'

const FILES = {
	'People/zoe.md': NOTE,
	'People/Boris Levin.md': NOTE.replace('circle: 2', 'aliases: [Borya]\norganization: "[[Nordic Foundry]]"'),
	'People/Anna Weber.md': NOTE.replace('circle: 2', 'circle: 1'),
	'People/Ёлкин.md': NOTE,
	'People/<b>Eve.md': NOTE,
	'Topics/Titanium.md': '# Titanium\n',
}

async function pick(fits: (tie: Tie) => boolean = () => true) {
	const { runner } = await actVault(FILES)
	const chosen = vi.fn<(tie: Tie) => void>()
	new PersonPicker(runner.port, fits, chosen).open()
	await soon(() => expect(suggestions()).not.toEqual([]))
	return () => chosen.mock.calls.map(([{ contact }]) => contact.path)
}

describe('the picker of a person', () => {
	it('offers every contact in order of name, aliases and organization with them, all as text', async () => {
		await pick()
		expect(suggestions()).toEqual(['<b>Eve', 'Anna Weber', 'Boris Levin, BoryaNordic Foundry', 'zoe', 'Ёлкин'])
		expect(dialog().querySelector('b')).toBeNull()
		expect(dialog().querySelector('input')?.placeholder).toBe(en.acts.choose.person)
	})

	it('finds by letters of a name or an alias', async () => {
		const chosen = await pick()
		ask('borya')
		await soon(() => expect(suggestions()).toEqual(['Boris Levin, BoryaNordic Foundry']))
		press('Enter')
		expect([chosen(), isDialogOpen()]).toEqual([['People/Boris Levin.md'], false])
	})

	it('offers only those for whom it makes sense', async () => {
		const chosen = await pick(({ contact }) => contact.circle === 1)
		expect(suggestions()).toEqual(['Anna Weber'])
		choose('Anna')
		expect(chosen()).toEqual(['People/Anna Weber.md'])
	})

	it('says that there is nobody of that name', async () => {
		await pick()
		ask('xyz')
		await soon(() => expect(suggestions()).toEqual([]))
		expect(dialog().textContent).toContain(en.acts.choose.nobody)
	})

	it('chooses nobody by Escape', async () => {
		const chosen = await pick()
		press('Escape')
		expect([chosen(), isDialogOpen()]).toEqual([[], false])
	})
})
