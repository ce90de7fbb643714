// @vitest-environment happy-dom
import type { App } from 'obsidian'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { dayText } from '../../src/note/day'
import { linesOf } from '../../src/note/note-lines'
import { tiesBy } from '../../src/settings/live-settings'
import { DEFAULT_SETTINGS } from '../../src/settings/settings'
import { appWith, hostOf } from '../host/test-app'
import type { LiveVault } from './live-vault'
import { liveTies, liveVault } from './live-vault'

vi.mock('../../src/note/note-lines', async (original) => {
	const real = await original<typeof import('../../src/note/note-lines')>()
	return { ...real, linesOf: vi.fn(real.linesOf) }
})

/** How often a note's text has been gone through. */
const parses = vi.mocked(linesOf).mock

const ANNA = 'People/Anna Weber.md'
const BORIS = 'People/Boris Levin.md'
const DAILY = 'Daily/2026-11-20.md'

const FILES = {
	[ANNA]: '---\ntype: contact\ncircle: 2\nlast_contact: 2026-11-01\n---\n',
	[BORIS]: '---\ntype: contact\ncircle: 3\nmet: 2025-01-01\n---\n\n## Interactions\n\n- 2026-11-10 call: titanium\n',
	[DAILY]: '- a walk\n',
	'Topics/Titanium.md': '---\nstatus: read\n---\n\n# Titanium\n\n- [ ] order samples\n',
}

function lastDay({ tie }: LiveVault, path: string): string | null {
	const last = tie(path).lastContact
	return last === null ? null : dayText(last.day)
}

/** The paths read from now on; in the host `cachedRead` reads by `read`. */
function readsOf(app: App, onRead: () => void = () => undefined): string[] {
	const paths: string[] = []
	const read = app.vault.read.bind(app.vault)
	vi.spyOn(app.vault, 'read').mockImplementation((file) => {
		paths.push(file.path)
		onRead()
		return read(file)
	})
	return paths
}

beforeEach(() => {
	vi.useFakeTimers({ now: new Date(2026, 10, 24, 9), toFake: ['Date'] })
	vi.mocked(linesOf).mockClear()
})

afterEach(() => {
	vi.useRealTimers()
	vi.restoreAllMocks()
})

