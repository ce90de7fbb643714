import { expect, it } from 'vitest'
import type { Cadence } from '../../src/contact/cadence'
import { freedTouches, touchesAsked } from '../../src/query/freed-touches'
import { aContact } from '../contact-builder'

it.each<[Cadence | null, number]>([
	[{ days: 30 }, 1],
	[{ days: 14 }, 30 / 14],
	[{ months: 1 }, 30 / 30.4],
	[{ months: 3 }, 30 / 91.2],
	['never', 0],
	[null, 0],
])('%j asks for %d touches in 30 days', (cadence, touches) => {
	expect(touchesAsked(cadence)).toBeCloseTo(touches, 10)
})

const seen = aContact().everyDays(35).tieOn('2026-11-24')
const tieAt = (path: string) => (path === 'gone' ? undefined : path === 'undone' ? aContact().everyDays(7).tieOn('2026-11-24') : seen)

it.each([
	['one who was seen weekly', [['a', 7]], 3],
	['three of them', [['a', 7], ['b', 7], ['c', 7]], 10],
	['a change that was undone', [['undone', 7]], 0],
	['a note that is gone', [['gone', 7]], 0],
	['nobody', [], 0],
	['too little to speak of', [['a', 30]], 0],
] as const)('%s', (_, rarer, freed) => {
	expect(freedTouches(rarer.map(([path, days]) => ({ path, before: { days } })), tieAt)).toBe(freed)
})
