import { describe, expect, it } from 'vitest'
import { aContact, dayAt } from '../contact-builder'

const TODAY = '2026-11-21'

describe('an open promise is an occasion from its day on', () => {
	it.each([
		['2026-11-20', 1],
		['2026-11-21', 0],
		['2026-11-22', null],
		[null, null],
	])('due %s', (due, daysLate) => {
		const mine = aContact().isPromised('the article', due).tieOn(TODAY)
		const theirs = aContact().promisedMe('the drawings', due).tieOn(TODAY)
		expect(mine.occasions.map((occasion) => [occasion.kind, occasion.daysLate])).toEqual(
			daysLate === null ? [] : [['promise', daysLate]],
		)
		expect(theirs.occasions.map((occasion) => [occasion.kind, occasion.daysLate])).toEqual(
			daysLate === null ? [] : [['waiting', daysLate]],
		)
	})

	it('stands in the person’s own note or in another', () => {
		const tie = aContact()
			.named('Anna')
			.isPromised('the article', '2026-11-18')
			.isPromisedIn('Daily/2026-11-01.md', 'the contact of a turner', '2026-11-10')
			.tieOn(TODAY)
		expect(tie.occasions.map(({ reason }) => reason)).toEqual([
			{
				kind: 'promise',
				text: 'the contact of a turner',
				due: dayAt('2026-11-10'),
				daysLate: 11,
				source: { path: 'Daily/2026-11-01.md', line: 8 },
			},
			{
				kind: 'promise',
				text: 'the article',
				due: dayAt('2026-11-18'),
				daysLate: 3,
				source: { path: 'People/Anna.md', line: 60 },
			},
		])
	})

	it('is known to the tie, due or not, the person’s own note first', () => {
		const tie = aContact()
			.isPromisedIn('Daily/2026-11-01.md', 'the contact of a turner')
			.isPromised('the article', '2026-12-04')
			.promisedMe('the drawings')
			.tieOn(TODAY)
		expect(tie.occasions).toEqual([])
		expect(tie.promises.map(({ promise }) => promise.text)).toEqual([
			'the article',
			'the drawings',
			'the contact of a turner',
		])
	})
})
