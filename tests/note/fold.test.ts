import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { folded } from '../../src/note/fold'

describe('a folded spelling', () => {
	it.each([
		['last_contact', 'lastcontact'],
		['Last-Contact', 'lastcontact'],
		['LAST CONTACT', 'lastcontact'],
		['lastContact', 'lastcontact'],
		['Удовлетворённость', 'удовлетворенность'],
		['Ёлка', 'елка'],
		['е\u0308лка', 'елка'],
		['День_рождения', 'деньрождения'],
		['cafe\u0301', 'caf\u00e9'],
		['й', 'й'],
		['a\u00a0b\tc\nd', 'abcd'],
		['', ''],
		['__proto__', 'proto'],
	])('of %j is %j', (text, expected) => {
		expect(folded(text)).toBe(expected)
	})

	it('is the same for composed and decomposed texts, and in capitals', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'abcйёéüЖя -_') }), (text) => {
				expect(folded(text.normalize('NFD'))).toBe(folded(text.normalize('NFC')))
				expect(folded(text.toUpperCase())).toBe(folded(text))
				expect(folded(folded(text))).toBe(folded(text))
			}),
		)
	})
})
