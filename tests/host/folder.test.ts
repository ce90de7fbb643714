import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readFolder } from './folder'

let root = ''

beforeEach(() => {
	root = mkdtempSync(path.join(os.tmpdir(), 'tend-folder-'))
})

afterEach(() => {
	rmSync(root, { recursive: true, force: true })
})

function write(file: string, content: string | Uint8Array = ''): void {
	mkdirSync(path.join(root, path.dirname(file)), { recursive: true })
	writeFileSync(path.join(root, file), content)
}

function link(to: string, from: string): void {
	mkdirSync(path.join(root, path.dirname(from)), { recursive: true })
	symlinkSync(path.join(root, to), path.join(root, from))
}

const paths = (): string[] => [...readFolder(root).notes.keys()]

describe('a folder of notes is read (RULES, "The folder reader")', () => {
	it('every .md file, by its path, in order of path', () => {
		for (const file of ['b.md', 'a.md', 'B/c.md', 'B/D/e.md', 'Люди/Анна.md']) write(file, file)
		const { notes, unread } = readFolder(root)
		expect([...notes]).toEqual([
			['B/D/e.md', 'B/D/e.md'],
			['B/c.md', 'B/c.md'],
			['a.md', 'a.md'],
			['b.md', 'b.md'],
			['Люди/Анна.md', 'Люди/Анна.md'],
		])
		expect(unread).toEqual([])
	})

	it('skips what begins with a dot and what is not .md', () => {
		for (const file of ['.obsidian/x.md', 'A/.trash/x.md', '.x.md', 'x.txt', 'x.md.bak', 'md', 'A/ok.md']) write(file)
		expect(paths()).toEqual(['A/ok.md'])
	})

	it('a folder may be called X.md', () => {
		write('X.md/y.md')
		expect(paths()).toEqual(['X.md/y.md'])
	})

	it('names are NFC, however the disk has them', () => {
		write(`${'Йод'.normalize('NFD')}/${'Ёж'.normalize('NFD')}.md`)
		expect(paths()).toEqual(['Йод/Ёж.md'.normalize('NFC')])
	})

	it.each<[string, Uint8Array, string]>([
		['a BOM is left out', Uint8Array.of(0xef, 0xbb, 0xbf, 0x61), 'a'],
		['bad UTF-8 becomes U+FFFD', Uint8Array.of(0x61, 0xff, 0x62), 'a\uFFFDb'],
		['NUL stays', Uint8Array.of(0x61, 0, 0x62), 'a\u0000b'],
		['line ends stay', Uint8Array.of(0x61, 13, 10, 0x62), 'a\r\nb'],
		['an empty note is a note', Uint8Array.of(), ''],
	])('%s', (_, bytes, text) => {
		write('x.md', bytes)
		expect(readFolder(root).notes.get('x.md')).toBe(text)
	})

	it('a linked note and a linked folder are read', () => {
		write('Real/a.md', 'a')
		const elsewhere = mkdtempSync(path.join(os.tmpdir(), 'tend-linked-'))
		writeFileSync(path.join(elsewhere, 'far.md'), 'far')
		symlinkSync(elsewhere, path.join(root, 'Linked'))
		link('Real/a.md', 'b.md')
		try {
			expect(paths()).toEqual(['Linked/far.md', 'Real/a.md', 'b.md'])
		} finally {
			rmSync(elsewhere, { recursive: true })
		}
	})

	it('links that go round in a circle end, and a folder keeps its own name rather than a link’s', () => {
		write('Z/a.md')
		write('Z/Y/b.md')
		link('.', 'Z/loop')
		link('Z', 'A-link')
		link('Z', 'Z/Y/up')
		expect(paths()).toEqual(['Z/Y/b.md', 'Z/a.md'])
	})

	it('a link that leads nowhere, or to itself, is named and stops nothing', () => {
		write('a.md')
		link('gone.md', 'b.md')
		link('self.md', 'self.md')
		const { notes, unread } = readFolder(root)
		expect([...notes.keys()]).toEqual(['a.md'])
		expect(unread.map((one) => one.path).sort()).toEqual(['b.md', 'self.md'])
		expect(unread.every(({ reason }) => reason !== '' && !reason.includes(root))).toBe(true)
	})

	it.each(['missing', 'file.md'])('throws where the folder is none: %s', (name) => {
		write('file.md')
		expect(() => readFolder(path.join(root, name))).toThrow(name)
	})
})
