// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { DEFAULT_RHYTHM } from '../../src/contact/rhythm-settings'
import { drawCapacity } from '../../src/view/capacity'
import { contactNote, place, textsOf, viewContext } from './view-context'
import type { ViewContext } from './view-context'

/** Forty people of circle 2, every 30 days: 9.3 touches a week. */
const MANY = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`People/${String(at)}.md`, contactNote('2026-11-16')]))

async function drawn(files: Readonly<Record<string, string>>, change: Partial<Pick<ViewContext, 'language' | 'progress'>> = {}) {
	const view = await viewContext(files)
	Object.assign(view, change)
	const el = place()
	drawCapacity(el, view.context)
	return { el, ...view }
}

describe('the capacity', () => {
	it('sets what is asked for beside what was had and the weekly number', async () => {
		const { el } = await drawn(MANY)
		expect(textsOf(el, '.tend-lengths-name')).toEqual(['Cadences ask for', 'You had, over 1 week', 'Your weekly number'])
		expect(textsOf(el, '.tend-lengths-line')).toEqual(['9.3', '40', '7'])
		const bars = [...el.querySelectorAll<HTMLElement>('.tend-lengths-bar')]
		expect(bars.map((bar) => bar.style.getPropertyValue('--tend-part'))).toEqual(['23.25%', '100.00%', '17.50%'])
	})

	it('suggests one longer default, and leads to the settings', async () => {
		const { el, openSettings } = await drawn(MANY)
		expect(textsOf(el, '.tend-capacity-says p').slice(0, 2)).toEqual([
			'The cadences of 40 people ask for 2.3 more a week than your number.',
			'Seeing circle 2 every 60 days instead of 30 would bring them to 4.7.',
		])
		el.querySelector('button')?.click()
		expect(openSettings).toHaveBeenCalledTimes(1)
	})

	it('goes by the cadences as they are set now', async () => {
		const { el, context } = await drawn(MANY)
		context.index.setRhythm({ ...DEFAULT_RHYTHM, circleCadence: { ...DEFAULT_RHYTHM.circleCadence, 2: { days: 90 } } })
		el.empty()
		drawCapacity(el, context)
		expect(textsOf(el, '.tend-lengths-line')[0]).toBe('3.1')
		expect(el.querySelector('button')).toBeNull()
	})

	it('names both pictures, and gives their numbers as tables', async () => {
		const { el } = await drawn(MANY)
		expect(Array.from(el.querySelectorAll('[role="img"]'), (picture) => picture.getAttribute('aria-label'))).toEqual([
			'Capacity, touches a week. Cadences ask for: 9.3; You had, over 1 week: 40; Your weekly number: 7',
			'The last eight weeks, touches a week; Your weekly number: 7',
		])
		const [asked, weeks] = [...el.querySelectorAll('.tend-unseen table')]
		expect(textsOf(asked ?? el, 'td')).toEqual(['9.3', '40', '7'])
		expect(textsOf(weeks ?? el, 'tbody th').slice(-2)).toEqual(['16 Nov', '23 Nov, so far'])
		expect(textsOf(weeks ?? el, 'td').slice(-3)).toEqual(['not known', '40', '0'])
	})

	it('marks the current week, and keeps the numbers under the bars', async () => {
		const { el } = await drawn({ 'Anna.md': contactNote('2026-11-23'), 'Boris.md': contactNote('2026-09-30') })
		expect(el.querySelectorAll('.tend-bars-bar.is-current')).toHaveLength(1)
		expect(textsOf(el, '.tend-weeks-under .tend-weeks-count')).toEqual(['1', '0', '0', '0', '0', '0', '0', '0', '1'])
		expect(textsOf(el, '.tend-weeks-now')).toEqual(['so far'])
		expect(textsOf(el, '.tend-weeks-number')).toEqual(['7 a week'])
	})

	it('says what there is to say of an empty vault', async () => {
		const { el } = await drawn({})
		expect(textsOf(el, '.tend-lengths-line')).toEqual(['0', 'not known', '7'])
		expect(textsOf(el, '.tend-capacity-says p')).toEqual(['No cadence asks for anything yet.', 'No whole week is known yet.'])
		expect(el.querySelector('button')).toBeNull()
	})

	it('speaks Russian', async () => {
		const { el } = await drawn(MANY, { language: 'ru' })
		expect(textsOf(el, 'h2')).toEqual(['Нагрузкаконтактов в неделю', 'Последние восемь недельконтактов в неделю'])
		expect(textsOf(el, '.tend-lengths-line')).toEqual(['9,3', '40', '7'])
		expect(textsOf(el, 'button')).toEqual(['Изменить в настройках'])
	})

	it('waits until every log is read', async () => {
		const { el } = await drawn(MANY, { progress: { done: 3, total: 10 } })
		expect(el.querySelector('[role="status"]')?.textContent).toBe('Reading 3 of 10')
		expect(textsOf(el, 'h2')).toEqual([])
	})
})
