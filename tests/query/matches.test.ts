import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Me } from '../../src/contact/me'
import type { Tie } from '../../src/contact/tie'
import { nameTopic, noteTopic } from '../../src/note/topic'
import { linkedTextsOf } from '../../src/note/value'
import type { LinkedText } from '../../src/note/value'
import type { Match } from '../../src/query/match'
import type { MatchWorld } from '../../src/query/matches'
import { matchesOf } from '../../src/query/matches'
import { needsAndOffersBy } from '../../src/query/needs-and-offers'
import { aContact, dayAt } from '../contact-builder'
import type { ContactBuilder } from '../contact-builder'

const TODAY = '2026-11-24'

/** Notes about things, an alias of one, a person and a day. */
const NOTES: Readonly<Record<string, string>> = { Titanium: 'Topics/Titanium.md', Ti: 'Topics/Titanium.md', Steel: 'Topics/Steel.md' }
const NO_TOPICS: ReadonlySet<string> = new Set(['Vera', '2026-11-20'])

const anna = aContact().named('Anna').inCircle(2).spokeOn('2026-11-20')
const boris = aContact().named('Boris').inCircle(2).spokeOn('2026-11-20')

interface Given {
	readonly me?: readonly string[]
	/** Pairs of names. */
	readonly know?: readonly (readonly [string, string])[]
}

function worldOf({ me, know = [] }: Given): MatchWorld {
	const topicOf: MatchWorld['topicOf'] = (link) => {
		if (NO_TOPICS.has(link)) return null
		const path = NOTES[link]
		return path === undefined ? nameTopic(link) : noteTopic(path)
	}
	const own: Me | null = me === undefined ? null : { offers: linkedTextsOf(me), interests: [], source: { path: 'Me.md', line: 2 } }
	return {
		today: dayAt(TODAY),
		me: own,
		topicOf,
		needsAndOffers: needsAndOffersBy({ topicOf }),
		resolve: (link) => `People/${link}.md`,
		whoKnows: (path) => new Set(know.flatMap(([a, b]) => (pathOf(a) === path ? noteTopic(pathOf(b)) : pathOf(b) === path ? noteTopic(pathOf(a)) : []))),
	}
}

const pathOf = (name: string): string => `People/${name}.md`

function matchesIn(people: readonly ContactBuilder[], given: Given = {}): readonly Match[] {
	const ties = people.map((person) => person.tieOn(TODAY)).sort((a, b) => (a.contact.path < b.contact.path ? -1 : 1))
	return matchesOf(ties, ties, worldOf(given))
}

function say(match: Match): string {
	const by = match.kind === 'help' ? 'I' : match.other.contact.name
	return `${match.who.contact.name} needs ${match.need}, ${by} offers ${match.offer}`
}

const said = (people: readonly ContactBuilder[], given: Given = {}): readonly string[] => matchesIn(people, given).map(say)

describe('an offer meets a need', () => {
	it.each([
		['the same link', '[[Titanium]]', '[[Titanium]]', true],
		['a link and its note’s alias', '[[Titanium]]', '[[Ti]]', true],
		['a note’s name and its alias', 'Ti', 'Titanium', true],
		['a link and a text that is the note’s name', 'Titanium', 'alloys: [[Titanium]]', true],
		['a link that finds no note, whatever its folder', '[[Topics/Lathe]]', '[[Lathe]]', true],
		['one of two links', 'a turner for [[Steel]] or [[Titanium]]', '[[Titanium]]', true],
		['the same words, in any case', 'A turner', 'a turner', true],
		['the same words with a blank more', 'a  turner', 'a turner', true],
		['the same tag', 'somebody for #casting', 'small series #Casting', true],
		['a text that is the tag', 'casting', 'small series #casting', true],
		['a tag beneath the one that is needed', '#cnc', 'turning #cnc/titanium', true],
		['a tag above the one that is needed', '#cnc/titanium', 'turning #cnc', false],
		['a tag that only begins alike', '#cnc', 'turning #cncs', false],
		['other words', 'a turner', 'two turners', false],
		['words within others', 'a turner', 'a turner of steel', false],
		['another link', '[[Titanium]]', '[[Steel]]', false],
		['a link to a person', '[[Vera]]', '[[Vera]]', false],
		['a link to a day', '[[2026-11-20]]', '[[2026-11-20]]', false],
		['links shown alike that lead elsewhere', '[[Titanium|metal]]', '[[Steel|metal]]', false],
		['the same words around a link to a person', 'a word with [[Vera]]', 'a word with [[Vera]]', true],
	])('%s', (_, need, offer, meets) => {
		expect(said([anna.whose('needs', need), boris.whose('offers', offer)])).toHaveLength(meets ? 1 : 0)
		expect(said([anna.whose('needs', need)], { me: [offer] })).toHaveLength(meets ? 1 : 0)
	})

	it('and each is named with its line', () => {
		const [match] = matchesIn([anna.whose('problems', 'a turner'), boris.whose('offers', 'a turner')])
		expect(match).toMatchObject({ kind: 'introduce', of: 'problems', needSource: { path: 'People/Anna.md', line: 3 }, offerSource: { path: 'People/Boris.md', line: 3 } })
		expect(matchesIn([anna.whose('needs', 'a turner')], { me: ['a turner'] })[0]?.offerSource).toEqual({ path: 'Me.md', line: 2 })
	})
})

