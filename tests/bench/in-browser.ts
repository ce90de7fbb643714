import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromiumPath, launch, open } from '../e2e/browser'
import '../e2e/host-window'
import { comparedByRounds, reportLine } from './ratio'
import { vaultOf } from './vault-of'

const ROUNDS = 15

/** Serves a vault of so many contacts as `npm start` does. */
async function served(count: number, work: (address: string) => Promise<void>): Promise<void> {
	const vault = mkdtempSync(path.join(tmpdir(), 'tend-bench-'))
	mkdirSync(path.join(vault, 'People'))
	for (const [file, text] of vaultOf(count)) writeFileSync(path.join(vault, file), text)
	const asked = ['tests/host/run.mjs', 'tests/host/start.ts', vault, '--port', '0', '--no-write', '--today', '2026-11-24']
	const child = spawn(process.execPath, asked, { stdio: ['ignore', 'pipe', 'inherit'] })
	try {
		let said = ''
		const address = await new Promise<string>((resolve, reject) => {
			child.stdout.on('data', (chunk: unknown) => {
				said += String(chunk)
				const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0]
				if (found !== undefined) resolve(found)
			})
			child.on('exit', () => reject(new Error(`npm start ended: ${said}`)))
		})
		await work(address)
	} finally {
		child.kill()
		rmSync(vault, { recursive: true, force: true })
	}
}

/**
 * The panel's first draw against 30 plain rows in the same place, layout included; and how many elements the People
 * table holds. In Chromium, on the real main.js; skipped with a word where there is no Chromium.
 */
export async function benchInBrowser(count: number): Promise<void> {
	if (chromiumPath === null) {
		console.log('first draw of the panel: skipped, Chromium is not installed')
		return
	}
	const browser = await launch()
	await served(count, async (address) => {
		const page = await open(browser, address)
		await page.waitForFunction(() => document.querySelector('.tend-progress') === null)
		await page.evaluate(() => window.host.app.commands.execute('tend:open-panel'))
		await page.waitForSelector('.tend-panel .tend-name', { timeout: 60_000 })
		const rounds = await page.evaluate(async (count) => {
			const leaf = window.host.app.workspace.getLeavesOfType('tend-panel')[0]
			if (leaf === undefined) throw new Error('The panel is not open')
			const timed = async (type: string, more: () => void): Promise<number> => {
				document.body.getBoundingClientRect()
				const start = performance.now()
				await leaf.setViewState({ type, active: true })
				more()
				leaf.view.containerEl.getBoundingClientRect()
				return performance.now() - start
			}
			const plainRows = (): void => {
				const list = leaf.view.containerEl.createEl('ul')
				for (let i = 0; i < 30; i += 1) {
					const row = list.createEl('li')
					row.createSpan({ text: `Person ${String(i)}` })
					row.createSpan({ text: '19 days late: call on 6 October, every 30 days (circle 2)' })
				}
			}
			const all: { ours: number; bare: number }[] = []
			for (let i = 0; i < count; i += 1) {
				const bare = await timed('empty', plainRows)
				all.push({ ours: await timed('tend-panel', () => undefined), bare })
			}
			return all
		}, ROUNDS)
		console.log(reportLine('first draw of the panel / 30 plain rows', count, 2, comparedByRounds(rounds.slice(3))))
		const circles = await page.evaluate(async (count) => {
			const leaf = window.host.app.workspace.getLeaf('tab')
			const timed = async (type: string, state: Record<string, unknown>): Promise<number> => {
				await leaf.setViewState({ type: 'empty', active: true })
				document.body.getBoundingClientRect()
				const start = performance.now()
				await leaf.setViewState({ type, active: true, state })
				leaf.view.containerEl.getBoundingClientRect()
				return performance.now() - start
			}
			const all: { ours: number; bare: number }[] = []
			for (let i = 0; i < count; i += 1) {
				const bare = await timed('tend-panel', {})
				all.push({ ours: await timed('tend-dashboard', { tab: 'circles' }), bare })
			}
			return all
		}, ROUNDS)
		console.log(reportLine('first draw of the circles / of the panel', count, 2, comparedByRounds(circles.slice(3))))
		await page.evaluate(() => window.host.app.commands.execute('tend:open-people'))
		await page.waitForSelector('.tend-dashboard .tend-name')
		const elements = await page.locator('.tend-dashboard *').count()
		console.log(`${'elements in the People table'.padEnd(44)} ${count.toLocaleString('en').padStart(7)} ${String(elements).padStart(8)}`)
	})
	await browser.close()
}
