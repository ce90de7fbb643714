import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { changedAt, datePlausibly } from './sample-times'
import { VaultFolder } from './vault-folder'

describe('when a note of the sample was changed', () => {
	it.each([
		['---\nmodified: 2026-11-18\n---\n', [2026, 10, 18]],
		['---\ntags: [a]\nmodified: 2026-11-08\nurl: x\n---\nText', [2026, 10, 8]],
		['---\ntags: [a]\n---\nmodified: 2026-11-18\n', [2023, 0, 9]],
		['modified: 2026-11-18\n', [2023, 0, 9]],
		['', [2023, 0, 9]],
	] as const)('%j', (text, [year, month, dayOfMonth]) => {
		expect(changedAt(text)).toEqual(new Date(year, month, dayOfMonth, 12))
	})

	it('is what its file then says, and so the page', () => {
		const root = mkdtempSync(path.join(tmpdir(), 'tend-times-'))
		onTestFinished(() => rmSync(root, { recursive: true }))
		writeFileSync(path.join(root, 'Titan.md'), '---\nmodified: 2026-11-18\n---\n')
		datePlausibly(root)
		const time = new Date(2026, 10, 18, 12).getTime()
		expect(statSync(path.join(root, 'Titan.md')).mtimeMs).toBe(time)
		const folder = new VaultFolder(root)
		folder.read()
		expect(folder.changed()).toEqual({ 'Titan.md': time })
	})
})
