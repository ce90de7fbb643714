// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { dayText } from '../../src/note/day'
import { Clock, civilDay, dayOfInstant } from '../../src/vault/clock'

const EVENING = new Date(2026, 10, 24, 23, 59, 30)
const NEXT_MORNING = new Date(2026, 10, 25, 8, 0, 0)

describe('the day of an instant', () => {
	const before = process.env['TZ']

	afterEach(() => {
		if (before === undefined) delete process.env['TZ']
		else process.env['TZ'] = before
	})

	it.each([
		['UTC', '2026-11-24T00:00:00Z', '2026-11-24'],
		['UTC', '2026-11-23T23:59:59.999Z', '2026-11-23'],
		['Pacific/Kiritimati', '2026-11-23T10:00:00Z', '2026-11-24'],
		['Pacific/Kiritimati', '2026-11-23T09:59:59Z', '2026-11-23'],
		['America/St_Johns', '2026-11-24T03:29:59Z', '2026-11-23'],
		['America/St_Johns', '2026-11-24T03:30:00Z', '2026-11-24'],
		['Pacific/Niue', '2027-01-01T10:59:59Z', '2026-12-31'],
		['Asia/Yekaterinburg', '2028-02-28T19:00:00Z', '2028-02-29'],
	])('in %s, %s is of %s', (zone, instant, day) => {
		process.env['TZ'] = zone
		expect(dayText(dayOfInstant(Date.parse(instant)))).toBe(day)
	})
})

describe('the clock', () => {
	const turned = vi.fn<(today: number) => void>()
	let clock: Clock

	beforeEach(() => {
		vi.useFakeTimers({ now: EVENING })
		turned.mockReset()
		clock = new Clock(turned)
		clock.load()
	})

	afterEach(() => {
		clock.unload()
		vi.useRealTimers()
	})

	it('shows the civil day of the wall, not of Greenwich', () => {
		expect(dayText(civilDay(new Date(2026, 0, 1, 0, 0, 1)))).toBe('2026-01-01')
		expect(dayText(civilDay(new Date(2026, 11, 31, 23, 59, 59)))).toBe('2026-12-31')
	})

	it('turns at midnight, once', () => {
		vi.advanceTimersByTime(29_000)
		expect(turned).not.toHaveBeenCalled()
		vi.advanceTimersByTime(10 * 60_000)
		expect(turned.mock.calls.map(([day]) => dayText(day))).toEqual(['2026-11-25'])
		expect(dayText(clock.today)).toBe('2026-11-25')
	})

	it.each([
		['the window is looked at', () => window.dispatchEvent(new Event('focus'))],
		['the window becomes visible', () => document.dispatchEvent(new Event('visibilitychange'))],
	])('turns after a sleep as soon as %s', (_name, wake) => {
		vi.setSystemTime(NEXT_MORNING)
		wake()
		wake()
		expect(turned).toHaveBeenCalledTimes(1)
	})

	it('says nothing while the day is the same', () => {
		vi.setSystemTime(EVENING.getTime() - 3_600_000)
		window.dispatchEvent(new Event('focus'))
		expect(turned).not.toHaveBeenCalled()
	})

	it('leaves nothing behind', () => {
		clock.unload()
		vi.setSystemTime(NEXT_MORNING)
		window.dispatchEvent(new Event('focus'))
		document.dispatchEvent(new Event('visibilitychange'))
		vi.advanceTimersByTime(10 * 60_000)
		expect(turned).not.toHaveBeenCalled()
		expect(vi.getTimerCount()).toBe(0)
	})
})
