import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LONGEST_TEXT } from '../../src/contact/deed'
import { DEFAULT_CHANNEL_WORDS } from '../../src/note/channel'
import { interactionLineFrom } from '../../src/note/interaction-line'
import { nameTopic } from '../../src/note/topic'
import { linkedTextsOf } from '../../src/note/value'
import { isDismissed, isGiven, namedInLog } from '../../src/query/match-done'
import { needsAndOffersBy } from '../../src/query/needs-and-offers'
import type { Entry, Need } from '../../src/query/needs-and-offers'
import { aContact, dayAt } from '../contact-builder'
import type { ContactBuilder } from '../contact-builder'

const TODAY = '2026-11-24'
const anna = aContact().named('Anna').inCircle(2)
const topicOf = (link: string) => nameTopic(link)

function entryOf(text: string): Need & Entry {
	const [need] = needsAndOffersBy({ topicOf })(anna.whose('needs', text).build()).needs
	if (need === undefined) throw new Error(`${text} is no need`)
	return need
}

const given = (person: ContactBuilder, ...texts: readonly string[]) => isGiven(person.tieOn(TODAY), dayAt(TODAY), texts.map(entryOf), { topicOf })

describe('what was given', () => {
	it.each([
		['the words', 'a turner', 'a turner', true],
		['among others', 'a turner', 'contact, a turner from Tula', true],
		['in any case, with any signs', 'A turner, please', 'a Turner (please)', true],
		['ё as е', 'счётчик', 'дал счетчик', true],
		['some of the words', 'a good turner', 'a turner', false],
		['words that only begin alike', 'IT', 'with items', false],
		['a link shown as the words', 'a turner', '[[People/X|a turner]]', true],
		['a link that the need has', 'somebody for [[Titanium]]', 'a look at [[Titanium|metal]]', true],
		['the name of what the need links to', '[[Titanium]]', 'titanium, a bar', true],
		['another link', '[[Titanium]]', 'a look at [[Steel]]', false],
		['no words at all', '…', 'a turner …', false],
	])('is known by %s', (_, need, gave, isKnown) => {
		expect(given(anna.did('gave', '2026-11-20', gave), need)).toBe(isKnown)
		expect(given(anna.did('gave', '2026-11-20', gave), 'something else', need)).toBe(isKnown)
	})

	it.each([
		['today', TODAY, true],
		['tomorrow', '2026-11-25', false],
	])('on %s', (_, day, isKnown) => {
		expect(given(anna.did('gave', day, 'a turner'), 'a turner')).toBe(isKnown)
	})

	it.each(['received', 'asked', 'thanked', 'project'] as const)('and not what is told behind %s', (word) => {
		expect(given(anna.did(word, '2026-11-20', 'a turner'), 'a turner')).toBe(false)
	})
})

describe('how a line of a log tells of a need or an offer', () => {
	it.each([
		['a turner', 'a turner'],
		['  a turner,\n of steel ', 'a turner, of steel'],
		['a turner; soon', 'a turner; soon'],
		['a turner; asked: a price', 'a turner'],
		['a turner [due:: 2026-12-04]', 'a turner [due:: 2026-12-04]'],
		['', ''],
		[`${'word '.repeat(15)}ends here`, `${'word '.repeat(15)}ends`],
	])('%j as %j', (text, named) => {
		expect(namedInLog(text)).toBe(named)
	})

	it('is what a line that was written so is known by, whatever the text', () => {
		const word = fc.oneof(fc.constantFrom('gave:', 'asked:', '; gave:', 'a', 'turner', 'дал:', '[[X]]', '[x:: y]', '—', '2026-11-20', 'call', ':', '`', '#tag', 'x'.repeat(50)), fc.string({ unit: 'grapheme', maxLength: 8 }))
		let long = 0
		fc.assert(
			fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (words) => {
				const [said] = linkedTextsOf(words.join(' '))
				const named = namedInLog(said?.text ?? '')
				if (said === undefined || !/[\p{L}\p{N}]/u.test(named)) return
				const [gave = ''] = interactionLineFrom(`2026-11-20 call; gave: a contact, ${named}`, DEFAULT_CHANNEL_WORDS).words.gave ?? []
				expect(given(anna.did('gave', '2026-11-20', gave.slice(0, LONGEST_TEXT)), words.join(' '))).toBe(true)
				long += Number(said.text.length > LONGEST_TEXT)
			}),
			{ seed: 20261124, numRuns: 1000 },
		)
		expect(long).toBeGreaterThan(20)
	})
})

describe('what was dismissed', () => {
	const NOTES: Readonly<Record<string, string>> = { 'Boris': 'People/Boris.md', 'People/Boris': 'People/Boris.md', 'Clara': 'People/Clara.md' }
	const dismissed = (entry: string, other: string | null): boolean => {
		return isDismissed(anna.dismissing('x', entry).tieOn(TODAY), entryOf('a turner of [[Steel]]'), entryOf('turning'), other, (link) => NOTES[link] ?? null)
	}

	it.each([
		['a turner of Steel', true],
		['A  turner of [Steel]', true],
		['turning', true],
		['a turner', false],
		['[[Boris]]: turning', false],
		['[[Boris|turning]]', false],
	])('of mine, by %j: %s', (entry, isSo) => {
		expect(dismissed(entry, null)).toBe(isSo)
	})

	it.each([
		['[[Boris|a turner of steel]]', true],
		['[[People/Boris|Turning]]', true],
		['[[People/Boris|Boris]]', true],
		['[[Boris|something else]]', false],
		['[[Boris]]: a turner of Steel', true],
		['[[People/Boris|Bo]]: a turner of steel', true],
		['[[Boris]]: [[turning]]', true],
		['[[Boris]]', true],
		['[[Boris]]:', true],
		['[[Clara]], [[Boris]]', false],
		['[[Boris]]: something else', false],
		['[[Clara]]: turning', false],
		['Boris: turning', false],
		['a turner of Steel', false],
	])('of Boris, by %j: %s', (entry, isSo) => {
		expect(dismissed(entry, 'People/Boris.md')).toBe(isSo)
	})
})
