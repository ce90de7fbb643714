import type { GiveAndTake } from '../contact/give-and-take'
import type { Language } from './language'
import { counted } from './plural'

const enTimes = counted('en', { one: 'time', other: 'times' })
const ruTimes = counted('ru', { one: 'раз', few: 'раза', many: 'раз', other: 'раза' })

const EN_FEW: readonly string[] = ['', 'once', 'twice', 'three times']
const RU_FEW: readonly string[] = ['', 'один раз', 'дважды', 'трижды']

/** Give and take as one sentence without a judgement: "You gave three times since you last asked". No full stop. */
export function sayGiveAndTake(exchange: GiveAndTake, language: Language): string {
	const { gaveSinceAsked, askedSinceGave, hasAsked, hasGiven } = exchange
	if (language === 'ru') {
		const times = (count: number): string => RU_FEW[count] ?? ruTimes(count)
		if (gaveSinceAsked > 0) return hasAsked ? `Вы помогли ${times(gaveSinceAsked)} после своей последней просьбы` : `Вы помогли ${times(gaveSinceAsked)} и ни о чём не просили`
		if (askedSinceGave > 0) return hasGiven ? `Вы просили ${times(askedSinceGave)} с тех пор, как помогли` : `Вы просили ${times(askedSinceGave)} и ещё не помогали`
		return 'Вы помогли и попросили в один день'
	}
	const times = (count: number): string => EN_FEW[count] ?? enTimes(count)
	if (gaveSinceAsked > 0) return hasAsked ? `You gave ${times(gaveSinceAsked)} since you last asked` : `You gave ${times(gaveSinceAsked)}, and never asked`
	if (askedSinceGave > 0) return hasGiven ? `You asked ${times(askedSinceGave)} since you last gave` : `You asked ${times(askedSinceGave)}, and have not given yet`
	return 'You gave and asked on the same day'
}
