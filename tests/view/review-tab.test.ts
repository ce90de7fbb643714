// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import type { Acts, PersonAct } from '../../src/vault/ring'
import { en } from '../../src/i18n/en'
import { shownDashboard } from './shown-view'
import { textsOf, viewContext } from './view-context'

const { pass, start, summary, kinds } = en.review

/** A person of whom only this is to be found. */
const person = (more: string, body = ''): string => `---\ntype: contact\nmet: 2025-04-03\nlast_contact: 2026-11-10\nbirthday: --04-12\n${more}---\n## Interactions\n${body}`
const NO_CIRCLE = person('stage: 2\n')
const NO_STAGE = person('circle: 3\n')
const WHOLE = person('circle: 2\nstage: 2\n')

const THREE = { 'Anna.md': NO_CIRCLE, 'Boris.md': NO_CIRCLE, 'Clara.md': NO_STAGE }

async function review(files: Readonly<Record<string, string>>, change: Partial<Acts> = {}) {
	const world = await viewContext(files)
	const context = { ...world.context, acts: { ...world.context.acts, ...change } }
	const view = await shownDashboard(world.app, context, { tab: 'review' })
	const el = view.contentEl
	const key = (code: string, more: KeyboardEventInit = {}, on: Element | null = el.find('.tend-review-pass')) => {
		const event = new KeyboardEvent('keydown', { code, bubbles: true, cancelable: true, ...more })
		on?.dispatchEvent(event)
		return event.defaultPrevented
	}
	const at = () => textsOf(el, '.tend-review-progress span')[0]
	const who = () => textsOf(el, '.tend-finding-who .tend-name')[0]
	const button = (text: string) => {
		const found = el.findAll('.tend-review-pass button').find(({ textContent }) => textContent === text)
		if (found === undefined) throw new Error(`No button ${text}`)
		return found
	}
	return { world, view, el, key, at, who, button, acts: context.acts }
}

