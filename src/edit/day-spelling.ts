import { dayText, type Day } from '../note/day'

/** A day spelt as another one is: `DD.MM.YYYY`, `[[YYYY-MM-DD]]`, else `YYYY-MM-DD`. */
export function spelledLike(written: string, day: Day): string {
	const text = dayText(day)
	if (/^\[\[\d{4}-\d\d-\d\d\]\]$/.test(written)) return `[[${text}]]`
	return /^\d{1,2}\./.test(written) ? text.split('-').reverse().join('.') : text
}
