import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ZONES } from '../time-zones'

const project = path.resolve(import.meta.dirname, '../..')

interface Ran {
	readonly code: number
	readonly out: string
	readonly err: string
}

/** Runs the command as `npm run agenda` does. */
function agenda(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
	const argv = [path.join(project, 'tests/host/run.mjs'), 'tests/host/agenda.ts', ...args]
	return new Promise((resolve) => {
		execFile(process.execPath, argv, { cwd: project, env: { ...process.env, ...env } }, (error, out, err) => {
			resolve({ code: error === null ? 0 : Number(error.code), out, err })
		})
	})
}

let vault = ''

beforeAll(() => {
	vault = mkdtempSync(path.join(os.tmpdir(), 'tend-agenda-'))
	mkdirSync(path.join(vault, 'Empty'))
	mkdirSync(path.join(vault, 'People'))
	writeFileSync(
		path.join(vault, 'People/Anna.md'),
		'---\ntype: contact\ncircle: 2\n---\n## Interactions\n- 2026-10-02 call: titanium\n',
	)
})

afterAll(() => {
	rmSync(vault, { recursive: true, force: true })
})

describe('npm run agenda', () => {
	it('prints Today with its reasons', async () => {
		const { code, out, err } = await agenda([vault, '--today', '2026-11-20'])
		expect(out).toContain('Today: Friday, 20 November.')
		expect(out).toContain('  Anna\n      19 days late: call on 2 October, every 30 days (circle 2)\n')
		expect({ code, err }).toEqual({ code: 0, err: '' })
	})

	it.each(ZONES)('prints JSON, the same in %s', async (TZ) => {
		const { code, out } = await agenda([vault, '--json', '--today', '2026-11-20', '--lang', 'ru'], { TZ })
		expect(code).toBe(0)
		expect(JSON.parse(out)).toMatchObject({
			today: '2026-11-20',
			contacts: [{ path: 'People/Anna.md', due: '2026-11-01', band: 'overdue' }],
			occasions: [{ kind: 'due', today: true }],
		})
		expect(out).toContain('Срок был 19 дней назад: звонок 2 октября, раз в 30 дней (круг 2)')
	})

	/** The sample vault on its own day; `npx vitest run tests/host/agenda.test.ts -u` records a change made on purpose. */
	it.each(ZONES)('over the sample vault says what was recorded, in %s', async (TZ) => {
		const sample = ['tests/sample-vault', '--today', '2026-11-24']
		const { code, out } = await agenda([...sample, '--json'], { TZ })
		expect(code).toBe(0)
		await expect(out).toMatchFileSnapshot('recorded/sample-vault.json')
		await expect((await agenda(sample, { TZ })).out).toMatchFileSnapshot('recorded/sample-vault.en.txt')
		await expect((await agenda([...sample, '--lang', 'ru'], { TZ })).out).toMatchFileSnapshot('recorded/sample-vault.ru.txt')
	})

	it.each(['Pacific/Kiritimati', 'Pacific/Niue'])('takes the civil day of the machine when none is given: %s', async (TZ) => {
		const civilDay = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: TZ }).format()
		const before = civilDay()
		const { out } = await agenda([vault, '--json'], { TZ })
		expect([before, civilDay()]).toContain(/"today": "([^"]*)"/.exec(out)?.[1])
	})

	it('over a folder without contacts says so, and how to make one', async () => {
		const { code, out } = await agenda([path.join(vault, 'Empty')])
		expect(out).toContain('No contacts in')
		expect(out).toContain('---\ntype: contact\n---\n')
		expect(code).toBe(0)
	})

	it.each<[string, readonly string[], string]>([
		['a folder that is missing', ['no/such/folder'], 'There is no folder to read at no/such/folder.'],
		['a file', ['package.json'], 'There is no folder to read at package.json.'],
		['a day that is none', ['tests', '--today', '2026-02-30'], '--today is a day, YYYY-MM-DD, not 2026-02-30.'],
	])('refuses in one line, with code 2: %s', async (_, args, said) => {
		expect(await agenda(args)).toEqual({ code: 2, out: '', err: `${said}\n` })
	})
})