describe('the findings, one at a time', () => {
	it('shows whom, what, why, how far it is, and what comes then', async () => {
		const { el, at, who } = await review(THREE)
		expect(at()).toBe(pass.progress(1, 3))
		expect(who()).toBe('Anna')
		expect(textsOf(el, '.tend-finding h2')).toEqual([kinds['no-circle'].title])
		expect(textsOf(el, '.tend-finding-says')).toEqual([kinds['no-circle'].says('Anna', null, en.stages)])
		expect(textsOf(el, '.tend-evidence li')).toEqual([`10 Nov${en.card.contact}`])
		expect(textsOf(el, '.tend-then li')).toEqual([`${kinds['no-circle'].title}Boris`, `${kinds['no-stage'].title}Clara`])
		expect(el.find('progress')?.getAttribute('value')).toBe('1')
	})

	it('reads a new finding aloud and keeps the focus', async () => {
		const { el, key, who } = await review(THREE)
		expect(el.find('.tend-finding h2')?.closest('[aria-live=polite]')).not.toBeNull()
		const skip = el.findAll('.tend-finding-acts button').find(({ textContent }) => textContent === pass.skip)
		skip?.focus()
		skip?.click()
		expect(who()).toBe('Boris')
		expect(document.activeElement).toBe(skip)
		expect(key('KeyJ', {}, skip)).toBe(true)
		expect(who()).toBe('Clara')
	})

	it.each([
		['KeyJ', 'Boris'],
		['Space', 'Boris'],
		['KeyK', 'Anna'],
	])('%s leads to %s', async (code, name) => {
		const { key, who } = await review(THREE)
		expect(key(code)).toBe(true)
		expect(who()).toBe(name)
	})

	it.each([
		['with Ctrl', { ctrlKey: true }],
		['with Alt', { altKey: true }],
		['with Meta', { metaKey: true }],
		['with Shift', { shiftKey: true }],
		['held down', { repeat: true }],
		['while a word is composed', { isComposing: true }],
	])('a key %s is not its own', async (_, more) => {
		const { key, who } = await review(THREE)
		expect(key('KeyJ', more)).toBe(false)
		expect(who()).toBe('Anna')
	})

	it('leaves Enter and Space to the button that has the focus, and every key to a field', async () => {
		const { el, key, button, who } = await review(THREE)
		expect(key('Enter', {}, button(pass.skip))).toBe(false)
		expect(key('Space', {}, button(pass.skip))).toBe(false)
		const field = el.find('.tend-finding')?.createEl('input') ?? null
		expect(key('KeyJ', {}, field)).toBe(false)
		expect(who()).toBe('Anna')
	})

	it('passes acts on: a circle by its digit, the one act, a week, less often, undo', async () => {
		const acted = vi.fn<(id: string) => void>()
		const act = (id: string, name = id): PersonAct => ({ id, icon: '', name, run: () => acted(id) })
		const { key, acts } = await review(THREE, {
			forPeople: () => [act('circle'), act('see-less-often')],
			later: () => [act('3-days'), act('1-week'), act('1-month')],
		})
		key('Digit3')
		expect(acts.toCircle).toHaveBeenCalledExactlyOnceWith('Anna.md', 3)
		key('KeyD')
		key('KeyS')
		expect(acted.mock.calls).toEqual([['circle'], ['1-week']])
		key('KeyU')
		expect(acts.undoSince).toHaveBeenCalledOnce()
	})

	it('ticks a promise, and gives it another day', async () => {
		const postpone = vi.fn()
		const { key, acts } = await review(
			{ 'Anna.md': person('circle: 2\nstage: 2\n', '- [ ] a list #promise 📅 2026-11-20\n') },
			{ forPromise: () => [{ id: 'tick', icon: '', name: 'Tick', run: vi.fn() }, { id: 'postpone', icon: '', name: 'Later', run: postpone }] },
		)
		key('KeyD')
		expect(vi.mocked(acts.keepPromise).mock.calls[0]?.[0].promise.text).toBe('a list')
		key('KeyS')
		expect(postpone).toHaveBeenCalledOnce()
	})

	it('goes on when the note has come round, and counts what was acted on', async () => {
		const { world, at, who, el, key } = await review(THREE)
		key('KeyD')
		world.say('Anna.md', WHOLE)
		expect([at(), who()]).toEqual([pass.progress(2, 3), 'Boris'])
		key('Space')
		world.say('Clara.md', WHOLE)
		expect(textsOf(el, '.tend-summary li')).toEqual([summary.changed(1), summary.skipped(1)])
	})

	it('goes with a note that is renamed', async () => {
		const { world, at, who, el, key } = await review(THREE)
		const rename = async (path: string, to: string): Promise<void> => {
			const file = world.app.vault.getFileByPath(path)
			if (file === null) throw new Error(`There is no ${path}`)
			await world.app.fileManager.renameFile(file, to)
			world.context.index.rename(path, to)
			world.say(to, path === 'Anna.md' ? NO_CIRCLE : NO_STAGE)
		}
		await rename('Anna.md', 'Anna Weber.md')
		await rename('Clara.md', 'Clara Haas.md')
		expect([at(), who()]).toEqual([pass.progress(1, 3), 'Anna Weber'])
		for (let nth = 0; nth < 3; nth += 1) key('Space')
		expect(textsOf(el, '.tend-summary li')).toEqual([summary.skipped(3)])
	})

	it('a button that was clicked does not keep the next Space for itself; one that a key pressed does', async () => {
		const { world, key, button, who } = await review(THREE)
		const click = (detail: number): void => {
			button(pass.skip).focus()
			button(pass.skip).dispatchEvent(new MouseEvent('click', { bubbles: true, detail }))
		}
		click(1)
		expect([who(), key('Space', {}, document.activeElement)]).toEqual(['Boris', true])
		expect(who()).toBe('Clara')
		key('KeyK')
		click(0)
		expect(key('Space', {}, document.activeElement)).toBe(false)
		expect(world.context.acts.undoSince).not.toHaveBeenCalled()
	})

	it.each([
		['L of Dvorak', { key: 'l', code: 'KeyP' }, true],
		['the place of L, in Dvorak', { key: 'n', code: 'KeyL' }, false],
		['the place of L, in Russian', { key: 'д', code: 'KeyL' }, true],
		['a capital by Caps Lock', { key: 'L', code: 'KeyL' }, true],
	])('sees less often by %s', async (_, event, expected) => {
		const less = vi.fn()
		const { key } = await review({ 'Anna.md': person('circle: 2\n') }, { forPeople: () => [{ id: 'see-less-often', icon: '', name: 'Less', run: less }] })
		key(event.code, event)
		expect(less).toHaveBeenCalledTimes(expected ? 1 : 0)
	})

	it.each([
		['Numpad3', '3', 3],
		['Digit1', '&', 1],
		['Numpad0', '0', null],
	])('moves to a circle by %s that says %s: %s', async (code, sign, circle) => {
		const { key, acts } = await review(THREE)
		key(code, { key: sign })
		expect(vi.mocked(acts.toCircle).mock.calls).toEqual(circle === null ? [] : [['Anna.md', circle]])
	})

	it('leaves the Enter of the number pad to the button that has the focus', async () => {
		const { key, button } = await review(THREE)
		expect(key('NumpadEnter', { key: 'Enter' }, button(pass.skip))).toBe(false)
		expect(key('NumpadEnter', { key: 'Enter' })).toBe(true)
	})

	it('goes on after an act that the finding outlives, and counts what is free', async () => {
		const rest = (cadence: string): string => person(`circle: 2\nstage: 2\nstage_since: 2026-01-01\ncadence: ${cadence}\n`)
		const { world, at, key, el } = await review(
			{ 'Anna.md': rest('7'), 'Boris.md': rest('7') },
			{ forPeople: ([path]) => [{ id: 'see-less-often', icon: '', name: 'Less', run: () => world.say(path ?? '', rest('35')) }] },
		)
		key('KeyL')
		expect(textsOf(el, '.tend-review-progress span')).toEqual([pass.progress(2, 2), pass.freedSoFar(3)])
		key('Space')
		expect(textsOf(el, '.tend-summary li')).toEqual([summary.changed(1), summary.skipped(1), summary.freed(7 - 4), `${summary.freedHint} ${summary.freedLink}`])
		expect(at()).toBeUndefined()
	})

	it('an act that was not done keeps the finding where it is', async () => {
		const { world, key, at } = await review(THREE)
		key('KeyD')
		world.say('Boris.md', NO_CIRCLE.replace('2026-11-10', '2026-11-12'))
		expect(at()).toBe(pass.progress(1, 3))
	})

	it('shows the people of a circle that is too large', async () => {
		const six = Object.fromEntries(Array.from({ length: 6 }, (_, at) => [`P${String(at)}.md`, person('circle: 1\n')]))
		const { key, view } = await review(six)
		key('KeyD')
		expect(view.getState()).toMatchObject({ tab: 'people', filter: { circle: 1 } })
	})
})

