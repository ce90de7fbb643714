import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineTags } from '../../src/note/line-tags'
import { linksIn } from '../../src/note/link'
import { plainMarkdown } from '../../src/note/plain-markdown'

/** Texts that are mostly markup, as a hostile note would have them. */
const signs = fc.constantFrom(...'\\`*_[]()<>#|~$^!=%:-+.&;1a \n\r\t\u2028'.split(''), '![[', '```', '<%', '%%', '::', '- [ ] ', '> [!note]', '&lt;', '#promise', '](', 'x')
const hostile = fc.array(signs, { maxLength: 30 }).map((parts) => parts.join(''))

/** What a reader sees of it: backslashes before punctuation and the two entities are taken back. */
function shownBy(markdown: string): string {
	return markdown.replace(/\\([!-/:-@[-`{-~])|&(lt|amp);/g, (_, sign: string | undefined, entity: string | undefined) => sign ?? (entity === 'lt' ? '<' : '&'))
}

describe('a text made plain markdown', () => {
	it.each([
		['titanium, 50% off', 'titanium, 50% off'],
		['# A heading', '\\# A heading'],
		['![[Secret]]', '\\!\\[\\[Secret\\]\\]'],
		['[here](https://example.org)', '\\[here\\]\\(https://example.org)'],
		['(in Kazan)', '(in Kazan)'],
		['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)\\>'],
		['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
		['R&D', 'R&D'],
		['`= this.file`', '\\`= this.file\\`'],
		['```dataview', '\\`\\`\\`dataview'],
		['<% tp.x %>', '&lt;% tp.x %\\>'],
		['%% hidden %%', '\\%\\% hidden \\%\\%'],
		['> [!danger] x', '\\> \\[!danger\\] x'],
		['[gave:: x]', '\\[gave\\:\\: x\\]'],
		['at 18:30', 'at 18:30'],
		['#promise ^id', '\\#promise \\^id'],
		['- item', '\\- item'],
		['---', '\\---'],
		['-5 degrees', '-5 degrees'],
		['1. first', '1\\. first'],
		['2026-11-24', '2026-11-24'],
		['snake_case *x*', 'snake\\_case \\*x\\*'],
		['two\nlines\r\n# here', 'two lines \\# here'],
		['  ', ''],
	])('%j stands as %j', (text, plain) => {
		expect(plainMarkdown(text)).toBe(plain)
	})

	it('is one line without blanks at its ends', () => {
		fc.assert(fc.property(hostile, (text) => {
			expect(plainMarkdown(text)).toMatch(/^(?:\S(?:[^\n\r\u2028\u2029]*\S)?)?$/)
		}))
	})

	it('holds no link, embed, tag, HTML, code, comment, math or inline field', () => {
		fc.assert(fc.property(hostile, (text) => {
			const plain = plainMarkdown(text)
			expect(plain).not.toMatch(/\[\[|!\[|<|::|%%|==/)
			expect(plain).not.toMatch(/(?:^|[^\\])(?:\\\\)*[`$*_#~|^]/)
			expect([...linksIn(plain), ...lineTags(plain)]).toEqual([])
		}))
	})

	it('begins no heading, list, quote, rule or task, alone or as an item', () => {
		fc.assert(fc.property(hostile, (text) => {
			expect(plainMarkdown(text)).not.toMatch(/^(?:#|>|[-+*](?:\s|$)|-{3}|={3}|\d+[.)](?:\s|$)|\[.\]\s)/)
		}))
	})

	it('shows what the text says, its blanks folded', () => {
		fc.assert(fc.property(hostile, (text) => {
			expect(shownBy(plainMarkdown(text))).toBe(text.replace(/[\s\p{Cc}]+/gu, ' ').trim())
		}))
	})
})
