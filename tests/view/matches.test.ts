// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { en } from '../../src/i18n/en'
import { ru } from '../../src/i18n/ru'
import type { Match } from '../../src/query/match'
import { drawCard } from '../../src/view/card'
import { shownDashboard, shownPanel } from './shown-view'
import { contactNote, place, textsOf, viewContext } from './view-context'
import type { ViewContext } from './view-context'

const ANNA = 'People/Anna.md'
const BORIS = 'People/Boris.md'
const FILES = {
	[ANNA]: contactNote('2026-11-20', 'needs: [a turner, a lathe]\n'),
	[BORIS]: contactNote('2026-11-20', 'offers: turning\n').replace('circle: 2', 'circle: 3'),
	'Me.md': '---\noffers: lathes\n---\n',
}

function matchesIn({ context }: ViewContext): { readonly help: Match; readonly introduce: Match } {
	const who = context.index.tie(ANNA)
	const other = context.index.tie(BORIS)
	if (who === undefined || other === undefined) throw new Error('Nobody is there')
	const needSource = { path: ANNA, line: 7 }
	return {
		help: { kind: 'help', who, need: 'a lathe', of: 'problems', needSource, offer: 'lathes', offerSource: { path: 'Me.md', line: 2 } },
		introduce: { kind: 'introduce', who, other, need: 'a turner', of: 'needs', needSource, offer: 'turning', offerSource: { path: BORIS, line: 7 } },
	}
}

async function worldWith(...kinds: readonly Match['kind'][]) {
	const world = await viewContext(FILES)
	const known = matchesIn(world)
	world.matches = kinds.map((kind) => known[kind])
	return { world, ...known }
}

async function todayWith(...kinds: readonly Match['kind'][]) {
	const { world, ...known } = await worldWith(...kinds)
	const { contentEl: el } = await shownDashboard(world.app, world.context)
	return { world, el, ...known }
}

const rows = (el: HTMLElement) => el.findAll('.tend-matches .tend-row')
const button = (el: HTMLElement, text: string) => el.findAll('.tend-row-acts button').find(({ textContent }) => textContent === text)

afterEach(() => document.body.empty())