describe('undo', () => {
	/** A history of acts, of which each is said to be done. */
	function history() {
		let done: number[] = []
		let count = 0
		const acts = {
			mark: () => count,
			undoSince: vi.fn<Acts['undoSince']>((mark) => {
				const last = done.at(-1) ?? 0
				if (last <= mark) return Promise.resolve(null)
				done = done.slice(0, -1)
				return Promise.resolve(last - 1)
			}),
		}
		const act = (): void => {
			count += 1
			done = [...done, count]
		}
		return { acts, act, left: () => done.length }
	}

	it('takes back nothing that was done before the pass was come to', async () => {
		const { acts, act, left } = history()
		act()
		const { key, at } = await review(THREE, acts)
		key('Space')
		key('KeyU')
		await Promise.resolve()
		expect([left(), at()]).toEqual([1, pass.progress(2, 3)])
	})

	it('goes back to what the act was made on, though another was put right by hand since', async () => {
		const { acts, act } = history()
		const { world, key, at, who } = await review(THREE, acts)
		key('KeyD')
		act()
		world.say('Anna.md', WHOLE)
		world.say('Boris.md', WHOLE)
		expect(at()).toBe(pass.progress(3, 3))
		world.say('Anna.md', NO_CIRCLE)
		key('KeyU')
		await vi.waitFor(() => expect([at(), who()]).toEqual([pass.progress(1, 3), 'Anna']))
		key('KeyU')
		await Promise.resolve()
		expect([at(), who()]).toEqual([pass.progress(1, 3), 'Anna'])
	})

	it('leaves alone what was done while the pass was away, and keeps its own over a glance at the measures', async () => {
		const { acts, act, left } = history()
		const { world, key, el, at } = await review(THREE, acts)
		const part = (name: string): void => el.findAll('.tend-review-parts button').find(({ textContent }) => textContent === name)?.click()
		key('KeyD')
		act()
		world.say('Anna.md', WHOLE)
		part(en.review.parts.measures)
		part(en.review.parts.findings)
		expect(at()).toBe(pass.progress(2, 3))
		world.say('Anna.md', NO_CIRCLE)
		key('KeyU')
		await vi.waitFor(() => expect([left(), at()]).toEqual([0, pass.progress(1, 3)]))
		key('KeyD')
		act()
		world.say('Anna.md', WHOLE)
		part(en.review.parts.measures)
		act()
		part(en.review.parts.findings)
		key('KeyU')
		await Promise.resolve()
		expect([left(), at()]).toEqual([2, pass.progress(2, 3)])
	})
})

