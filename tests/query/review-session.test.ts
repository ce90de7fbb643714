import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acted, currentKey, isOutgrown, MOST_STEPS, nextKeys, notLookedAt, progressOf, renamed, seenRarer, sessionFrom, settled, skipped, startedReview, undone, wentBack } from '../../src/query/review-session'
import type { ReviewSession } from '../../src/query/review-session'

const begun = startedReview(['a', 'b', 'c', 'd'], 20_000)
const without = (...gone: readonly string[]) => (key: string) => !gone.includes(key)
const all = (): boolean => true
const kept = (session: ReviewSession): ReviewSession | null => sessionFrom(JSON.parse(JSON.stringify(session)))

describe('a review', () => {
	it('goes from one finding to the next, and ends behind the last', () => {
		const places = [begun, skipped(begun), acted(skipped(begun)), skipped(acted(skipped(begun)))].map(currentKey)
		expect(places).toEqual(['a', 'b', 'c', 'd'])
		const end = skipped(skipped(acted(skipped(begun))))
		expect(currentKey(end)).toBeNull()
		expect(progressOf(end)).toEqual({ place: 4, total: 4, changed: 1, skipped: 3, left: 0 })
	})

	it('goes on when what was looked at is gone, and leaps over what went with it', () => {
		const session = settled(begun, without('a', 'b'))
		expect(currentKey(session)).toBe('c')
		expect(progressOf(session)).toMatchObject({ place: 3, total: 4, changed: 0, left: 2 })
	})

	it('counts as put right only what was acted on in it', () => {
		const session = settled(begun, without('a', 'b'), 'a')
		expect(currentKey(session)).toBe('c')
		expect(progressOf(session)).toMatchObject({ changed: 1, skipped: 0, left: 2 })
		expect(progressOf(settled(session, all))).toMatchObject({ changed: 0, left: 4 })
	})

	it('goes with a note to its new path', () => {
		const session = seenRarer(startedReview(['no-circle\nAnna.md', 'my-promise\nJoanna.md\nAnna.md\n20000\na list for Anna.md'], 20_000), { path: 'Anna.md', before: { days: 14 } })
		const after = renamed(session, 'Anna.md', 'People/Anna.md')
		expect(after.steps.map(({ key }) => key)).toEqual(['no-circle\nPeople/Anna.md', 'my-promise\nJoanna.md\nPeople/Anna.md\n20000\na list for Anna.md'])
		expect(after.rarer).toEqual([{ path: 'People/Anna.md', before: { days: 14 } }])
	})

	it('stays where it is when something else goes, comes, or nothing moves', () => {
		expect(currentKey(settled(begun, without('c')))).toBe('a')
		expect(settled(begun, all)).toBe(begun)
	})

	it('goes back only to what can still be looked at', () => {
		const session = settled(skipped(skipped(begun)), without('b'))
		expect(currentKey(session)).toBe('c')
		expect(currentKey(wentBack(session))).toBe('a')
		expect(currentKey(wentBack(wentBack(session)))).toBe('a')
	})

	it('stays at what it went back to, though that was passed over before', () => {
		const session = wentBack(skipped(begun))
		expect(currentKey(settled(session, without('d')))).toBe('a')
	})

	it('goes back to what was acted on when the act is undone, one after the other', () => {
		const session = settled(settled(begun, without('a'), 'a'), without('a', 'b'), 'b')
		const once = undone(settled(session, without('a')), 'b')
		expect(currentKey(once)).toBe('b')
		expect(currentKey(undone(settled(once, all), 'a'))).toBe('a')
		expect(undone(begun, 'gone')).toBe(begun)
	})

	it('takes up an act that the finding outlives, and its undoing', () => {
		const session = acted(begun)
		expect(currentKey(session)).toBe('b')
		expect(currentKey(settled(session, all))).toBe('b')
		expect(currentKey(undone(session, 'a'))).toBe('a')
	})

	it('names the next few that can be looked at', () => {
		expect(nextKeys(settled(begun, without('c')), 2)).toEqual(['b', 'd'])
		expect(nextKeys(begun, 2)).toEqual(['b', 'c'])
	})

	it('holds no more than can be gone through', () => {
		const keys = Array.from({ length: MOST_STEPS + 1 }, (_, at) => `key ${String(at)}`)
		expect(startedReview(keys, 20_000).steps.length).toBe(MOST_STEPS)
	})

	it('remembers the first cadence of who is seen less often', () => {
		const session = seenRarer(seenRarer(begun, { path: 'A.md', before: { days: 14 } }), { path: 'A.md', before: { days: 70 } })
		expect(session.rarer).toEqual([{ path: 'A.md', before: { days: 14 } }])
	})
})

