// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
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
})
