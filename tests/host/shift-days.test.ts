import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { dayInName, dayOf, dayText } from '../../src/note/day'
import { SAMPLE_DAY, shiftedPath, shiftedText, shiftedVault } from './shift-days'

const SAMPLE_VAULT = path.join(import.meta.dirname, '..', 'sample-vault')

function filesOf(folder: string): Map<string, string> {
	const files = new Map<string, string>()
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile() || !entry.name.endsWith('.md')) continue
		const full = path.join(entry.parentPath, entry.name)
		files.set(path.relative(folder, full), readFileSync(full, 'utf8'))
	}
	return files
}

/** What a link's target is compared by: the last part, NFC, lower case. */
function baseName(target: string): string {
	return path.posix.basename(target.normalize('NFC').toLowerCase(), '.md')
}

/** Links that lead to no note's name, as `note -> target`; a note that a link misses here has an alias or is absent. */
function deadLinks(files: ReadonlyMap<string, string>): string[] {
	const names = new Set([...files.keys()].map(baseName))
	return [...files].flatMap(([from, text]) =>
		[...text.matchAll(/\[\[([^\]|#]+)/g)]
			.map((link) => link[1] ?? '')
			.filter((target) => !names.has(baseName(target)))
			.map((target) => `${from} -> ${target}`),
	)
}

const vault = filesOf(SAMPLE_VAULT)

describe('the days of the sample vault move with today', () => {
	it('is written for Tuesday 2026-11-24', () => {
		expect(dayText(SAMPLE_DAY)).toBe('2026-11-24')
		expect(vault.size).toBeGreaterThan(140)
	})

	it.each([
		['a plain day', 'last_contact: 2026-11-12', 10, 'last_contact: 2026-11-22'],
		['over the end of a year', '2026-12-30 and 2026-11-24', 3, '2027-01-02 and 2026-11-27'],
		['backwards', '2026-11-24', -24, '2026-10-31'],
		['a date-time keeps its time and zone', 'met: 2026-11-10T18:30:00+05:00', 1, 'met: 2026-11-11T18:30:00+05:00'],
		['a Russian day', 'до 04.12.2026; потом', 30, 'до 03.01.2027; потом'],
		['a task', '- [ ] Send #promise 📅 2026-11-24 [due:: 2026-11-30]', 1, '- [ ] Send #promise 📅 2026-11-25 [due:: 2026-12-01]'],
		['links to days and meetings', '[[2026-11-06]] [[2026-11-26 Test plan|26.11.2026]]', 1, '[[2026-11-07]] [[2026-11-27 Test plan|27.11.2026]]'],
		['two years back, the last day that moves', '2024-11-23', 1, '2024-11-24'],
		['further back stays', '2024-11-22 and 2019-09-16', 1, '2024-11-22 and 2019-09-16'],
		['two years ahead, the last day that moves', '2028-11-24', 1, '2028-11-25'],
		['further ahead stays', '2028-11-25', 1, '2028-11-25'],
		['an impossible day stays', '2026-02-30 2026-11-31 31.02.2026 --13-01 --02-30', 5, '2026-02-30 2026-11-31 31.02.2026 --13-01 --02-30'],
		['longer numbers are no days', '12026-11-24 2026-11-241 12.11.20261', 1, '12026-11-24 2026-11-241 12.11.20261'],
		['a rule in words stays', 'dates: ["last Sunday of September Builders"]', 5, 'dates: ["last Sunday of September Builders"]'],
		['a placeholder stays', 'last_contact: YYYY-MM-DD {{date}}', 5, 'last_contact: YYYY-MM-DD {{date}}'],
		['a year-less day', 'dates: ["--11-29 One year"]', 3, 'dates: ["--12-02 One year"]'],
		['a year-less day over the end of a year', '"--12-30 Name day"', 3, '"--01-02 Name day"'],
		['a year-less 29 February stays', '"--02-29 Leap"', 3, '"--02-29 Leap"'],
		['a fence is no day', '---\ntype: contact\n---\n', 5, '---\ntype: contact\n---\n'],
	])('%s', (_what, before, by, after) => {
		expect(shiftedText(before, by)).toBe(after)
	})

	it.each([
		['birthday: 1985-11-27', 3, 'birthday: 1985-11-30'],
		['birthday: 2017-11-28', 40, 'birthday: 2018-01-07'],
		['birthday: 1956-11-24', -365, 'birthday: 1955-11-24'],
		['birthday: "--11-27"\r\n', 5, 'birthday: "--12-02"\r\n'],
		["  'birthday' : 04-17 # since 2026-11-01", 2, "  'birthday' : 04-19 # since 2026-11-03"],
		['birthday: "--0831"', 1, 'birthday: "--0901"'],
		['birthday: XXXX-07-05', 30, 'birthday: XXXX-08-04'],
		['birthday: 1604-12-30', 3, 'birthday: 1604-01-02'],
		['день_рождения: 14.01.1982', -20, 'день_рождения: 25.12.1981'],
		['День рождения: 14.01.1982', 1, 'День рождения: 15.01.1982'],
		['birthday: 2026-08-10', 7, 'birthday: 2026-08-17'],
		['birthday: 1988-02-29', 100, 'birthday: 1988-02-29'],
		['birthday: 1990-02-30', 100, 'birthday: 1990-02-30'],
		['birthday: 1979', 5, 'birthday: 1979'],
		['birthday:', 5, 'birthday:'],
		['met: 1985-11-27', 3, 'met: 1985-11-27'],
		['phone: 04-17', 2, 'phone: 04-17'],
	])('a birthday keeps its distance and the age: %j by %i', (before, by, after) => {
		expect(shiftedText(before, by)).toBe(after)
	})

	it('keeps a birthday on 28 February that would land on the 29th', () => {
		const by = (dayOf(2028, 2, 29) ?? 0) - (dayOf(2026, 11, 27) ?? 0)
		expect(shiftedText('birthday: 1985-11-27', by)).toBe('birthday: 1987-02-28')
		expect(shiftedText('birthday: --11-27', by)).toBe('birthday: --02-28')
	})

	it('moves the days in file names', () => {
		expect(shiftedPath('Daily/2026-10-31.md', 1)).toBe('Daily/2026-11-01.md')
		expect(shiftedPath('Встречи/01.12.2026 Осмотр.md', -1)).toBe('Встречи/30.11.2026 Осмотр.md')
		expect(shiftedPath('Topics/Titanium machining, 2026.md', 100)).toBe('Topics/Titanium machining, 2026.md')
	})

	it('changes nothing when the days do not move', () => {
		expect([...shiftedVault(vault, 0)]).toEqual([...vault])
	})

	// Over these no birthday of the vault lands on a 29 February.
	it.each([1, 3, 7, 30, 182, 365, 400, 1096, 3000])('by %i days and back is what it was, byte for byte', (by) => {
		const there = shiftedVault(vault, by)
		expect(there.size).toBe(vault.size)
		expect([...there.keys()]).not.toEqual([...vault.keys()])
		expect([...shiftedVault(there, -by, SAMPLE_DAY + by)]).toEqual([...vault])
	})

	it('goes there and back for any day within reach', () => {
		const spelling = fc.constantFrom(
			(iso: string) => `- ${iso} call: x`,
			(iso: string) => `до ${iso.slice(8)}.${iso.slice(5, 7)}.${iso.slice(0, 4)}\r\n`,
		)
		fc.assert(
			fc.property(fc.integer({ min: -731, max: 731 }), fc.integer({ min: -4000, max: 4000 }), spelling, (ahead, by, spelt) => {
				const text = spelt(dayText(SAMPLE_DAY + ahead))
				const there = shiftedText(text, by)
				expect(there).toBe(spelt(dayText(SAMPLE_DAY + ahead + by)))
				expect(shiftedText(there, -by, SAMPLE_DAY + by)).toBe(text)
			}),
		)
	})

	it.each([1, 45, 365, -40])('links lead to the same notes after %i days', (by) => {
		const there = shiftedVault(vault, by)
		const moved = deadLinks(vault).map((dead) => shiftedText(dead, by))
		expect(deadLinks(there)).toEqual(moved)
		expect(moved.length).toBeLessThan(12)
	})

	it('moves the daily notes as one month of days', () => {
		const days = [...shiftedVault(vault, 99).keys()].filter((name) => name.startsWith('Daily/')).map(dayInName)
		expect(new Set(days).size).toBe(31)
		expect(days).toContain(SAMPLE_DAY + 99)
		expect(days).toContain(SAMPLE_DAY + 69)
	})
})
