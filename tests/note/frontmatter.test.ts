import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import type { Fields } from '../../src/note/fields'
import { fieldsFromText, LONGEST_FRONTMATTER } from '../../src/note/frontmatter'
import type { Unreadable } from '../../src/note/unreadable'
import { parse } from 'yaml'

function read(yaml: string): Fields {
	const fields = fieldsFromText(`---\n${yaml}\n---\nbody\n`)
	if (fields === null) throw new Error('no frontmatter')
	return fields
}

/** `line kind key: text` of each unreadable thing. */
function said(unreadable: readonly Unreadable[]): string[] {
	return unreadable.map(({ line, problem: { kind, key, text } }) => `${line} ${kind} ${key}: ${text}`)
}

describe('the fields of a note', () => {
	it('are its properties, with lines counted from the opening fence', () => {
		const fields = read('type: contact\n\n# a comment\naliases:\n  - Аня\ncircle: 2')
		expect(fields.values).toEqual({ type: 'contact', aliases: ['Аня'], circle: 2 })
		expect(['type', 'aliases', 'circle', 'stage'].map(fields.lineOf)).toEqual([2, 5, 7, null])
		expect(fields.unreadable).toEqual([])
	})

	it('are the same with CRLF, each being one line end, and after a BOM', () => {
		const fields = fieldsFromText('\ufeff---\r\na: 1\r\nb: |\r\n  x\r\n  y\r\nc: 3\r\n---\r\nbody')
		expect(fields?.values).toEqual({ a: 1, b: 'x\ny\n', c: 3 })
		expect(fields?.lineOf('c')).toBe(6)
	})

	it.each([[''], ['text only'], ['---\na: 1\n'], ['---js\na: 1\n---\n'], ['\n---\na: 1\n---\n']])('%j has none',
		(text) => {
		expect(fieldsFromText(text)).toBeNull()
	})

	it.each([['---\n---\n'], ['---\n\n---\n'], ['---\n# nothing\n---\n'], ['---\n   \n---\n'], ['---\nnull\n---\n']])(
		'%j has an empty block',
		(text) => {
			const fields = fieldsFromText(text)
			expect(fields?.values).toEqual({})
			expect(fields?.unreadable).toEqual([])
		},
	)

	it('keep a block as our fence sees it, a line that begins with dashes included', () => {
		expect(read('a: 1\n---foo: 2\nb: 3').values).toEqual({ a: 1, '---foo': 2, b: 3 })
	})

	it('keep YAML types, and dates as text', () => {
		expect(read('a: 2026-11-20\nb: true\nc: ~\nd: 1.5\ne: 1:30\nf: [[Acme]]\ng: {x: 1}').values).toEqual({
			a: '2026-11-20', b: true, c: null, d: 1.5, e: '1:30', f: [['Acme']], g: { x: 1 },
		})
	})

	it('are what the bare parser reads, for any values', () => {
		const scalar = fc.oneof(fc.integer(), fc.boolean(), fc.constantFrom('x', '[[Anna]]', 'a: b', '# no', ' y ',
			"it's", 'да'), fc.constant(null))
		const value = fc.oneof(scalar, fc.array(scalar, { maxLength: 3 }))
		fc.assert(
			fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), value), (values) => {
				const yaml = Object.entries(values).map(([key, some]) => `${key}: ${JSON.stringify(some)}`).join('\n')
				const fields = read(yaml)
				expect(fields.values).toEqual(parse(yaml) ?? {})
				for (const [index, key] of Object.keys(values).entries()) expect(fields.lineOf(key)).toBe(index + 2)
			}),
		)
	})
})

