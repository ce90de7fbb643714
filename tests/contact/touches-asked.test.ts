import { expect, it } from 'vitest'
import type { Cadence } from '../../src/contact/cadence'
import { daysBetween, touchesAsked } from '../../src/contact/touches-asked'

it.each<[Cadence | null, number, number]>([
	[{ days: 30 }, 30, 1],
	[{ days: 14 }, 30, 30 / 14],
	[{ days: 14 }, 7, 0.5],
	[{ months: 12 }, 365.25, 1],
	[{ months: 1 }, 365.25, 12],
	['never', 30, 0],
	[null, 30, 0],
])('%j asks, in %d days, for %d touches', (cadence, days, touches) => {
	expect(touchesAsked(cadence, days)).toBeCloseTo(touches, 10)
})

it('from touch to touch, four years of months are as long as their days', () => {
	expect(daysBetween({ months: 48 })).toBe(1461)
	expect(daysBetween({ days: 45 })).toBe(45)
})
