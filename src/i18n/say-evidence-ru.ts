import { counted } from './plural'
import type { EvidencePhrases, SaidEvidence } from './say-evidence'

const times = counted('ru', { one: 'раз', few: 'раза', many: 'раз', other: 'раза' })
const promises = counted('ru', { one: 'обещание', few: 'обещания', many: 'обещаний', other: 'обещания' })
const FEW: readonly string[] = ['', 'один раз', 'дважды']

/** What shows a practice, in Russian. */
export const ruEvidence: EvidencePhrases = {
	'work-known': ({ text }) => `записано: ${text}`,
	'interests-known': ({ text }) => `записано: ${text}`,
	'contact-since-met': (said) => `были на связи ${often(said)}`,
	'quick-follow-up': (said) => `снова на связи в течение суток ${often(said)}`,
	'regular-contact': ({ count, when }) => `в ритме ${times(count)} подряд${lastly(count, when, 'в последний раз')}`,
	'met-in-person': (said) => `виделись ${often(said)}`,
	'planned-ahead': ({ when, text }) => beside(when === null ? 'запланировано' : `запланировано: ${when}`, text),
	'kept-promises': ({ count, when, late }) => `выполнено ${promises(count)}${lastly(count, when, 'последнее —')}${notInTime(late)}`,
	'kept-on-time': ({ count, when, late }) => `в срок ${promises(count)}${lastly(count, when, 'последнее —')}${notInTime(late)}`,
	'value-given': (said) => beside(`вы помогли ${often(said)}`, said.text),
	'support': (said) => beside(`поддержка ${often(said)}`, said.text),
	'feedback': (said) => beside(`отзывы ${often(said)}`, said.text),
	'knowledge': (said) => beside(`делились знаниями ${often(said)}`, said.text),
	'shared-project': (said) => beside(`общее дело ${often(said)}`, said.text),
	'recommendation': (said) => beside(`рекомендация ${often(said)}`, said.text),
	'career': (said) => beside(`вы помогли ${often(said)}`, said.text),
}

function often({ count, when }: SaidEvidence): string {
	return `${FEW[count] ?? times(count)}${lastly(count, when, 'в последний раз')}`
}

function lastly(count: number, when: string | null, last: string): string {
	if (when === null) return ''
	return count === 1 ? `, ${when}` : `, ${last} ${when}`
}

function notInTime(late: number): string {
	return late === 0 ? '' : `; ещё ${String(late)} — не в срок`
}

function beside(said: string, text: string): string {
	return text === '' ? said : `${said}; ${text}`
}