describe('the scalars of a key as written', () => {
	it.each<[string, string[]]>([
		['+79991234567 # her own', ['+79991234567']],
		['"+7 999 123-45-67"', ['+7 999 123-45-67']],
		["'8 (800) 1'", ['8 (800) 1']],
		['007', ['007']],
		['[+7999, 0042, "x"]', ['+7999', '0042', 'x']],
		['\n  - +7999 # a\n  - 8800', ['+7999', '8800']],
		['{home: +7999, work: 01}', ['+7999', '01']],
		['1_000', ['1_000']],
		['0x1F', ['0x1F']],
		['', []],
		['~', []],
		['""', []],
		['[]', []],
	])('%j', (yaml, expected) => {
		expect(read(`phone: ${yaml}\nother: 1`).written('phone')).toEqual(expected)
	})

	it('follow an alias, and are none for a key that is not there', () => {
		const fields = read('a: &p +7999\nphone: *p\nlist: [*p]')
		expect(fields.written('phone')).toEqual(['+7999'])
		expect(fields.written('list')).toEqual([])
		expect(fields.written('constructor')).toEqual([])
	})
})

describe('broken YAML', () => {
	it.each<[string, string, Record<string, unknown>, string[]]>([
		[
			'a reserved sign', 'type: contact\ntelegram: @carl\ncircle: 2',
			{ type: 'contact', telegram: '@carl', circle: 2 },
			['3 yaml telegram: Plain value cannot start with reserved character @'],
		],
		[
			'a colon in a value does not swallow what follows', 'role: Head: sales\ncircle: 2',
			{ role: { Head: 'sales' }, circle: 2 },
			['2 yaml role: Nested mappings are not allowed in compact mappings'],
		],
		[
			'an unclosed quote does not, either', 'name: "Anna\ncircle: 2\nstage: 1',
			{ name: 'Anna', circle: 2, stage: 1 },
			['2 yaml name: Missing closing "quote'],
		],
		[
			'an unclosed list', 'tags: [a, b\ncircle: 2',
			{ tags: ['a', 'b'], circle: 2 },
			['2 yaml tags: Flow sequence in block collection must be sufficiently indented and end with a ]'],
		],
		[
			'a tab', 'a: 1\n\tb: 2\nc: 3',
			{ a: 1, b: 2, c: 3 },
			['3 yaml a: Tabs are not allowed as indentation'],
		],
		[
			'an alias that is none', 'note: *important*\ncircle: 2',
			{ circle: 2 },
			['2 yaml note: Unresolved alias (the anchor must be set before the alias): important*'],
		],
		[
			'several errors', 'a: @x\nb: 1\nc: %y\nd: 2',
			{ a: '@x', b: 1, c: '%y', d: 2 },
			['2 yaml a: Plain value cannot start with reserved character @',
				'4 yaml c: Plain value cannot start with directive indicator character %'],
		],
		['an error at the very start', '\t\r:', { '': null }, ['2 yaml null: Tabs are not allowed as indentation']],
		[
			'a second document', 'a: 1\n...\nb: 2',
			{ a: 1, b: 2 },
			['4 yaml null: Source contains multiple documents; please use YAML.parseAllDocuments()'],
		],
	])('%s', (_, yaml, values, unreadable) => {
		const fields = read(yaml)
		expect(fields.values).toEqual(values)
		expect(said(fields.unreadable)).toEqual(unreadable)
	})

	it('keeps lines and written scalars of what it yields', () => {
		const fields = read('telegram: @carl\nphone: +7999\ncircle: 2')
		expect(['telegram', 'phone', 'circle'].map(fields.lineOf)).toEqual([2, 3, 4])
		expect(fields.written('phone')).toEqual(['+7999'])
		expect(fields.written('telegram')).toEqual(['@carl'])
	})

	it.each<[string, string]>([
		['- a\n- b', '2 not-properties null: a, b'],
		['just text', '2 not-properties null: just text'],
		['\n42', '3 not-properties null: 42'],
	])('%j is no properties', (yaml, expected) => {
		const fields = read(yaml)
		expect(fields.values).toEqual({})
		expect(said(fields.unreadable)).toEqual([expected])
	})

	it('never throws, and its lines are within the block', () => {
		const yaml = fc.string({ unit: fc.constantFrom(...'ab:-#[]{}"\'&*!|>%@`?, \n\n\t\r\0', ': ', '\n- ', '- a: ',
			'__proto__') })
		fc.assert(
			fc.property(yaml, (block) => {
				const text = `---\n${block}\n---\n`
				const fields = fieldsFromText(text)
				if (fields === null) return
				const lines = text.split('\n').length
				for (const { line } of fields.unreadable) {
					expect(line).toBeGreaterThanOrEqual(2)
					expect(line).toBeLessThan(lines)
				}
				for (const key of Object.keys(fields.values)) {
					expect(fields.lineOf(key) ?? 2).toBeLessThan(lines)
					expect(fields.written(key)).toBeInstanceOf(Array)
				}
			}),
			{ numRuns: 1000 },
		)
	})
})

