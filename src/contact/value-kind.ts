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

/** How the words of each kind begin, English and Russian: endings change with number and case. */
const STEMS: Readonly<Record<ValueKind, string>> = {
	information: 'info article link news overview report информац стать ссылк новост обзор отчет',
	opportunity: 'opportunit job vacanc position order lead tender возможност ваканс заказ тендер',
	resource: 'resource book tool material sample template drawing ресурс книг инструмент материал образ шаблон чертеж',
	contact: 'contact introduc intro контакт знакомств познаком',
	support: 'support help поддерж помощ помог',
	recommendation: 'recommend reference referral рекоменд',
	advice: 'advice advise tip consult совет консульт подсказ',
	feedback: 'feedback review critique отзыв обратн замечан',
	thanks: 'thank gratitude благодар спасибо',
}

/** Such an ending makes of a stem the one who does it: a reviewer is no review, and a «советник» no «совет». */
const DOER = /^(?:e?rs?|ors?|ants?|ни[кц]\p{L}*|ант\p{L}*)$/u

/** Every kind, in the order of DESIGN 1. */
export const VALUE_KINDS: readonly ValueKind[] = Object.keys(STEMS).filter(isValueKind)

/**
 * What kind of value a text tells of: by the first of its words that begins like one of a kind's, unless it is the word
 * for a person; null: by none.
 * "contact, a turner" is a contact, «отзыв о стажёре» is feedback.
 */
export function valueKindOf(text: string): ValueKind | null {
	for (const word of text.split(/[^\p{L}\p{M}\p{N}]+/u)) {
		const spelling = folded(word)
		if (spelling === '') continue
		const kind = VALUE_KINDS.find((one) => beginsAs(spelling, one))
		if (kind !== undefined) return kind
	}
	return null
}

function beginsAs(spelling: string, kind: ValueKind): boolean {
	return STEMS[kind].split(' ').some((stem) => spelling.startsWith(stem) && !DOER.test(spelling.slice(stem.length)))
}

function isValueKind(text: string): text is ValueKind {
	return Object.hasOwn(STEMS, text)
}
