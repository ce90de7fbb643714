import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Tie } from '../../src/contact/tie'
import { cellsOf } from '../../src/query/circle-cells'
import { sectorOf } from '../../src/query/circle-angle'
import { circlePeopleOf } from '../../src/query/circle-people'
import { groundOf } from '../../src/query/circles-ground'
import { laneCellsOf } from '../../src/query/lane-cells'
import { filterOf } from '../../src/query/people-filter'
import type { CellFilter, PeopleFilter } from '../../src/query/people-row'
import { aContact } from '../contact-builder'
import { anyTies, TODAY } from './any-ties'

const SIZE = { width: 900, height: 700 }
const NOBODY = { 1: 0, 2: 0, 3: 0 }
const widthOf = (text: string): number => text.length * 7

function countIn(ties: readonly Tie[], circle: PeopleFilter['circle'], cell: CellFilter): number {
	const filter: PeopleFilter = { search: '', circle, stage: null, organization: null, band: null, cell }
	return ties.filter(filterOf(filter)).length
}

describe('a disc of the circles as a filter of People', () => {
	it('finds just as many as it counts', () => {
		fc.assert(fc.property(anyTies, (ties) => {
			const { people } = circlePeopleOf(ties, new Set())
			for (const { circle, sector, state, count } of cellsOf(people, groundOf(SIZE, NOBODY), widthOf)) {
				expect(countIn(ties, circle, { sector, called: '', part: null, lanePart: null, state })).toBe(count)
			}
		}))
	})

	it('also of one sector alone', () => {
		fc.assert(fc.property(anyTies, fc.nat(), (ties, nth) => {
			const { people } = circlePeopleOf(ties, new Set())
			const somebody = people[nth % Math.max(1, people.length)]
			if (somebody === undefined) return
			const zoom = sectorOf(somebody)
			const inside = people.filter((person) => sectorOf(person) === zoom)
			for (const { circle, sector, state, count } of cellsOf(inside, groundOf({ ...SIZE, zoom }, NOBODY), widthOf)) {
				expect(countIn(ties, circle, { sector: zoom, called: '', part: sector, lanePart: null, state })).toBe(count)
			}
		}))
	})

	it('also in lanes', () => {
		fc.assert(fc.property(anyTies, (ties) => {
			const { people } = circlePeopleOf(ties, new Set())
			for (const [circle, cells] of laneCellsOf(people, 358, widthOf)) {
				for (const { part, state, count } of cells) {
					expect(countIn(ties, circle, { sector: null, called: null, part: null, lanePart: part, state })).toBe(count)
				}
			}
		}))
	})

	it('leaves out those who have died, as the picture does', () => {
		const tie = aContact().named('Anna').inCircle(2).spokeOn('2026-11-11').tieOn(TODAY)
		const cell: CellFilter = { sector: null, called: null, part: null, lanePart: null, state: 'within' }
		expect(countIn([tie], 2, cell)).toBe(1)
		expect(countIn([{ ...tie, contact: { ...tie.contact, deceased: true } }], 2, cell)).toBe(0)
	})
})
