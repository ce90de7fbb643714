// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { installDom } from './dom'
import { FolderWriter } from './folder-writer'

installDom()

afterEach(() => {
	vi.unstubAllGlobals()
	document.body.empty()
})

function notices(): string[] {
	return [...document.querySelectorAll('.notice')].map(({ textContent }) => textContent)
}

describe('a write that the folder does not take', () => {
	it('is said, with the reason, and does not hold up the next', async () => {
		const sent = vi
			.fn<typeof fetch>()
			.mockResolvedValueOnce(new Response(JSON.stringify('Error: EACCES: permission denied'), { status: 400 }))
			.mockRejectedValueOnce(new TypeError('Failed to fetch'))
			.mockResolvedValue(new Response('null'))
		vi.stubGlobal('fetch', sent)
		const writer = new FolderWriter(() => expect.fail('Nothing conflicts'))
		for (const path of ['Anna.md', 'Boris.md', 'Vera.md']) writer.written(path, 'new', 'old')
		await expect.poll(() => sent.mock.calls.length).toBe(3)
		expect(notices()).toEqual([
			expect.stringMatching(/^Not written to the folder: Anna\.md: .*EACCES/),
			expect.stringMatching(/^Not written to the folder: Boris\.md: .*Failed to fetch/),
		])
	})

	it('because others changed the note shows theirs', async () => {
		const conflict = { path: 'Anna.md', text: 'by others' }
		vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(conflict), { status: 409 })))
		const told = vi.fn()
		new FolderWriter(told).written('Anna.md', 'new', 'old')
		await expect.poll(() => told.mock.calls).toEqual([[conflict]])
		expect(notices()).toEqual([expect.stringContaining('Anna.md was changed outside the page')])
	})
})
