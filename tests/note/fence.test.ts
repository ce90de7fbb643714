import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frontmatterBlock } from '../../src/note/fence'

describe('frontmatter', () => {
	it.each([
		['---\na: 1\n---\nbody', 'a: 1\n', 'body'],
		['---\na: 1\n---', 'a: 1\n', ''],
		['---\n---\nbody', '', 'body'],
		['---\n---', '', ''],
		['\ufeff---\na: 1\n---\n', 'a: 1\n', ''],
		['---  \t\na: 1\n--- \nbody', 'a: 1\n', 'body'],
		['---\r\na: 1\r\nb: 2\r\n---\r\nbody', 'a: 1\r\nb: 2\r\n', 'body'],
		['---\na: 1\n---foo: 2\n---\nbody', 'a: 1\n---foo: 2\n', 'body'],
		['---\n----\n---\n', '----\n', ''],
		['---\n\n\n---\nbody', '\n\n', 'body'],
		['---\na: |\n  ---\n---\nbody', 'a: |\n  ---\n', 'body'],
		['---\na: 1\n---\nb\n---\n', 'a: 1\n', 'b\n---\n'],
	])('of %j is %j', (text, yaml, body) => {
		const block = frontmatterBlock(text)
		expect(block?.yaml).toBe(yaml)
		expect(text.slice(block?.start, block?.end)).toBe(yaml)
		expect(text.slice(block?.bodyStart)).toBe(body)
		expect(block?.firstLine).toBe(2)
	})

	it.each([
		[''], ['---'], ['---\n'], ['---\na: 1\n'], ['---\na: 1\n--'], ['---js\na: 1\n---\n'], ['--- js\na: 1\n---\n'],
		['----\na: 1\n---\n'], ['\n---\na: 1\n---\n'], [' ---\na: 1\n---\n'], ['---\na: 1\n...\n'],
		['---\na: 1\n ---\n'],
		['---\na: 1\n---x\n'], ['--- a: 1 ---'], ['---JavaScript\nprocess.exit()\n---\n'],
	])('is not in %j', (text) => {
		expect(frontmatterBlock(text)).toBeNull()
	})

	it('is what stands between the fences, whatever that is', () => {
		const line = fc.string({ unit: fc.constantFrom(...'a:- #\t\r') }).filter((text) => !/^---[ \t]*\r?$/.test(text))
		fc.assert(
			fc.property(fc.array(line), fc.string(), (lines, body) => {
				const yaml = lines.map((text) => `${text}\n`).join('')
				const block = frontmatterBlock(`---\n${yaml}---\n${body}`)
				expect(block?.yaml).toBe(yaml)
			}),
		)
	})
})