describe('the start', () => {
	it('finds contacts in the cache, and reads only the note with a log', async () => {
		const app = await appWith(FILES)
		const reads = readsOf(app)
		const vault = await liveTies(app)
		expect(vault.paths()).toEqual([ANNA, BORIS])
		expect(lastDay(vault, ANNA)).toBe('2026-11-01')
		expect(lastDay(vault, BORIS)).toBe('2026-11-10')
		expect(reads).toEqual([BORIS])
		expect(parses.calls).toHaveLength(1)
		hostOf(app).quit()
	})

	it('reads a note with broken YAML from its text, and goes on with the rest', async () => {
		const broken = 'People/Vera.md'
		const vault = await liveVault({ ...FILES, [broken]: '---\ntype: contact\ncircle: 1\nrole: "open\n---\n' })
		expect(vault.paths()).toEqual([ANNA, BORIS, broken])
		expect(vault.tie(broken).contact.circle).toBe(1)
		expect(vault.tie(broken).contact.unreadable.map(({ line }) => line)).toEqual([expect.any(Number)])
	})

	it('reads the newest notes first, and says how far it is', async () => {
		const notes = Array.from({ length: 80 }, (_, at) => `${String(at).padStart(2, '0')}.md`)
		const app = await appWith(Object.fromEntries(notes.map((path) => [path, FILES[BORIS]])))
		const oldFirst = [...notes.slice(7), ...notes.slice(0, 7)]
		for (const [at, path] of oldFirst.entries()) {
			const file = app.vault.getFileByPath(path)
			if (file !== null) file.stat.mtime = 1000 + at
		}
		const ties = tiesBy(app, DEFAULT_SETTINGS)
		const progress = new Set<string>()
		const reads = readsOf(app, () => progress.add(JSON.stringify(ties.progress)))
		ties.load()
		await vi.waitFor(() => expect(ties.ready && ties.progress === null).toBe(true))
		expect(reads).toEqual(oldFirst.toReversed())
		expect([...progress]).toEqual(['{"done":0,"total":80}', '{"done":64,"total":80}'])
		ties.unload()
		hostOf(app).quit()
	})

	it('reads no further once it is switched off', async () => {
		const notes = Array.from({ length: 100 }, (_, at) => [`${at}.md`, FILES[BORIS]] as const)
		const app = await appWith(Object.fromEntries(notes))
		const ties = tiesBy(app, DEFAULT_SETTINGS)
		const reads = readsOf(app, () => ties.unload())
		ties.load()
		await vi.waitFor(() => expect(reads.length).toBeGreaterThan(0))
		await new Promise((resolve) => window.setTimeout(resolve, 60))
		expect(reads.length).toBeLessThan(100)
		expect(ties.progress).toBeNull()
		hostOf(app).quit()
	})

	it('prefers a change to the older text that was being read', async () => {
		const app = await appWith(FILES)
		let arrive: (text: string) => void = () => undefined
		const read = vi.spyOn(app.vault, 'read').mockReturnValueOnce(new Promise((resolve) => (arrive = resolve)))
		const ties = tiesBy(app, DEFAULT_SETTINGS)
		ties.load()
		await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(1))
		const lastOf = () => ties.index.tie(BORIS)?.lastContact?.source.line ?? null
		const file = app.vault.getFileByPath(BORIS)
		if (file !== null) await app.vault.modify(file, `${FILES[BORIS]}\n\n- 2026-11-22 meeting: plans\n`)
		await vi.waitFor(() => expect(lastOf()).toBe(12))
		arrive(FILES[BORIS])
		await vi.waitFor(() => expect(ties.progress).toBeNull())
		await new Promise((resolve) => window.setTimeout(resolve, 20))
		expect(lastOf()).toBe(12)
		ties.unload()
		hostOf(app).quit()
	})

	it('passes over conflict copies and templates', async () => {
		const vault = await liveVault({
			...FILES,
			'People/Anna Weber (Conflicted copy laptop 202611201200).md': FILES[ANNA],
			'Templates/Person.md': '---\ntype: contact\nmet: "{{date}}"\n---\n',
		})
		expect(vault.paths()).toEqual([ANNA, BORIS])
	})
})

describe('a change', () => {
	it('of a property moves the person, with no text gone through', async () => {
		const vault = await liveVault(FILES)
		vi.mocked(linesOf).mockClear()
		await vault.write(ANNA, FILES[ANNA].replace('2026-11-01', '2026-11-23'))
		await vault.until(() => lastDay(vault, ANNA) === '2026-11-23')
		expect(parses.calls).toHaveLength(0)
	})

	it('of a log is gone through once, from the text that the event hands over', async () => {
		const vault = await liveVault(FILES)
		const reads = readsOf(vault.app)
		vi.mocked(linesOf).mockClear()
		await vault.write(BORIS, `${FILES[BORIS]}- 2026-11-22 meeting: plans\n`)
		await vault.until(() => lastDay(vault, BORIS) === '2026-11-22')
		expect(parses.calls).toHaveLength(1)
		expect(reads).toEqual([])
	})

	it('of a note that concerns no contact goes through no text', async () => {
		const vault = await liveVault(FILES)
		vi.mocked(linesOf).mockClear()
		const before = vault.ties.index.revision
		await vault.write('Topics/Titanium.md', '---\nstatus: read again\n---\n\n# Titanium\n\n- [ ] order more [[samples]]\n')
		await vault.write(DAILY, '- a longer walk\n')
		expect(vault.ties.index.revision).toBe(before)
		// A change that is seen: the pass that saw it has seen the other two.
		await vault.write(BORIS, `${FILES[BORIS]}- 2026-11-22 meeting: plans\n`)
		await vault.until(() => lastDay(vault, BORIS) === '2026-11-22')
		expect(parses.calls.map(([text]) => text.includes('plans'))).toEqual([true])
	})

	it('that adds a link to a daily note moves the person, and taking it out moves them back', async () => {
		const vault = await liveVault(FILES)
		await vault.write(DAILY, '- a walk\n- call [[Anna Weber]]: the grant\n')
		await vault.until(() => lastDay(vault, ANNA) === '2026-11-20')
		expect(vault.tie(ANNA).lastContact?.source).toEqual({ path: DAILY, line: 2 })
		await vault.write(DAILY, '- a walk\n')
		await vault.until(() => lastDay(vault, ANNA) === '2026-11-01')
	})

	it('of a type makes a contact, and unmakes one', async () => {
		const vault = await liveVault(FILES)
		await vault.write('Topics/Titanium.md', '---\ntype: person\n---\n')
		await vault.until(() => vault.paths().includes('Topics/Titanium.md'))
		await vault.write('Topics/Titanium.md', '---\ntype: topic\n---\n')
		await vault.until(() => !vault.paths().includes('Topics/Titanium.md'))
	})

	it('that breaks the YAML keeps the person, and mending it mends them', async () => {
		const vault = await liveVault(FILES)
		await vault.write(ANNA, FILES[ANNA].replace('circle: 2', 'circle: 2\nrole: "open'))
		await vault.until(() => vault.tie(ANNA).contact.unreadable.length > 0)
		await vault.write(ANNA, FILES[ANNA])
		await vault.until(() => vault.tie(ANNA).contact.unreadable.length === 0)
		expect(lastDay(vault, ANNA)).toBe('2026-11-01')
	})

	it('adds a promise to a person from any note', async () => {
		const vault = await liveVault(FILES)
		await vault.write('Topics/Titanium.md', '- [ ] #promise the review for [[Anna Weber]] 📅 2026-11-24\n')
		await vault.until(() => vault.tie(ANNA).occasions.some(({ kind }) => kind === 'promise'))
	})
})