describe('who is brought together', () => {
	const needs = anna.whose('needs', 'a turner')
	const offers = boris.whose('offers', 'a turner')

	it.each<[string, readonly ContactBuilder[]]>([
		['nobody with themselves', [needs.whose('offers', 'a turner')]],
		['nobody who has died, in need', [needs.deceased(), offers]],
		['nobody who has died, with an offer', [needs, offers.deceased()]],
		['nobody who asked to be left alone, in need', [needs.never(), offers]],
		['nobody who asked to be left alone, with an offer', [needs, offers.never()]],
		['nobody whose log is not read yet', [needs.withUnreadLog(), offers]],
	])('%s', (_, people) => {
		expect(said(people)).toEqual([])
	})

	it('nobody who knows the other already, whichever of them says so', () => {
		expect(said([needs, offers], { know: [['Anna', 'Boris']] })).toEqual([])
		expect(said([needs, offers], { know: [['Boris', 'Anna']] })).toEqual([])
		expect(said([needs, offers], { know: [['Boris', 'Clara']] })).toHaveLength(1)
	})

	it('confidential people, too: the user may read of them', () => {
		expect(said([needs.confidential(), offers.confidential()])).toHaveLength(1)
	})

	it('the best two for one need, after my own offer', () => {
		const people = ['B', 'C', 'D'].map((name) => aContact().named(name).inCircle(2).spokeOn('2026-11-20').whose('offers', 'a turner'))
		expect(said([needs, ...people], { me: ['a turner', 'A turner'] })).toEqual([
			'Anna needs a turner, I offers a turner',
			'Anna needs a turner, B offers a turner',
			'Anna needs a turner, C offers a turner',
		])
	})

	it.each([0, 1, 2, 3, 5])('no more than are looked for: %i', (most) => {
		const ties = [needs.whose('problems', 'scrap'), offers].map((person) => person.tieOn(TODAY))
		const found = matchesOf(ties, ties, worldOf({ me: ['a turner', 'scrap'] }), most)
		expect(found.map(say)).toEqual(['Anna needs a turner, I offers a turner', 'Anna needs a turner, Boris offers a turner', 'Anna needs scrap, I offers scrap'].slice(0, most))
	})

	it('one person once for one need, however many of their offers meet it', () => {
		const twice = boris.whose('offers', '[[Titanium]]', 'metals, such as [[Titanium]] and [[Steel]]')
		expect(said([anna.whose('needs', '[[Titanium]] or [[Steel]]'), twice])).toEqual(['Anna needs Titanium or Steel, Boris offers Titanium'])
	})
})

describe('the order', () => {
	const inNeed = (name: string) => aContact().named(name).whose('needs', 'a turner')
	const order = (...people: readonly ContactBuilder[]) => matchesIn(people, { me: ['a turner', 'scrap'] }).map(({ who, need }) => `${who.contact.name} ${need}`)

	it('is needs before problems, then who is in touch, then circle 2, 1, 3 and none, then path', () => {
		const late = '2026-01-10'
		const near = '2026-11-23'
		const people = [
			inNeed('Z late 2').inCircle(2).spokeOn(late),
			inNeed('A late none'),
			inNeed('B near 3').inCircle(3).spokeOn(near),
			inNeed('C near 1').inCircle(1).spokeOn(near),
			inNeed('E near 2').inCircle(2).spokeOn(near).whose('problems', 'scrap'),
			inNeed('D near 2').inCircle(2).spokeOn(near),
		]
		const first = ['D near 2', 'E near 2', 'C near 1', 'B near 3', 'Z late 2', 'A late none'].map((name) => `${name} a turner`)
		expect(order(...people)).toEqual([...first, 'E near 2 scrap'])
	})

	it.each([
		['0.97, soon', '2026-10-26', ['P', 'Q']],
		['1, due', '2026-10-25', ['Q', 'P']],
	])('takes for in touch who is not due yet: a ratio of %s', (_, spoken, names) => {
		const people = [inNeed('P').inCircle(2).everyDays(30).spokeOn(spoken), inNeed('Q').inCircle(3).spokeOn('2026-11-23')]
		expect(order(...people)).toEqual(names.map((name) => `${name} a turner`))
	})

	it('holds for those who offer, too', () => {
		const offering = (name: string, circle: 1 | 2 | 3, day: string) => aContact().named(name).inCircle(circle).spokeOn(day).whose('offers', 'a turner')
		const people = [offering('B', 2, '2026-01-10'), offering('C', 3, '2026-11-23'), offering('D', 1, '2026-11-23')]
		expect(said([anna.whose('needs', 'a turner'), ...people])).toEqual(['Anna needs a turner, D offers a turner', 'Anna needs a turner, C offers a turner'])
	})
})

