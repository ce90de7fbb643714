// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { en } from '../../src/i18n/en'
import { shownPanel } from './shown-view'
import { contactNote, overdueVault, press, textsOf, viewContext } from './view-context'

const ANNA = 'People/Anna Weber.md'

async function panelOver(files: Readonly<Record<string, string>>) {
	const world = await viewContext(files)
	return { ...world, world, panel: await shownPanel(world.app, world.context) }
}

async function openNote({ app }: Awaited<ReturnType<typeof panelOver>>, path: string) {
	const file = app.vault.getFileByPath(path)
	if (file !== null) await app.workspace.getLeaf(false).openFile(file)
}

function clickOn(panel: HTMLElement, selector: string, text: string) {
	const found = panel.findAll(selector).find(({ textContent }) => textContent.includes(text))
	if (found === undefined) throw new Error(`No ${selector} with ${text}`)
	found.click()
}

describe('the panel', () => {
	it('says what makes a contact where there is none, with a way to make one and to the settings', async () => {
		const { panel, createContact, openSettings } = await panelOver({})
		expect(panel.textContent).toContain('type: contact')
		clickOn(panel, 'button', en.commands.newContact)
		clickOn(panel, 'button', en.empty.openSettings)
		expect(createContact).toHaveBeenCalledTimes(1)
		expect(openSettings).toHaveBeenCalledTimes(1)
	})

	it('names each person of Today with the reason', async () => {
		const { panel } = await panelOver({ [ANNA]: contactNote('2026-10-16') })
		expect(textsOf(panel, '.tend-row .tend-name')).toEqual(['Anna Weber'])
		expect(textsOf(panel, '.tend-row .tend-why')).toEqual(['9 days late: contact on 16 October, every 30 days (circle 2)'])
	})

	it('says further reasons within one sentence, and the note’s own words as they are', async () => {
		const promise = '\n- [ ] #promise Send the review 📅 2026-11-24\n'
		const { panel } = await panelOver({ [ANNA]: contactNote('2026-10-16', 'dates: ["--11-24 Turner’s day"]\n') + promise })
		expect(textsOf(panel, '.tend-row .tend-why')).toEqual([
			'You promised: Send the review, by today',
			'Also: Turner’s day: today',
			'Also: 9 days late: contact on 16 October, every 30 days (circle 2)',
		])
	})

	it('shows the first of very many promises, and more of them when asked', async () => {
		const owed = (at: number): [string, string] => [`People/P ${String(at)}.md`, `${contactNote('2026-11-20')}\n- [ ] #promise Write 📅 2026-11-20\n`]
		const { panel } = await panelOver(Object.fromEntries<string>(Array.from({ length: 300 }, (_, at) => owed(at))))
		const rows = () => textsOf(panel, '.tend-row').length
		expect(rows()).toBe(7)
		clickOn(panel, 'button', en.today.showMore(293))
		expect(rows()).toBe(55)
	})

	it('leads by the keyboard to the line a reason rests on', async () => {
		const { panel } = await panelOver({ [ANNA]: `${contactNote('2026-11-20')}\n- [ ] #promise Write 📅 2026-11-20\n` })
		panel.findAll('.tend-row .tend-name')[0]?.focus()
		press('ArrowDown')
		expect(document.activeElement?.textContent).toBe('You promised: Write, by 20 November')
	})

	it('shows the first overdue people with their count, and all of them when asked', async () => {
		const { panel } = await panelOver(overdueVault(500))
		const lines = () => textsOf(panel, '.tend-line .tend-name').length
		expect(lines()).toBe(5)
		const few = panel.findAll('*').length
		clickOn(panel, 'button', 'Show')
		expect(lines()).toBeGreaterThan(5)
		expect(panel.findAll('*').length).toBeLessThan(few + 600)
		clickOn(panel, 'button', en.today.showLess)
		expect(lines()).toBe(5)
	})

	it('shows the card of the contact whose note is open, and none of another note', async () => {
		const world = await panelOver({ [ANNA]: contactNote('2026-10-16', 'role: Head of research\n'), 'Topic.md': 'Titanium' })
		await openNote(world, ANNA)
		await vi.waitFor(() => expect(textsOf(world.panel, '.tend-card h2')).toEqual(['Anna Weber']))
		expect(world.panel.querySelector('.tend-card')?.textContent).toContain('Head of research')
		await openNote(world, 'Topic.md')
		await vi.waitFor(() => expect(world.panel.querySelector('.tend-card')).toBeNull())
	})

	it('follows what only the text of the open note tells, with which the index does not move', async () => {
		const world = await panelOver({ [ANNA]: contactNote('2026-10-16') })
		world.world.fields = { texts: new Map([['telegram', ['chess']]]), interactions: [] }
		await openNote(world, ANNA)
		await vi.waitFor(() => expect(world.panel.textContent).toContain('chess'))
		world.world.fields = { texts: new Map([['telegram', ['fishing']]]), interactions: [] }
		await world.app.vault.process(requireFile(world), (text) => `${text}\ntelegram changed`)
		await vi.waitFor(() => expect(world.panel.textContent).toContain('fishing'))
	})

	it('says give and take in words, with the last thing given, and not of circle 1', async () => {
		const world = await panelOver({ [ANNA]: contactNote('2026-10-16') })
		const log = '\n## Interactions\n- 2026-10-16 call: x; gave: a turner\n- 2026-10-10 call; gave: b\n- 2026-10-05 call; gave: c\n- 2026-09-01 call; asked: d\n'
		world.world.say(ANNA, contactNote('2026-10-16') + log)
		await openNote(world, ANNA)
		await vi.waitFor(() => expect(world.panel.textContent).toContain('You gave three times since you last askedLast: a turner, 16 October'))
		world.world.say(ANNA, contactNote('2026-10-16').replace('circle: 2', 'circle: 1') + log)
		await vi.waitFor(() => expect(world.panel.textContent).not.toContain('You gave'))
	})

	it('leads from give and take to the newest line that it rests on, given or asked', async () => {
		const note = `${contactNote('2026-10-16')}\n## Interactions\n- 2026-10-16 call; asked: a price\n- 2026-10-10 call; thanked: x\n`
		const world = await panelOver({ [ANNA]: note })
		await openNote(world, ANNA)
		const link = await vi.waitFor(() => {
			const found = world.panel.findAll('.tend-card a').find(({ textContent }) => textContent.startsWith('You asked once'))
			if (found === undefined) throw new Error('Nothing leads to the line')
			return found
		})
		const opened = vi.spyOn(world.app.workspace.getLeaf(false), 'openFile')
		link.click()
		await vi.waitFor(() => expect(opened.mock.calls[0]?.[1]).toMatchObject({ eState: { line: 8 } }))
	})

	it('does not say that it is enough while logs are being read', async () => {
		const world = await viewContext({ [ANNA]: contactNote('2026-11-23') })
		world.progress = { done: 3, total: 40 }
		const panel = await shownPanel(world.app, world.context)
		expect(panel.textContent).toContain('Reading 3 of 40')
		expect(panel.textContent).not.toContain(en.today.enough)
		world.progress = null
		world.redraw()
		expect(panel.textContent).toContain(en.today.enough)
	})

	it('keeps unfolded what cannot be read over a redraw', async () => {
		const { panel, say } = await panelOver({ [ANNA]: contactNote('2026-10-16', 'cadence: every blue moon\n') })
		const folds = () => panel.querySelector('.tend-unreadable')
		expect(folds()?.textContent).toContain('1')
		const details = folds()
		if (details instanceof HTMLDetailsElement) details.open = true
		details?.dispatchEvent(new Event('toggle'))
		say('People/Boris.md', contactNote('2026-10-01'))
		const after = folds()
		expect(after instanceof HTMLDetailsElement && after.open).toBe(true)
		expect(after?.textContent).toContain('every blue moon')
	})

	it('keeps the focus on the same person when others come and go', async () => {
		const { panel, say, forget } = await panelOver({ [ANNA]: contactNote('2026-10-16'), 'People/Boris.md': contactNote('2026-10-01') })
		const link = (name: string) => panel.findAll('.tend-row .tend-name').find(({ textContent }) => textContent === name)
		link('Anna Weber')?.focus()
		say('People/Clara.md', contactNote('2026-10-05'))
		expect(document.activeElement?.textContent).toBe('Anna Weber')
		forget('People/Boris.md')
		expect(document.activeElement?.textContent).toBe('Anna Weber')
	})

	it('gives the focus to whoever stands where a person was', async () => {
		const { panel, forget } = await panelOver({ [ANNA]: contactNote('2026-10-16'), 'People/Boris.md': contactNote('2026-10-01') })
		panel.findAll('.tend-row .tend-name').find(({ textContent }) => textContent === 'Boris')?.focus()
		forget('People/Boris.md')
		expect(document.activeElement?.textContent).toBe('Anna Weber')
	})

	it('never makes markup of what notes say', async () => {
		const evil = '<img src=x onerror=alert(1)><b>bold</b>'
		const world = await panelOver({ [ANNA]: contactNote('2026-10-16', `name: '${evil}'\nrole: '${evil}'\norganization: '${evil}'\n`) })
		world.world.fields = { texts: new Map([['hobbies', [evil]], ['phone', [`+7 999 ${evil}`]]]), interactions: [] }
		await openNote(world, ANNA)
		await vi.waitFor(() => expect(textsOf(world.panel, '.tend-card h2')).toEqual([evil]))
		await vi.waitFor(() => expect(world.panel.querySelector('.tend-facts')?.textContent).toContain(evil))
		expect(world.panel.querySelectorAll('img, b')).toHaveLength(0)
	})
})

function requireFile({ app }: Awaited<ReturnType<typeof panelOver>>) {
	const file = app.vault.getFileByPath(ANNA)
	if (file === null) throw new Error('No note')
	return file
}
