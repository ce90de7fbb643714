import { describe, expect, it } from 'vitest'
import { dayAt } from '../contact-builder'
import { agendaRequest } from './agenda-request'
import type { AgendaRequest } from './agenda-request'

describe('the command line of agenda', () => {
	it.each<[readonly string[], Partial<AgendaRequest>]>([
		[['vault'], { folder: 'vault', today: null, isJson: false, language: 'en' }],
		[['vault', '--today', '2026-11-21'], { today: dayAt('2026-11-21') }],
		[['--today=2026-11-21', 'vault'], { folder: 'vault', today: dayAt('2026-11-21') }],
		[['--json', 'vault'], { folder: 'vault', isJson: true }],
		[['vault', '--lang', 'ru'], { language: 'ru' }],
		[['--', '--vault'], { folder: '--vault' }],
	])('%j', (argv, expected) => {
		expect(agendaRequest(argv)).toMatchObject(expected)
	})

	it.each<[readonly string[], string]>([
		[[], 'Which folder?'],
		[['a', 'b'], 'One folder at a time, not also b.'],
		[['a', '--today', '2026-02-30'], '--today is a day, YYYY-MM-DD, not 2026-02-30.'],
		[['a', '--today', '21.11.2026'], '--today is a day, YYYY-MM-DD, not 21.11.2026.'],
		[['a', '--today', ''], '--today is a day, YYYY-MM-DD, not .'],
		[['a', '--today'], '--today'],
		[['a', '--today', '--json'], '--today'],
		[['a', '--tomorrow'], '--tomorrow'],
		[['a', '--json=yes'], '--json'],
		[['a', '--lang', 'de'], '--lang is en or ru, not de.'],
	])('%j is refused in one line', (argv, said) => {
		const refusal = agendaRequest(argv)
		expect(refusal).toEqual(expect.stringContaining(said))
		expect(refusal).not.toContain('\n')
	})
})