describe('a match is gone', () => {
	const needs = anna.whose('needs', 'a turner')
	const offers = boris.whose('offers', 'a turner')

	it('once the help was given, and not by what others gave, or was asked', () => {
		expect(said([needs.did('gave', '2026-11-22', 'contact, a turner')], { me: ['a turner'] })).toEqual([])
		expect(said([needs.didInDailyNote('gave', '2026-11-22', 'a turner')], { me: ['a turner'] })).toEqual([])
		expect(said([needs.did('received', '2026-11-22', 'a turner')], { me: ['a turner'] })).toHaveLength(1)
		expect(said([needs.did('gave', '2026-11-25', 'a turner')], { me: ['a turner'] })).toHaveLength(1)
		expect(said([needs, offers.did('gave', '2026-11-22', 'a turner')])).toHaveLength(1)
	})

	it('once it is dismissed, that one alone', () => {
		const dismiss = (entry: string) => said([needs.dismissing(entry), offers], { me: ['a turner'] })
		expect(dismiss('a turner')).toEqual(['Anna needs a turner, Boris offers a turner'])
		expect(dismiss('[[Boris]]: a turner')).toEqual(['Anna needs a turner, I offers a turner'])
		expect(dismiss('[[Clara]]: a turner')).toHaveLength(2)
	})

	it('and the next one takes its place', () => {
		const people = ['B', 'C', 'D'].map((name) => aContact().named(name).inCircle(2).spokeOn('2026-11-20').whose('offers', 'a turner'))
		expect(said([needs.dismissing('[[B]]: a turner'), ...people], { know: [['Anna', 'C']] })).toEqual(['Anna needs a turner, D offers a turner'])
	})
})

describe('however many there are', () => {
	const text = fc.constantFrom('[[Titanium]]', '[[Ti]]', 'Titanium', '#cnc', '#cnc/steel', 'a turner', 'A Turner', '[[Vera]]', '[[Lathe]]', 'x')
	const person = fc.record({
		circle: fc.constantFrom(1 as const, 2 as const, 3 as const),
		needs: fc.array(text, { maxLength: 2 }),
		problems: fc.array(text, { maxLength: 1 }),
		offers: fc.array(text, { maxLength: 2 }),
		isLeftAlone: fc.boolean(),
		spoken: fc.constantFrom('2026-11-20', '2026-01-20'),
		dismissed: fc.array(fc.constantFrom('a turner', '[[P1]]: a turner', '[[P2]]', 'x'), { maxLength: 1 }),
	})

	const written = ({ text: shown, links }: LinkedText): string => (links.length > 0 ? `[[${shown}]]` : shown)

	/** Each need held against each offer, one pair at a time. */
	function naively(ties: readonly Tie[], world: MatchWorld): readonly string[] {
		const living = ties.filter(({ cadence }) => cadence !== 'never')
		return living.flatMap((who) => {
			const { name, human } = who.contact
			const needs = new Map([...(human.needs ?? []), ...(human.problems ?? [])].reverse().map((need) => [need.text, need]))
			return [...needs.values()].flatMap((need) => {
				const needy = { ...who, contact: { ...who.contact, human: { needs: [need] } } }
				const isMet = (me: Me | null, by: readonly Tie[]): boolean => matchesOf([needy], by, { ...world, me }).length > 0
				const mine = (world.me?.offers ?? []).some((offer) => isMet({ offers: [offer], interests: [], source: { path: 'Me.md', line: 2 } }, []))
				const others = living.filter((by) => {
					const offering = (offer: LinkedText) => aContact().named(by.contact.name).whose('offers', written(offer)).tieOn(TODAY)
					return by !== who && (by.contact.human.offers ?? []).some((offer) => isMet(null, [offering(offer)]))
				})
				return [...(mine ? [`${name} ${need.text} I`] : []), ...(others.length > 0 ? [`${name} ${need.text} ${String(Math.min(2, others.length))}`] : [])]
			})
		})
	}

	it('they are those that each need held against each offer would give, two of others at most', () => {
		let found = 0
		fc.assert(
			fc.property(fc.array(person, { minLength: 1, maxLength: 6 }), fc.array(text, { maxLength: 2 }), (people, me) => {
				const ties = people.map(({ circle, needs, problems, offers, isLeftAlone, spoken, dismissed }, at) => {
					const one = aContact().named(`P${String(at)}`).inCircle(circle).spokeOn(spoken).whose('needs', ...needs).whose('problems', ...problems).whose('offers', ...offers).dismissing(...dismissed)
					return (isLeftAlone ? one.never() : one).tieOn(TODAY)
				})
				const world = worldOf({ me, know: [['P0', 'P1']] })
				const counts = new Map<string, number>()
				for (const match of matchesOf(ties, ties, world)) {
					const key = `${match.who.contact.name} ${match.need} ${match.kind === 'help' ? 'I' : ''}`
					counts.set(key, (counts.get(key) ?? 0) + 1)
				}
				const said = Array.from(counts, ([key, count]) => (key.endsWith(' I') ? key : key + String(count)))
				expect([...said].sort()).toEqual([...naively(ties, world)].sort())
				found += said.length
			}),
			{ seed: 20261124, numRuns: 300 },
		)
		expect(found).toBeGreaterThan(200)
	})
})
