import { afterAll, beforeAll, expect, it } from 'vitest'

/** The middle, and one zone far to each side. */
export const ZONES = ['UTC', 'Pacific/Kiritimati', 'America/St_Johns'] as const

/** Has the tests of a block run in a time zone, and makes sure that they do. */
export function inTimeZone(zone: string): void {
	const before = process.env['TZ']
	beforeAll(() => {
		process.env['TZ'] = zone
	})
	afterAll(() => {
		if (before === undefined) delete process.env['TZ']
		else process.env['TZ'] = before
	})

	it('is tested in that time zone', () => {
		expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone)
	})
}
