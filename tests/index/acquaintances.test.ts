import { describe, expect, it } from 'vitest'
import type { Party } from '../../src/contact/acquaintance'
import { factsFromText } from '../../src/contact/note-facts'
import { defaultReadingRules } from '../../src/contact/reading-rules'
import { DEFAULT_RHYTHM } from '../../src/contact/rhythm-settings'
import { LinkPaths } from '../../src/index/link-paths'
import { TieIndex } from '../../src/index/tie-index'
import { dayInName } from '../../src/note/day'
import { namedParties } from '../../src/query/parties'
import { dayAt, textAt } from '../contact-builder'

const TODAY = dayAt('2026-11-21')
const paths = new WeakMap<TieIndex, LinkPaths>()

/** An index over these notes; counts how often a link is resolved. */
function indexOf(notes: Readonly<Record<string, readonly string[]>>, counted: () => void = () => undefined): TieIndex {
	const known = new LinkPaths()
	const resolve = (link: string, from: string): string | null => {
		counted()
		return known.resolve(link, from)
	}
	const index = new TieIndex({ resolve }, DEFAULT_RHYTHM, TODAY)
	paths.set(index, known)
	for (const [path, lines] of Object.entries(notes)) put(index, path, ...lines)
	return index
}

function put(index: TieIndex, path: string, ...lines: readonly string[]): void {
	paths.get(index)?.add(path)
	const facts = factsFromText(path, lines.join('\n'), defaultReadingRules(dayInName), TODAY)
	if (facts !== null) index.put(facts)
}

const contact = (...fields: readonly string[]): string[] => ['---', 'type: contact', ...fields, '---']

/** Who knows a party, and by what: `Anna: knows 3`, `Anna: together 2026-11-20 1`. */
function knownBy(index: TieIndex, to: Party): string[] {
	const all = [...index.whoKnows(to)].flatMap(([from, told]) => {
		return told.map(({ kind, day, source: { path, line } }) => [`${from.replace(/^note |\.md$/g, '')}:`, kind, textAt(day), `${path}:${String(line)}`].filter((part) => part !== null).join(' '))
	})
	return all.sort()
}

