import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { landingAt, stageBoardOf } from '../../src/query/stage-board'
import type { StageBoard } from '../../src/query/stage-board'
import type { PeopleFilter } from '../../src/query/people-row'
import type { Stage } from '../../src/contact/stage'
import { aContact, dayAt } from '../contact-builder'
import type { ContactBuilder } from '../contact-builder'
import { anyTies, TODAY } from './any-ties'

const EVERYBODY: PeopleFilter = { search: '', circle: null, stage: null, organization: null, band: null }
const { compare } = new Intl.Collator('en')
const today = dayAt(TODAY)

const person = (name: string, stage: Stage | null = null): ContactBuilder => {
	const somebody = aContact().named(name).inCircle(2)
	return stage === null ? somebody : somebody.atStage(stage)
}

function boardOf(people: readonly ContactBuilder[], filter: Partial<PeopleFilter> = {}): StageBoard {
	return stageBoardOf(people.map((one) => one.tieOn(TODAY)), { ...EVERYBODY, ...filter }, today, compare)
}

const columns = ({ columns: all }: StageBoard): [Stage | null, string][] =>
	all.map(({ stage, rows }) => [stage, rows.map(({ name }) => name).join(' ')])

describe('the board of stages', () => {
	it('has a column for each stage, also for those that hold nobody, by name', () => {
		expect(columns(boardOf([person('Vera', 1), person('Anna', 3), person('Boris', 1)]))).toEqual([
			[1, 'Boris Vera'],
			[2, ''],
			[3, 'Anna'],
			[4, ''],
		])
	})

	it('has a last column for those without a stage, if there are any', () => {
		expect(columns(boardOf([person('Anna'), person('Boris', 4)]))).toEqual([[1, ''], [2, ''], [3, ''], [4, 'Boris'], [null, 'Anna']])
	})

	it('leaves out circle 1, whatever the note says, and the remembered, and tells of the first', () => {
		const people = [person('Anna', 2), person('Maria', 2).inCircle(1), person('Nils', 3).deceased()]
		expect(boardOf(people)).toMatchObject({ shown: 1, total: 1, leavesOutCircleOne: true })
		expect(columns(boardOf(people))).toEqual([[1, ''], [2, 'Anna'], [3, ''], [4, '']])
		expect(boardOf([person('Anna', 2)]).leavesOutCircleOne).toBe(false)
	})

	it.each<[string, Partial<PeopleFilter>, number, boolean]>([
		['a search', { search: 'ann' }, 1, false],
		['a search that finds circle 1 alone', { search: 'mari' }, 0, true],
		['a stage', { stage: 2 }, 1, false],
		['no stage, which circle 1 has not', { stage: 'none' }, 1, true],
		['circle 1', { circle: 1 }, 0, true],
		['nobody', { organization: 'Nowhere' }, 0, false],
	])('keeps to %s', (_, filter, shown, leavesOutCircleOne) => {
		const people = [person('Anna', 2), person('Boris'), person('Maria', 2).inCircle(1)]
		expect(boardOf(people, filter)).toMatchObject({ shown, total: 2, leavesOutCircleOne })
	})

	it('tells since when: of a stage that there is, and no day that is still to come', () => {
		const since = (one: ContactBuilder) => boardOf([one]).columns.flatMap(({ rows }) => rows)[0]?.since
		expect(since(person('Anna', 2).atStageSince('2026-05-01'))).toBe(dayAt('2026-05-01'))
		expect(since(person('Anna', 2).atStageSince(TODAY))).toBe(today)
		expect(since(person('Anna', 2).atStageSince('2026-11-22'))).toBeNull()
		expect(since(person('Anna', 2))).toBeNull()
	})

	it('shows everybody once who is neither of circle 1 nor remembered', () => {
		fc.assert(
			fc.property(anyTies, (ties) => {
				const paths = stageBoardOf(ties, EVERYBODY, today, compare).columns.flatMap(({ rows }) => rows.map(({ path }) => path))
				const wanted = ties.filter(({ contact }) => contact.circle !== 1 && !contact.deceased).map(({ contact }) => contact.path)
				expect([...paths].sort()).toEqual([...wanted].sort())
			}),
		)
	})
})

describe('where a person will land', () => {
	const [, , third] = boardOf([person('Boris', 3), person('Dora', 3)]).columns
	const rowOf = (name: string) => {
		const [row] = boardOf([person(name, 1)]).columns[0]?.rows ?? []
		if (row === undefined) throw new Error('Nobody')
		return row
	}

	it.each([
		['Anna', 0],
		['Clara', 1],
		['Emil', 2],
	])('%s at %d', (name, at) => {
		expect(landingAt(third?.rows ?? [], rowOf(name), compare)).toBe(at)
	})

	it('is where they stand once they have moved', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.string({ minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 }), ([moved = '', ...others]) => {
				const rows = boardOf(others.map((name) => person(name, 2))).columns[1]?.rows ?? []
				const after = boardOf([...others, moved].map((name) => person(name, 2))).columns[1]?.rows ?? []
				expect(landingAt(rows, rowOf(moved), compare)).toBe(after.findIndex(({ path }) => path === rowOf(moved).path))
			}),
		)
	})
})
