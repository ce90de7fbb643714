// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { en } from '../../src/i18n/en'
import { ru } from '../../src/i18n/ru'
import type { Idea, SharedTopic } from '../../src/query/idea'
import { drawCard } from '../../src/view/card'
import { dayAt } from '../contact-builder'
import { contactNote, place, press, textsOf, viewContext } from './view-context'
import { shownPanel } from './shown-view'

const ANNA = 'People/Anna Weber.md'
const NEW = '---\ntype: contact\ncircle: 3\nmet: 2026-11-23\n---\n'

const topic = (text: string): SharedTopic => ({ text, of: 'interests', source: { path: ANNA, line: null, property: 'interests' } })

function idea(title: string, address: string | null = null): Idea {
	return { path: `${title}.md`, title, changed: dayAt('2026-11-18'), shared: [topic('titan'), topic('alloys')], address }
}

async function cardOf(note: string, ideas: readonly Idea[], files: Readonly<Record<string, string>> = {}) {
	const world = await viewContext({ [ANNA]: note, 'Review.md': 'Titan', 'Second.md': '', ...files })
	world.ideas = { [ANNA]: ideas }
	const draw = () => {
		const el = place()
		drawCard(el, ANNA, world.context)
		return el
	}
	return { ...world, world, draw, card: draw() }
}

function clipboard(writeText: (text: string) => Promise<void>) {
	vi.stubGlobal('navigator', { clipboard: { writeText } })
}

const notices = () => textsOf(document.body, '.notice-message')
const buttonIn = (card: HTMLElement, label: string) => card.querySelector<HTMLElement>(`button[aria-label="${label}"]`)

afterEach(() => {
	vi.unstubAllGlobals()
	document.body.empty()
})

describe('something to send on the card', () => {
	it('says the note, when it changed and what is shared', async () => {
		const { card } = await cardOf(contactNote('2026-10-16'), [idea('Review')])
		expect(textsOf(card, 'dt')).toContain(en.send.title)
		expect(textsOf(card, '.tend-offer .tend-idea')).toEqual(['Review'])
		expect(textsOf(card, '.tend-offer .tend-muted')).toEqual(['changed 18 November, shared topics: titan, alloys'])
	})

	it('leads to the note, and from a topic to the line that names it', async () => {
		const named = contactNote('2026-10-16', 'interests: [titan]\n')
		const { app, card } = await cardOf(named, [idea('Review')])
		const open = () => app.workspace.getActiveFile()?.path
		card.querySelector<HTMLElement>('.tend-idea')?.click()
		await vi.waitFor(() => expect(open()).toBe('Review.md'))
		const leaf = app.workspace.getLeaf(false)
		const opened = vi.spyOn(leaf, 'openFile')
		card.querySelector<HTMLElement>('.tend-offer .tend-why-link')?.click()
		await vi.waitFor(() => expect(open()).toBe(ANNA))
		expect(opened.mock.calls[0]?.[1]).toMatchObject({ eState: { line: 5 } })
	})

	it('offers three at most', async () => {
		const { card } = await cardOf(contactNote('2026-10-16'), ['A', 'B', 'C', 'D'].map((title) => idea(title)))
		expect(textsOf(card, '.tend-idea')).toEqual(['A', 'B', 'C'])
	})

	it('has no line where there is nothing for an old tie', async () => {
		const { card } = await cardOf(contactNote('2026-10-16'), [])
		expect(textsOf(card, 'dt')).not.toContain(en.send.title)
	})

	it.each([
		['nothing changed', 'interests: jazz\n', 'unchanged'],
		['nothing is known', '', 'noTopics'],
	] as const)('says to a new tie that %s', async (_, more, words) => {
		const { world, draw, card } = await cardOf(NEW.replace('---\n', `---\n${more}`), [])
		expect(card.textContent).toContain(en.send[words])
		world.language = 'ru'
		expect(draw().textContent).toContain(ru.send[words])
	})

	it('says nothing of the kind before every note has been looked at', async () => {
		const { world, draw } = await cardOf(NEW, [])
		world.ideasRevision = null
		expect(textsOf(draw(), 'dt')).not.toContain(en.send.title)
	})

	it('shows names of notes as text alone', async () => {
		const { card } = await cardOf(contactNote('2026-10-16'), [idea('<img src=x onerror=alert(1)>')])
		expect(card.querySelector('img')).toBeNull()
		expect(textsOf(card, '.tend-idea')).toEqual(['<img src=x onerror=alert(1)>'])
	})
})

