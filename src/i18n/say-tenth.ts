import { toTenth } from '../query/to-tenth'
import type { Language } from './language'
import { sayCount } from './say-count'

/** A number to a tenth: "2.6", «2,6», "27". */
export function sayTenth(number: number, language: Language): string {
	return sayCount(toTenth(number), language)
}
