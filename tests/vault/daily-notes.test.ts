// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { dayText } from '../../src/note/day'
import { dailyNoteDays } from '../../src/vault/daily-notes'
import { appWith, hostOf } from '../host/test-app'

async function read(options: string | null, path: string): Promise<string | null> {
	const app = await appWith(options === null ? {} : { '.obsidian/daily-notes.json': options })
	const dayFrom = await dailyNoteDays(app.vault)
	hostOf(app).quit()
	const day = dayFrom(path)
	return day === null ? null : dayText(day)
}

const IN_JOURNAL = JSON.stringify({ folder: '/Journal/', format: 'DD.MM.YYYY', template: 'x' })

describe('which notes are daily notes', () => {
	it.each([
		['in the folder, by the format', IN_JOURNAL, 'Journal/24.11.2026.md', '2026-11-24'],
		['further below', IN_JOURNAL, 'Journal/2026/24.11.2026.md', '2026-11-24'],
		['elsewhere', IN_JOURNAL, 'Archive/24.11.2026.md', null],
		['in a folder that only begins alike', IN_JOURNAL, 'Journals/24.11.2026.md', null],
		['by another format', IN_JOURNAL, 'Journal/2026-11-24.md', null],
		['that are no notes', IN_JOURNAL, 'Journal/24.11.2026.png', null],
		['with empty settings', '{"folder": "", "format": ""}', 'Any/2026-11-24.md', '2026-11-24'],
		['with settings of other kinds', '{"folder": 7, "format": null}', 'Any/2026-11-24.md', '2026-11-24'],
		['without settings, by the name', null, 'Any/2026-11-24 Tuesday.md', '2026-11-24'],
		['with a broken file, by the name', '{', 'Any/2026-11-24 Tuesday.md', '2026-11-24'],
		['with a list for settings, by the format’s default', '[]', 'Any/2026-11-24.md', '2026-11-24'],
		['with a format of weeks, by the name', '{"format": "gggg-[W]ww"}', 'Any/24.11.2026.md', '2026-11-24'],
	])('%s', async (_name, options, path, day) => {
		expect(await read(options, path)).toBe(day)
	})
})
