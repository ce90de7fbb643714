import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { vaultOf } from '../bench/vault-of'
import { datePlausibly } from '../host/sample-times'

declare module 'vitest' {
	interface ProvidedContext {
		/** Where the sample vault is served, where a vault without contacts, and where one of 10,000. */
		readonly served: { readonly sample: string; readonly empty: string; readonly crowd: string }
	}
}

const root = path.resolve(import.meta.dirname, '../..')

/** The day the sample vault is written for. */
const TODAY = '2026-11-24'

/** Serves three vaults as `npm start` does, for all tests in a browser; the answer ends it. */
export default async function serving(project: TestProject): Promise<() => void> {
	const folder = mkdtempSync(path.join(tmpdir(), 'tend-e2e-'))
	const sample = path.join(folder, 'sample')
	cpSync(path.join(root, 'tests/sample-vault'), sample, { recursive: true })
	datePlausibly(sample)
	const servers = await Promise.all([sample, emptyVault(folder), crowdedVault(folder)].map(serve))
	const [first = '', second = '', third = ''] = servers.map(({ address }) => address)
	project.provide('served', { sample: first, empty: second, crowd: third })
	return () => {
		for (const { child } of servers) child.kill()
		rmSync(folder, { recursive: true, force: true })
	}
}

function emptyVault(folder: string): string {
	const vault = path.join(folder, 'empty')
	mkdirSync(vault)
	writeFileSync(path.join(vault, 'Shopping.md'), 'Milk\n')
	return vault
}

function crowdedVault(folder: string): string {
	const vault = path.join(folder, 'crowd')
	mkdirSync(path.join(vault, 'People'), { recursive: true })
	for (const [file, text] of vaultOf(10_000)) writeFileSync(path.join(vault, file), text)
	return vault
}

function serve(vault: string): Promise<{ readonly child: ChildProcess; readonly address: string }> {
	const asked = ['tests/host/run.mjs', 'tests/host/start.ts', vault, '--port', '0', '--today', TODAY]
	const child = spawn(process.execPath, asked, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
	return new Promise((resolve, reject) => {
		let said = ''
		const hear = (chunk: Buffer): void => {
			said += chunk.toString('utf8')
			const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0]
			if (address !== undefined) resolve({ child, address })
		}
		child.stdout.on('data', hear)
		child.stderr.on('data', hear)
		child.on('exit', (code) => reject(new Error(`npm start ended with ${String(code)}: ${said}`)))
	})
}
