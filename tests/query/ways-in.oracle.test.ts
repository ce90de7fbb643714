import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Acquaintance, Party } from '../../src/contact/acquaintance'
import type { Tie } from '../../src/contact/tie'
import { noteTopic } from '../../src/note/topic'
import { waysIn } from '../../src/query/ways-in'
import type { Acquaintances } from '../../src/query/ways-in'
import { withinReach } from '../../src/query/within-reach'
import type { Company } from '../../src/query/within-reach'
import { aContact, dayAt } from '../contact-builder'
import type { ContactBuilder } from '../contact-builder'
import { naiveWaysIn } from './naive-ways-in'
import type { Edge, PlainWay, SmallWorld } from './naive-ways-in'

const TODAY = '2026-11-24'
const PATHS = ['A.md', 'B.md', 'C.md', 'D.md', 'E.md', 'F.md', 'G.md'] as const
const PARTIES: readonly Party[] = [...PATHS.map(noteTopic), 'note Mill.md', 'name works', 'name carla']

/** Everybody there is to be: known or not, of every strength, with days and strengths that meet. */
const KINDS_OF_PEOPLE: readonly Tie[] = [
	...[1, 2, 4].flatMap((stage) => ['2026-11-20', '2026-10-01', '2025-01-01'].map((day) => someone(2).atStage(stage === 1 ? 1 : stage === 2 ? 2 : 4).spokeOn(day))),
	someone(1).spokeOn('2026-11-20'),
	someone(1),
	someone(2).atStage(3),
	someone(3).metOn('2026-11-20'),
	someone(2).metOn('2026-12-20'),
	aContact().spokeOn('2026-11-20'),
	aContact(),
	someone(2).atStage(4).spokeOn('2026-11-20').deceased(),
].map((one) => one.tieOn(TODAY))

function someone(circle: 1 | 2 | 3): ContactBuilder {
	return aContact().inCircle(circle)
}

const party = fc.constantFrom(...PARTIES)
const person = fc.constantFrom(...PATHS.map(noteTopic))
const source = fc.record({ path: fc.constantFrom('A.md', 'B.md', '2026-11-20.md'), line: fc.constantFrom(null, 3, 7) })
const told: fc.Arbitrary<Acquaintance> = fc.oneof(
	fc.record({ kind: fc.constantFrom('knows' as const, 'introduced' as const, 'link' as const), day: fc.constant(null), source }),
	fc.record({ kind: fc.constant('together' as const), day: fc.constantFrom(20_700, 20_750), source }),
)
const edges = fc.array(fc.record({ from: person, to: party, told }), { minLength: 4, maxLength: 30 })
const gatherings = fc.array(fc.record({ people: fc.subarray([...PARTIES], { minLength: 2, maxLength: 4 }), told }), { maxLength: 2 })

const world: fc.Arbitrary<SmallWorld> = fc
	.record({
		ties: fc.tuple(...PATHS.map(() => fc.constantFrom(...KINDS_OF_PEOPLE))),
		mill: fc.subarray([...PATHS], { maxLength: 3 }),
		works: fc.subarray([...PATHS], { maxLength: 2 }),
		edges,
		gatherings,
	})
	.map(({ ties, mill, works, edges: alone, gatherings: together }) => ({
		people: ties.map((tie, at): Tie => ({ ...tie, contact: { ...tie.contact, path: PATHS[at] ?? '' } })),
		employed: new Map<Party, readonly string[]>([['note Mill.md', mill], ['name works', works], ['note A.md', works]]),
		edges: [...alone, ...together.flatMap(pairsOf)].filter(({ from, to }) => from !== to),
	}))

function pairsOf({ people, told: one }: { people: readonly Party[]; told: Acquaintance }): Edge[] {
	return people.flatMap((from) => people.map((to) => ({ from, to, told: one })))
}

function asked({ people, employed, edges: all }: SmallWorld): Acquaintances {
	const tie = (path: string): Tie | undefined => people.find(({ contact }) => contact.path === path)
	return {
		tie,
		peopleAt: (organization) => (employed.get(organization) ?? []).flatMap((path) => tie(path) ?? []),
		whoKnows: (to) => {
			const known = new Map<Party, readonly Acquaintance[]>()
			for (const edge of all) if (edge.to === to) known.set(edge.from, [...(known.get(edge.from) ?? []), edge.told])
			return known
		},
	}
}

/** As `asked`, for everybody at once. Who was together stands among whom they know. */
function company(small: SmallWorld): Company {
	return {
		ties: () => small.people,
		peopleAt: asked(small).peopleAt,
		knownTo: (people) => new Set(small.edges.flatMap(({ from, to, told: { kind } }) => (people.has(from) ? (kind === 'together' ? [from, to] : [to]) : []))),
	}
}

describe('the ways in are the best of all paths there are', () => {
	it('to anybody, in any small world', () => {
		let found = 0
		let longest = 0
		fc.assert(
			fc.property(world, party, (small, to) => {
				const ways = waysIn(to, asked(small), dayAt(TODAY)).map(({ to: end, brokers, steps }): PlainWay => {
					return { to: end, brokers: brokers.map(({ contact }) => contact.path), steps }
				})
				expect(ways).toEqual(naiveWaysIn(to, small, dayAt(TODAY)))
				found += ways.length
				longest = Math.max(longest, ...ways.map(({ brokers }) => brokers.length))
			}),
			{ numRuns: 5000, seed: 20_261_124 },
		)
		expect(found).toBeGreaterThan(3000)
		expect(longest).toBe(2)
	}, 60_000)

	it('somebody is within reach where there is one', () => {
		let reached = 0
		fc.assert(
			fc.property(world, (small) => {
				const isReached = withinReach(company(small), dayAt(TODAY))
				const paths = [...PATHS].filter(isReached)
				expect(paths).toEqual(PATHS.filter((path) => naiveWaysIn(noteTopic(path), small, dayAt(TODAY)).length > 0))
				reached += paths.length
			}),
			{ numRuns: 1000, seed: 20_261_124 },
		)
		expect(reached).toBeGreaterThan(500)
	}, 60_000)
})