describe('who knows whom, as notes tell it', () => {
	it('`knows`, by links, by a plain name and by an alias; only one way', () => {
		const index = indexOf({ 'Anna.md': contact('knows: ["[[Boris]] and [[Vera]]", Gleb, Chief]'), 'Boris.md': contact(), 'Gleb.md': contact(), 'Ivan.md': contact('aliases: chief') })
		for (const name of ['Boris', 'Gleb', 'Ivan']) expect(knownBy(index, `note ${name}.md`)).toEqual(['Anna: knows Anna.md:3'])
		expect(knownBy(index, 'name vera')).toEqual(['Anna: knows Anna.md:3'])
		expect(knownBy(index, 'note Anna.md')).toEqual([])
	})

	it('`introduced_by`, both ways', () => {
		const index = indexOf({ 'Anna.md': contact('introduced_by: "[[Boris]]"'), 'Boris.md': contact() })
		expect(knownBy(index, 'note Anna.md')).toEqual(['Boris: introduced Anna.md:3'])
		expect(knownBy(index, 'note Boris.md')).toEqual(['Anna: introduced Anna.md:3'])
	})

	it('a line of a person’s log with others, and no link besides to who took part', () => {
		const index = indexOf({ 'Anna.md': [...contact(), '## Interactions', '- 2026-11-20 call [[Boris]]: about [[Vera]]'], 'Boris.md': contact(), 'Vera.md': contact() })
		expect(knownBy(index, 'note Boris.md')).toEqual(['Anna: together 2026-11-20 Anna.md:5'])
		expect(knownBy(index, 'note Anna.md')).toEqual(['Boris: together 2026-11-20 Anna.md:5'])
		expect(knownBy(index, 'note Vera.md')).toEqual(['Anna: link Anna.md:5'])
	})

	it.each([
		['asked for', '- 2026-11-20 call: asked: an introduction to [[Vera]]'],
		['asked for by another name', '- 2026-11-20 call: asked: an introduction to [[Vera|her]]'],
		['asked for in a field', '- 2026-11-20 call: news [asked:: [[Vera]]]'],
		['asked for on a line below', '- 2026-11-20 call: news; asked: an introduction\n  to [[Vera]]'],
		['promised', '- 2026-11-20 call: promised: to introduce [[Vera]] to him'],
		['a plan', '- 2026-12-04 meeting: the mill; goal: to introduce [[Vera]] to him'],
		['a promise of mine', '- [ ] #promise introduce [[Vera]] to him 📅 2026-12-04'],
		['a promise of theirs that goes on below', '- [/] #waiting introduce\n  me to [[Vera]]'],
		['a promise given up', '- [-] #promise introduce [[Vera]] to him 📅 2026-11-04 ❌ 2026-11-06'],
	])('nothing is told of who is only %s', (_, line) => {
		const index = indexOf({ 'Anna.md': [...contact(), '## Interactions', ...line.split('\n')], 'Vera.md': contact() })
		expect(knownBy(index, 'note Vera.md')).toEqual([])
	})

	it.each([
		['before the word', '- 2026-11-20 call: about [[Vera]]; asked: advice'],
		['given', '- 2026-11-20 call: asked: advice; gave: [[Vera]]'],
		['beside a field', '- 2026-11-20 call: [asked:: advice] about [[Vera]]'],
		['in another line', '- 2026-11-20 call: asked: advice\n- 2026-11-19 call: about [[Vera]]'],
		['in a promise that was kept', '- [x] #promise introduce [[Vera]] to him ✅ 2026-11-20'],
		['in a task that is no promise', '- [ ] write about [[Vera]]'],
	])('a link %s counts', (_, line) => {
		const index = indexOf({ 'Anna.md': [...contact(), '## Interactions', ...line.split('\n')], 'Vera.md': contact() })
		expect(knownBy(index, 'note Vera.md')).toHaveLength(1)
	})

	it('nothing is told by a goal, and by the same person’s name elsewhere in the note all the same', () => {
		const index = indexOf({ 'Anna.md': [...contact('goal: "through her to [[Vera]]"'), '- [ ] #promise introduce [[Boris]]', '', 'Studied with [[Boris]].'], 'Boris.md': contact(), 'Vera.md': contact() })
		expect(knownBy(index, 'note Vera.md')).toEqual([])
		expect(knownBy(index, 'note Boris.md')).toEqual(['Anna: link Anna.md:7'])
	})

	it('a dated note’s line and a meeting note, all with each other, names without notes among them', () => {
		const index = indexOf({
			'Anna.md': contact(),
			'2026-11-20.md': ['- call [[Anna]], [[Boris]]: x', '- met [[Anna]]'],
			'Sync.md': ['---', 'date: 2026-11-19', 'people: ["[[Anna]]", "[[Vera]]"]', '---'],
		})
		expect(knownBy(index, 'note Anna.md')).toEqual(['name boris: together 2026-11-20 2026-11-20.md:1', 'name vera: together 2026-11-19 Sync.md:2'])
		expect(knownBy(index, 'name boris')).toEqual(['Anna: together 2026-11-20 2026-11-20.md:1'])
	})

	it('nothing is told by what is planned until its day', () => {
		const index = indexOf({ 'Anna.md': contact(), 'Boris.md': contact(), '2026-11-22.md': ['- meeting [[Anna]], [[Boris]]'] })
		expect(knownBy(index, 'note Boris.md')).toEqual([])
		index.turnTo(TODAY + 1)
		expect(knownBy(index, 'note Boris.md')).toEqual(['Anna: together 2026-11-22 2026-11-22.md:1'])
	})

	it('links tell of contacts, of organizations and of names, and not of topics, days and pictures', () => {
		const index = indexOf({
			'Anna.md': [...contact('manager: "[[Boris]]"'), 'At the [[Mill]] with [[Nobody]] on [[2026-11-20]], about [[Titanium]]: ![[photo.png]]'],
			'Boris.md': contact('organization: "[[Mill]]"'),
			'Mill.md': ['A mill.'],
			'Titanium.md': ['A metal.'],
		})
		expect(knownBy(index, 'note Boris.md')).toEqual(['Anna: link Anna.md:3'])
		expect(knownBy(index, 'note Mill.md')).toEqual(['Anna: link Anna.md:5'])
		expect(knownBy(index, 'name nobody')).toEqual(['Anna: link Anna.md:5'])
		for (const party of ['note Titanium.md', 'name 20261120', 'name photo.png'] as const) expect(knownBy(index, party)).toEqual([])
		put(index, 'Boris.md', ...contact())
		expect(knownBy(index, 'note Mill.md')).toEqual([])
	})

	it('a name finds its note as soon as there is one', () => {
		const index = indexOf({ 'Anna.md': contact('knows: "[[Vera]]"') })
		expect(knownBy(index, 'name vera')).toHaveLength(1)
		const before = index.revision
		put(index, 'People/Vera.md', ...contact())
		expect(knownBy(index, 'name vera')).toEqual([])
		expect(knownBy(index, 'note People/Vera.md')).toEqual(['Anna: knows Anna.md:3'])
		expect(index.revision).not.toBe(before)
	})

	it('a meeting of 200 is one gathering, and everybody of it knows everybody', () => {
		const people = Array.from({ length: 200 }, (_, at) => `"[[P${String(at)}]]"`)
		const index = indexOf({ 'Fair.md': ['---', 'date: 2026-11-19', `people: [${people.join(', ')}]`, '---'] })
		expect(index.whoKnows('name p7').size).toBe(199)
	})

	it('a start costs nothing for it, the first question all names once, and then a change its own names only', () => {
		let resolved = 0
		const notes = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`P${String(at)}.md`, contact(`knows: "[[P${String(at + 1)}]]"`)]))
		const index = indexOf(notes, () => (resolved += 1))
		index.ties()
		expect(resolved).toBe(0)
		expect(knownBy(index, 'note P5.md')).toEqual(['P4: knows P4.md:3'])
		expect(resolved).toBe(20)
		resolved = 0
		put(index, 'P0.md', ...contact('knows: "[[P5]], [[P6]]"'))
		expect(knownBy(index, 'note P5.md')).toEqual(['P0: knows P0.md:3', 'P4: knows P4.md:3'])
		expect(resolved).toBe(2)
	})
})