describe('a key written twice', () => {
	it('counts as first written, the second is unreadable with its line', () => {
		const fields = read('circle: 1\nname: Anna\ncircle: 2\ncircle: [3, 4]')
		expect(fields.values).toEqual({ circle: 1, name: 'Anna' })
		expect(fields.lineOf('circle')).toBe(2)
		expect(said(fields.unreadable)).toEqual(['4 duplicate-key circle: 2', '5 duplicate-key circle: 3, 4'])
	})

	it('is found in broken YAML and inside values', () => {
		const fields = read('a: 1\nb: @x\na: 2\nname:\n  first: Anna\n  first: Inna')
		expect(fields.values).toEqual({ a: 1, b: '@x', name: { first: 'Anna' } })
		expect(said(fields.unreadable)).toEqual([
			'3 yaml b: Plain value cannot start with reserved character @', '4 duplicate-key a: 2',
				'7 duplicate-key first: Inna',
		])
	})

	it('is another key in another case', () => {
		expect(read('circle: 1\nCircle: 2').values).toEqual({ circle: 1, Circle: 2 })
	})
})

describe('a hostile block', () => {
	it('that is too long is not parsed', () => {
		const yaml = `type: contact\n${'a: x\n'.repeat(60_000)}`
		const fields = read(yaml)
		expect(fields.values).toEqual({})
		expect(said(fields.unreadable)).toEqual([`2 too-long null: ${yaml.length + 1} characters`])
	})

	it('is read up to the longest length, and no further', () => {
		const longest = `a: ${'x'.repeat(LONGEST_FRONTMATTER - 4)}`
		expect(Object.keys(read(longest).values)).toEqual(['a'])
		expect(read(`${longest}x`).unreadable.map(({ problem }) => problem.kind)).toEqual(['too-long'])
	})

	it('with an alias bomb loses the bomb, not the rest', () => {
		const levels = Array.from({ length: 9 }, (_, level) => {
			return `b${level + 1}: &b${level + 1} [${Array.from({ length: 9 }, () => `*b${level}`).join(', ')}]`
		})
		const fields = read(['type: contact', 'b0: &b0 lol', ...levels, 'circle: 2'].join('\n'))
		expect(fields.values).toMatchObject({ type: 'contact', circle: 2 })
		expect(fields.values).not.toHaveProperty('b9')
		const reason = 'Excessive alias count indicates a resource exhaustion attack'
		expect(said(fields.unreadable)).toContain(`12 yaml b9: ${reason}`)
	})

	it('with values that hold themselves loses those', () => {
		const fields = read(`circle: 2\na: &a [${'*a, '.repeat(5000)}]\nb: &b {c: {d: *b}}`)
		expect(fields.values).toEqual({ circle: 2 })
		expect(said(fields.unreadable)).toEqual([
			'3 yaml a: The alias *a stands in what it means', '4 yaml b: The alias *b stands in what it means',
		])
	})

	it('with thousands of aliases keeps the first hundred', () => {
		const fields = read(`a: &a 1\n${Array.from({ length: 2000 }, (_, index) => `k${index}: *a`).join('\n')}`)
		expect(Object.keys(fields.values)).toHaveLength(101)
		expect(fields.values).toMatchObject({ a: 1, k0: 1, k99: 1 })
	})

	it('nested without end is refused', () => {
		const fields = read(`circle: 2\nx: ${'['.repeat(500)}${']'.repeat(500)}`)
		expect(fields.values).toEqual({ circle: 2 })
		expect(fields.unreadable).toHaveLength(1)
	})

	it('with `__proto__` keys pollutes nothing', () => {
		const prototype = 'constructor: {prototype: {polluted: 1}}'
		const keys = ['__proto__: {polluted: 1}', prototype, 'x: {__proto__: {polluted: 1}}']
		const fields = read([...keys, 'circle: 2'].join('\n'))
		expect(Object.keys(fields.values)).toEqual(['__proto__', 'constructor', 'x', 'circle'])
		expect(Reflect.get({}, 'polluted')).toBeUndefined()
		expect(Reflect.get(Object.getPrototypeOf(fields.values) ?? {}, 'polluted')).toBeUndefined()
		expect(fields.lineOf('__proto__')).toBe(2)
		expect(read('__proto__: 1\na: @x').values).toHaveProperty('a', '@x')
	})

	it('with NUL bytes keeps them', () => {
		const fields = read('name: An\0na\ncircle: 2')
		expect(fields.values).toEqual({ name: 'An\0na', circle: 2 })
		expect(fields.unreadable).toEqual([])
	})

	it('of blanks is read past them', () => {
		const fields = read(`a: 1\n${' \n'.repeat(20_000)}b: 2`)
		expect(fields.values).toEqual({ a: 1, b: 2 })
		expect(fields.lineOf('b')).toBe(20_003)
	})

	it('that is one heap of errors names one thing of one line once', () => {
		expect(read(`a: [${','.repeat(3000)}]`).unreadable).toHaveLength(1)
	})

	it('names the first hundred of more broken lines, and reads what stands among them', () => {
		const lines = Array.from({ length: 150 }, (_, at) => `k${String(at)}: b: c`)
		const fields = read([...lines, 'confidential: true', 'circle: 2'].join('\n'))
		expect(fields.unreadable).toHaveLength(100)
		expect(fields.values).toMatchObject({ confidential: true, circle: 2 })
	})

	it('that is nested too deeply loses that entry alone', () => {
		const fields = read(`circle: 2\nx: ${'['.repeat(20_000)}\nstage: 3`)
		expect(fields.values).toMatchObject({ circle: 2, stage: 3 })
		expect(fields.unreadable).toMatchObject([{ line: 3, problem: { kind: 'yaml', key: 'x' } }])
	})
})

