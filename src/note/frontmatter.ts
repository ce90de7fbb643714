import matter from 'gray-matter'
import { errorText } from './error-text'
import { frontmatterBlock } from './fence'
import type { Fields } from './fields'
import type { Unreadable } from './unreadable'
import { readYaml } from './yaml-block'

/** The longest frontmatter Tend reads, in characters. */
export const LONGEST_FRONTMATTER = 64 * 1024

/**
 * The fields of a note's text, or null where it has no frontmatter. What an error-tolerant parse yields counts; what
 * it does not is unreadable, each with its line (RULES 5). A block over 64 KB is not parsed: no values, one `too-long`.
 */
export function fieldsFromText(text: string): Fields | null {
	const block = frontmatterBlock(text)
	if (block === null) return null
	if (block.yaml.length > LONGEST_FRONTMATTER) return withoutValues('too-long', `${block.yaml.length} characters`)
	const yaml = block.yaml.includes('\r') ? block.yaml.replaceAll('\r\n', '\n') : block.yaml
	try {
		return throughMatter(yaml) ?? readYaml(`\n${yaml}`)
	} catch (error) {
		return withoutValues('yaml', errorText(error))
	}
}

/** Engines that a header such as `---js` could name: none of them runs anything. */
const REJECTED = { javascript: reject, js: reject, json: reject, coffee: reject }

/**
 * gray-matter misreads CRLF and closes at `---foo`, so it gets exactly the block of our fence, with LF, and closes at
 * a whole line only. Options are always given: without them it caches results, broken ones too.
 * Null where it never asked for the block: it holds nothing but comments.
 */
function throughMatter(yaml: string): Fields | null {
	// Its test for an empty block takes quadratic time on runs of blanks.
	if (/\s{200}/.test(yaml)) return null
	let fields: Fields | null = null
	const parse = (source: string): object => {
		fields = readYaml(source)
		return fields.values
	}
	const { data } = matter(`---\n${yaml}---\n`, {
		language: 'yaml',
		delimiters: ['---', '---\n'],
		engines: { ...REJECTED, yaml: parse },
	})
	return typeof data === 'object' ? fields : null
}

function reject(): never {
	throw new Error('Only YAML is read as frontmatter')
}

function withoutValues(kind: 'too-long' | 'yaml', text: string): Fields {
	const unreadable: Unreadable[] = [{ line: 2, problem: { kind, key: null, text: text.slice(0, 80) } }]
	return { values: {}, lineOf: () => null, written: () => [], unreadable }
}