describe('whom some people know', () => {
	const notes = {
		'Anna.md': [...contact('knows: ["[[Boris]]", Carla]', 'introduced_by: "[[Dina]]"'), 'Near [[Emil]] and the [[Mill]].'],
		...Object.fromEntries(['Boris', 'Dina', 'Emil', 'Faina', 'Gleb'].map((name) => [`${name}.md`, contact('organization: "[[Mill]]"')])),
		'Mill.md': ['A mill.'],
		'2026-11-20.md': ['- call [[Emil]], [[Faina]]'],
		'2026-11-22.md': ['- call [[Emil]], [[Gleb]]'],
	}

	it.each<[readonly Party[], readonly string[]]>([
		[['note Anna.md'], ['Boris', 'Dina', 'Emil']],
		[['note Dina.md'], ['Anna']],
		[['note Boris.md'], []],
		[['note Emil.md'], ['Emil', 'Faina']],
		[['note Dina.md', 'note Faina.md'], ['Anna', 'Emil', 'Faina']],
	])('%j', (people, expected) => {
		const index = indexOf(notes)
		expect([...index.knownTo(new Set(people))].sort()).toEqual(expected.map((name) => `note ${name}.md`))
	})

	it('is what is told of each contact', () => {
		const index = indexOf(notes)
		const all = index.ties().map(({ contact: { path } }): Party => `note ${path}`)
		for (const from of all) {
			const known = all.filter((to) => to !== from && index.whoKnows(to).has(from))
			expect([...index.knownTo(new Set([from]))].filter((to) => to !== from).sort()).toEqual(known)
		}
	})
})

describe('who works where', () => {
	const notes = {
		'Anna.md': contact('organization: "[[Organizations/Mill|the mill]]"'),
		'Boris.md': contact('organization: Mill and Sons'),
		'Vera.md': contact('organization: ["[[Mill]]", Works, Mill]', 'knows: [Carla Jung, "[[carla jung|her]]"]'),
		'Organizations/Mill.md': ['A mill.'],
	}

	it('by a link or plainly, in order of path, each once', () => {
		const index = indexOf(notes)
		const namesAt = (party: Party): string[] => index.peopleAt(party).map(({ contact: { name } }) => name)
		expect(namesAt('note Organizations/Mill.md')).toEqual(['Anna', 'Vera'])
		expect(namesAt('name works')).toEqual(['Vera'])
		expect(index.employersOf('Anna.md')).toEqual(['note Organizations/Mill.md'])
		expect(index.employersOf('Vera.md')).toEqual(['note Organizations/Mill.md', 'name works', 'note Organizations/Mill.md'])
		expect(index.employersOf('Nobody.md')).toEqual([])
	})

	it('a slash is part of a name, and of a link it stands behind a folder', () => {
		const index = indexOf({
			'Anna.md': contact('organization: Novo Nordisk A/S', 'knows: [Jens B/S, "[[People/Ole]]"]'),
			'Boris.md': contact('organization: Vestas Wind Systems A/S'),
			'Vera.md': contact('organization: ["[[Firms/Mill]]", Mill]', 'knows: Ole'),
		})
		expect(['Anna.md', 'Boris.md', 'Vera.md'].map((path) => index.employersOf(path))).toEqual([
			['name novonordiska/s'],
			['name vestaswindsystemsa/s'],
			['name mill', 'name mill'],
		])
		expect([...index.names()]).toEqual([['name jensb/s', 'Jens B/S'], ['name ole', 'Ole']])
		expect(knownBy(index, 'name ole')).toEqual(['Anna: knows Anna.md:4', 'Vera: knows Vera.md:4'])
	})

	it('two notes of one name are two organizations, by the folder of the link or else the nearest', () => {
		const index = indexOf({
			'North/Anna.md': contact('organization: "[[South/Mill]]"'),
			'North/Boris.md': contact('organization: Mill'),
			'North/Mill.md': ['A mill.'],
			'South/Mill.md': ['Another.'],
			'South/Vera.md': contact('organization: ["[[North/Mill|Mill]]", "[[South/Mill|Mill]]"]'),
		})
		const namesAt = (party: Party): string[] => index.peopleAt(party).map(({ contact: { name } }) => name)
		expect(namesAt('note North/Mill.md')).toEqual(['Boris', 'Vera'])
		expect(namesAt('note South/Mill.md')).toEqual(['Anna', 'Vera'])
	})

	it('all parties that can be asked for, by name', () => {
		expect(namedParties(indexOf(notes), new Intl.Collator('en').compare).map(({ kind, party, shown }) => `${kind} ${party}: ${shown}`)).toEqual([
			'name name carlajung: Carla Jung',
			'organization note Organizations/Mill.md: Mill',
			'organization name millandsons: Mill and Sons',
			'organization name works: Works',
		])
	})
})
