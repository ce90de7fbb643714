import { expect, it } from 'vitest'

/** Minutes to UTC on 24 November 2026 in the zones that `vitest.config.ts` names. */
const OFFSETS: Readonly<Record<string, number>> = { 'Pacific/Kiritimati': -840, 'America/St_Johns': 210 }

const offset = OFFSETS[process.env['TZ'] ?? '']

it.runIf(offset !== undefined)('the rules are tried in the time zone that their project names', () => {
	expect(new Date(2026, 10, 24).getTimezoneOffset()).toBe(offset)
})
