/** One measured pair: how long ours takes over how long the bare work takes, in the same run. */
export interface Ratio {
	readonly ours: number
	readonly bare: number
	/** Median of the rounds' ratios. */
	readonly ratio: number
	readonly least: number
	readonly most: number
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? NaN

function timed(work: () => unknown): number {
	const start = performance.now()
	work()
	return performance.now() - start
}

/**
 * Times two pieces of work in turn, A B A B …, after warming both up, and compares them round by round, so that a
 * busy machine slows both alike. Milliseconds; `before` runs before each round and is not counted.
 */
export function ratioOf(ours: () => unknown, bare: () => unknown, rounds = 15, before: () => void = () => undefined): Ratio {
	for (let i = 0; i < 3; i += 1) {
		before()
		ours()
		bare()
	}
	const pairs = Array.from({ length: rounds }, () => {
		before()
		return { ours: timed(ours), bare: timed(bare) }
	})
	return comparedByRounds(pairs)
}

/** The medians of rounds that were measured elsewhere. */
export function comparedByRounds(pairs: readonly { readonly ours: number; readonly bare: number }[]): Ratio {
	const ratios = pairs.map((pair) => pair.ours / pair.bare)
	return {
		ours: median(pairs.map((pair) => pair.ours)),
		bare: median(pairs.map((pair) => pair.bare)),
		ratio: median(ratios),
		least: Math.min(...ratios),
		most: Math.max(...ratios),
	}
}

/** One line of the report, aligned with its neighbours. */
export function reportLine(name: string, count: number, goal: number, { ours, bare, ratio, least, most }: Ratio): string {
	const met = ratio <= goal ? 'met' : 'NOT MET'
	const cells = [
		name.padEnd(44),
		count.toLocaleString('en').padStart(7),
		`${ratio.toFixed(2)}x`.padStart(8),
		`(${least.toFixed(2)}–${most.toFixed(2)})`.padEnd(15),
		`goal ${String(goal)}x`.padEnd(10),
		met.padEnd(8),
		`${ours.toFixed(2)} ms over ${bare.toFixed(2)} ms`,
	]
	return cells.join(' ')
}