describe('a review that was kept', () => {
	it('is the same when it is taken up again', () => {
		const session = seenRarer(seenRarer(acted(skipped(begun)), { path: 'A.md', before: { days: 14 } }), { path: 'B.md', before: { months: 2 } })
		expect(kept(session)).toEqual(session)
	})

	it.each([
		[null],
		['text'],
		[{}],
		[{ ...begun, at: 5 }],
		[{ ...begun, at: -1 }],
		[{ ...begun, at: 0.5 }],
		[{ ...begun, steps: 'abc' }],
		[{ ...begun, steps: [{ key: 'a', outcome: 'lost' }] }],
		[{ ...begun, steps: [{ key: 1, outcome: 'open' }] }],
		[{ ...begun, rarer: 'abc' }],
		[{ ...begun, begun: '2026' }],
		[{ ...begun, steps: Array.from({ length: MOST_STEPS + 1 }, () => ({ key: 'a', outcome: 'open' })) }],
	])('is none where it cannot be read: %j', (broken) => {
		expect(sessionFrom(broken)).toBeNull()
	})
})

describe('whatever is done', () => {
	const steps = fc.array(
		fc.oneof(
			fc.constant((session: ReviewSession) => skipped(session)),
			fc.constant((session: ReviewSession) => acted(session)),
			fc.constant((session: ReviewSession) => wentBack(session)),
			fc.integer({ min: 0, max: 7 }).map((key) => (session: ReviewSession) => undone(session, String(key))),
			fc.array(fc.integer({ min: 0, max: 7 })).map((gone) => (session: ReviewSession) => settled(session, without(...gone.map(String)), currentKey(session))),
			fc.array(fc.integer({ min: 0, max: 7 })).map((gone) => (session: ReviewSession) => settled(session, without(...gone.map(String)))),
		),
		{ maxLength: 40 },
	)
	const begin = (count: number): ReviewSession => startedReview(Array.from({ length: count }, (_, at) => String(at)), 20_000)

	it('progress never exceeds the total, and everything is somewhere', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 8 }), steps, (count, doings) => {
				const session = doings.reduce((before, doing) => doing(before), begin(count))
				const { place, total, changed, skipped: left, left: open } = progressOf(session)
				expect(total).toBe(count)
				expect(place).toBeLessThanOrEqual(total)
				const gone = session.steps.filter(({ outcome }) => outcome === 'gone').length
				expect(changed + left + open + gone).toBe(total)
			}),
		)
	})

	it('a kept session goes on as the one that was never closed', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 8 }), steps, steps, (count, before, after) => {
				const session = before.reduce((each, doing) => doing(each), begin(count))
				const again = kept(session)
				expect(again).toEqual(session)
				if (again === null) return
				expect(after.reduce((each, doing) => doing(each), again)).toEqual(after.reduce((each, doing) => doing(each), session))
			}),
		)
	})

	it('passing over one after the other comes to the end', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 8 }), steps, (count, doings) => {
				let session = doings.reduce((before, doing) => doing(before), begin(count))
				for (let at = 0; at <= count; at += 1) session = skipped(session)
				expect(currentKey(session)).toBeNull()
			}),
		)
	})
})

it('what is new, or had no room, is for another time', () => {
	expect(notLookedAt(skipped(begun), ['a', 'b', 'e'])).toBe(2)
	expect(notLookedAt(begun, [])).toBe(0)
})

it.each([
	['more is found before anything was done', begun, ['a', 'b', 'c', 'd', 'e'], true],
	['the same is found', begun, ['a', 'b', 'c', 'd'], false],
	['one has gone and one has come', begun, ['b', 'c', 'd', 'e', 'f'], false],
	['something was done', skipped(begun), ['a', 'b', 'c', 'd', 'e'], false],
])('a session is outgrown: %s', (_, session, keys, expected) => {
	expect(isOutgrown(session, keys)).toBe(expected)
})
