import { describe, expect, it } from 'vitest'
import { dayText } from '../../src/note/day'
import { dailyFormat } from '../../src/vault/daily-format'

function read(format: string, path: string): string | null {
	const day = dailyFormat(format)?.(path) ?? null
	return day === null ? null : dayText(day)
}

describe('the day of a daily note, by its format', () => {
	it.each([
		['YYYY-MM-DD', '2026-11-24', '2026-11-24'],
		['YYYY-MM-DD', '2026/2026-11-24', '2026-11-24'],
		['YYYY-MM-DD', '2026-11-24 Tuesday', null],
		['YYYY-MM-DD', '2026-13-24', null],
		['YYYY-MM-DD', '2026-02-30', null],
		['YYYY-MM-DD', 'x2026-11-24', null],
		['YYYY-MM-DD dddd', '2026-11-24 Tuesday', '2026-11-24'],
		['YYYY-MM-DD, dddd', '2026-11-24, вторник', '2026-11-24'],
		['DD.MM.YYYY', '24.11.2026', '2026-11-24'],
		['D.M.YYYY', '4.1.2026', '2026-01-04'],
		['D.M.YYYY', '04.01.2026', '2026-01-04'],
		['YYYYMMDD', '20261124', '2026-11-24'],
		['YYYY/MM-MMMM/YYYY-MM-DD-dddd', '2026/11-November/2026-11-24-Tuesday', '2026-11-24'],
		['YYYY/M/YYYY-MM-DD', '2026/1/2026-01-04', '2026-01-04'],
		['YYYY/MM/YYYY-MM-DD', '2025/11/2026-11-24', null],
		['gggg/[W]ww/YYYY-MM-DD', '2026/W48/2026-11-24', '2026-11-24'],
		['[Day of (work)] YYYY-MM-DD', 'Day of (work) 2026-11-24', '2026-11-24'],
		['MMMM Do, YYYY (MM)', 'November 24th, 2026 (11)', '2026-11-24'],
	])('%s in %s is %s', (format, path, day) => {
		expect(read(format, path)).toBe(day)
	})

	it.each([
		['a week', 'gggg-[W]ww'],
		['a month by name alone', 'D MMMM YYYY'],
		['a day of the year', 'YYYY-DDDD'],
		['an unknown token', 'YYYY-MM-DD HH'],
		['nothing', ''],
	])('is not told by a format of %s', (_name, format) => {
		expect(dailyFormat(format)).toBeNull()
	})
})
