import type { ValueKind } from '../contact/value-kind'
import type { Language } from './language'

/** As they stand in a list of what was given: "a contact, advice", «контакт, совет». */
const KINDS: Readonly<Record<Language, Readonly<Record<ValueKind, string>>>> = {
	en: {
		information: 'information',
		opportunity: 'an opportunity',
		resource: 'a resource',
		contact: 'a contact',
		support: 'support',
		recommendation: 'a recommendation',
		advice: 'advice',
		feedback: 'feedback',
		thanks: 'thanks',
	},
	ru: {
		information: 'информация',
		opportunity: 'возможность',
		resource: 'ресурс',
		contact: 'контакт',
		support: 'поддержка',
		recommendation: 'рекомендация',
		advice: 'совет',
		feedback: 'отзыв',
		thanks: 'благодарность',
	},
}

/** A kind of value in words. */
export function sayValueKind(kind: ValueKind, language: Language): string {
	return KINDS[language][kind]
}
