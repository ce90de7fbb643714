import { expect, it } from 'vitest'
import { freedTouches } from '../../src/query/freed-touches'
import { aContact } from '../contact-builder'

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
