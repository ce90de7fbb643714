import { describe, expect, it } from 'vitest'
import { dashboardStateFrom, EVERYBODY, FIRST_STATE } from '../../src/view/dashboard-state'

const cell = { sector: 3, called: 'Bi–By', part: null, lanePart: null, state: 'past' }

describe('what the workspace keeps of the circles', () => {
	it.each([
		[3, 3],
		[0, 0],
		[23, 23],
		[24, null],
		[-1, null],
		[1.5, null],
		['3', null],
		[null, null],
	])('the sector %o comes back as %o', (kept, zoom) => {
		expect(dashboardStateFrom({ zoom: kept }, { ...FIRST_STATE, zoom: 7 }).zoom).toBe(zoom)
	})

	it('a state without a sector leaves it as it is', () => {
		expect(dashboardStateFrom({ tab: 'circles' }, { ...FIRST_STATE, zoom: 7 })).toMatchObject({ tab: 'circles', zoom: 7 })
	})

	it.each([
		[cell, cell],
		[{ ...cell, sector: null, called: null, lanePart: 7 }, { ...cell, sector: null, called: null, lanePart: 7 }],
		[{ ...cell, state: 'asleep' }, null],
		[{ ...cell, sector: 99 }, null],
		[{ ...cell, called: 4 }, null],
		['past', null],
	])('the disc %o comes back as %o', (kept, comes) => {
		expect(dashboardStateFrom({ filter: { ...EVERYBODY, cell: kept } }, FIRST_STATE).filter.cell).toEqual(comes)
	})
})