describe('a block in another language', () => {
	afterEach(() => {
		Reflect.deleteProperty(globalThis, 'ran')
	})

	it.each([
		['js'], ['JS'], ['javascript'], ['JavaScript'], [' js '], ['json'], ['coffee'], ['cson'], ['constructor'],
		['toString'], ['__proto__'],
	])('named %j runs nothing and is no frontmatter', (language) => {
		const code = 'globalThis.ran = true; module.exports = { ran: true }'
		expect(fieldsFromText(`---${language}\n${code}\n---\n`)).toBeNull()
		expect(Reflect.get(globalThis, 'ran')).toBeUndefined()
	})

	it('named inside the block runs nothing', () => {
		const fields = read('js\nx: !!js/function "globalThis.ran = true"\n---js\ny: 1')
		expect(Reflect.get(globalThis, 'ran')).toBeUndefined()
		expect(fields.values).not.toHaveProperty('ran')
	})

	it('gives the same answer twice, broken or not', () => {
		const broken = '---\na: @x\n---\n'
		expect(fieldsFromText(broken)?.unreadable).toHaveLength(1)
		expect(fieldsFromText(broken)?.unreadable).toHaveLength(1)
		expect(fieldsFromText(broken)?.values).not.toBe(fieldsFromText(broken)?.values)
	})
})