describe('who could help whom, in Today', () => {
	it('says what to do, for whom, and why', async () => {
		const { el } = await todayWith('help', 'introduce')
		expect(textsOf(el, '.tend-matches h2')).toEqual([en.matches.title])
		expect(textsOf(el, '.tend-matches .tend-row-head')).toEqual(['HelpAnna', 'IntroduceAnnaandBoris'])
		expect(textsOf(el, '.tend-matches .tend-why')).toEqual(['Problem: a lathe\u00a0· you offer: lathes', 'Needs: a turner\u00a0· Boris offers: turning'])
	})

	it('stands after what is coming, and not in the panel', async () => {
		const { world } = await worldWith('help')
		world.say('People/Clara.md', contactNote('2026-11-20', 'birthday: 1990-11-26\n'))
		const { contentEl } = await shownDashboard(world.app, world.context)
		expect(textsOf(contentEl, '.tend-section > h2')).toEqual([en.today.coming, en.matches.title])
	})

	it('is not in the panel', async () => {
		const { world } = await worldWith('help')
		const panel = await shownPanel(world.app, world.context)
		expect(panel.textContent).not.toContain(en.matches.title)
	})

	it('has no section where there is nobody, and none while logs are read', async () => {
		expect(rows((await todayWith()).el)).toEqual([])
		const { world, el } = await todayWith('help')
		expect(rows(el)).toHaveLength(1)
		world.progress = { done: 1, total: 2 }
		world.redraw()
		expect(el.find('.tend-matches')).toBeNull()
	})

	it('leads from what is needed and what is offered to their lines', async () => {
		const { el, world } = await todayWith('introduce')
		const opened = vi.spyOn(world.app.workspace, 'getLeaf')
		const [need, offer] = el.findAll('.tend-matches .tend-why-link')
		const open = async (link: HTMLElement | undefined, path: string) => {
			link?.click()
			await vi.waitFor(() => expect(world.app.workspace.getActiveFile()?.path).toBe(path))
		}
		await open(need, ANNA)
		await open(offer, BORIS)
		expect(opened).toHaveBeenCalledTimes(2)
	})

	it('is taken by logging what is given, with both people where they are introduced', async () => {
		const { el, world } = await todayWith('help', 'introduce')
		button(el, en.matches.helpShort)?.click()
		expect(world.context.acts.log).toHaveBeenLastCalledWith(ANNA, { with: [], words: { gave: 'lathes' } })
		button(el, en.matches.introduceShort)?.click()
		expect(world.context.acts.log).toHaveBeenLastCalledWith(ANNA, { with: [BORIS], words: { gave: 'a contact, a turner' } })
	})

	it('is dismissed by its own button, which says what it dismisses', async () => {
		const { el, world, introduce } = await todayWith('introduce')
		const dismiss = button(el, en.matches.dismissShort)
		expect(dismiss?.getAttr('aria-label')).toBe('Dismiss for good: Introduce Anna and Boris: a turner')
		dismiss?.click()
		expect(world.context.acts.dismiss).toHaveBeenCalledWith(introduce)
	})

	it('shows three, and more when asked', async () => {
		const { world, help } = await worldWith()
		world.matches = Array.from({ length: 5 }, (_, at) => ({ ...help, need: `need ${String(at)}` }))
		const { contentEl: el } = await shownDashboard(world.app, world.context)
		expect(rows(el)).toHaveLength(3)
		el.find('.tend-matches .tend-more')?.click()
		expect(rows(el)).toHaveLength(5)
	})

	it('keeps the focus where the match was that goes', async () => {
		const { el, world, help, introduce } = await todayWith('help', 'introduce')
		button(el, en.matches.dismissShort)?.focus()
		world.matches = [introduce]
		world.say(ANNA, contactNote('2026-11-20', `needs: [a turner]\ndismissed: ${help.need}\n`))
		expect(document.activeElement?.closest('.tend-matches')).not.toBeNull()
	})

	it('is one stop of the Tab key', async () => {
		const { el } = await todayWith('help', 'introduce')
		expect(el.findAll('.tend-matches a, .tend-matches button').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1)
	})

	it('is drawn anew when my own note says something else', async () => {
		const { world, el, help } = await todayWith()
		world.matches = [help]
		world.me = { offers: [], interests: [], source: { path: 'Me.md', line: 2 } }
		world.redraw()
		expect(rows(el)).toHaveLength(1)
	})

	it('speaks Russian', async () => {
		const { world } = await worldWith('help', 'introduce')
		world.language = 'ru'
		const { contentEl: el } = await shownDashboard(world.app, world.context)
		expect(textsOf(el, '.tend-matches .tend-row-head')).toEqual(['Помочь:Anna', 'Познакомить:AnnaиBoris'])
		expect(textsOf(el, '.tend-matches .tend-act-name')).toEqual([ru.matches.helpShort, ru.matches.dismissShort, ru.matches.introduceShort, ru.matches.dismissShort])
	})
})

describe('matches on the card', () => {
	async function cardOf(path: string, ...kinds: readonly Match['kind'][]) {
		const { world, ...known } = await worldWith(...kinds)
		const card = place()
		drawCard(card, path, world.context)
		return { world, card, ...known }
	}

	it('say what I and others offer to whom it is of', async () => {
		const { card } = await cardOf(ANNA, 'help', 'introduce')
		expect(textsOf(card, 'dt')).toContain(en.matches.couldHelp)
		expect(textsOf(card, 'dt')).not.toContain(en.matches.usefulTo)
		expect(textsOf(card, '.tend-match .tend-why-link')).toEqual(['You offer: lathes', 'Problem: a lathe', 'Boris offers: turning', 'Needs: a turner'])
	})

	it('say whom the offers of whom it is of would help', async () => {
		const { card } = await cardOf(BORIS, 'help', 'introduce')
		expect(textsOf(card, 'dt')).toContain(en.matches.usefulTo)
		expect(textsOf(card, '.tend-match .tend-why-link')).toEqual(['Anna', 'Needs: a turner', 'Boris offers: turning'])
	})

	it('are taken and dismissed there, too', async () => {
		const { card, world, introduce } = await cardOf(BORIS, 'introduce')
		button(card, en.matches.introduceShort)?.click()
		expect(world.context.acts.log).toHaveBeenCalledWith(ANNA, { with: [BORIS], words: { gave: 'a contact, a turner' } })
		button(card, en.matches.dismissShort)?.click()
		expect(world.context.acts.dismiss).toHaveBeenCalledWith(introduce)
	})

	it('have no line where there are none', async () => {
		const { card } = await cardOf(BORIS, 'help')
		expect(card.find('.tend-match')).toBeNull()
	})

	it('are three at most, the others following', async () => {
		const { world, help } = await worldWith()
		world.matches = Array.from({ length: 5 }, (_, at) => ({ ...help, need: `need ${String(at)}` }))
		const card = place()
		drawCard(card, ANNA, world.context)
		expect(card.findAll('.tend-match')).toHaveLength(3)
	})
})
