import { describe, expect, it } from 'vitest'
import { gentleQuestion, isNothingHumanKnown } from '../../src/contact/gentle-question'
import { aContact } from '../contact-builder'

const met = aContact().metOn('2026-04-03')
const known = met.whose('interests', 'titanium').whose('hobbies', 'chess').whose('pronunciation', 'eh-LEH-na').whose('family', 'a son')

describe('the gentle question (DESIGN 1, "Card file")', () => {
	it.each([
		['how the two met, where the note is silent', aContact(), 'how-met'],
		['not of a friend or of family how they met', aContact().inCircle(1), 'interests'],
		['of a colleague how they met', aContact().inCircle(2), 'how-met'],
		['what moves them, once that is known', met, 'interests'],
		['not how they met, where somebody introduced them', aContact().whose('introduced_by', '[[Anna]]'), 'interests'],
		['hobbies after interests', met.whose('interests', 'titanium'), 'hobbies'],
		['the birthday last', known, 'birthday'],
		['nothing, where all is known', known.bornOn('--04-12'), null],
	] as const)('asks %s', (_, person, question) => {
		expect(gentleQuestion(person.build())).toBe(question)
	})

	it('nothing human is known where a note tells only of work', () => {
		expect(isNothingHumanKnown(met.as('engineer').whose('problems', 'deadlines').build())).toBe(true)
		expect(isNothingHumanKnown(met.whose('hobbies', 'chess').build())).toBe(false)
		expect(isNothingHumanKnown(met.bornOn('--04-12').build())).toBe(false)
	})
})
