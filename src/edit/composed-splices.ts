import type { Splice } from './splice'
import { inOrder } from './splice'

/** A stretch of the first text that still stands, or what has come in between. */
type Piece = { readonly from: number; readonly to: number } | { readonly text: string }

/**
 * Several rounds of splices as one: each round's places are those of the text the round before left; the answer's are
 * those of the first text, whose length is given.
 */
export function composed(length: number, rounds: readonly (readonly Splice[])[]): readonly Splice[] {
	let pieces: readonly Piece[] = [{ from: 0, to: length }]
	for (const splices of rounds) {
		let shift = 0
		for (const { from, to, text } of inOrder(splices)) {
			pieces = [...cut(pieces, 0, from + shift), { text }, ...cut(pieces, to + shift, Infinity)]
			shift += text.length - (to - from)
		}
	}
	return splicesBetween(pieces, length)
}

const lengthOf = (piece: Piece): number => ('text' in piece ? piece.text.length : piece.to - piece.from)

/** The pieces from one place of the text they make to another. */
function cut(pieces: readonly Piece[], start: number, end: number): readonly Piece[] {
	const kept: Piece[] = []
	let at = 0
	for (const piece of pieces) {
		const from = Math.max(start - at, 0)
		const to = Math.min(end - at, lengthOf(piece))
		at += lengthOf(piece)
		if (from >= to) continue
		kept.push('text' in piece ? { text: piece.text.slice(from, to) } : { from: piece.from + from, to: piece.from + to })
	}
	return kept
}

function splicesBetween(pieces: readonly Piece[], length: number): readonly Splice[] {
	const splices: Splice[] = []
	let at = 0
	let text = ''
	const close = (to: number): void => {
		if (to > at || text !== '') splices.push({ from: at, to, text })
		text = ''
	}
	for (const piece of pieces) {
		if ('text' in piece) {
			text += piece.text
			continue
		}
		close(piece.from)
		at = piece.to
	}
	close(length)
	return splices
}
