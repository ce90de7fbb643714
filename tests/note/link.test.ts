import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linksIn, linksOf, linkSpansIn, shownText } from '../../src/note/link'

describe('the links of a text', () => {
	it.each<[string, [string, string][]]>([
		['[[Anna]]', [['Anna', 'Anna']]],
		['with [[Anna]] and [[Boris|Borya]].', [['Anna', 'Anna'], ['Boris', 'Borya']]],
		['[[People/Anna]]', [['People/Anna', 'People/Anna']]],
		['[[Anna#Children|her children]]', [['Anna', 'her children']]],
		['[[Anna#^abc]]', [['Anna', 'Anna']]],
		['[[ Anna ]]', [['Anna', 'Anna']]],
		['[[Anna.md]]', [['Anna', 'Anna']]],
		['[[Anna|]]', [['Anna', 'Anna']]],
		['[[Anna|Anna [Acme] Ltd]]', [['Anna', 'Anna [Acme] Ltd']]],
		['| [[Anna\\|A]] |', [['Anna', 'A']]],
		['![[Anna]]', [['Anna', 'Anna']]],
		['[Аня](People/%D0%90%D0%BD%D0%BD%D0%B0.md)', [['People/Анна', 'Аня']]],
		['[Anna](People/Anna%20B.md#Kids)', [['People/Anna B', 'Anna']]],
		['[Anna](<People/Anna B.md>)', [['People/Anna B', 'Anna']]],
		['[Anna](Anna.md "her note")', [['Anna', 'Anna']]],
		['[Anna](People/Anna_(Acme).md)', [['People/Anna_(Acme)', 'Anna']]],
		['[C#](C%23.md)', [['C#', 'C#']]],
		['[](Anna.md)', [['Anna', 'Anna']]],
		['![photo](Anna.png)', [['Anna.png', 'photo']]],
		['[100%](100%.md)', [['100%', '100%']]],
		['[[Жуков-Север]]', [['Жуков-Север', 'Жуков-Север']]],
	])('%s', (text, expected) => {
		expect(linksIn(text).map(({ target, shown }) => [target, shown])).toEqual(expected)
	})

	it.each([
		['Anna'], ['[[]]'], ['[[#Heading]]'], ['[site](https://example.org)'], ['[mail](mailto:a@example.org)'],
		['[here](#heading)'], ['[app](obsidian://open?vault=x)'], ['[[Anna'], ['[[An\nna]]'], ['[a] (b)'], ['[ ] task'],
		['[x](//example.org/a)'], ['[]()'],
	])('%j has none that leads to a note', (text) => {
		expect(linksIn(text)).toEqual([])
	})

	it('know their place', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom('[[Anna]]', '[[a|b]]', '[c](d.md)', '![[e]]', ' x: ', '[', ']', '(',
				'|')), (parts) => {
				const text = parts.join('')
				let last = 0
				for (const { index, end } of linkSpansIn(text)) {
					expect(index).toBeGreaterThanOrEqual(last)
					expect(text.slice(index, end)).toMatch(/^!?\[.*[\])]$/s)
					last = end
				}
			}),
		)
	})

	it('never throw', () => {
		fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'[]()|!<>#%" \na.') }),
			(text) => linksIn(text).length >= 0))
	})
})

describe('the links of a property', () => {
	it.each<[unknown, string[]]>([
		['[[Anna]]', ['Anna']],
		['[[Bob]] [[Sue]]', ['Bob', 'Sue']],
		[['[[Anna]]', '[[Boris|B]]'], ['Anna', 'Boris']],
		[[['Anna']], ['Anna']],
		[[['Anna|A']], ['Anna']],
		[[['Anna', 'Boris']], ['Anna, Boris']],
		[[[['Anna']], [['Boris']]], ['Anna', 'Boris']],
		[[['[[Anna]]', '[[Boris]]']], ['Anna', 'Boris']],
		[[[2026]], ['2026']],
		['[Anna](Anna.md)', ['Anna']],
		['Anna', []],
		[['Anna', 'Boris'], []],
		[null, []],
		[7, []],
		[{ a: '[[Anna]]' }, []],
	])('of %j lead to %j', (value, expected) => {
		expect(linksOf(value).map(({ target }) => target)).toEqual(expected)
	})

	it('never throw', () => {
		fc.assert(fc.property(fc.anything(), (value) => linksOf(value).length >= 0))
	})
})

describe('the shown text', () => {
	it.each([
		['plain', 'plain'],
		['with [[Anna|A.]] and [[Boris]]', 'with A. and Boris'],
		['[site](https://example.org) $1', 'site $1'],
		['[[#Heading]]!', '#Heading!'],
		['![[photo.png]]', 'photo.png'],
	])('of %s is %s', (text, expected) => {
		expect(shownText(text)).toBe(expected)
	})
})

describe('a markdown link whose label holds brackets', () => {
	it('is a link', () => {
		expect(linksIn('call [C [x]](C.md): y')).toMatchObject([{ target: 'C', shown: 'C [x]' }])
		expect(linksIn('[a [b] [c]](N.md) and [[D]]')).toMatchObject([{ target: 'N' }, { target: 'D' }])
	})

	it('is looked for in linear time', () => {
		expect(linksIn('[x [y] '.repeat(20_000))).toEqual([])
		expect(linksIn(`[x ${'[y] '.repeat(20_000)}`)).toEqual([])
	})
})
