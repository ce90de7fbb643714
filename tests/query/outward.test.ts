import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blanked, hiddenTexts, withoutLinks, withoutTold } from '../../src/query/outward'
import { aContact, dayAt, textAt } from '../contact-builder'

const isSecret = (link: string): boolean => link.startsWith('Secret')

describe('links to confidential people', () => {
	it.each([
		['- call [[Secret]]: x', '- call : x'],
		['[[Secret|S.]] and [[Anna]]', ' and [[Anna]]'],
		['a\n[b](Secret.md)\nc', 'a\n\nc'],
		['Secret in plain words', 'Secret in plain words'],
	])('are left blank: %j', (text, without) => {
		expect(withoutLinks(text, isSecret)).toBe(without)
	})

	it('show by alias, path and name, the longest first', () => {
		expect(hiddenTexts('[[Secret/Robert Hale|Bob]] [[Anna]] [[Secret/Robert Hale]]', isSecret)).toEqual(['Secret/Robert Hale', 'Robert Hale', 'Bob'])
		expect(hiddenTexts('[[Anna]]', isSecret)).toEqual([])
	})
})

describe('a text with hidden names left blank', () => {
	it.each([
		['lunch with Robert Hale, titanium', 'lunch with, titanium'],
		['Robert Hale: titanium', 'titanium'],
		['Robert Hale', ''],
		['titanium', 'titanium'],
		['a  b', 'a  b'],
		['about Robert Ha…', 'about …'],
		['about R…; asked: x', 'about …; asked: x'],
		['about Robert', 'about Robert'],
	])('%j is %j', (text, without) => {
		expect(blanked(text, ['Robert Hale'])).toBe(without)
	})

	it('never holds one of them', () => {
		const word = fc.stringMatching(/^[A-Za-z]{2,6}$/)
		fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), fc.array(word, { maxLength: 4 }), (hidden, others) => {
			const text = [...hidden, ...others, ...hidden].join(' ')
			for (const name of hidden) expect(blanked(text, hidden).split(/[^A-Za-z]+/)).not.toContain(name)
		}))
	})
})

describe('a tie without what confidential notes tell', () => {
	const person = aContact()
		.named('Anna')
		.spokeOn('2026-11-01')
		.didInDailyNote('gave', '2026-11-20', 'a contact')
		.inMeetingNoteOf('2026-11-26', 'the plan')
		.isPromisedIn('Daily/2026-11-20.md', 'the review', '2026-11-27')
		.isPromised('the drawing', '2026-11-24')
	const tie = person.tieOn('2026-11-24')

	it('knows no touch, deed, promise or occasion of theirs', () => {
		const told = withoutTold(tie, (path) => !path.startsWith('People/'), dayAt('2026-11-24'))
		expect(told.evidence).toEqual({ touches: [], deeds: [], promises: [], kept: [] })
		expect(told.touches.map(({ day }) => textAt(day))).toEqual(['2026-11-01'])
		expect(textAt(told.lastContact?.day ?? null)).toBe('2026-11-01')
		expect(told.promises.map(({ promise }) => promise.text)).toEqual(['the drawing'])
		expect(told.occasions.map(({ kind }) => kind)).toEqual(['promise'])
	})

	it('is the same where no note is confidential', () => {
		expect(withoutTold(tie, () => false, dayAt('2026-11-24'))).toEqual(tie)
	})
})
