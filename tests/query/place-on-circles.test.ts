import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SECTORS } from '../../src/query/alphabet-sectors'
import { angleOf } from '../../src/query/circle-angle'
import { compareNaming } from '../../src/query/circle-names'
import type { CirclePerson } from '../../src/query/circle-people'
import type { CirclesPicture, Label, LineOf, Mark } from '../../src/query/circles-picture'
import { boxOf, strongly } from '../../src/query/label-box'
import { placeOnCircles } from '../../src/query/place-on-circles'
import type { Box } from '../../src/query/taken-room'
import { anyCirclePeople, circlePerson, NO_LINE, widthOf } from './circle-person'

const SIZE = { width: 1052, height: 862 }
const anySize = fc.record({ width: fc.integer({ min: 480, max: 1600 }), height: fc.integer({ min: 400, max: 1100 }) })

function distanceOf({ centre }: CirclesPicture, { x, y }: Pick<Mark, 'x' | 'y'>): number {
	return Math.hypot(x - centre.x, y - centre.y)
}

function crowd(count: number, change: (at: number) => Partial<CirclePerson> = () => ({})): readonly CirclePerson[] {
	return Array.from({ length: count }, (_, at) => circlePerson(`Anna ${String(at)}`, { circle: 3, ...change(at) }))
}

