import { describe, expect, it } from 'vitest'
import { stopFrom } from '../../src/view/circles-keys'
import type { Stop } from '../../src/view/circles-keys'

const stop = (key: string, degrees: number, lane: number): Stop => ({ key, angle: (degrees * Math.PI) / 180, lane })

/** Two in the middle, three around them, one outside. */
const STOPS = [stop('near', 40, 1), stop('far', 200, 1), stop('a', 30, 2), stop('b', 190, 2), stop('c', 330, 2), stop('rim', 100, 4)]

describe('where the arrow keys lead on the circles', () => {
	it.each([
		['a', 'ArrowRight', 'b'],
		['c', 'ArrowRight', 'a'],
		['a', 'ArrowLeft', 'c'],
		['b', 'Home', 'a'],
		['b', 'End', 'c'],
		['near', 'ArrowUp', 'a'],
		['far', 'ArrowUp', 'b'],
		['c', 'ArrowDown', 'near'],
		['b', 'ArrowDown', 'far'],
		['b', 'ArrowUp', 'rim'],
		['rim', 'ArrowDown', 'a'],
	])('from %s, %s leads to %s', (from, key, to) => {
		expect(stopFrom(STOPS, from, key)).toBe(to)
	})

	it.each([
		['rim', 'ArrowUp'],
		['near', 'ArrowDown'],
		['a', 'x'],
		['nobody', 'ArrowRight'],
	])('from %s, %s leads nowhere', (from, key) => {
		expect(stopFrom(STOPS, from, key)).toBeNull()
	})

	it('round and round comes to everybody of the band', () => {
		const seen = ['a']
		for (let at = stopFrom(STOPS, 'a', 'ArrowRight'); at !== null && at !== 'a'; at = stopFrom(STOPS, at, 'ArrowRight')) seen.push(at)
		expect(seen).toEqual(['a', 'b', 'c'])
	})
})
