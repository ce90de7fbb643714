import { describe, expect, it } from 'vitest'
import type { Circle } from '../../src/contact/circle'
import { circleSet } from '../../src/edit/plan-circle'
import { done, editRules, note, PATH, refusalOf, tieFrom } from './acting'

const set = (text: string, circle: Circle | null): string => done(circleSet(PATH, circle), text)

describe('a circle', () => {
	it.each<[string, Circle, string]>([
		['role: CTO', 2, 'role: CTO\ncircle: 2'],
		['circle:', 2, 'circle: 2'],
		['circle: 1 # close', 2, 'circle: 2 # close'],
		['circle: "1"', 2, 'circle: "2"'],
		['circle: Support', 2, 'circle: Productivity'],
		['circle: support', 3, 'circle: development'],
		['circle: Circle 1', 3, 'circle: Circle 3'],
		['Circle: "[[Circle 1]]"', 3, 'Circle: "[[Circle 3]]"'],
		["круг: '[[Круг 2]]' # из книги", 1, "круг: '[[Круг 1]]' # из книги"],
		['круг: Цех', 3, 'круг: Разведка'],
		['круг: Продуктивность', 1, 'круг: Поддержка'],
		['круг: [[Круг 2]]', 3, 'круг: "[[Круг 3]]"'],
		['circle: [2]', 3, 'circle: 3'],
		['circle: the inner one', 3, 'circle: 3'],
		['circle: 7', 3, 'circle: 3'],
		['circle:\nкруг: Цех', 3, 'circle:\nкруг: Разведка'],
		['круг: Цех\ncircle: 1', 3, 'круг: Цех\ncircle: 3'],
	])('takes the place and the spelling of the one there is: %j to %i becomes %j', (before, circle, after) => {
		const result = set(note(before), circle)
		expect(result).toBe(note(after))
		expect(tieFrom(result).contact).toMatchObject({ circle, unreadable: [] })
		expect(set(result, circle)).toBe(result)
	})

	it.each<[string, Circle]>([
		['circle: 2', 2],
		['circle: "[[Circles/Круг 2|цех]]" # of the book', 2],
		['circle: [2, 1]', 2],
		['круг: "Круг 2 (цех)"', 2],
	])('that the note says already, in its own words, writes nothing: %j', (properties, circle) => {
		expect(set(note(properties), circle)).toBe(note(properties))
	})

	it.each([
		['circle: 2 # why', 'circle: # why'],
		['circle: the inner one', 'circle:'],
		['circle: 2\nкруг: Цех', 'circle:\nкруг:'],
		['circle:\n  - 2\nrole: CTO', 'circle:\nrole: CTO'],
		['role: CTO', 'role: CTO'],
		['circle: ""', 'circle: ""'],
	])('is none where none is left, and the key stays: %j becomes %j', (before, after) => {
		expect(set(note(before), null)).toBe(note(after))
	})

	it('gets a Russian key in a Russian note, and the user’s own everywhere', () => {
		const text = '---\nтип: контакт\nэтап: 2\n---\n'
		expect(set(text, 2)).toBe('---\nтип: контакт\nэтап: 2\nкруг: 2\n---\n')
		expect(done(circleSet(PATH, 2), text, { rules: editRules({ key_circle: 'ring' }) })).toBe('---\nтип: контакт\nэтап: 2\nring: 2\n---\n')
	})

	it('of circle 1 leaves the stage in the note, where it counts no more', () => {
		const result = set(note('circle: 2\nstage: 3'), 1)
		expect(result).toBe(note('circle: 1\nstage: 3'))
		expect(tieFrom(result).contact).toMatchObject({ circle: 1, stage: null })
	})

	it.each([
		['circle: 1\ncircle: 2', 'duplicate-key', 4],
		['circle: &c 1\nother: *c', 'anchor', 3],
		['circle: # which\n  - 1 # this', 'comments', 3],
	])('is refused where it cannot be set without harm: %j', (properties, kind, line) => {
		expect(refusalOf(circleSet(PATH, 3), note(properties))).toMatchObject({ kind, key: 'circle', line })
	})

	it('that alone makes the note a contact is not taken away', () => {
		expect(refusalOf(circleSet(PATH, null), '---\ncircle: 2\n---\n')).toMatchObject({ kind: 'only-circle' })
		expect(done(circleSet(PATH, null), '---\ncircle: 2\ntags: [contact]\n---\n')).toBe('---\ncircle:\ntags: [contact]\n---\n')
	})
})
