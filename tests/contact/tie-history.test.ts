import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysInTouch, deedsOf, keptPromises } from '../../src/contact/tie-history'
import { aContact, dayAt, textAt } from '../contact-builder'

const TODAY = '2026-11-24'
const TOMORROW = '2026-11-25'
const today = dayAt(TODAY)

describe('what passed between two people', () => {
	it('comes from their own log and from other notes, newest first, up to today', () => {
		const tie = aContact().did('gave', '2026-11-01', 'a book').did('asked', TOMORROW, 'a price').didInDailyNote('asked', '2026-11-20', 'a contact').did('thanked', TODAY, 'x').tieOn(TODAY)
		expect(deedsOf(tie, today).map(({ word, source }) => [word, source.path])).toEqual([
			['thanked', 'People/Somebody.md'],
			['asked', 'Daily/2026-11-20.md'],
			['gave', 'People/Somebody.md'],
		])
	})

	it('is the same list as long as the tie is, whatever was asked before', () => {
		const tie = aContact().did('gave', '2026-11-01', 'a book').did('asked', TOMORROW, 'a price').tieOn(TODAY)
		const days = [today, today + 1, today, dayAt('2026-10-31')].map((day) => deedsOf(tie, day).map((deed) => textAt(deed.day)))
		expect(days).toEqual([['2026-11-01'], [TOMORROW, '2026-11-01'], ['2026-11-01'], []])
		expect(deedsOf(tie, today + 1)).toBe(deedsOf(tie, today + 1))
	})

	it('leaves the contact as it was', () => {
		const tie = aContact().did('gave', '2026-11-01', 'a book').did('gave', '2026-11-20', 'a book').tieOn(TODAY)
		deedsOf(tie, today)
		expect(tie.contact.deeds.map(({ day }) => textAt(day))).toEqual(['2026-11-01', '2026-11-20'])
	})
})

describe('the days on which two people were in touch', () => {
	it('are those of the log, of other notes and of the property, each once, none ahead', () => {
		const tie = aContact().spokeOn('2026-11-01', '2026-10-01').plansToMeetOn(TOMORROW).inDailyNoteOf('2026-11-01').inMeetingNoteOf('2026-11-10').lastContactOn('2026-11-12').tieOn(TODAY)
		expect(daysInTouch(tie, today).map(textAt)).toEqual(['2026-11-12', '2026-11-10', '2026-11-01', '2026-10-01'])
	})

	it('are all there are, not only the last six', () => {
		fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { maxLength: 30 }), (ago) => {
			const tie = aContact().spokeOn(...ago.map((days) => textAt(today - days) ?? '')).tieOn(TODAY)
			expect(daysInTouch(tie, today)).toEqual(ago.map((days) => today - days).sort((a, b) => b - a))
		}))
	})
})

describe('promises that were kept', () => {
	it('are mine and theirs, each with its line', () => {
		const tie = aContact().keptPromise('a book', null, '2026-11-01').keptTheirs('a drawing', '2026-11-01', null).tieOn(TODAY)
		expect(keptPromises(tie).map(({ promise, source }) => [promise.side, promise.text, source.line])).toEqual([['mine', 'a book', 80], ['theirs', 'a drawing', 81]])
	})
})