describe('a note that comes, goes or moves', () => {
	it('is there when it is made, and gone when it is deleted', async () => {
		const vault = await liveVault(FILES)
		await vault.write('People/Clara.md', FILES[ANNA])
		await vault.until(() => vault.paths().includes('People/Clara.md'))
		const file = vault.app.vault.getFileByPath('People/Clara.md')
		if (file !== null) await vault.app.fileManager.trashFile(file)
		await vault.until(() => !vault.paths().includes('People/Clara.md'))
	})

	it('keeps its log when it is renamed', async () => {
		const vault = await liveVault(FILES)
		const file = vault.app.vault.getFileByPath(BORIS)
		if (file !== null) await vault.app.fileManager.renameFile(file, 'People/Boris.md')
		await vault.until(() => vault.paths().includes('People/Boris.md'))
		expect(vault.paths()).toEqual([ANNA, 'People/Boris.md'])
		expect(lastDay(vault, 'People/Boris.md')).toBe('2026-11-10')
	})

	it('takes its daily lines along when its folder is renamed', async () => {
		const vault = await liveVault({ ...FILES, [DAILY]: '- call [[Anna Weber]]\n' })
		const folder = vault.app.vault.getFolderByPath('People')
		if (folder !== null) await vault.app.fileManager.renameFile(folder, 'Contacts')
		await vault.until(() => vault.paths().join() === 'Contacts/Anna Weber.md,Contacts/Boris Levin.md')
		await vault.until(() => lastDay(vault, 'Contacts/Anna Weber.md') === '2026-11-20')
		expect(lastDay(vault, 'Contacts/Boris Levin.md')).toBe('2026-11-10')
	})

	it('is found by a link that waited for it', async () => {
		const vault = await liveVault({ ...FILES, [DAILY]: '- call [[Clara]]\n' })
		await vault.write('People/Clara.md', FILES[ANNA])
		await vault.until(() => vault.paths().includes('People/Clara.md') && lastDay(vault, 'People/Clara.md') === '2026-11-20')
	})

	it('takes a link over, though it is no contact itself, and gives it back', async () => {
		const vault = await liveVault({ ...FILES, [DAILY]: '- call [[Anna Weber]]\n' })
		expect(lastDay(vault, ANNA)).toBe('2026-11-20')
		await vault.write('Daily/Anna Weber.md', 'Another one, and nearer.')
		await vault.until(() => lastDay(vault, ANNA) === '2026-11-01')
		const file = vault.app.vault.getFileByPath('Daily/Anna Weber.md')
		if (file !== null) await vault.app.fileManager.trashFile(file)
		await vault.until(() => lastDay(vault, ANNA) === '2026-11-20')
	})

	it('comes in a crowd: more notes than a pass reads by itself', async () => {
		const vault = await liveVault(FILES)
		const crowd = Array.from({ length: 100 }, (_, at) => `Crowd/Person ${at}.md`)
		await Promise.all(crowd.map((path) => vault.app.vault.create(path.replace('Crowd/', ''), FILES[BORIS])))
		await vault.until(() => vault.ties.index.size === 102 && vault.ties.progress === null)
		expect(lastDay(vault, 'Person 99.md')).toBe('2026-11-10')
	})
})

