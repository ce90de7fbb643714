// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { outwardNoteOf } from '../../src/vault/outward-note'
import { liveVault } from './live-vault'

const ANNA = 'People/Anna.md'

const FILES = {
	[ANNA]: '---\ntype: contact\nknows: "[[Robert Hale|Bob]]"\n---\n[[Boris]] and [[Robby]]\n',
	'People/Boris.md': '---\ntype: contact\n---\n',
	'People/Robert Hale.md': '---\ntype: contact\nconfidential: true\naliases: [Robby]\n---\n[[Robert Hale]] [[Tamara]]\n',
	'People/Tamara.md': '---\nтип: контакт\nконфиденциально: да\n---\n',
	'Notes/Open.md': 'Nothing.\n',
	'Notes/Closed.md': '---\nConfidential: yes\n---\n',
}

async function outward(path: string, subject = ANNA) {
	const { app, ties } = await liveVault(FILES)
	return await outwardNoteOf(app, path, subject, ties)
}

describe('what of a note must not leave the vault', () => {
	it('is how links to confidential people show, by name or alias', async () => {
		expect(await outward(ANNA)).toEqual({ isConfidential: false, hidden: ['Robert Hale', 'Robby', 'Bob'] })
	})

	it('is not the person whom it is about', async () => {
		expect(await outward('People/Robert Hale.md', 'People/Robert Hale.md')).toEqual({ isConfidential: true, hidden: ['Tamara'] })
	})

	it.each([
		['Notes/Open.md', false],
		['Notes/Closed.md', true],
		['People/Tamara.md', true],
		['People/Boris.md', false],
		['Gone.md', true],
	])('is all of %s: %s', async (path, isConfidential) => {
		expect(await outward(path)).toEqual({ isConfidential, hidden: [] })
	})
})
