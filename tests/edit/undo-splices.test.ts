import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composed } from '../../src/edit/composed-splices'
import type { Splice } from '../../src/edit/splice'
import { inOrder, spliced } from '../../src/edit/splice'
import type { Undo } from '../../src/edit/undo-splices'
import { inverseOf, undone, undoOf } from '../../src/edit/undo-splices'
import { isRefusal } from '../../src/edit/act-plan'
import { anyCuts, splicesOf } from './any-splices'
import { anyText } from './any-note'

/** A text as an undo leaves it; null: refused. */
function back(text: string, undo: Undo): string | null {
	const splices = undone(text, undo)
	return isRefusal(splices) ? null : spliced(text, splices)
}

/** Forty lines, no two alike within less than a line. */
const LINES = Array.from({ length: 40 }, (_, at) => `${String(at * 7919)} stands in the line of number ${String(at)}\n`)
const NOTE = LINES.join('')
const lineAt = (number: number): number => LINES.slice(0, number).join('').length

/** The note with a line in its middle, and how to take it out again. */
const ADDED: readonly Splice[] = [{ from: lineAt(20), to: lineAt(20), text: '- 2026-11-24 call\n' }]
const WITH_LINE = spliced(NOTE, ADDED)
const UNDO = undoOf('A.md', NOTE, ADDED)

describe('an edit that is taken back', () => {
	it('leaves the very text there was before it', () => {
		fc.assert(
			fc.property(anyText, anyCuts, anyCuts, (text, first, second) => {
				const one = splicesOf(text.length, first)
				const rounds = [one, splicesOf(spliced(text, one).length, second)]
				const splices = composed(text.length, rounds)
				const edited = spliced(text, splices)
				expect(spliced(edited, inverseOf(text, splices))).toBe(text)
				expect(back(edited, undoOf('A.md', text, splices))).toBe(text)
			}),
			{ numRuns: 400, seed: 1 },
		)
	})

	it('leaves alone what was typed elsewhere since', () => {
		fc.assert(
			fc.property(anyCuts, fc.nat({ max: 39 }), fc.constantFrom('', ' ', 'typed', 'two\nlines\n'), (cuts, number, typed) => {
				const at = lineAt(10)
				const splices = splicesOf(60, cuts).map(({ from, to, text }) => ({ from: at + from, to: at + to, text }))
				const edited = spliced(NOTE, splices)
				fc.pre(number < 9 || number > 13)
				const grown = edited.length - NOTE.length
				const place = lineAt(number) + (number > 13 ? grown : 0)
				const later = edited.slice(0, place) + typed + edited.slice(place)
				const expected = NOTE.slice(0, lineAt(number)) + typed + NOTE.slice(lineAt(number))
				expect(back(later, undoOf('A.md', NOTE, splices))).toBe(expected)
			}),
			{ numRuns: 400, seed: 2 },
		)
	})

	it.each<[string, (text: string) => string, string]>([
		['a line at the start', (text) => `new\n${text}`, `new\n${NOTE}`],
		['a line at the end', (text) => `${text}new\n`, `${NOTE}new\n`],
		['the first lines gone', (text) => text.slice(lineAt(5)), NOTE.slice(lineAt(5))],
		['the last lines gone', (text) => text.slice(0, -lineAt(3)), NOTE.slice(0, -lineAt(3))],
		['both', (text) => `new\n${text.slice(0, -lineAt(3))}`, `new\n${NOTE.slice(0, -lineAt(3))}`],
	])('leaves alone %s', (_, type, expected) => {
		expect(back(type(WITH_LINE), UNDO)).toBe(expected)
	})

	it('finds its way when a note that was short has grown at both ends', () => {
		const undo = undoOf('A.md', 'ab', [{ from: 1, to: 1, text: 'X' }])
		expect(back('aXb', undo)).toBe('ab')
		expect(back('before aXb\nbehind', undo)).toBe('before ab\nbehind')
		// What has come to stand on the very line is somebody's typing.
		expect(back('aXb: and more', undo)).toBe(null)
		expect(back('aXb aXb', undo)).toBe(null)
	})

	it('puts every stretch back, wherever each of them has gone', () => {
		const splices = [{ from: lineAt(3), to: lineAt(4), text: '' }, { from: lineAt(30), to: lineAt(30) + 5, text: 'other' }]
		const edited = spliced(NOTE, splices)
		const typed = `new\n${edited.replace('of number 15\n', 'of number 15\nmore\n')}`
		expect(back(typed, undoOf('A.md', NOTE, splices))).toBe(`new\n${NOTE.replace('of number 15\n', 'of number 15\nmore\n')}`)
	})
})

describe('an edit is not taken back', () => {
	it.each<[string, (text: string) => string]>([
		['when the line that it wrote was worded anew', (text) => text.replace('24 call', '24 meeting')],
		['when a word was added to it', (text) => text.replace('24 call', '24 call: more')],
		['when it is gone already', () => NOTE],
		['when it stands there twice, and not where it stood', (text) => `new\n${text}${text}`],
		['when the text right before it is another', (text) => text.replace('of number 19\n', 'of number nineteen\n')],
		['when the text right behind it is another', (text) => text.replace(`${String(20 * 7919)} stands`, 'stands')],
		['when a line came in right before it', (text) => text.replace('of number 19\n', 'of number 19\nnew\n')],
		['when a line came in right behind it', (text) => text.replace('24 call\n', '24 call\nnew\n')],
		['when nothing is left', () => ''],
	])('%s', (_, type) => {
		expect(undone(type(WITH_LINE), UNDO)).toEqual({ kind: 'changed-since', key: null, line: null, text: '' })
	})

	it('when any of its stretches was changed: then none is put back', () => {
		fc.assert(
			fc.property(anyCuts, fc.nat(), (cuts, choice) => {
				const splices = splicesOf(200, cuts).map(({ from, to, text }) => ({ from: 100 + from, to: 100 + to, text: `<${text}>` }))
				fc.pre(splices.length > 0)
				const edited = spliced(NOTE, splices)
				const written = [...edited].flatMap((character, at) => (character === '<' || character === '>' ? at : []))
				const at = written[choice % written.length] ?? 0
				const changed = edited.slice(0, at) + edited.slice(at + 1)
				expect(back(changed, undoOf('A.md', NOTE, splices))).toBe(null)
			}),
			{ numRuns: 300, seed: 3 },
		)
	})

	it('half, whatever became of the text: it is refused, or every stretch has a place of its own', () => {
		const letters = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 60 })
		fc.assert(
			fc.property(letters, anyCuts, letters, fc.nat({ max: 80 }), fc.nat({ max: 8 }), (text, cuts, typed, at, gone) => {
				const splices = splicesOf(text.length, cuts)
				const edited = spliced(text, splices)
				const later = edited.slice(0, at) + typed + edited.slice(at + gone)
				const found = undone(later, undoOf('A.md', text, splices))
				if (isRefusal(found)) return
				const places = inOrder(found)
				expect(places.slice(1).every(({ from }, before) => from >= (places[before]?.to ?? 0))).toBe(true)
				expect(places.every(({ from, to }) => from >= 0 && to <= later.length)).toBe(true)
			}),
			{ numRuns: 3000, seed: 4 },
		)
	})
})
