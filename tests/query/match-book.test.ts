import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Tie } from '../../src/contact/tie'
import type { Match } from '../../src/query/match'
import type { MatchBook } from '../../src/query/match-book'
import { aContact } from '../contact-builder'
import { TODAY, bookOf, pathOf, say, worldOf } from './match-world'

/** What each text is about, written down by hand. */
const ABOUT = {
	'[[Titanium]]': 'titanium',
	'[[Ti]]': 'titanium',
	Titanium: 'titanium',
	'#cnc': 'cnc',
	'#cnc/steel': 'cnc of steel',
	'a turner': 'turning',
	'A Turner': 'turning',
	'[[Vera]]': null,
	'[[Lathe]]': 'lathes',
	Lathe: 'lathes',
	x: 'x',
} as const satisfies Readonly<Record<string, string | null>>
type Text = keyof typeof ABOUT

/** What each entry dismisses: offers of whom (null: mine), about what (null: anything). */
const DISMISSED = {
	'a turner': [null, 'turning'],
	x: [null, 'x'],
	'[[P1]]: a turner': ['P1', 'turning'],
	'[[P2|x]]': ['P2', 'x'],
	'[[P2]]': ['P2', null],
} as const satisfies Readonly<Record<string, readonly [string | null, string | null]>>

const CIRCLES = [2, 1, 3] as const
const ACQUAINTED = ['P0', 'P1'] as const

const text = fc.constantFrom(...(Object.keys(ABOUT) as readonly Text[]))
const person = fc.record({
	circle: fc.constantFrom(...CIRCLES),
	needs: fc.array(text, { maxLength: 2 }),
	problems: fc.array(text, { maxLength: 1 }),
	offers: fc.array(text, { maxLength: 3 }),
	leftOut: fc.constantFrom<'asked' | 'died' | 'unread' | null>('asked', 'died', 'unread', ...Array.from({ length: 9 }, () => null)),
	isInTouch: fc.boolean(),
	wasGivenATurner: fc.boolean(),
	dismissed: fc.array(fc.constantFrom(...(Object.keys(DISMISSED) as readonly (keyof typeof DISMISSED)[])), { maxLength: 1 }),
})
interface Person {
	readonly circle: 1 | 2 | 3
	readonly needs: readonly Text[]
	readonly problems: readonly Text[]
	readonly offers: readonly Text[]
	readonly leftOut: 'asked' | 'died' | 'unread' | null
	readonly isInTouch: boolean
	readonly wasGivenATurner: boolean
	readonly dismissed: readonly (keyof typeof DISMISSED)[]
}
/** People by name. */
type People = ReadonlyMap<string, Person>

const shown = (written: Text): string => written.replace(/[[\]]/g, '')

function tieOf(name: string, { circle, needs, problems, offers, leftOut, isInTouch, wasGivenATurner, dismissed }: Person): Tie {
	const spoken = aContact().named(name).inCircle(circle).spokeOn(isInTouch ? '2026-11-20' : '2024-01-20')
	const one = spoken.whose('needs', ...needs).whose('problems', ...problems).whose('offers', ...offers).dismissing(...dismissed)
	const given = wasGivenATurner ? one.did('gave', isInTouch ? '2026-11-19' : '2024-01-19', 'a turner') : one
	return (leftOut === 'asked' ? given.never() : leftOut === 'died' ? given.deceased() : leftOut === 'unread' ? given.withUnreadLog() : given).tieOn(TODAY)
}

const inOrderOfPath = (ties: Iterable<Tie>): Tie[] => [...ties].sort((a, b) => (a.contact.path < b.contact.path ? -1 : 1))

/** The rule as the decision has it, of texts alone: each need is held against each offer, one pair at a time. */
function byRule(people: People, mine: readonly Text[]): readonly string[] {
	const there = [...people].filter(([, one]) => one.leftOut === null)
	const rank = ({ isInTouch, circle }: Person): number => (isInTouch ? 0 : 10) + CIRCLES.indexOf(circle)
	const inOrder = there.sort(([a, one], [b, other]) => rank(one) - rank(other) || (a < b ? -1 : 1))
	return (['needs', 'problems'] as const).flatMap((of) => inOrder.flatMap(([name, one]) => needsOf(one, of).flatMap((need) => {
		const meets = (by: string | null) => (offer: Text) => isMet(need, offer) && !one.dismissed.some((entry) => isMeant(entry, by, need, offer))
		const help = one.wasGivenATurner && ABOUT[need] === 'turning' ? undefined : mine.find(meets(null))
		const others = inOrder.flatMap(([other, { offers }]) => {
			const offer = other === name || [name, other].every((each) => ACQUAINTED.some((known) => known === each)) ? undefined : offers.find(meets(other))
			return offer === undefined ? [] : [[other, offer] as const]
		})
		const all = [...(help === undefined ? [] : [['I', help] as const]), ...others.slice(0, 2)]
		return all.map(([by, offer]) => `${name} needs ${shown(need)}, ${by} offers ${shown(offer)}`)
	})))
}

/** Each once; what is a need is no problem as well. */
function needsOf({ needs, problems }: Person, of: 'needs' | 'problems'): readonly Text[] {
	const first = (all: readonly Text[]): Text[] => all.filter((one, at) => all.findIndex((other) => shown(other) === shown(one)) === at)
	return of === 'needs' ? first(needs) : first(problems).filter((one) => !needs.some((need) => shown(need) === shown(one)))
}

