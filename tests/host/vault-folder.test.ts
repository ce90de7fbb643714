import * as fs from 'node:fs'
import * as os from 'node:os'
import * as path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { serve, type Serving } from './server'
import { VaultFolder } from './vault-folder'

let outer: string
let root: string

beforeEach(() => {
	outer = fs.mkdtempSync(path.join(os.tmpdir(), 'tend-folder-test-'))
	root = path.join(outer, 'vault')
	fs.mkdirSync(path.join(root, 'People'), { recursive: true })
	fs.writeFileSync(path.join(root, 'People/Anna.md'), 'old')
	fs.writeFileSync(path.join(outer, 'secret.md'), 'secret')
})

afterEach(() => fs.rmSync(outer, { recursive: true, force: true }))

const onDisk = (inVault: string): string => fs.readFileSync(path.join(root, inVault), 'utf8')

describe('a folder', () => {
	it('is read by the paths of its notes, decomposed names composed', () => {
		const name = 'Андрей.md'.normalize('NFD')
		fs.writeFileSync(path.join(root, name), 'A')
		fs.writeFileSync(path.join(root, '.hidden.md'), '')
		fs.writeFileSync(path.join(root, 'photo.png'), '')
		const folder = new VaultFolder(root)
		expect(folder.read()).toEqual({ 'Андрей.md': 'A', 'People/Anna.md': 'old' })
		expect(folder.apply({ act: 'write', path: 'Андрей.md', text: 'B', before: 'A' })).toBeNull()
		expect([onDisk(name), fs.readdirSync(root).filter((each) => each.startsWith('А'))]).toEqual(['B', [name]])
	})

	it('that is missing, or a file, cannot be opened', () => {
		expect(() => new VaultFolder(path.join(outer, 'nowhere'))).toThrow()
		expect(() => new VaultFolder(path.join(outer, 'secret.md'))).toThrow()
	})

	it('takes a write, a new note, a rename and a removal', () => {
		const folder = new VaultFolder(root)
		folder.read()
		expect(folder.apply({ act: 'write', path: 'People/Anna.md', text: 'new', before: 'old' })).toBeNull()
		expect(folder.apply({ act: 'write', path: 'New/Vera.md', text: 'V', before: null })).toBeNull()
		expect(folder.apply({ act: 'rename', from: 'People/Anna.md', to: 'Friends/Anna.md', before: 'new' })).toBeNull()
		expect(folder.apply({ act: 'remove', path: 'New/Vera.md', before: 'V' })).toBeNull()
		expect([onDisk('Friends/Anna.md'), fs.readdirSync(path.join(root, 'New'))]).toEqual(['new', []])
		expect(folder.changes()).toEqual([])
	})

	it('changes no file that is not as the page knew it', () => {
		const folder = new VaultFolder(root)
		folder.read()
		fs.writeFileSync(path.join(root, 'People/Anna.md'), 'by another')
		const conflict = { path: 'People/Anna.md', text: 'by another' }
		expect(folder.apply({ act: 'write', path: 'People/Anna.md', text: 'new', before: 'old' })).toEqual(conflict)
		expect(folder.apply({ act: 'write', path: 'People/Anna.md', text: 'new', before: null })).toEqual(conflict)
		expect(folder.apply({ act: 'remove', path: 'People/Anna.md', before: 'old' })).toEqual(conflict)
		expect(onDisk('People/Anna.md')).toBe('by another')
		expect(folder.changes()).toEqual([conflict])
	})

	it('writes over no bytes that are not UTF-8', () => {
		fs.writeFileSync(path.join(root, 'Bad.md'), Buffer.from([0x66, 0xff, 0x6f]))
		const folder = new VaultFolder(root)
		const shown = folder.read()['Bad.md'] ?? ''
		expect(folder.apply({ act: 'write', path: 'Bad.md', text: 'x', before: shown })).not.toBeNull()
		expect([...fs.readFileSync(path.join(root, 'Bad.md'))]).toEqual([0x66, 0xff, 0x6f])
	})

	it('tells what others changed', () => {
		const folder = new VaultFolder(root)
		folder.read()
		fs.writeFileSync(path.join(root, 'New.md'), 'N')
		fs.rmSync(path.join(root, 'People/Anna.md'))
		expect(folder.changes()).toEqual([
			{ path: 'New.md', text: 'N' },
			{ path: 'People/Anna.md', text: null },
		])
	})

	it.each([
		'../secret.md',
		'People/../../secret.md',
		'/etc/hosts.md',
		'..\\secret.md',
		'linked/secret.md',
		'.git/config.md',
		'People/.x.md',
		'.obsidian/plugins/tend/main.js',
		'script.sh',
		'',
		'a\0.md',
	])('lets the page not write %j', (inVault) => {
		fs.symlinkSync(outer, path.join(root, 'linked'))
		const folder = new VaultFolder(root)
		folder.read()
		expect(() => folder.apply({ act: 'write', path: inVault, text: 'x', before: 'secret' })).toThrow('may not touch')
		expect(fs.readFileSync(path.join(outer, 'secret.md'), 'utf8')).toBe('secret')
	})
})

describe('the server', () => {
	let serving: Serving

	afterEach(() => serving.close())

	async function asked(address: string, headers: Record<string, string>, body?: string): Promise<number> {
		const { request } = await import('node:http')
		return new Promise((resolve, reject) => {
			const options = { port: serving.port, path: address, headers, method: body === undefined ? 'GET' : 'POST' }
			const sent = request({ host: '127.0.0.1', ...options }, (response) => {
				response.resume()
				resolve(response.statusCode ?? 0)
			})
			sent.on('error', reject)
			sent.end(body)
		})
	}

	async function opens(canWrite = true): Promise<string> {
		const folder = new VaultFolder(root)
		folder.read()
		serving = await serve(new Map([['/', { kind: 'html', text: () => 'page' }]]), canWrite ? folder : null, folder, 0)
		return `127.0.0.1:${serving.port}`
	}

	const ACT = JSON.stringify({ act: 'write', path: 'People/Anna.md', text: 'new', before: 'old' })

	it('answers its own page only', async () => {
		const host = await opens()
		expect(await asked('/', { host })).toBe(200)
		expect(await asked('/', { host: 'evil.example' })).toBe(403)
		expect(await asked('/', { host, origin: 'http://evil.example' })).toBe(403)
		expect(await asked('/People/Anna.md', { host })).toBe(404)
		expect(await asked('/../secret.md', { host })).toBe(404)
	})

	it('takes acts from its own page only', async () => {
		const host = await opens()
		expect(await asked('/act', { host }, ACT)).toBe(403)
		expect(await asked('/act', { host, origin: 'http://evil.example' }, ACT)).toBe(403)
		expect(onDisk('People/Anna.md')).toBe('old')
		expect(await asked('/act', { host, origin: `http://${host}` }, ACT)).toBe(200)
		expect(await asked('/act', { host, origin: `http://${host}` }, ACT)).toBe(409)
		expect(await asked('/act', { host, origin: `http://${host}` }, 'no JSON')).toBe(400)
		expect(onDisk('People/Anna.md')).toBe('new')
	})

	it('takes no acts when the page may not write', async () => {
		const host = await opens(false)
		expect(await asked('/act', { host, origin: `http://${host}` }, ACT)).toBe(403)
		expect(onDisk('People/Anna.md')).toBe('old')
	})

	it('says when the port is taken', async () => {
		await opens()
		const folder = new VaultFolder(root)
		await expect(serve(new Map(), null, folder, serving.port)).rejects.toThrow('EADDRINUSE')
	})
})
