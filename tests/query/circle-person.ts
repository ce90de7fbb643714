import fc from 'fast-check'
import type { CirclePerson } from '../../src/query/circle-people'
import type { LineOf, WidthOf } from '../../src/query/circles-picture'

/** A person of circle 2, half-way to due. */
export function circlePerson(name: string, change: Partial<CirclePerson> = {}): CirclePerson {
	const plain = { path: `People/${name}.md`, name, circle: 2 as const, organization: null, state: 'within' as const, ratio: 0.5 }
	return { ...plain, owed: false, today: false, ...change }
}

/** Nothing is known of how anybody stands. */
export const NO_LINE: LineOf = () => null

/** Six pixels a character. */
export const widthOf: WidthOf = (text) => text.length * 6

const anyName = fc.oneof(
	fc.constantFrom('Anna Weber', 'Boris Levin', 'Вера Орлова', 'Пётр Ёлкин', 'משה כהן', '王 芳', 'Nils', 'X'),
	fc.string({ minLength: 1, maxLength: 40 }),
)

/** People of every kind, no two of one path. */
export function anyCirclePeople(maxLength: number, minLength = 0): fc.Arbitrary<CirclePerson[]> {
	const anyPerson = fc.record({
		name: anyName,
		circle: fc.constantFrom(1 as const, 2 as const, 3 as const),
		organization: fc.option(fc.constantFrom('Anchor', 'Brass & Sons International Works of the North', 'Семья', 'Чугун', 'אבן', '7 Hills', 'Sigma')),
		ratio: fc.option(fc.double({ min: 0, max: 12, noNaN: true })),
		state: fc.constantFrom('within' as const, 'past' as const, 'dormant' as const, 'to-meet' as const),
		owed: fc.boolean(),
		today: fc.boolean(),
	})
	return fc.array(anyPerson, { minLength, maxLength }).map((people) => people.map((person, at) => ({ ...person, path: `People/${String(at)}.md` })))
}