describe('copying what to send', () => {
	it.each([
		['its web address where it has one', idea('Review', 'https://example.org/r'), 'https://example.org/r'],
		['a link to the note where it has none', idea('Second'), '[[Second]]'],
	])('takes %s, and says so', async (_, one, text) => {
		const writeText = vi.fn(() => Promise.resolve())
		clipboard(writeText)
		const { card } = await cardOf(contactNote('2026-10-16'), [one])
		buttonIn(card, en.send.copy(one.title))?.click()
		await vi.waitFor(() => expect(notices()).toEqual([en.send.copied(text)]))
		expect(writeText).toHaveBeenCalledExactlyOnceWith(text)
	})

	it.each<[string, () => void]>([
		['refuses', () => clipboard(() => Promise.reject(new Error('denied')))],
		['is not there', () => vi.stubGlobal('navigator', {})],
	])('says that it failed where the clipboard %s', async (_, stub) => {
		stub()
		const { card } = await cardOf(contactNote('2026-10-16'), [idea('Review')])
		buttonIn(card, en.send.copy('Review'))?.click()
		await vi.waitFor(() => expect(notices()).toEqual([en.send.notCopied('Review', en.send.noClipboard)]))
	})

	it('says that the note is gone', async () => {
		const { card } = await cardOf(contactNote('2026-10-16'), [idea('Gone')])
		buttonIn(card, en.send.copy('Gone'))?.click()
		await vi.waitFor(() => expect(notices()).toEqual([en.send.notCopied('Gone', en.send.noteGone)]))
	})
})

describe('something to send in a row of Today', () => {
	const PROMISE = '\n- [ ] #promise Write 📅 2026-11-20\n'

	async function panelOver(note: string) {
		const world = await viewContext({ [ANNA]: note })
		world.ideas = { [ANNA]: [idea('Review'), idea('Second')] }
		return shownPanel(world.app, world.context)
	}

	it.each([
		['first message', NEW],
		['bridge', NEW.replace('2026-11-23', '2026-11-09')],
		['follow-up that is due', contactNote('2026-10-16')],
		['dormant tie', contactNote('2024-10-16')],
	])('follows the reason of a %s: the best alone', async (_, note) => {
		const panel = await panelOver(note)
		expect(textsOf(panel, '.tend-row .tend-idea')).toEqual(['Review'])
		expect(panel.querySelector('.tend-why .tend-idea')?.getAttribute('title')).toBe('changed 18 November, shared topics: titan, alloys')
		expect(textsOf(panel, '.tend-row .tend-idea-why')).toEqual([' · shared topic: titan'])
		expect(panel.querySelector('.tend-row .tend-copy')).toBeNull()
	})

	it('leads from its topic to the line that names it', async () => {
		const world = await viewContext({ [ANNA]: contactNote('2026-10-16', 'interests: [titan]\n') })
		world.ideas = { [ANNA]: [idea('Review')] }
		const panel = await shownPanel(world.app, world.context)
		const opened = vi.spyOn(world.app.workspace.getLeaf(false), 'openFile')
		panel.querySelector<HTMLElement>('.tend-idea-why a')?.click()
		await vi.waitFor(() => expect(opened.mock.calls[0]?.[1]).toMatchObject({ eState: { line: 5 } }))
	})

	it('does not stand by a promise, which says itself what to do', async () => {
		const panel = await panelOver(contactNote('2026-10-16') + PROMISE)
		expect(textsOf(panel, '.tend-row')).toHaveLength(1)
		expect(textsOf(panel, '.tend-row .tend-idea')).toEqual([])
	})

	it('is reached by the arrow keys, after the reason', async () => {
		const panel = await panelOver(contactNote('2026-10-16'))
		panel.findAll('.tend-row .tend-name')[0]?.focus()
		press('ArrowDown')
		press('ArrowDown')
		expect(document.activeElement?.textContent).toBe('Review')
		press('ArrowDown')
		expect(document.activeElement?.textContent).toBe('titan')
		press('ArrowDown')
		expect(document.activeElement?.getAttribute('aria-label')).toBe(en.acts.logFor('Anna Weber'))
		expect(panel.findAll('.tend-rows [tabindex="0"]')).toHaveLength(1)
	})

	it('is asked for only where a row is drawn', async () => {
		const person = (at: number): [string, string] => [`People/P ${String(at)}.md`, contactNote('2026-10-16')]
		const world = await viewContext(Object.fromEntries(Array.from({ length: 40 }, (_, at) => person(at))))
		const ideas = vi.spyOn(world.context, 'ideas')
		const panel = await shownPanel(world.app, world.context)
		expect(ideas).toHaveBeenCalledTimes(panel.findAll('.tend-row').length)
	})

	it('comes when it is found, though no tie has moved', async () => {
		const world = await viewContext({ [ANNA]: contactNote('2026-10-16') })
		const panel = await shownPanel(world.app, world.context)
		expect(textsOf(panel, '.tend-idea')).toEqual([])
		world.ideas = { [ANNA]: [idea('Review')] }
		world.ideasRevision = 1
		world.redraw()
		expect(textsOf(panel, '.tend-idea')).toEqual(['Review'])
	})
})
