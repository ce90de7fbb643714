import { dayText, partsOf, type Day } from '../note/day'

/** A day spelt as another one is: `DD.MM.YYYY`, `[[YYYY-MM-DD]]`, else `YYYY-MM-DD`. */
export function spelledLike(written: string, day: Day): string {
	const text = dayText(day)
	if (/^\[\[\d{4}-\d\d-\d\d\]\]$/.test(written)) return `[[${text}]]`
	if (!/^\d{1,2}\./.test(written)) return text
	const { year, month, dayOfMonth } = partsOf(day)
	return [String(dayOfMonth).padStart(2, '0'), String(month).padStart(2, '0'), String(year).padStart(4, '0')].join('.')
}
