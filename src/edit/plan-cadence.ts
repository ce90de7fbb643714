import type { Cadence } from '../contact/cadence'
import { cadenceFrom } from '../contact/cadence'
import type { Tie } from '../contact/tie'
import { sameData } from '../index/same-data'
import type { Planned } from './act-plan'
import { planFor } from './act-plan'
import type { NoteLanguage } from './note-language'
import { clearProperty, setWords } from './property-steps'
import { refusal } from './refusal'

/** How much longer "see less often" makes a tie's interval (DESIGN 1). */
const LESS_OFTEN = 5

/** A tie's own cadence; null leaves it to the circle. */
export function cadenceSet(path: string, cadence: Cadence | null): Planned {
	if (cadence === null) return planFor(path, clearProperty('cadence'))
	const say = (language: NoteLanguage): string | number => cadenceText(cadence, language)
	return planFor(path, setWords('cadence', say, (value) => sameData(cadenceFrom(value), cadence)))
}

/** A cadence five times as long as the one that counts now; null where none does, or it would be no rhythm any more. */
export function rarerCadence({ cadence }: Tie): Cadence | null {
	if (cadence === null || cadence === 'never') return null
	const longer = 'days' in cadence ? { days: cadence.days * LESS_OFTEN } : { months: cadence.months * LESS_OFTEN }
	return typeof cadenceFrom(cadenceText(longer, 'en')) === 'object' ? longer : null
}

/** Sees a person less often, by a cadence of their own. */
export function seenLessOften(tie: Tie): Planned {
	const rarer = rarerCadence(tie)
	return rarer === null ? refusal('no-cadence') : cadenceSet(tie.contact.path, rarer)
}

/** A cadence as a note says it and `contact/cadence.ts` reads it. */
function cadenceText(cadence: Cadence, language: NoteLanguage): string | number {
	if (cadence === 'never') return language === 'ru' ? 'никогда' : 'never'
	if ('days' in cadence) return cadence.days
	const { months } = cadence
	if (language === 'en') return `${months} ${months === 1 ? 'month' : 'months'}`
	const form = new Intl.PluralRules('ru').select(months)
	return `${months} ${form === 'one' ? 'месяц' : form === 'few' ? 'месяца' : 'месяцев'}`
}
