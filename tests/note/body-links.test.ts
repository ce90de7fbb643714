import { describe, expect, it } from 'vitest'
import { bodyLinks } from '../../src/note/body-links'

/** Each link as `line target`. */
function linksIn(text: string): string[] {
	return bodyLinks(text).map(({ target, line, key }) => [line, target, key].filter((part) => part !== null).join(' '))
}

describe('the links of a note’s body', () => {
	it.each<[string, string, readonly string[]]>([
		['none', 'Nothing here.\n', []],
		['without frontmatter, from line 1', 'With [[Anna]].\n\nAnd [[Boris|him]].', ['1 Anna', '3 Boris']],
		['below the frontmatter, whose own links are left to it', '---\nknows: "[[Vera]]"\n---\nWith [[Anna]].', ['4 Anna']],
		['with CRLF', '---\r\ntype: contact\r\n---\r\n\r\nWith\r\n[[Anna]].\r\n', ['6 Anna']],
		['after a BOM', '\ufeff---\ntype: contact\n---\n[[Anna]]', ['4 Anna']],
		['after a BOM, without frontmatter', '\ufeff[[Anna]]\n[[Boris]]', ['1 Anna', '2 Boris']],
		['frontmatter that never closes is body', '---\nknows: x\n\n[[Anna]]', ['4 Anna']],
		['several in one line, in order', '[[Anna]] and [[Boris]], [[Anna]]', ['1 Anna', '1 Boris', '1 Anna']],
		['in a paragraph of several lines, each in its own', 'One\ntwo [[Anna]]\nthree\nfour [[Boris]]', ['2 Anna', '4 Boris']],
		['in headings, lists, tasks, quotes and tables', '# [[A]]\n- [[B]]\n  - [[C]]\n- [ ] [[D]]\n\n> [[E]]\n\n| [[F\\|f]] |\n|---|', ['1 A', '2 B', '3 C', '4 D', '6 E', '8 F']],
		['embeds, headings and markdown links', '![[Anna]] [[Boris#Log]] [her](People/Vera%20B.md)', ['1 Anna', '1 Boris', '1 People/Vera B']],
		['not web addresses, nor the note’s own headings', '[site](https://example.org) [[#Log]] [up](#log)', []],
		['not in code spans', 'Write `[[Anna]]`, not [[Boris]]', ['1 Boris']],
		['nor in a code span over two lines', 'Write `[[Anna]]\n[[Vera]]` here\n[[Boris]]', ['3 Boris']],
		['nor in code blocks', '```\n[[Anna]]\n```\n[[Boris]]\n\n    [[Vera]]\n\n~~~js\n[[Gleb]]\n~~~\n[[Ivan]]', ['4 Boris', '11 Ivan']],
	])('%s', (_, text, expected) => {
		expect(linksIn(text)).toEqual(expected)
	})
})
