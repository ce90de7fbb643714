import type { Balance, GiveAndTake } from '../contact/give-and-take'
import type { Language } from './language'
import { counted } from './plural'
import { sayValueKind } from './say-value-kind'

const TIMES: Readonly<Record<Language, (count: number) => string>> = {
	en: counted('en', { one: 'time', other: 'times' }),
	ru: counted('ru', { one: 'раз', few: 'раза', many: 'раз', other: 'раза' }),
}

const FEW_TIMES: Readonly<Record<Language, readonly string[]>> = {
	en: ['', 'once', 'twice', 'three times'],
	ru: ['', 'один раз', 'дважды', 'трижды'],
}

/**
 * Give and take as one sentence without a judgement, with the kinds of what was given: "You gave three times since you
 * last asked: a contact, advice". No full stop.
 */
export function sayGiveAndTake(exchange: GiveAndTake, language: Language): string {
	const { kinds, hasAsked } = exchange
	const said = sayBalance(exchange, language)
	if (kinds.length === 0) return said
	const given = kinds.map((kind) => sayValueKind(kind, language)).join(', ')
	return hasAsked ? `${said}: ${given}` : `${said} (${given})`
}

/** The same in a column of a table: "gave three times since", "you asked last"; «просили после помощи». */
export function sayExchangeShort({ gaveSinceAsked, askedSinceGave, hasAsked, hasGiven }: Balance, language: Language): string {
	if (language === 'ru') {
		if (gaveSinceAsked > 1) return `помогли ${sayTimes(gaveSinceAsked, 'ru')}${hasAsked ? ' после просьбы' : ''}`
		if (gaveSinceAsked === 1) return hasAsked ? 'помогли после просьбы' : 'помогли один раз'
		if (askedSinceGave > 1) return `просили ${sayTimes(askedSinceGave, 'ru')}${hasGiven ? ' после помощи' : ''}`
		if (askedSinceGave === 1) return hasGiven ? 'просили после помощи' : 'просили один раз'
		return 'и помогли, и попросили'
	}
	if (gaveSinceAsked > 1) return `gave ${sayTimes(gaveSinceAsked, 'en')}${hasAsked ? ' since asking' : ''}`
	if (gaveSinceAsked === 1) return hasAsked ? 'you gave last' : 'gave once'
	if (askedSinceGave > 1) return `asked ${sayTimes(askedSinceGave, 'en')}${hasGiven ? ' since giving' : ''}`
	if (askedSinceGave === 1) return hasGiven ? 'you asked last' : 'asked once'
	return 'gave and asked'
}

function sayBalance({ gaveSinceAsked, askedSinceGave, hasAsked, hasGiven }: Balance, language: Language): string {
	const times = (count: number): string => sayTimes(count, language)
	if (language === 'ru') {
		if (gaveSinceAsked > 0) return hasAsked ? `Вы помогли ${times(gaveSinceAsked)} после своей последней просьбы` : `Вы помогли ${times(gaveSinceAsked)} и ни о чём не просили`
		if (askedSinceGave > 0) return hasGiven ? `Вы просили ${times(askedSinceGave)} с тех пор, как помогли` : `Вы просили ${times(askedSinceGave)} и ещё не помогали`
		return 'Вы помогли и попросили в один день'
	}
	if (gaveSinceAsked > 0) return hasAsked ? `You gave ${times(gaveSinceAsked)} since you last asked` : `You gave ${times(gaveSinceAsked)}, and never asked`
	if (askedSinceGave > 0) return hasGiven ? `You asked ${times(askedSinceGave)} since you last gave` : `You asked ${times(askedSinceGave)}, and have not given yet`
	return 'You gave and asked on the same day'
}

function sayTimes(count: number, language: Language): string {
	return FEW_TIMES[language][count] ?? TIMES[language](count)
}
