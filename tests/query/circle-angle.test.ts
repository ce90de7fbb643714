import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { angleOf, placeInSector, sectorOf } from '../../src/query/circle-angle'
import { placeOnCircles } from '../../src/query/place-on-circles'
import { anyCirclePeople, circlePerson, NO_LINE, widthOf } from './circle-person'

const SIZE = { width: 1000, height: 800 }
const DEGREE = Math.PI / 180

describe('the angle of a person', () => {
	it('lies between one and eleven o’clock, where the captions leave room', () => {
		fc.assert(fc.property(anyCirclePeople(20), (people) => {
			for (const person of people) {
				expect(angleOf(person)).toBeGreaterThan(30 * DEGREE)
				expect(angleOf(person)).toBeLessThan(330 * DEGREE)
			}
		}))
	})

	it('goes by the organization before the own name', () => {
		const anna = circlePerson('Anna Weber', { organization: 'Zinc' })
		expect(sectorOf(anna)).toBe(sectorOf(circlePerson('Zoe')))
		expect(sectorOf({ ...anna, organization: null })).toBe(sectorOf(circlePerson('Anchor')))
	})

	it('goes clockwise by name within an organization', () => {
		const names = ['Ada', 'Emma', 'Hana', 'Lena', 'Nils', 'Zoe']
		const angles = names.map((name) => angleOf(circlePerson(name, { organization: 'Sigma' })))
		expect(angles).toEqual([...angles].sort((a, b) => a - b))
	})

	it('keeps people apart who share a first name, or even both names', () => {
		const annas = Array.from({ length: 20 }, (_, at) => circlePerson('Anna Weber', { organization: 'Sigma', path: `People/Anna ${String(at)}.md` }))
		expect(new Set(annas.map((anna) => angleOf(anna).toFixed(5))).size).toBe(20)
		const spread = Math.max(...annas.map(angleOf)) - Math.min(...annas.map(angleOf))
		expect(spread).toBeGreaterThan(1 * DEGREE)
	})

	it('parts people without an organization by what follows their first name', () => {
		const [abe, zhang] = [circlePerson('Anna Abe'), circlePerson('Anna Zhang')]
		expect(sectorOf(abe)).toBe(sectorOf(zhang))
		expect(placeInSector(abe)).toBeLessThan(placeInSector(zhang))
	})

	it('is moved by nobody who comes, goes or changes', () => {
		fc.assert(fc.property(anyCirclePeople(12, 1), anyCirclePeople(40), (some, others) => {
			const elsewhere = others.map((other, at) => ({ ...other, path: `Others/${String(at)}.md` }))
			const alone = placeOnCircles(some, SIZE, widthOf, NO_LINE)
			const among = placeOnCircles([...elsewhere, ...some], SIZE, widthOf, NO_LINE)
			const angles = new Map(among.marks.map(({ person, angle }) => [person.path, angle]))
			for (const { person, angle } of alone.marks) expect(angles.get(person.path)).toBe(angle)
		}))
	})

	it('is moved by nothing but the name, the organization and the note', () => {
		const change = fc.record({
			circle: fc.constantFrom(1 as const, 2 as const, 3 as const),
			ratio: fc.option(fc.double({ min: 0, max: 12, noNaN: true })),
			state: fc.constantFrom('within' as const, 'past' as const, 'dormant' as const, 'to-meet' as const),
			owed: fc.boolean(),
			today: fc.boolean(),
		})
		fc.assert(fc.property(anyCirclePeople(1, 1), change, fc.integer({ min: 480, max: 1600 }), (people, changed, width) => {
			const [before] = placeOnCircles(people, SIZE, widthOf, NO_LINE).marks
			const moved = people.map((person) => ({ ...person, ...changed }))
			const [after] = placeOnCircles(moved, { width, height: 700 }, widthOf, NO_LINE).marks
			expect(after?.angle).toBe(before?.angle)
		}))
	})

	it.each([
		['Anna Weber', 'Helios Labs', 2.72608],
		['Вера Орлова', 'Чугун и сталь', 5.59247],
		['Nils', null, 4.18277],
	])('of %s at %s is the same for ever', (name, organization, angle) => {
		expect(angleOf(circlePerson(name, { organization }))).toBeCloseTo(angle, 4)
	})
})