function overlaps(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

function boxOfName({ person, name }: Mark): readonly Box[] {
	return name === null ? [] : [boxOf(name, person.today ? strongly(widthOf) : widthOf)]
}

describe('the ground of the circles', () => {
	it('has three bands, due half-way, the rim as far out as there is room', () => {
		const { rings, centre, arc } = placeOnCircles([circlePerson('Anna', { circle: 1 })], SIZE, widthOf, NO_LINE)
		expect(centre).toEqual({ x: 526, y: 431 })
		expect(rings.map(({ circle, people }) => [circle, people])).toEqual([[1, 1], [2, 0], [3, 0]])
		for (const { inner, due, outer } of rings) expect(due).toBeCloseTo((inner + outer) / 2, 9)
		expect(rings.map(({ inner }) => Math.round(inner))).toEqual([44, 158, 272])
		expect(Math.round(rings[2]?.outer ?? 0)).toBe(386)
		expect(arc).toBe(404)
	})
})

describe('a mark', () => {
	it.each([
		{ ratio: 1, part: 0.5, when: 'on the dashed line when due' },
		{ ratio: null, part: 0.25, when: 'half-way to it without an interval' },
	])('stands $when', ({ ratio, part }) => {
		fc.assert(fc.property(anySize, fc.constantFrom(1 as const, 2 as const, 3 as const), (size, circle) => {
			const picture = placeOnCircles([circlePerson('Anna', { circle, ratio })], size, widthOf, NO_LINE)
			const [mark] = picture.marks
			const ring = picture.rings[circle - 1]
			if (mark === undefined || ring === undefined) throw new Error('Nobody is placed')
			const pad = mark.radius + 4
			const room = Math.max(0, ring.outer - ring.inner - 2 * pad)
			expect(distanceOf(picture, mark)).toBeCloseTo(ring.inner + pad + part * room, 6)
			if (part === 0.5) expect(distanceOf(picture, mark)).toBeCloseTo(ring.due, 6)
		}))
	})

	it('stands on the rim of its band when they are to meet', () => {
		const picture = placeOnCircles([circlePerson('Anna', { state: 'to-meet', ratio: null })], SIZE, widthOf, NO_LINE)
		expect(picture.marks.map((mark) => distanceOf(picture, mark))).toEqual([expect.closeTo(picture.rings[1]?.outer ?? 0, 6)])
	})

	it('stays within its band, however long ago it was', () => {
		fc.assert(fc.property(anyCirclePeople(40), anySize, (people, size) => {
			const picture = placeOnCircles(people, size, widthOf, NO_LINE)
			for (const mark of picture.marks) {
				const ring = picture.rings[mark.person.circle - 1]
				expect(distanceOf(picture, mark)).toBeGreaterThanOrEqual(ring?.inner ?? Infinity)
				expect(distanceOf(picture, mark)).toBeLessThanOrEqual((ring?.outer ?? 0) + 1e-9)
				expect(mark.angle).toBe(angleOf(mark.person))
			}
		}))
	})

	it.each([
		{ people: 12, radius: 12, initials: 'A0' },
		{ people: 13, radius: 6, initials: null },
		{ people: 100, radius: 6, initials: null },
		{ people: 101, radius: 3, initials: null },
		{ people: 600, radius: 3, initials: null },
	])('of $people people has a radius of $radius px', ({ people, radius, initials }) => {
		expect(placeOnCircles(crowd(people), SIZE, widthOf, NO_LINE).marks[0]).toMatchObject({ radius, initials })
	})
})

describe('a name', () => {
	it('stands at everybody up to twelve people, and at all of today among hundreds', () => {
		fc.assert(fc.property(anyCirclePeople(12), anySize, (people, size) => {
			for (const { name } of placeOnCircles(people, size, widthOf, NO_LINE).marks) expect(name).not.toBeNull()
		}))
		const marks = placeOnCircles(crowd(500, (at) => ({ today: at % 70 === 0 })), SIZE, widthOf, NO_LINE).marks
		expect(marks.filter(({ name }) => name !== null).map(({ person }) => person.today)).toEqual(Array.from({ length: 8 }, () => true))
	})

	it('meets no other name, no mark and no caption, but where it must stand', () => {
		fc.assert(fc.property(anyCirclePeople(80, 13), anySize, (people, size) => {
			const { marks, sectors } = placeOnCircles(people, size, widthOf, NO_LINE)
			const captions = sectors.flatMap(({ caption }) => (caption === null ? [] : [boxOf(caption, widthOf)]))
			for (const mark of marks) {
				for (const box of boxOfName(mark)) {
					for (const caption of captions) expect(overlaps(box, caption)).toBe(false)
					if (mark.person.today) continue
					for (const other of marks) {
						const { x, y, radius } = other
						expect(overlaps(box, { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius })).toBe(false)
						if (other !== mark) for (const theirs of boxOfName(other)) expect(overlaps(box, theirs)).toBe(false)
					}
				}
			}
		}))
	})

	it('goes to today’s before circle 1, to circle 1 before the others, and of these to who has waited longest', () => {
		const inOrder = [
			circlePerson('Today', { today: true, ratio: 0.1, circle: 3 }),
			circlePerson('Close', { circle: 1, ratio: 0.2 }),
			circlePerson('Closer', { circle: 1, ratio: 0.1 }),
			circlePerson('Dormant', { circle: 3, ratio: 9 }),
			circlePerson('Late', { ratio: 2 }),
			circlePerson('Due', { ratio: 1 }),
			circlePerson('To meet', { ratio: null, state: 'to-meet' }),
		]
		expect([...inOrder].reverse().sort(compareNaming)).toEqual(inOrder)
	})

	it.each([
		{ last: {}, hasName: false, when: 'no more room is left around one spot' },
		{ last: { ratio: 0.1 + 1e-9 }, hasName: true, when: 'they have waited longer than all on the same spot' },
		{ last: { today: true }, hasName: true, when: 'they are of today' },
	])('of the last of forty stands: $hasName, when $when', ({ last, hasName }) => {
		const people = crowd(40, (at) => ({ path: 'same', organization: 'Sigma', ratio: 0.1, ...(at === 39 ? last : {}) }))
		const names = placeOnCircles(people, SIZE, widthOf, NO_LINE).marks.map(({ name }) => name !== null)
		expect(names[39]).toBe(hasName)
		expect(names).toContain(false)
	})

	it('of great length is shortened, and stays in the picture', () => {
		const person = circlePerson('Wolfeschlegelsteinhausenbergerdorff von und zu Ausdemlangennamen')
		expect(placeOnCircles([person], SIZE, widthOf, NO_LINE).marks[0]?.name?.text).toMatch(/^Wolfeschlegelst.*…$/)
		fc.assert(fc.property(anyCirclePeople(40), anySize, (people, size) => {
			for (const mark of placeOnCircles(people, size, widthOf, NO_LINE).marks) {
				for (const { left, right, top, bottom } of boxOfName(mark)) {
					expect(left).toBeGreaterThanOrEqual(0)
					expect(right).toBeLessThanOrEqual(size.width)
					expect(top).toBeGreaterThanOrEqual(0)
					expect(bottom).toBeLessThanOrEqual(size.height)
				}
			}
		}))
	})
})

describe('the line beneath a name', () => {
	const lineOf: LineOf = ({ ratio }) => (ratio === null ? null : `due in ${String(Math.round(ratio * 100))} days`)

	it('starts where the name starts, a line lower, up to twelve people', () => {
		const [mark] = placeOnCircles([circlePerson('Anna')], SIZE, widthOf, lineOf).marks
		expect(mark?.line).toEqual({ ...mark?.name, text: 'due in 50 days', y: (mark?.name?.y ?? 0) + 15 })
		const lines = (people: number) => placeOnCircles(crowd(people), SIZE, widthOf, lineOf).marks.filter(({ line }) => line !== null).length
		expect([lines(12) > 0, lines(13)]).toEqual([true, 0])
	})

	it('is left out where nothing is known', () => {
		expect(placeOnCircles([circlePerson('Anna', { ratio: null })], SIZE, widthOf, lineOf).marks[0]?.line).toBeNull()
	})

	it('meets no mark, no caption, no ring’s words and no other line, stays in the picture, and costs nobody their name', () => {
		fc.assert(fc.property(anyCirclePeople(12), anySize, (people, size) => {
			const { marks, sectors, rings } = placeOnCircles(people, size, widthOf, lineOf)
			const captions = sectors.flatMap(({ caption }) => (caption === null ? [] : [boxOf(caption, widthOf)]))
			const words = rings.map(({ caption: { x, width, lines } }) => ({ left: x - width / 2, right: x + width / 2, top: lines[0] - 11, bottom: lines[1] + 4 }))
			const lines = marks.flatMap(({ line }) => (line === null ? [] : [boxOf(line, widthOf)]))
			for (const { name } of marks) expect(name).not.toBeNull()
			lines.forEach((box, nth) => {
				expect(box.left >= 0 && box.right <= size.width && box.top >= 0 && box.bottom <= size.height).toBe(true)
				for (const other of [...captions, ...words, ...lines.slice(nth + 1)]) expect(overlaps(box, other)).toBe(false)
				for (const { x, y, radius } of marks) expect(overlaps(box, { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius })).toBe(false)
			})
		}))
	})
})

describe('the caption of a sector', () => {
	const at = (...organizations: readonly string[]) => {
		return organizations.map((organization, nth) => circlePerson('Anna', { organization, path: `People/${String(nth)}.md` }))
	}
	const captionOf = (people: readonly CirclePerson[], size = SIZE) => placeOnCircles(people, size, widthOf, NO_LINE).sectors[0]?.caption?.text

	it.each([
		{ people: at('Sigma'), text: 'Sigma' },
		{ people: at('Smith', 'Sonder', 'Smith'), text: 'Smith · Sonder' },
		{ people: at('Smith', 'smith'), text: 'Smith' },
		{ people: at('Sonder', 'Smith', 'Sonder', 'Stanza', 'Sotto', 'Sumo'), text: 'Sonder +4' },
		{ people: at('Sonder Castings of the North', 'Sonder Castings of the North', 'Smith'), text: 'Sonder Castings of th… +1' },
		{ people: at('משה'), text: '\u2068משה\u2069' },
		{ people: [circlePerson('Anna')], text: 'An–Az' },
		{ people: [circlePerson('Анна')], text: 'Ам–Ая' },
		{ people: [...at('Anchor'), circlePerson('Anna')], text: 'Anchor' },
	])('says $text', ({ people, text }) => {
		expect(captionOf(people)).toBe(text)
	})

	it('has the letters where there is no room for a name, and nothing where no alphabet has them', () => {
		const narrow = { width: 480, height: 420 }
		expect(captionOf(at('Cast & Form'), narrow)).toBe('Cast…')
		expect(captionOf(at(...Array.from({ length: 11 }, (_, nth) => `Cast ${String(nth)}`)), narrow)).toBe('C–Ce')
		expect(captionOf([circlePerson('王 芳')])).toBeUndefined()
	})

	it('has the letters of the script of most of its people', () => {
		const people = [...at('Anchor', 'Антей', 'Анкер'), circlePerson('Anna')]
		const many = Array.from({ length: 200 }, (_, nth) => people.map((person) => ({ ...person, path: `${person.path} ${String(nth)}` }))).flat()
		const letters = placeOnCircles(many, SIZE, widthOf, NO_LINE).sectors.map((sector) => [sector.letters, sector.caption?.text])
		expect(letters).toEqual([['An–Az', 'An–Az']])
	})

	it('meets no other, and stays in the picture outside the rim', () => {
		fc.assert(fc.property(anyCirclePeople(80), anySize, (people, size) => {
			const { sectors, centre, arc } = placeOnCircles(people, size, widthOf, NO_LINE)
			const captions = sectors.flatMap(({ caption }): Label[] => (caption === null ? [] : [caption]))
			captions.forEach((caption, nth) => {
				const box = boxOf(caption, widthOf)
				expect(box.left).toBeGreaterThanOrEqual(0)
				expect(box.right).toBeLessThanOrEqual(size.width)
				expect(box.bottom).toBeLessThanOrEqual(size.height)
				expect(Math.hypot(caption.x - centre.x, caption.y - 4 - centre.y)).toBeGreaterThan(arc)
				for (const other of captions.slice(nth + 1)) expect(overlaps(box, boxOf(other, widthOf))).toBe(false)
			})
		}))
	})
})

describe('more than 600 people', () => {
	const many = (change: (at: number) => Partial<CirclePerson>) => {
		return placeOnCircles(crowd(2000, (at) => ({ organization: String.fromCharCode(65 + (at % 26)), path: String(at), ...change(at) })), SIZE, widthOf, NO_LINE)
	}

	it('are cells, each person in one, with the picks and promises in it', () => {
		const { marks, cells } = many((at) => ({ circle: at % 40 === 0 ? 1 : 3, today: at === 1, owed: at < 10 }))
		expect(marks).toEqual([])
		expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(2000)
		expect(cells.reduce((sum, { today }) => sum + today, 0)).toBe(1)
		expect(cells.reduce((sum, { owed }) => sum + owed, 0)).toBe(10)
		expect(new Set(cells.map(({ circle, sector, state }) => `${String(circle)} ${String(sector)} ${state}`)).size).toBe(cells.length)
	})

	it('lie in discs by number that meet no other, and numbers stand only within them', () => {
		const anyCells = fc.array(fc.record({ circle: fc.constantFrom(1 as const, 2 as const, 3 as const), letter: fc.integer({ min: 65, max: 90 }), state: fc.constantFrom('within' as const, 'past' as const, 'dormant' as const, 'to-meet' as const), count: fc.integer({ min: 1, max: 400 }) }), { minLength: 2, maxLength: 40 })
		fc.assert(fc.property(anyCells, anySize, (groups, size) => {
			const people = groups.flatMap(({ circle, letter, state, count }) => crowd(count, () => ({ circle, state, organization: String.fromCharCode(letter) })))
			fc.pre(people.length > 600)
			const { cells } = placeOnCircles(people, size, widthOf, NO_LINE)
			const discs = cells.filter(({ state, radius }) => state !== 'to-meet' && radius > 1.5)
			discs.forEach((disc, nth) => {
				expect(disc.radius ** 2 / disc.count).toBeCloseTo((discs[0]?.radius ?? 0) ** 2 / (discs[0]?.count ?? 1), 6)
				for (const other of discs.slice(nth + 1)) {
					expect(Math.hypot(disc.x - other.x, disc.y - other.y)).toBeGreaterThanOrEqual(disc.radius + other.radius)
				}
				if (disc.number !== null) expect(widthOf(disc.number.text)).toBeLessThan(2 * disc.radius)
			})
			expect(cells.filter(({ state, number }) => state === 'to-meet' && number !== null)).toEqual([])
		}), { numRuns: 30 })
	})

	it('have the letters as captions of all the sectors', () => {
		const captions = many(() => ({})).sectors.map(({ caption }) => caption?.text)
		expect(captions.slice(0, 3)).toEqual(['A–Am', 'B–Be', 'C–Ce'])
		expect(captions).not.toContain(undefined)
	})

	it('do not have a cell for 600', () => {
		expect(placeOnCircles(crowd(600), SIZE, widthOf, NO_LINE).cells).toEqual([])
		expect(placeOnCircles(crowd(601), SIZE, widthOf, NO_LINE).cells).not.toEqual([])
	})
})

describe('a sector that is zoomed into', () => {
	const people = crowd(700, (at) => ({ path: String(at), organization: at < 150 ? 'Sigma' : 'Lathe', ratio: (at % 80) / 10 }))
	const all = placeOnCircles(people.slice(0, 300), SIZE, widthOf, NO_LINE)
	const sigma = all.sectors[1]?.index ?? -1

	it('shows its people alone, as marks, spread over the circle but the gap', () => {
		const { marks, sectors, rings } = placeOnCircles(people, { ...SIZE, zoom: sigma }, widthOf, NO_LINE)
		expect(marks).toHaveLength(150)
		expect(marks.every(({ person }) => person.organization === 'Sigma')).toBe(true)
		expect(rings[2]?.people).toBe(150)
		expect(sectors).toMatchObject([{ index: sigma, people: 150, caption: null }])
		const degrees = marks.map(({ angle }) => (angle * 180) / Math.PI)
		expect(Math.min(...degrees)).toBeGreaterThan(30)
		expect(Math.max(...degrees)).toBeLessThan(330)
		expect(Math.max(...degrees) - Math.min(...degrees)).toBeGreaterThan(40)
	})

	it('keeps everybody at their distance', () => {
		const zoomed = placeOnCircles(people.slice(0, 300), { ...SIZE, zoom: sigma }, widthOf, NO_LINE)
		const before = new Map(all.marks.map((mark) => [mark.person.path, distanceOf(all, mark)]))
		for (const mark of zoomed.marks) expect(distanceOf(zoomed, mark)).toBeCloseTo(before.get(mark.person.path) ?? 0, 6)
	})

	it('shows cells of its own where it holds more than 600', () => {
		const { cells } = placeOnCircles(crowd(700, (at) => ({ path: String(at), name: `${String.fromCharCode(65 + (at % 26))}nna`, organization: 'Sigma' })), { ...SIZE, zoom: sigma }, widthOf, NO_LINE)
		expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(700)
		expect(new Set(cells.map(({ sector }) => sector)).size).toBeGreaterThan(SECTORS - 4)
	})

	it('that holds nobody shows nobody', () => {
		expect(placeOnCircles(people, { ...SIZE, zoom: 0 }, widthOf, NO_LINE)).toMatchObject({ marks: [], cells: [], sectors: [] })
	})
})
