import { describe, expect, it } from 'vitest'
import { LinkPaths } from '../../src/index/link-paths'

function pathsOf(...paths: readonly string[]): LinkPaths {
	const set = new LinkPaths()
	for (const path of paths) set.add(path)
	return set
}

describe('a link leads where Obsidian would go (RULES 9)', () => {
	const vault = pathsOf(
		'Anna.md',
		'People/Anna.md',
		'People/Boris.md',
		'Work/Boris.md',
		'Work/Deep/Down/Vera.md',
		'Work/Deep/Vera.md',
		'Люди/Ёлкин.md',
		'Acme v2.0.md',
		'Folder.md/Note.md',
	)

	it.each<[link: string, from: string, expected: string | null, why: string]>([
		['Anna', 'Daily/x.md', 'Anna.md', 'a whole path beats a base name'],
		['Anna', 'People/x.md', 'Anna.md', 'a whole path beats even the note beside'],
		['People/Anna', 'Daily/x.md', 'People/Anna.md', 'a path'],
		['People/Anna.md', 'Daily/x.md', 'People/Anna.md', 'a path with its ending'],
		['/Anna', 'People/x.md', 'Anna.md', 'a path from the root'],
		['./Anna', 'People/x.md', 'People/Anna.md', 'a path from the same folder'],
		['../Anna', 'People/x.md', 'Anna.md', 'a path from the folder above'],
		['../../Anna', 'People/x.md', null, 'a path out of the vault'],
		['./Boris', 'Daily/x.md', null, 'a path from the same folder means that folder only'],
		['Boris', 'Work/x.md', 'Work/Boris.md', 'of two, that in the same folder'],
		['Boris', 'People/x.md', 'People/Boris.md', 'of two, that in the same folder'],
		['Boris', 'Daily/x.md', 'Work/Boris.md', 'of two elsewhere, that of the shorter path'],
		['Vera', 'Work/Deep/Down/x.md', 'Work/Deep/Down/Vera.md', 'the nearest'],
		['Vera', 'Work/x.md', 'Work/Deep/Vera.md', 'below the same folder, the shorter path'],
		['Down/Vera', 'Daily/x.md', 'Work/Deep/Down/Vera.md', 'the end of a path'],
		['own/Vera', 'Daily/x.md', null, 'but whole folder names only'],
		['aNNA', 'Daily/x.md', 'Anna.md', 'any case'],
		['ёлкин', 'Daily/x.md', 'Люди/Ёлкин.md', 'any case in Russian'],
		['Ёлкин'.normalize('NFD'), 'Daily/x.md', 'Люди/Ёлкин.md', 'accents composed or not'],
		['Елкин', 'Daily/x.md', null, 'another letter is another name'],
		['Acme v2.0', 'Daily/x.md', 'Acme v2.0.md', 'dots in a name'],
		['Note', 'x.md', 'Folder.md/Note.md', 'a folder may look like a note'],
		['Nobody', 'x.md', null, 'no such note'],
		['', 'x.md', null, 'nothing'],
	])('[[%s]] in %s leads to %s: %s', (link, from, expected) => {
		expect(vault.resolve(link, from)).toBe(expected)
	})

	it('gives a path as it was added, however its accents are composed', () => {
		const decomposed = 'Люди/Чайка Йод.md'.normalize('NFD')
		expect(pathsOf(decomposed).resolve('чайка йод', 'x.md')).toBe(decomposed)
	})

	it('finds the next one once the nearer is removed, and nobody once both are', () => {
		const set = pathsOf('A/N.md', 'B/N.md')
		set.remove('A/N.md')
		expect(set.resolve('N', 'A/x.md')).toBe('B/N.md')
		set.remove('B/N.md')
		set.remove('B/N.md')
		expect(set.resolve('N', 'A/x.md')).toBeNull()
	})
})
