// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import type { Me } from '../../src/contact/me'
import { linkedTextsOf } from '../../src/note/value'
import type { LiveVault } from './live-vault'
import { liveVault } from './live-vault'

const ANNA = 'People/Anna.md'
const BORIS = 'People/Boris.md'
const FILES = {
	[ANNA]: '---\ntype: contact\nneeds: "[[Titanium]]"\n---\n',
	[BORIS]: '---\ntype: contact\noffers: ["[[Ti]]"]\n---\n',
	'Topics/Titanium.md': 'What it is.',
	'Me.md': '---\ntype: contact\noffers: "[[Titanium]]"\nneeds: "[[Titanium]]"\n---\n',
}
const OWN: Me = { offers: linkedTextsOf('[[Titanium]]'), interests: [], source: { path: 'Me.md', line: 3 } }

function fileIn({ app }: LiveVault, path: string) {
	const file = app.vault.getFileByPath(path)
	if (file === null) throw new Error(`There is no ${path}`)
	return file
}

async function vaultOf(): Promise<LiveVault> {
	const vault = await liveVault(FILES, { meNote: 'Me' })
	await vault.until(() => vault.ties.ideasRevision !== null)
	return vault
}

const said = ({ ties }: LiveVault, me: Me | null = null) => ties.matches.of(me).map((match) => `${match.who.contact.name} ${match.kind === 'help' ? 'I' : match.other.contact.name}`)

describe('the matches of a live vault', () => {
	it('are kept until something has moved', async () => {
		const vault = await vaultOf()
		const first = vault.ties.matches.of(OWN)
		expect(vault.ties.matches.of(OWN)).toBe(first)
		await vault.write('Other.md', 'A text about nothing')
		await vault.until(() => vault.ties.matches.of(OWN) !== first)
		expect(said(vault, OWN)).toEqual(['Anna I'])
		expect(said(vault)).toEqual([])
	})

	it('follow an alias that a note gets, and loses', async () => {
		const vault = await vaultOf()
		expect(said(vault)).toEqual([])
		await vault.write('Topics/Titanium.md', '---\naliases: [Ti]\n---\n')
		await vault.until(() => said(vault).join() === 'Anna Boris')
		await vault.write('Topics/Titanium.md', '---\naliases: [Titan]\n---\n')
		await vault.until(() => said(vault).length === 0)
	})

	it('are none of what is a person, from the moment it is one', async () => {
		const vault = await vaultOf()
		await vault.write(BORIS, '---\ntype: contact\noffers: "[[Titanium]]"\n---\n')
		await vault.until(() => said(vault).join() === 'Anna Boris')
		await vault.write('Topics/Titanium.md', '---\ntype: contact\n---\n')
		await vault.until(() => said(vault).length === 0)
	})

	it('go when the two know each other, by a line that names both', async () => {
		const vault = await vaultOf()
		await vault.write(BORIS, '---\ntype: contact\noffers: "[[Titanium]]"\n---\n')
		await vault.until(() => said(vault).join() === 'Anna Boris')
		await vault.write(ANNA, `${FILES[ANNA]}## Interactions\n- 2020-11-20 meeting [[Boris]]: titanium\n`)
		await vault.until(() => said(vault).length === 0)
	})

	it('where I can help at one place are all of them, however many others are needy, and kept until something has moved', async () => {
		const vault = await vaultOf()
		const crowd = Array.from({ length: 61 }, (_, at) => `People/A${String(at).padStart(2, '0')}.md`)
		for (const path of crowd) await vault.write(path, '---\ntype: contact\ncircle: 2\nneeds: "[[Titanium]]"\n---\n')
		await vault.until(() => vault.ties.matches.of(OWN).every(({ who }) => who.contact.path !== ANNA))
		const anna = vault.ties.index.ties().filter(({ contact }) => contact.path === ANNA)
		expect(vault.ties.matches.of(OWN)).toHaveLength(60)
		const helps = vault.ties.matches.helpsAmong(anna, OWN)
		expect(helps.map(({ kind, who }) => [kind, who.contact.name])).toEqual([['help', 'Anna']])
		expect(vault.ties.matches.helpsAmong(anna, OWN)).toBe(helps)
		expect(vault.ties.matches.helpsAmong(anna, null)).toEqual([])
	})

	it('about one person are those of their needs, then of their offers', async () => {
		const vault = await vaultOf()
		await vault.write(BORIS, '---\ntype: contact\noffers: "[[Titanium]]"\nneeds: sleep\n---\n')
		await vault.write('People/Clara.md', '---\ntype: contact\noffers: Sleep\n---\n')
		const about = (path: string) => vault.ties.matches.about(path, OWN).map((match) => `${match.who.contact.name} ${match.kind === 'help' ? 'I' : match.other.contact.name}`)
		await vault.until(() => about(BORIS).length === 2)
		expect(about(BORIS)).toEqual(['Boris Clara', 'Anna Boris'])
		expect(about(ANNA)).toEqual(['Anna I', 'Anna Boris'])
		expect(about('People/Clara.md')).toEqual(['Boris Clara'])
		expect(about('Topics/Titanium.md')).toEqual([])
	})

	it.each([['the one who needs', ANNA, 'Boris'], ['the one who offers', BORIS, 'Anna']])('go when %s says to know the other', async (_, path, other) => {
		const vault = await liveVault({ ...FILES, [BORIS]: '---\ntype: contact\noffers: "[[Titanium]]"\n---\n' }, { meNote: 'Me' })
		expect(said(vault)).toEqual(['Anna Boris'])
		await vault.write(path, (await vault.app.vault.read(fileIn(vault, path))).replace('type: contact', `type: contact\nknows: "[[${other}]]"`))
		await vault.until(() => said(vault).length === 0)
	})

	it('do not name the user’s own note, though it says that it is a contact', async () => {
		const vault = await vaultOf()
		expect(vault.paths()).toEqual([ANNA, BORIS])
		expect(vault.ties.ideas(ANNA).map(({ path }) => path)).not.toContain('Me.md')
		await vault.change({})
		await vault.until(() => vault.paths().includes('Me.md'))
		expect(said(vault)).toEqual(['Anna Me'])
	})
})