describe('before and after', () => {
	it('says that there is nothing to look at', async () => {
		const { el } = await review({ 'Anna.md': WHOLE })
		expect(textsOf(el, '.tend-review-pass h2')).toEqual([start.empty])
	})

	it('says what makes a contact where there is none', async () => {
		const { el } = await review({ 'Shopping.md': 'Milk' })
		expect(el.textContent).toContain(en.empty.title)
	})

	it('waits until every log is read', async () => {
		const world = await viewContext(THREE)
		world.progress = { done: 1, total: 3 }
		const view = await shownDashboard(world.app, world.context, { tab: 'review' })
		expect(view.contentEl.textContent).toContain(en.reading(1, 3))
		expect(view.contentEl.find('.tend-finding')).toBeNull()
		world.progress = null
		world.redraw()
		expect(view.contentEl.textContent).toContain(pass.progress(1, 3))
	})

	it('goes on with a review that was kept, once something had been done in it', async () => {
		const { world, view, key } = await review(THREE)
		key('Space')
		const kept: unknown = world.app.loadLocalStorage('tend-review')
		view.leaf.detach()
		const again = await review(THREE)
		again.world.app.saveLocalStorage('tend-review', kept)
		again.view.leaf.detach()
		const leaf = again.world.app.workspace.getLeaf(true)
		await leaf.setViewState({ type: 'tend-dashboard', active: true, state: { tab: 'review' } })
		const el = leaf.view.containerEl
		expect(textsOf(el, '.tend-review-pass h2')).toEqual([start.underWay('24 November', 2)])
		el.findAll('.tend-acts button').find(({ textContent }) => textContent === start.goOn)?.click()
		expect(textsOf(el, '.tend-review-progress span')).toEqual([pass.progress(2, 3)])
	})

	it.each([[100, false], [101, true]])('of %i findings it asks which kinds: %s', async (count, asks) => {
		const files = Object.fromEntries(Array.from({ length: count }, (_, at) => [`P${String(at).padStart(3, '0')}.md`, at % 2 === 0 ? NO_CIRCLE : NO_STAGE]))
		const { el } = await review(files)
		expect(textsOf(el, '.tend-kinds li').length > 0).toBe(asks)
		if (!asks) return
		expect(textsOf(el, '.tend-kinds li')).toEqual([`${kinds['no-circle'].title}51`, `${kinds['no-stage'].title}50`])
		el.find('.tend-kinds input')?.click()
		const begin = el.findAll('.tend-acts button').find(({ textContent }) => textContent === start.begin(50))
		begin?.click()
		expect(textsOf(el, '.tend-finding h2')).toEqual([kinds['no-stage'].title])
	})

	it('finds a conflict copy that comes, and forgets one that goes', async () => {
		const { world, el } = await review({ 'Anna.md': WHOLE })
		const copy = await world.app.vault.create('Anna (Conflicted copy 2026).md', WHOLE)
		world.redraw()
		expect(textsOf(el, '.tend-finding h2')).toEqual([kinds['conflict-copy'].title])
		await world.app.fileManager.trashFile(copy)
		world.redraw()
		expect(textsOf(el, '.tend-review-pass h2')).toEqual([summary.title])
	})
})
