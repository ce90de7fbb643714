// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { linkedTextsOf } from '../../src/note/value'
import { outwardOf } from '../../src/vault/outward'
import { liveVault } from './live-vault'

const ANNA = 'People/Anna.md'
const TOLD = '- [ ] Write to [[Anna]] #promise\n'

const FILES = {
	[ANNA]: '---\ntype: contact\nneeds: "[[Robert Hale|Bob]] or [[Robby]]"\nhobbies: chess\n---\n',
	'People/Robert Hale.md': `---\ntype: contact\nconfidential: true\naliases: [Robby]\nhobbies: go\n---\n${TOLD}`,
	'People/Anna’s twin.md': '---\ntype: contact\naliases: [Robby]\n---\n',
	'Notes/Open.md': TOLD,
	'Notes/Closed.md': `---\nConfidential: yes\n---\n${TOLD}`,
	'Notes/Unclear.md': `---\nconfidential: perhaps\n---\n${TOLD}`,
}

describe('what may leave the vault of a person', () => {
	it('is their note without links to confidential people, also by an alias that others bear, too', async () => {
		const { app, ties } = await liveVault(FILES)
		const outward = await outwardOf(app, ANNA, ties, null)
		expect(outward?.tie.contact.human).toMatchObject({ needs: [{ text: 'or', links: [] }], hobbies: [{ text: 'chess', links: [] }] })
		expect(outward?.fields.texts.get('hobbies')).toEqual(['chess'])
	})

	it('is what open notes tell of them', async () => {
		const { app, ties, tie } = await liveVault(FILES)
		expect(tie(ANNA).promises).toHaveLength(4)
		const outward = await outwardOf(app, ANNA, ties, null)
		expect(outward?.tie.promises.map(({ source }) => source.path)).toEqual(['Notes/Open.md'])
	})

	it('is their own note, though that is confidential', async () => {
		const { app, ties } = await liveVault(FILES)
		const outward = await outwardOf(app, 'People/Robert Hale.md', ties, null)
		expect(outward?.tie.contact.human.hobbies).toEqual([{ text: 'go', links: [] }])
	})

	it('is the first match without confidential people: an offer of mine that names one does not count, nor does theirs', async () => {
		const offers = (text: string, more = '') => `---\ntype: contact\noffers: ${text}\n${more}---\n`
		const vault = await liveVault({ ...FILES, [ANNA]: '---\ntype: contact\nneeds: a turner\n---\n', 'A.md': offers('a turner', 'confidential: true\n'), 'B.md': offers('A turner') })
		const matchBy = async (...offers: readonly string[]) => {
			const me = { offers: linkedTextsOf(offers), interests: [], source: { path: 'Me.md', line: 2 } }
			return (await outwardOf(vault.app, ANNA, vault.ties, me))?.match
		}
		expect(await matchBy()).toMatchObject({ kind: 'introduce', offer: 'A turner', other: { contact: { path: 'B.md' } } })
		expect(await matchBy('a turner')).toMatchObject({ kind: 'help', offer: 'a turner' })
		expect(await matchBy('a [[Robby|turner]]')).toMatchObject({ kind: 'introduce' })
	})

	it('is nothing where the note is gone or cannot be read', async () => {
		const { app, ties } = await liveVault(FILES)
		expect(await outwardOf(app, 'Gone.md', ties, null)).toBeNull()
		vi.spyOn(app.vault, 'cachedRead').mockRejectedValue(new Error('locked'))
		expect(await outwardOf(app, ANNA, ties, null)).toBeNull()
	})
})
