import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isolated, shortened } from '../../src/query/shortened'
import { widthOf } from './circle-person'

describe('a shortened text', () => {
	it.each([
		{ room: 60, text: 'Anna Weber' },
		{ room: 59, text: 'Anna Web…' },
		{ room: 36, text: 'Anna…' },
		{ room: 24, text: 'Ann…' },
		{ room: 23, text: null },
	])('of ten letters in $room px is $text', ({ room, text }) => {
		expect(shortened('Anna Weber', room, widthOf)).toBe(text)
	})

	it('cuts no character in two', () => {
		expect(shortened('𝒜𝒜𝒜𝒜𝒜𝒜', 50, (text) => Array.from(text).length * 10)).toBe('𝒜𝒜𝒜𝒜…')
	})

	it('always fits, and is the whole where that fits', () => {
		fc.assert(fc.property(fc.string(), fc.integer({ min: 0, max: 200 }), (text, room) => {
			const short = shortened(text, room, widthOf)
			if (widthOf(text) <= room) expect(short).toBe(text)
			else expect(widthOf(short ?? '')).toBeLessThanOrEqual(room)
		}))
	})
})

it.each([
	['Anna', 'Anna'],
	['Анна', 'Анна'],
	['משה', '\u2068משה\u2069'],
	['محمد', '\u2068محمد\u2069'],
])('%s among other texts is %s', (name, text) => {
	expect(isolated(name)).toBe(text)
})