function isMet(need: Text, offer: Text): boolean {
	const about: string | null = ABOUT[need]
	return about !== null && (about === ABOUT[offer] || (about === 'cnc' && ABOUT[offer] === 'cnc of steel'))
}

function isMeant(entry: keyof typeof DISMISSED, by: string | null, need: Text, offer: Text): boolean {
	const [whose, what] = DISMISSED[entry]
	return whose === by && (what === null || what === ABOUT[need] || what === ABOUT[offer])
}

describe('the matches of a book', () => {
	it('are those of the rule, each need held against each offer', () => {
		let found = 0
		fc.assert(
			fc.property(fc.array(person, { minLength: 1, maxLength: 6 }), fc.array(text, { maxLength: 2 }), fc.nat({ max: 5 }), (all, me, most) => {
				const people = new Map(all.map((one, at) => [`P${String(at)}`, one]))
				const expected = byRule(people, me)
				const book = bookOf(inOrderOfPath(Array.from(people, ([name, one]) => tieOf(name, one))), worldOf({ me, know: [ACQUAINTED] }))
				expect(book.first(Infinity).map(say)).toEqual(expected)
				expect(book.first(most).map(say)).toEqual(expected.slice(0, most))
				found += expected.length
			}),
			{ seed: 20261124, numRuns: 400 },
		)
		expect(found).toBeGreaterThan(400)
	})

	const names = fc.nat({ max: 7 }).map((at) => `P${String(at)}`)
	const change = fc.oneof(
		fc.record({ kind: fc.constant('writes' as const), name: names, one: person }),
		fc.record({ kind: fc.constant('leaves' as const), name: names }),
		fc.record({ kind: fc.constant('is in touch again, or no more' as const), name: names }),
	)

	it('are those of a new book, whatever has changed since it was begun', () => {
		let found = 0
		fc.assert(
			fc.property(fc.array(person, { maxLength: 6 }), fc.array(fc.array(change, { maxLength: 3 }), { maxLength: 8 }), fc.array(text, { maxLength: 2 }), (all, changes, me) => {
				const world = worldOf({ me, know: [ACQUAINTED] })
				const ties = new Map(all.map((one, at) => [`P${String(at)}`, tieOf(`P${String(at)}`, one)]))
				const kept = bookOf(inOrderOfPath(ties.values()), world)
				for (const several of changes) {
					for (const one of several) {
						const tie = ties.get(one.name)
						if (one.kind === 'writes') ties.set(one.name, tieOf(one.name, one.one))
						else if (one.kind === 'leaves') ties.delete(one.name)
						else if (tie !== undefined) ties.set(one.name, { ...tie, band: tie.band === 'fresh' ? 'overdue' : 'fresh' })
					}
					const now = inOrderOfPath(ties.values())
					kept.follow(now)
					const answers = answersOf(kept, now)
					expect(answers).toEqual(answersOf(bookOf(now, world), now))
					found += answers.length
				}
			}),
			{ seed: 20261124, numRuns: 300 },
		)
		expect(found).toBeGreaterThan(1000)
	})

	it('about what a person offers are those that would be, were theirs the only offers', () => {
		let found = 0
		fc.assert(
			fc.property(fc.array(person, { minLength: 2, maxLength: 6 }), fc.nat({ max: 9 }), (all, most) => {
				const people = new Map(all.map((one, at) => [`P${String(at)}`, one]))
				const alone = new Map(Array.from(people, ([name, one]) => [name, name === 'P0' ? one : { ...one, offers: [] }] as const))
				const [other, ...others] = Array.from(people, ([name, one]) => tieOf(name, one))
				if (other === undefined) return
				const expected = byRule(alone, [])
				const matches = bookOf([other, ...others], worldOf({ know: [ACQUAINTED] })).forOffersOf(other, most)
				expect(matches.map(say)).toEqual(expected.slice(0, most))
				found += matches.length
			}),
			{ seed: 20261124, numRuns: 300 },
		)
		expect(found).toBeGreaterThan(50)
	})

	it('follow hundreds of changes at once', () => {
		const people = (need: string, offer: string) => inOrderOfPath(Array.from({ length: 300 }, (_, at) => {
			return aContact().named(`P${String(at)}`).inCircle(2).spokeOn('2026-11-20').whose('needs', need).whose('offers', `${offer}${String(at)}`).tieOn(TODAY)
		}))
		const book = bookOf(people('offer 1', 'offer '), worldOf({}))
		expect(book.first(Infinity)).toHaveLength(299)
		book.follow(people('scrap 7', 'scrap '))
		expect(new Set(book.first(Infinity).map((match) => (match.kind === 'introduce' ? match.other.contact.path : '')))).toEqual(new Set([pathOf('P7')]))
	})
})

/** All that a book can be asked; a person of it and a match by the very objects. */
function answersOf(book: MatchBook, ties: readonly Tie[]): readonly (readonly [Tie, string])[] {
	const of = (match: Match) => [match.who, say(match)] as const
	return [book.first(Infinity), ...ties.flatMap((tie) => [book.forNeedsOf(tie), book.forOffersOf(tie, 3)])].flatMap((matches) => matches.map(of))
}
