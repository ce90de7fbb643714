import { differences, type Difference } from './difference'

/** Whether two changes of one list cannot both be made: same items, or both at one place between two items. */
function collide(a: Difference, b: Difference): boolean {
	return (a.from === b.from && a.to === b.to) || (a.from < b.to && b.from < a.to)
}

/**
 * Both changes of a text that two hands changed, line by line. Where they touch the same lines, `mine` stands and
 * theirs is lost: the typing of the person in front of the screen is kept.
 */
export function mergedText(base: string, mine: string, theirs: string): string {
	const lines = base.split('\n')
	const own = differences(lines, mine.split('\n'))
	const others = differences(lines, theirs.split('\n')).filter((other) => !own.some((each) => collide(each, other)))
	const merged: string[] = []
	let done = 0
	for (const { from, to, items } of [...own, ...others].sort((a, b) => a.from - b.from || a.to - b.to)) {
		merged.push(...lines.slice(done, from), ...items)
		done = to
	}
	return [...merged, ...lines.slice(done)].join('\n')
}
