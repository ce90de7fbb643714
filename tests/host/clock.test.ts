import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { installClock, moveClockTo } from './clock'

const RealDate = Date

beforeEach(() => installClock())

afterEach(() => {
	globalThis.Date = RealDate
})

describe('the clock of the page', () => {
	it('stands on the day it was moved to, the time of day kept, and goes on', async () => {
		const before = new RealDate()
		moveClockTo('2027-02-28')
		const moved = new Date()
		expect([moved.getFullYear(), moved.getMonth(), moved.getDate()]).toEqual([2027, 1, 28])
		expect(Math.abs(moved.getHours() - before.getHours())).toBeLessThanOrEqual(1)
		await expect.poll(() => Date.now()).toBeGreaterThan(moved.getTime())
	})

	it('can be moved to a time of a day', () => {
		moveClockTo('2026-11-21T23:59:50')
		expect(new Date().getMinutes()).toBe(59)
		expect(new Date(Date.now() + 20_000).getDate()).toBe(22)
	})

	it('leaves dates that are given as they are', () => {
		moveClockTo('2030-01-01')
		expect(new Date(2026, 10, 21).getTime()).toBe(new RealDate(2026, 10, 21).getTime())
		expect(new Date('2026-11-21').toISOString()).toBe('2026-11-21T00:00:00.000Z')
		expect(new Date() instanceof Date).toBe(true)
		expect(Date.UTC(2026, 0, 1)).toBe(RealDate.UTC(2026, 0, 1))
	})

	it('refuses what is no day', () => {
		expect(() => moveClockTo('tomorrow')).toThrow('No day')
	})
})
