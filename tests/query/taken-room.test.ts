import fc from 'fast-check'
import { expect, it } from 'vitest'
import { TakenRoom } from '../../src/query/taken-room'
import type { Box, Taken } from '../../src/query/taken-room'

const anyBox: fc.Arbitrary<Box> = fc
	.record({ left: fc.integer({ min: -200, max: 900 }), top: fc.integer({ min: -200, max: 900 }), width: fc.integer({ min: 1, max: 300 }), height: fc.integer({ min: 1, max: 100 }) })
	.map(({ left, top, width, height }) => ({ left, top, right: left + width, bottom: top + height }))

it('A box meets just those that it shares room with, wherever they are', () => {
	fc.assert(fc.property(fc.array(anyBox, { maxLength: 30 }), anyBox, (boxes, box) => {
		const room = new TakenRoom()
		const all = boxes.map((one): Taken => ({ box: one, by: 'mark' }))
		for (const taken of all) room.take(taken)
		const met = all.filter(({ box: one }) => {
			const width = Math.min(one.right, box.right) - Math.max(one.left, box.left)
			const height = Math.min(one.bottom, box.bottom) - Math.max(one.top, box.top)
			return width > 0 && height > 0
		})
		expect(room.meeting(box)).toEqual(new Set(met))
	}))
})

it('Boxes that only touch do not meet', () => {
	const room = new TakenRoom()
	room.take({ box: { left: 0, top: 0, right: 48, bottom: 48 }, by: 'text' })
	expect(room.meeting({ left: 48, top: 0, right: 60, bottom: 48 }).size).toBe(0)
	expect(room.meeting({ left: 47, top: 47, right: 60, bottom: 60 }).size).toBe(1)
})
