import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { angleOf } from '../../src/query/circle-angle'
import { boxOf } from '../../src/query/label-box'
import { laneBarOf } from '../../src/query/lane-cells'
import { placeOnLanes } from '../../src/query/place-on-lanes'
import { anyCirclePeople, circlePerson, widthOf } from './circle-person'

describe('people in lanes', () => {
	it.each([
		{ ratio: 0, x: 9, anchor: 'start' },
		{ ratio: 0.5, x: 94, anchor: 'start' },
		{ ratio: 1, x: 179, anchor: 'start' },
		{ ratio: 2, x: 179 + 340 / 6, anchor: 'end' },
		{ ratio: 8, x: 349, anchor: 'end' },
		{ ratio: 80, x: 349, anchor: 'end' },
	])('stand at $x of 358 px with a ratio of $ratio, the name where there is room', ({ ratio, x, anchor }) => {
		const row = placeOnLanes([circlePerson('Anna', { ratio })], 358, widthOf).lanes[0]?.rows[0]
		expect(row?.x).toBeCloseTo(x, 9)
		expect(row?.name).toMatchObject({ text: 'Anna', anchor })
	})

	it('have a tick at the end of the lane when they are to meet', () => {
		const row = placeOnLanes([circlePerson('Anna', { state: 'to-meet', ratio: null })], 358, widthOf).lanes[0]?.rows[0]
		expect(row).toMatchObject({ x: 356, name: { anchor: 'end' } })
	})

	it('have a lane for each circle with somebody in it, and a row each by the angle', () => {
		fc.assert(fc.property(anyCirclePeople(30), (people) => {
			const { lanes } = placeOnLanes(people, 358, widthOf)
			expect(lanes.map(({ circle }) => circle)).toEqual([...new Set(people.map(({ circle }) => circle))].sort())
			expect(lanes.reduce((sum, lane) => sum + lane.people, 0)).toBe(people.length)
			for (const { circle, rows, cells } of lanes) {
				expect(cells).toEqual([])
				const angles = rows.map(({ person }) => angleOf(person))
				expect(angles).toEqual([...angles].sort((a, b) => a - b))
				expect(rows.every(({ person }) => person.circle === circle)).toBe(true)
			}
		}))
	})

	it('keep every name and mark within the lane', () => {
		fc.assert(fc.property(anyCirclePeople(30), fc.integer({ min: 260, max: 479 }), (people, width) => {
			for (const { rows } of placeOnLanes(people, width, widthOf).lanes) {
				for (const { x, name } of rows) {
					const { left, right } = boxOf(name, widthOf)
					expect(left).toBeGreaterThanOrEqual(-2)
					expect(right).toBeLessThanOrEqual(width + 2)
					expect(x).toBeLessThanOrEqual(width)
				}
			}
		}))
	})

	it('are rows up to 600 and cells beyond', () => {
		const people = Array.from({ length: 601 }, (_, at) => circlePerson(`Anna ${String(at)}`))
		expect(placeOnLanes(people.slice(1), 358, widthOf).lanes[0]).toMatchObject({ rows: { length: 600 }, cells: { length: 0 } })
		expect(placeOnLanes(people, 358, widthOf).lanes[0]).toMatchObject({ rows: { length: 0 }, cells: { length: 1 } })
	})
})

describe('many people in lanes', () => {
	const many = Array.from({ length: 601 }, (_, at) => circlePerson(`Anna ${String(at)}`, { ratio: 0.1, owed: at < 3, today: at < 2 }))

	it.each([
		{ ratio: 0, part: 0, state: 'within' },
		{ ratio: 0.25, part: 1, state: 'within' },
		{ ratio: 1, part: 3, state: 'within' },
		{ ratio: 1.1, part: 4, state: 'past' },
		{ ratio: 7.9, part: 7, state: 'past' },
		{ ratio: 8, part: 7, state: 'dormant' },
		{ ratio: null, part: 7, state: 'to-meet' },
	] as const)('count one at a ratio of $ratio in part $part', ({ ratio, part, state }) => {
		const cells = placeOnLanes([...many, circlePerson('Boris', { circle: 1, ratio, state })], 400, widthOf).lanes[0]?.cells
		expect(cells).toMatchObject([{ state, part, count: 1, x: 25 + part * 50, number: null }])
	})

	it('count picks and promises, and say the number where it fits', () => {
		const cells = placeOnLanes(many, 400, widthOf).lanes[0]?.cells
		expect(cells).toMatchObject([{ part: 0, count: 601, today: 2, owed: 3, radius: 19, number: { text: '601', anchor: 'middle' } }])
	})

	it('count everybody once, in discs that meet no other, on one scale', () => {
		fc.assert(fc.property(anyCirclePeople(60), (some) => {
			const { lanes } = placeOnLanes([...many, ...some], 400, widthOf)
			const cells = lanes.flatMap((lane) => lane.cells)
			expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(many.length + some.length)
			const scales = cells.filter(({ radius }) => radius > 1.5).map(({ radius, count }) => (radius * radius) / count)
			for (const scale of scales) expect(scale).toBeCloseTo(scales[0] ?? 0, 9)
			expect(Math.max(...cells.map(({ radius }) => radius))).toBeLessThanOrEqual(19 + 1e-9)
		}), { numRuns: 20 })
	})
})

describe('the bar of those to meet in a lane', () => {
	it.each([
		{ radius: 1.5, thickness: 7 },
		{ radius: 8, thickness: 7 },
		{ radius: 19, thickness: 31.5 },
	])('of a radius of $radius px is $thickness px thick', ({ radius, thickness }) => {
		const bar = laneBarOf({ radius })
		expect(bar.thickness).toBeCloseTo(thickness, 1)
		expect(bar.height).toBeLessThanOrEqual(36 + 1e-9)
		expect(bar.thickness * bar.height).toBeCloseTo(Math.PI * radius * radius, 9)
	})
})
