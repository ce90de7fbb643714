// @vitest-environment happy-dom
import type { TFile } from 'obsidian'
import { describe, expect, it, vi } from 'vitest'
import { en } from '../../src/i18n/en'
import { ru } from '../../src/i18n/ru'
import { settled } from '../host/test-app'
import { shownPanel } from './shown-view'
import { contactNote, textsOf, viewContext } from './view-context'
import type { ViewContext } from './view-context'

const HELIOS = 'Organizations/Helios Labs.md'
const ANNA = 'People/Anna Weber.md'
const ELENA = 'People/Elena Rossi.md'
const LEV = 'People/Lev Orlov.md'
const { organization: words } = en

const FILES = {
	[HELIOS]: '---\ntype: organization\nproblems: [grant deadlines, a slow board]\n---\n',
	[ANNA]: contactNote('2026-10-16', 'stage: 3\nrole: Head of research\nproblems: grant deadlines\n'),
	[ELENA]: contactNote('2026-11-06', 'stage: 2\nneeds: a bench\n'),
	[LEV]: '---\ntype: contact\ncircle: 3\n---\n',
	'Shopping.md': 'Milk',
}

function fileIn({ app }: ViewContext, path: string): TFile {
	const file = app.vault.getFileByPath(path)
	if (file === null) throw new Error(`No ${path}`)
	return file
}

async function openNote(world: ViewContext, path: string): Promise<void> {
	await world.app.workspace.getLeaf(false).openFile(fileIn(world, path))
}

async function write(world: ViewContext, path: string, text: string): Promise<void> {
	await world.app.vault.modify(fileIn(world, path), text)
	await settled(world.app)
}

function tieIn({ context }: ViewContext, path: string) {
	const tie = context.index.tie(path)
	if (tie === undefined) throw new Error(`${path} is no contact`)
	return tie
}

/** The panel with Helios Labs open: Anna, Elena and Lev work there; Elena needs what I offer. */
async function helios(language: 'en' | 'ru' = 'en', there: readonly string[] = [ANNA, ELENA, LEV]) {
	const world = await viewContext(FILES)
	world.language = language
	world.peopleAt = { [`note ${HELIOS}`]: there.map((path) => tieIn(world, path)) }
	const needSource = { path: ELENA, line: null, property: 'needs' } as const
	const offerSource = { path: 'Me.md', line: null, property: 'offers' } as const
	world.matches = [{ kind: 'help', who: tieIn(world, ELENA), need: 'a bench', of: 'needs', needSource, offer: 'bench time', offerSource }]
	world.waysIn = { [`note ${HELIOS}`]: [{ to: `note ${ANNA}`, brokers: [], steps: [], against: [] }] }
	const panel = await shownPanel(world.app, world.context)
	await openNote(world, HELIOS)
	return { world, panel }
}

function factOf(panel: HTMLElement, label: string): HTMLElement {
	const found = panel.findAll('.tend-card dt').find(({ textContent }) => textContent === label)?.nextElementSibling
	if (!(found instanceof HTMLElement)) throw new Error(`No ${label}`)
	return found
}

function click(panel: HTMLElement, selector: string, text: string): void {
	const found = panel.findAll(selector).find(({ textContent }) => textContent.includes(text))
	if (found === undefined) throw new Error(`No ${selector} with ${text}`)
	found.click()
}

