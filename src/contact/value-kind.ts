import { folded } from '../note/fold'

/** The kinds of value that people give each other (DESIGN 1). */
export type ValueKind =
	| 'information'
	| 'opportunity'
	| 'resource'
	| 'contact'
	| 'support'
	| 'recommendation'
	| 'advice'
	| 'feedback'
	| 'thanks'

/**
 * The words of each kind, English and Russian, with the endings of nouns (`ENDINGS`): `book` is also "books", but not
 * "booked". Behind `+` an ending has to follow, behind `*` anything may; `_` parts two words that stand together.
 */
const WORDS: Readonly<Record<ValueKind, string>> = {
	information: 'info information article link news overview report ' +
		'информаци+ стать+ статей ссылк+ ссылок новост+ обзор отчет',
	opportunity: 'opportunity opportunities job vacancy vacancies position order lead tender ' +
		'возможност+ ваканси+ заказ тендер',
	resource: 'resource book tool material sample template drawing ' +
		'ресурс книг инструмент материал образец образц+ шаблон чертеж',
	contact: 'contact introduction introduc* intro контакт знакомств познаком*',
	support: 'support supported supporting help helped helping поддерж* помощ+ помог*',
	recommendation: 'recommend* reference referral рекоменд*',
	advice: 'advice advise advised advising tip consulting consultation совет советова* посоветова* консультаци+ консультиров* подсказ*',
	feedback: 'feedback review reviewed reviewing critique отзыв обратн*_связ* замечани+',
	thanks: 'thank thanked gratitude благодар* спасибо',
}

/** Those of English and Russian nouns. */
const ENDINGS: ReadonlySet<string> = new Set('s es а я у ю ы и е о й ь ой ей ом ем ам ям ами ями ах ях ов ев ью'.split(' '))

/** Every kind, in the order of DESIGN 1. */
export const VALUE_KINDS: readonly ValueKind[] = Object.keys(WORDS).filter(isValueKind)

/** By kind its entries, each the patterns of one word or two. */
const ENTRIES = VALUE_KINDS.map((kind) => ({ kind, entries: WORDS[kind].split(' ').map((entry) => entry.split('_')) }))

/**
 * What kind of value a text tells of: by the first of its words that is one of a kind's; null: by none.
 * "contact, a turner" is a contact, «отзыв о стажёре» is feedback, "booked a table" is nothing known.
 */
export function valueKindOf(text: string): ValueKind | null {
	const words = text.split(/[^\p{L}\p{M}\p{N}]+/u).map(folded).filter((word) => word !== '')
	for (const at of words.keys()) {
		const found = ENTRIES.find(({ entries }) => entries.some((entry) => entry.every((pattern, next) => fits(words[at + next] ?? '', pattern))))
		if (found !== undefined) return found.kind
	}
	return null
}

function fits(word: string, pattern: string): boolean {
	const sign = pattern.at(-1)
	const stem = sign === '*' || sign === '+' ? pattern.slice(0, -1) : pattern
	if (!word.startsWith(stem)) return false
	if (sign === '*') return true
	return ENDINGS.has(word.slice(stem.length)) || (sign !== '+' && word === stem)
}

function isValueKind(text: string): text is ValueKind {
	return Object.hasOwn(WORDS, text)
}
