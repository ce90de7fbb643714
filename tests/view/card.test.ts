// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { shownPanel } from './shown-view'
import { textsOf, viewContext } from './view-context'

const ANNA = 'People/Anna.md'
const note = (more = ''): string => `---\ntype: contact\ncircle: 2\nmet: 2026-04-03\n${more}---\n`

async function cardOf(text: string): Promise<HTMLElement> {
	const { app, context } = await viewContext({ [ANNA]: text })
	const panel = await shownPanel(app, context)
	const file = app.vault.getFileByPath(ANNA)
	if (file !== null) await app.workspace.getLeaf(false).openFile(file)
	return panel
}

describe('the card of a person', () => {
	it('offers to log and to put off, and says the rhythm', async () => {
		const panel = await cardOf(note())
		expect(textsOf(panel, '.tend-card-acts button')).toEqual(['Log', 'Later', 'More…'])
		expect(textsOf(panel, '.tend-card dt')).toContain('Rhythm')
	})

	it('of somebody remembered, asks for neither', async () => {
		const panel = await cardOf(note('deceased: true\n'))
		expect(textsOf(panel, '.tend-card-acts button')).toEqual(['More…'])
		expect(textsOf(panel, '.tend-card dt')).not.toContain('Rhythm')
	})

	it('leads from an organization’s name to its note, as a link or by an alias', async () => {
		const { app, context } = await viewContext({ [ANNA]: note('organization: [Helios Labs, UTW, Nowhere]\n'), 'Organizations/Helios Labs.md': '', 'Organizations/Ural Works.md': '' }, { UTW: 'Organizations/Ural Works.md' })
		const panel = await shownPanel(app, context)
		const file = app.vault.getFileByPath(ANNA)
		if (file !== null) await app.workspace.getLeaf(false).openFile(file)
		expect(textsOf(panel, '.tend-under')).toEqual(['Helios Labs, UTW, Nowhere'])
		expect(textsOf(panel, '.tend-under a')).toEqual(['Helios Labs', 'UTW'])
		panel.findAll('.tend-under a')[1]?.click()
		await vi.waitFor(() => expect(app.workspace.getActiveFile()?.path).toBe('Organizations/Ural Works.md'))
	})
})