describe('the card of an organization', () => {
	it('says who is there, whose problem I can solve first, and how I stand with each', async () => {
		const { panel } = await helios()
		expect(panel.find('.tend-card')?.getAttr('aria-label')).toBe(words.label)
		expect(textsOf(panel, '.tend-card h2, .tend-card .tend-under')).toEqual(['Helios Labs', '3 people: Productivity 2, Development 1'])
		expect(textsOf(factOf(panel, words.people), 'li')).toEqual([
			'Elena RossiBuilding trust, last 6 NovYou can help: a bench',
			'Anna WeberHead of researchDeepening, last 16 Oct, overdue',
			'Lev OrlovStill to meet',
		])
	})

	it('says what hurts, with all who say so, and what I offer', async () => {
		const { panel } = await helios()
		expect(textsOf(factOf(panel, words.hurts), 'li')).toEqual(['grant deadlines — its note, Anna Weber', 'a slow board — its note', 'a bench — Elena Rossi'])
		expect(textsOf(factOf(panel, words.offer), 'li')).toEqual(['bench time — Elena Rossi: a bench'])
	})

	it('says whom I can help only once all logs are read: what I have given already is not offered', async () => {
		const { world, panel } = await helios()
		world.progress = { done: 1, total: 2 }
		world.redraw()
		expect(textsOf(panel, '.tend-card dt')).not.toContain(words.offer)
		expect(factOf(panel, words.people).textContent).not.toContain(words.youCanHelp('a bench'))
		world.progress = null
		world.redraw()
		expect(textsOf(factOf(panel, words.offer), 'li')).toEqual(['bench time — Elena Rossi: a bench'])
	})

	it('leads from who says it to where they say it', async () => {
		const { world, panel } = await helios()
		factOf(panel, words.hurts).findAll('a')[1]?.click()
		await vi.waitFor(() => expect(world.app.workspace.getActiveFile()?.path).toBe(ANNA))
		expect(textsOf(panel, '.tend-card h2')).toEqual(['Anna Weber'])
	})

	it('says who leads there, and when we last spoke', async () => {
		const { panel } = await helios()
		expect(factOf(panel, en.ways.title).textContent).toContain('You know Anna Weber there, in touch on 16 October')
	})

	it('has an act for somebody new, and one for all of them', async () => {
		const { world, panel } = await helios()
		click(panel, '.tend-card-acts button', words.newContact)
		expect(world.context.createContactAt).toHaveBeenCalledExactlyOnceWith(HELIOS)
		click(panel, '.tend-card-acts button', words.allInPeople)
		expect(world.context.openPeople).toHaveBeenCalledExactlyOnceWith({ organization: 'Helios Labs' })
	})

	it('speaks Russian', async () => {
		const { panel } = await helios('ru')
		expect(textsOf(panel, '.tend-card .tend-under')).toEqual(['3 человека: Продуктивность 2, Развитие 1'])
		expect(textsOf(factOf(panel, ru.organization.people), 'li')[0]).toBe('Elena RossiРазвитие доверия, последний раз 6 ноябВы можете помочь: a bench')
	})

	it('follows its note', async () => {
		const { world, panel } = await helios()
		await write(world, HELIOS, '---\nneeds: a lawyer\n---\n')
		expect(textsOf(factOf(panel, words.hurts), 'li')[0]).toBe('a lawyer — its note')
	})

	it('of nobody yet says what would change that', async () => {
		const { panel } = await helios('en', [])
		expect(textsOf(panel, '.tend-card .tend-next')).toEqual([`${words.nobody}${words.makeOne('[[Helios Labs]]')}`])
		expect(textsOf(panel, '.tend-card-acts button')).toEqual([words.newContact])
	})

	it('does not say that there is nobody before the contacts are known', async () => {
		const world = await viewContext(FILES)
		world.ready = false
		const panel = await shownPanel(world.app, world.context)
		await openNote(world, HELIOS)
		expect(textsOf(panel, '.tend-card h2')).toEqual(['Helios Labs'])
		expect(panel.textContent).not.toContain(words.nobody)
	})

	it('names those who have died apart', async () => {
		const world = await viewContext({ ...FILES, [ANNA]: contactNote('2026-10-16', 'deceased: true\nproblems: grant deadlines\n') })
		world.peopleAt = { [`note ${HELIOS}`]: [tieIn(world, ANNA)] }
		const panel = await shownPanel(world.app, world.context)
		await openNote(world, HELIOS)
		expect(factOf(panel, words.people).textContent).toBe(words.remembered('Anna Weber'))
		expect(textsOf(factOf(panel, words.hurts), 'li')).toEqual(['grant deadlines — its note', 'a slow board — its note'])
	})

	it.each([
		['a person’s note', ANNA, 'Anna Weber'],
		['any other note', 'Shopping.md', undefined],
	])('is not that of %s', async (_, path, title) => {
		const { world, panel } = await helios()
		await openNote(world, path)
		expect(textsOf(panel, '.tend-card h2')).toEqual(title === undefined ? [] : [title])
		expect(panel.find(`[aria-label="${words.label}"]`)).toBeNull()
	})

	it('shows a dozen people, and more when asked', async () => {
		const names = Array.from({ length: 14 }, (_, at) => `People/P${String(at).padStart(2, '0')}.md`)
		const world = await viewContext({ ...FILES, ...Object.fromEntries(names.map((path) => [path, contactNote('2026-11-20')])) })
		world.peopleAt = { [`note ${HELIOS}`]: names.map((path) => tieIn(world, path)) }
		const panel = await shownPanel(world.app, world.context)
		await openNote(world, HELIOS)
		expect(panel.findAll('.tend-there li')).toHaveLength(12)
		click(panel, '.tend-card .tend-more', en.today.showMore(2))
		expect(panel.findAll('.tend-there li')).toHaveLength(14)
	})

	it('takes what a note says as text', async () => {
		const hostile = 'Organizations/Evil.md'
		const world = await viewContext({ ...FILES, [hostile]: '---\ntype: company\nproblems: "<img src=x onerror=alert(1)> [x](javascript:alert(1))"\n---\n' })
		const panel = await shownPanel(world.app, world.context)
		await openNote(world, hostile)
		expect(factOf(panel, words.hurts).textContent).toContain('<img src=x')
		expect([...panel.querySelectorAll('img, [href^=javascript]')]).toEqual([])
	})
})
