import { describe, expect, it } from 'vitest'
import { againstAsking } from '../../src/query/against'
import { aContact, dayAt, textAt } from '../contact-builder'
import type { ContactBuilder } from '../contact-builder'

const TODAY = '2026-11-24'
const anna = aContact().named('Anna').inCircle(2).atStage(2)

/** What speaks against, each as `kind line or property`. */
function against(person: ContactBuilder): string[] {
	return againstAsking(person.tieOn(TODAY), dayAt(TODAY)).map((one) => {
		const { line } = one.kind === 'owed' ? one.promise.source : one.source
		const what = one.kind === 'owed' ? one.promise.promise.text : one.kind === 'boundaries' ? one.text : one.kind === 'asked' || one.kind === 'quiet' ? textAt(one.day) : null
		return [one.kind, what, line].filter((part) => part !== null).join(' ')
	})
}

describe('what speaks against asking somebody now', () => {
	it.each<[string, ContactBuilder, readonly string[]]>([
		['nothing', anna.spokeOn('2026-11-20'), []],
		['asked on the 30th day before', anna.did('asked', '2026-10-25', 'a turner'), ['asked 2026-10-25 40']],
		['not on the 31st', anna.did('asked', '2026-10-24', 'a turner').spokeOn('2026-11-20'), []],
		['asked today', anna.did('asked', TODAY, 'a turner'), ['asked 2026-11-24 40']],
		['the newest of several', anna.did('asked', '2026-11-01', 'a turner').did('asked', '2026-11-10', 'a book'), ['asked 2026-11-10 41']],
		['asked in another note', anna.didInDailyNote('asked', '2026-11-10', 'a turner'), ['asked 2026-11-10 5']],
		['nothing asked in a line still ahead', anna.didInDailyNote('asked', '2026-11-25', 'a turner').spokeOn('2026-11-20'), []],
		['given is not asked', anna.did('gave', '2026-11-10', 'a turner'), []],
		['a promise of mine, late', anna.spokeOn('2026-11-20').isPromised('a book', '2026-11-01'), ['owed a book 60']],
		['a promise of mine without a day', anna.spokeOn('2026-11-20').isPromised('a book'), ['owed a book 60']],
		['of several the one due first', anna.spokeOn('2026-11-20').isPromised('a book').isPromised('a drawing', '2026-12-20'), ['owed a drawing 61']],
		['a promise of theirs does not', anna.spokeOn('2026-11-20').promisedMe('a book', '2026-11-01'), []],
		['nor one kept', anna.spokeOn('2026-11-20').keptPromise('a book', '2026-11-01', '2026-11-01'), []],
		['left alone', anna.spokeOn('2026-11-20').never(), ['left-alone 4']],
		['not one whose circle alone says never', anna.withRhythm({ circleCadence: { 1: 'never', 2: 'never', 3: 'never' } }).spokeOn('2026-11-20'), []],
		['boundaries, all of them', anna.spokeOn('2026-11-20').whose('boundaries', 'no calls', 'not about work'), ['boundaries no calls; not about work 4']],
		['dormant since the last contact', anna.spokeOn('2020-01-01'), ['quiet 2020-01-01 40']],
		['dormant since the first meeting', anna.metOn('2020-01-01'), ['quiet 2020-01-01 4']],
		['circle 1', aContact().inCircle(1).spokeOn('2026-11-20'), ['support 2']],
		[
			'several at once, in this order',
			aContact().inCircle(1).never().did('asked', '2026-11-10', 'x').isPromised('a book').whose('boundaries', 'no calls'),
			['asked 2026-11-10 40', 'owed a book 60', 'left-alone 3', 'boundaries no calls 4', 'support 2'],
		],
	])('%s', (_, person, expected) => {
		expect(against(person)).toEqual(expected)
	})
})
