import { describe, expect, it } from 'vitest'
import { offerForNeed } from '../../src/query/offer-for-need'
import { aContact } from '../contact-builder'

const TODAY = '2026-11-24'
const boris = aContact().named('Boris Levin')
const anna = aContact().named('Anna Weber')

const offered = (person: typeof anna, ...others: readonly (typeof anna)[]): string | null => {
	const found = offerForNeed(person.tieOn(TODAY), [person, ...others].map((one) => one.tieOn(TODAY)))
	return found === null ? null : `${found.name}: ${found.offered} for ${found.needed}`
}

describe('an offer for a need', () => {
	it.each([
		['the same link', '[[Topics/Titanium]]', '[[Titanium]]', 'Boris Levin: Titanium for Topics/Titanium'],
		['the same words, whatever their case', 'A turner', 'a turner', 'Boris Levin: a turner for A turner'],
		['the same tag', 'somebody for #casting', 'small series #Casting', 'Boris Levin: small series #Casting for somebody for #casting'],
		['one of two links', 'a turner for [[Steel]] or [[Titanium]]', '[[Titanium]]', 'Boris Levin: Titanium for a turner for Steel or Titanium'],
		['a link of another entry', 'MBA course', '[[A]]', null],
		['other words', 'a turner', 'two turners', null],
		['another link', '[[Titanium]]', '[[Steel]]', null],
	])('%s', (_, needed, offer, found) => {
		expect(offered(anna.whose('needs', needed), boris.whose('offers', offer))).toBe(found)
	})

	it('meets a need before a problem', () => {
		const asks = anna.whose('problems', 'scrap').whose('needs', 'a turner')
		expect(offered(asks, boris.whose('offers', 'scrap', 'a turner'))).toBe('Boris Levin: a turner for a turner')
		expect(offered(asks, boris.whose('offers', 'scrap'))).toBe('Boris Levin: scrap for scrap')
	})

	it('is nobody’s own, and of nobody who has died', () => {
		const asks = anna.whose('needs', 'a turner')
		expect(offered(asks.whose('offers', 'a turner'))).toBeNull()
		expect(offered(asks, boris.whose('offers', 'a turner').deceased())).toBeNull()
	})

	it('names the line of the offer', () => {
		const asks = anna.whose('needs', 'a turner').tieOn(TODAY)
		expect(offerForNeed(asks, [boris.whose('offers', 'a turner').tieOn(TODAY)])?.source).toEqual({ path: 'People/Boris Levin.md', line: 2 })
	})
})
