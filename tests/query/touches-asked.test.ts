import { expect, it } from 'vitest'
import type { Cadence } from '../../src/contact/cadence'
import { touchesAsked } from '../../src/query/touches-asked'

it.each<[Cadence | null, number]>([
	[{ days: 30 }, 1],
	[{ days: 14 }, 30 / 14],
	[{ months: 1 }, 360 / 365.25],
	[{ months: 3 }, 120 / 365.25],
	['never', 0],
	[null, 0],
])('%j asks for %d touches in 30 days', (cadence, touches) => {
	expect(touchesAsked(cadence, 30)).toBeCloseTo(touches, 10)
})
