/** A rectangle of the picture, in pixels. */
export interface Box {
	readonly left: number
	readonly top: number
	readonly right: number
	readonly bottom: number
}

/** What stands in a room: words to be read, a person's mark, a caption of a sector, which yields. */
export type Taking = 'text' | 'mark' | 'caption'

/** A room that is taken, and by what. */
export interface Taken {
	readonly box: Box
	readonly by: Taking
}

/** The side of a square of the grid by which neighbours are found, in pixels: about half a name. */
const SQUARE = 48
/** More squares than any picture has side by side; two that share a number only cost a second look. */
const COLUMNS = 4096

/** Which rooms of a picture are taken; only what is near is looked at. */
export class TakenRoom {
	readonly #squares = new Map<number, Taken[]>()

	take(taken: Taken): void {
		for (const square of squaresOf(taken.box)) {
			const there = this.#squares.get(square)
			if (there === undefined) this.#squares.set(square, [taken])
			else there.push(taken)
		}
	}

	/** All that a box would meet. */
	meeting(box: Box): ReadonlySet<Taken> {
		const met = new Set<Taken>()
		for (const square of squaresOf(box)) {
			for (const taken of this.#squares.get(square) ?? []) if (meets(taken.box, box)) met.add(taken)
		}
		return met
	}
}

function meets(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

function squaresOf({ left, top, right, bottom }: Box): readonly number[] {
	const squares: number[] = []
	for (let row = Math.floor(top / SQUARE); row * SQUARE < bottom; row++) {
		for (let column = Math.floor(left / SQUARE); column * SQUARE < right; column++) {
			squares.push(row * COLUMNS + column)
		}
	}
	return squares
}
