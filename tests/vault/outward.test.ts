// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
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
		const outward = await outwardOf(app, ANNA, ties)
		expect(outward?.tie.contact.human).toMatchObject({ needs: [{ text: 'or', links: [] }], hobbies: [{ text: 'chess', links: [] }] })
		expect(outward?.fields.texts.get('hobbies')).toEqual(['chess'])
		expect(outward?.others.map(({ contact }) => contact.path)).toEqual([ANNA, 'People/Anna’s twin.md'])
	})

	it('is what open notes tell of them', async () => {
		const { app, ties, tie } = await liveVault(FILES)
		expect(tie(ANNA).promises).toHaveLength(4)
		const outward = await outwardOf(app, ANNA, ties)
		expect(outward?.tie.promises.map(({ source }) => source.path)).toEqual(['Notes/Open.md'])
	})

	it('is their own note, though that is confidential', async () => {
		const { app, ties } = await liveVault(FILES)
		const outward = await outwardOf(app, 'People/Robert Hale.md', ties)
		expect(outward?.tie.contact.human.hobbies).toEqual([{ text: 'go', links: [] }])
	})

	it('is nothing where the note is gone or cannot be read', async () => {
		const { app, ties } = await liveVault(FILES)
		expect(await outwardOf(app, 'Gone.md', ties)).toBeNull()
		vi.spyOn(app.vault, 'cachedRead').mockRejectedValue(new Error('locked'))
		expect(await outwardOf(app, ANNA, ties)).toBeNull()
	})
})
