import { expect, it } from 'vitest'
import { spelledLike } from '../../src/edit/day-spelling'
import { dayAt } from '../contact-builder'

it.each([
	['2026-01-31', '2026-11-05'],
	['31.01.2026', '05.11.2026'],
	['1.2.2026', '05.11.2026'],
	['[[2026-01-31]]', '[[2026-11-05]]'],
	['[[Daily/2026-01-31|Saturday]]', '2026-11-05'],
	['[[31.01.2026]]', '2026-11-05'],
	['2026-01-31T18:30', '2026-11-05'],
	['31/01/2026', '2026-11-05'],
	['', '2026-11-05'],
])('a day like %s is %s', (written, expected) => {
	expect(spelledLike(written, dayAt('2026-11-05'))).toBe(expected)
})
