import type { Day } from '../note/day'
import { dayOf } from '../note/day'

type Part = 'year' | 'month' | 'dayOfMonth'

/** How a token is matched, and which part of the day it tells; null: none. */
interface Token {
	readonly pattern: string
	readonly part: Part | null
}

const NAME: Token = { pattern: '\\p{L}+\\.?', part: null }
const DIGIT: Token = { pattern: '\\d', part: null }
const TWO_DIGITS: Token = { pattern: '\\d{2}', part: null }
const UP_TO_TWO_DIGITS: Token = { pattern: '\\d{1,2}', part: null }
const FOUR_DIGITS: Token = { pattern: '\\d{4}', part: null }

/**
 * The tokens of a moment format. Year, month and day of month are read; the rest of a date (names of weekdays
 * and months, numbers of weeks and quarters) is stepped over, since those three settle the day.
 */
const TOKENS: ReadonlyMap<string, Token> = new Map<string, Token>([
	['YYYY', { pattern: '(\\d{4})', part: 'year' }],
	['MM', { pattern: '(\\d{2})', part: 'month' }],
	['M', { pattern: '(\\d{1,2})', part: 'month' }],
	['DD', { pattern: '(\\d{2})', part: 'dayOfMonth' }],
	['D', { pattern: '(\\d{1,2})', part: 'dayOfMonth' }],
	['Do', { pattern: '(\\d{1,2})\\p{L}*\\.?', part: 'dayOfMonth' }],
	['MMMM', NAME],
	['MMM', NAME],
	['dddd', NAME],
	['ddd', NAME],
	['dd', NAME],
	['d', DIGIT],
	['E', DIGIT],
	['e', DIGIT],
	['Q', DIGIT],
	['YY', TWO_DIGITS],
	['ww', TWO_DIGITS],
	['WW', TWO_DIGITS],
	['w', UP_TO_TWO_DIGITS],
	['W', UP_TO_TWO_DIGITS],
	['gggg', FOUR_DIGITS],
	['GGGG', FOUR_DIGITS],
])

/** A bracketed literal, a run of one letter (`Do` is the one token of two letters), or any other character. */
const PIECE = /\[([^\]]*)\]|Do|([A-Za-z])\2*|[^]/gu

/**
 * Reads the day out of a daily note's path, below its folder and without `.md`, by a moment format such as
 * `YYYY-MM-DD`, `YYYY/MM/YYYY-MM-DD dddd` or `D.M.YYYY`. The note may also lie in a folder further below.
 * Null for a format that has an unknown token, or lacks year, month or day of month.
 */
export function dailyFormat(format: string): ((path: string) => Day | null) | null {
	const parts: Part[] = []
	let pattern = ''
	for (const [text, literal, letter] of format.matchAll(PIECE)) {
		if (literal !== undefined) {
			pattern += escaped(literal)
		} else if (letter === undefined && text !== 'Do') {
			pattern += escaped(text)
		} else {
			const token = TOKENS.get(text)
			if (token === undefined) return null
			pattern += token.pattern
			if (token.part !== null) parts.push(token.part)
		}
	}
	const whole = new RegExp(`^(?:.*/)?${pattern}$`, 'u')
	const told = new Set(parts)
	if (told.size < 3) return null
	return (path) => {
		const found = whole.exec(path)
		return found === null ? null : dayFromParts(parts, found.slice(1).map(Number))
	}
}

/** A part that stands twice (the year's folder, then the whole day) must say the same both times. */
function dayFromParts(parts: readonly Part[], numbers: readonly number[]): Day | null {
	const day = new Map<Part, number>()
	for (const [index, part] of parts.entries()) {
		const number = numbers[index]
		if (number === undefined) return null
		if (day.has(part) && day.get(part) !== number) return null
		day.set(part, number)
	}
	const year = day.get('year')
	const month = day.get('month')
	const dayOfMonth = day.get('dayOfMonth')
	if (year === undefined || month === undefined || dayOfMonth === undefined) return null
	return dayOf(year, month, dayOfMonth)
}

function escaped(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
