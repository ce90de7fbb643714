import type { Capacity } from '../query/capacity'
import type { TouchedWeeks } from '../query/touched-weeks'
import type { Language } from './language'
import { sayCapacityInEnglish, sayWeeksInEnglish } from './say-capacity-en'
import { sayCapacityInRussian, sayWeeksInRussian } from './say-capacity-ru'

/** The capacity in whole sentences: what is asked for against the number, what would help, and who does not ask. */
export function sayCapacity(capacity: Capacity, language: Language): readonly string[] {
	return language === 'en' ? sayCapacityInEnglish(capacity) : sayCapacityInRussian(capacity)
}

/** The real weeks against the weekly number, in a sentence. */
export function sayWeeks(real: TouchedWeeks, weeklyNumber: number, language: Language): string {
	return language === 'en' ? sayWeeksInEnglish(real, weeklyNumber) : sayWeeksInRussian(real, weeklyNumber)
}
