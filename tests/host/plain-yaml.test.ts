import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainYaml } from './plain-yaml'
import { parseYaml } from './yaml'

function said(yaml: string): unknown {
	try {
		return parseYaml(yaml)
	} catch {
		return 'an error'
	}
}

const piece = fc.constantFrom(
	...['type', 'last_contact', 'круг', 'a-b', 'true', 'null', '1', '__proto__', ' ', '  ', ':', ': ', '- ', '\n', '\n', '\n  - '],
	...['2026-11-21', '30', '010', '1.5', '1e3', '0x1f', '+7999', '-5', 'true', 'yes', 'Null', '~', '', 'Anna Berg', 'ё.', '#x'],
	...['"[[Anna|A]]"', "'it'", '[[Anna]]', '[a, b]', '[]', '[ 1,2 ]', '"a\\"b"', '@x', '5 days', ', ', '{a: 1}', '| ', '\t', '\r\n', '.inf'],
)

describe('the quick reading of flat YAML', () => {
	it.each([
		['type: contact\ncircle: 2\nmet: 2026-04-03', { type: 'contact', circle: 2, met: '2026-04-03' }],
		['knows:\n  - "[[Boris]]"\n  - Vera', { knows: ['[[Boris]]', 'Vera'] }],
		['tags: [a, b]\r\nempty:\r\n', { tags: ['a', 'b'], empty: null }],
	])('takes %j', (yaml, values) => {
		expect(plainYaml(yaml.trimEnd())).toEqual(values)
	})

	it('says what the parser says, or nothing', () => {
		const key = fc.constantFrom('type', 'круг', 'a_b', 'last-contact', 'k', 'met', 'null')
		const mark = fc.constantFrom(': ', ':\n  - ', ':\n- ')
		const lines = fc.array(fc.tuple(key, mark, piece), { maxLength: 3 })
		const structured = lines.map((each) => each.map((parts) => parts.join('')).join('\n'))
		const wild = fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(''))
		let taken = 0
		fc.assert(
			fc.property(fc.oneof(structured, wild), (yaml) => {
				const quick = plainYaml(yaml)
				if (quick === null) return
				taken++
				expect(quick).toEqual(said(yaml))
			}),
			{ numRuns: 20_000, seed: 7 },
		)
		expect(taken).toBeGreaterThan(500)
	})
})