describe('the settings', () => {
	it('are followed: other types, then other headings', async () => {
		const vault = await liveVault({ ...FILES, 'Friend.md': '---\ntype: friend\n---\n' })
		await vault.change({ contactTypes: 'friend' })
		// The circle makes the other two contacts all the same.
		await vault.until(() => vault.paths().includes('Friend.md'))
		await vault.change({ logHeadings: 'Journal' })
		await vault.until(() => lastDay(vault, BORIS) === null && !vault.paths().includes('Friend.md'))
	})

	it('of the rhythm judge anew and read nothing', async () => {
		const vault = await liveVault(FILES)
		const reads = readsOf(vault.app)
		expect(vault.tie(ANNA).band).toBe('fresh')
		await vault.change({ circle2Cadence: '10' })
		expect(vault.tie(ANNA).band).toBe('long-overdue')
		expect(reads).toEqual([])
	})

	it('of the daily notes say which notes are dated', async () => {
		const options = JSON.stringify({ folder: 'Journal', format: 'DD.MM.YYYY' })
		const vault = await liveVault({
			...FILES,
			'.obsidian/daily-notes.json': options,
			'Journal/21.11.2026.md': '- call [[Anna Weber]]\n',
			[DAILY]: '- call [[Boris Levin]]\n',
		})
		expect(lastDay(vault, ANNA)).toBe('2026-11-21')
		expect(lastDay(vault, BORIS)).toBe('2026-11-10')
	})
})

describe('midnight', () => {
	it('judges everybody as of the new day, and tells the views', async () => {
		const vault = await liveVault({ ...FILES, [ANNA]: FILES[ANNA].replace('2026-11-01', '2026-10-26') })
		const redraw = vi.fn()
		vault.ties.onChange(redraw)
		expect(vault.tie(ANNA).occasions).toEqual([])
		vi.setSystemTime(new Date(2026, 10, 25, 0, 0, 1))
		window.dispatchEvent(new Event('focus'))
		expect(vault.tie(ANNA).occasions.map(({ kind }) => kind)).toEqual(['due'])
		await vi.waitFor(() => expect(redraw).toHaveBeenCalledTimes(1))
	})
})

describe('the end', () => {
	it('may come before the beginning', async () => {
		const app = await appWith(FILES)
		const ties = tiesBy(app, DEFAULT_SETTINGS)
		ties.load()
		ties.unload()
		await new Promise((resolve) => window.setTimeout(resolve, 60))
		expect([ties.ready, ties.index.size]).toEqual([false, 0])
		hostOf(app).quit()
	})

	it('leaves nothing: no event, no reading, no redraw', async () => {
		const app = await appWith(FILES)
		const host = hostOf(app)
		const listeners = () => [host.vault.listenerCount(), host.metadataCache.listenerCount(), host.workspace.listenerCount()]
		const without = listeners()
		const vault = await liveTies(app)
		const redraw = vi.fn()
		vault.ties.onChange(redraw)
		expect(listeners()).not.toEqual(without)
		vault.ties.unload()
		expect(listeners()).toEqual(without)
		const reads = readsOf(vault.app)
		const before = vault.ties.index.revision
		await vault.write(ANNA, '---\ntype: topic\n---\n')
		await vault.write('People/New.md', FILES[BORIS])
		vi.setSystemTime(new Date(2026, 10, 25, 9))
		window.dispatchEvent(new Event('focus'))
		await new Promise((resolve) => window.setTimeout(resolve, 60))
		expect(vault.ties.index.revision).toBe(before)
		expect(dayText(vault.ties.index.today)).toBe('2026-11-24')
		expect(reads).toEqual([])
		expect(redraw).not.toHaveBeenCalled()
		host.quit()
	})
})
