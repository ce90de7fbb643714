import { describe, expect, it } from 'vitest'
import type { ValueKind } from '../../src/contact/value-kind'
import { sayExchangeShort, sayGiveAndTake } from '../../src/i18n/say-give-and-take'

const exchange = (gaveSinceAsked: number, askedSinceGave: number, hasAsked: boolean, hasGiven: boolean) => ({ gaveSinceAsked, askedSinceGave, hasAsked, hasGiven, kinds: [], source: { path: 'People/Anna.md', line: 9 }, last: null })

describe('give and take in words', () => {
	it.each([
		[exchange(3, 0, true, true), 'You gave three times since you last asked', 'Вы помогли трижды после своей последней просьбы'],
		[exchange(1, 0, true, true), 'You gave once since you last asked', 'Вы помогли один раз после своей последней просьбы'],
		[exchange(5, 0, false, true), 'You gave 5 times, and never asked', 'Вы помогли 5 раз и ни о чём не просили'],
		[exchange(21, 0, false, true), 'You gave 21 times, and never asked', 'Вы помогли 21 раз и ни о чём не просили'],
		[exchange(22, 0, true, true), 'You gave 22 times since you last asked', 'Вы помогли 22 раза после своей последней просьбы'],
		[exchange(0, 2, true, true), 'You asked twice since you last gave', 'Вы просили дважды с тех пор, как помогли'],
		[exchange(0, 1, true, false), 'You asked once, and have not given yet', 'Вы просили один раз и ещё не помогали'],
		[exchange(0, 0, true, true), 'You gave and asked on the same day', 'Вы помогли и попросили в один день'],
	])('%j', (said, en, ru) => {
		expect([sayGiveAndTake(said, 'en'), sayGiveAndTake(said, 'ru')]).toEqual([en, ru])
	})
})

describe('give and take with the kinds of what was given', () => {
	it.each<[readonly ValueKind[], string, string]>([
		[[], 'You gave twice since you last asked', 'Вы помогли дважды после своей последней просьбы'],
		[['contact', 'advice'], 'You gave twice since you last asked: a contact, advice', 'Вы помогли дважды после своей последней просьбы: контакт, совет'],
		[['feedback'], 'You gave twice since you last asked: feedback', 'Вы помогли дважды после своей последней просьбы: отзыв'],
	])('%j', (kinds, en, ru) => {
		const said = { ...exchange(2, 0, true, true), kinds }
		expect([sayGiveAndTake(said, 'en'), sayGiveAndTake(said, 'ru')]).toEqual([en, ru])
	})
})

it('sets the kinds apart where the sentence ends with what was not asked', () => {
	const said = { ...exchange(2, 0, false, true), kinds: ['contact', 'advice'] as const }
	expect(sayGiveAndTake(said, 'en')).toBe('You gave twice, and never asked (a contact, advice)')
	expect(sayGiveAndTake(said, 'ru')).toBe('Вы помогли дважды и ни о чём не просили (контакт, совет)')
})

describe('give and take in a column', () => {
	it.each([
		[exchange(1, 0, true, true), 'you gave last', 'помогли после просьбы'],
		[exchange(2, 0, true, true), 'gave twice since asking', 'помогли дважды после просьбы'],
		[exchange(1, 0, false, true), 'gave once', 'помогли один раз'],
		[exchange(5, 0, false, true), 'gave 5 times', 'помогли 5 раз'],
		[exchange(0, 1, true, true), 'you asked last', 'просили после помощи'],
		[exchange(0, 3, true, true), 'asked three times since giving', 'просили трижды после помощи'],
		[exchange(0, 1, true, false), 'asked once', 'просили один раз'],
		[exchange(0, 22, true, false), 'asked 22 times', 'просили 22 раза'],
		[exchange(0, 0, true, true), 'gave and asked', 'и помогли, и попросили'],
	])('%j', (said, en, ru) => {
		expect([sayExchangeShort(said, 'en'), sayExchangeShort(said, 'ru')]).toEqual([en, ru])
	})
})
