import { describe, expect, it } from 'vitest'
import { VALUE_KINDS, valueKindOf } from '../../src/contact/value-kind'
import type { ValueKind } from '../../src/contact/value-kind'

/** Every kind has examples: a new one fails to compile until it has. */
const SAID: Readonly<Record<ValueKind, readonly string[]>> = {
	information: ['an article on titanium', 'статью о сплавах', 'Links', 'обзор рынка'],
	opportunity: ['a job at the plant', 'вакансия технолога', 'заказ на литьё'],
	resource: ['sample of the alloy', 'чертежи корпуса', 'книгу'],
	contact: ['contact, a turner', 'контакт токаря', 'intro to Anna', 'познакомил с Борисом'],
	support: ['help with the move', 'помощь с переездом', 'поддержала'],
	recommendation: ['recommended him to the board', 'рекомендацию'],
	advice: ['advice on the flux', 'совет', 'подсказала, где купить'],
	feedback: ['feedback on the draft', 'отзыв о стажёре', 'обратную связь'],
	thanks: ['a thank-you card', 'благодарность'],
}

describe('the kind of what was given (DESIGN 1)', () => {
	it.each(VALUE_KINDS.flatMap((kind) => SAID[kind].map((text) => [text, kind] as const)))('%s: %s', (text, kind) => {
		expect(valueKindOf(text)).toBe(kind)
	})

	it.each(['', 'a turner', '—', 'полдня у стенда'])('%j tells none', (text) => {
		expect(valueKindOf(text)).toBeNull()
	})

	it.each(['names of two reviewers', 'a consultant', 'an adviser', 'her advisors', 'helper', 'помощника', 'консультанты', 'советником', 'помощницу'])('%j names a person, who is none', (text) => {
		expect(valueKindOf(text)).toBeNull()
	})

	it.each([
		'стать лучше', 'образование', 'советский союз', 'заказал пиццу', 'booked a table', 'leader list', 'names of two reviewers',
		'контактные линзы', 'новостройку показал', 'материальные вопросы', 'инструментальный цех', 'отчётливо сказал', 'отзывчивый человек',
		'обратный билет', 'советник министра', 'номер консультанта', 'a reporter', 'newspaper', 'a contactless card', 'jobless', 'tipsy', 'linked lists',
	])('%j only begins like a word of some kind', (text) => {
		expect(valueKindOf(text)).toBeNull()
	})

	it.each<[string, ValueKind]>([
		['статей', 'information'], ['новостями', 'information'], ['ссылок', 'information'], ['an overview', 'information'],
		['vacancies', 'opportunity'], ['заказов', 'opportunity'], ['возможностью', 'opportunity'],
		['образцов', 'resource'], ['образец', 'resource'], ['books', 'resource'], ['книг', 'resource'],
		['знакомство с Борисом', 'contact'], ['introduced her', 'contact'], ['помогла с переездом', 'support'], ['helped', 'support'],
		['советами', 'advice'], ['консультацию', 'advice'], ['посоветовал', 'advice'], ['дал обратную связь', 'feedback'], ['замечания', 'feedback'], ['reviewed the draft', 'feedback'],
		['благодарен', 'thanks'], ['thanks', 'thanks'],
	])('%j with its ending is %s', (text, kind) => {
		expect(valueKindOf(text)).toBe(kind)
	})

	it('is the first that is named', () => {
		expect(valueKindOf('a book and a contact')).toBe('resource')
	})
})
