/** The one stretch in which two lists of lines differ: kept at both ends, replaced between. */
function difference(base: readonly string[], changed: readonly string[]) {
	let start = 0
	while (start < base.length && start < changed.length && base[start] === changed[start]) start++
	let end = 0
	while (
		end < base.length - start &&
		end < changed.length - start &&
		base[base.length - 1 - end] === changed[changed.length - 1 - end]
	) {
		end++
	}
	return { from: start, to: base.length - end, lines: changed.slice(start, changed.length - end) }
}

/**
 * Both changes of a text that two hands changed, line by line. Where they touch the same lines, `mine` stands: the
 * typing of the person in front of the screen is not lost.
 */
export function mergedText(base: string, mine: string, theirs: string): string {
	const lines = base.split('\n')
	const own = difference(lines, mine.split('\n'))
	const other = difference(lines, theirs.split('\n'))
	const [first, second] = own.from <= other.from ? [own, other] : [other, own]
	if (second.from < first.to || (first.from === second.from && first.to === second.to)) return mine
	return [
		...lines.slice(0, first.from),
		...first.lines,
		...lines.slice(first.to, second.from),
		...second.lines,
		...lines.slice(second.to),
	].join('\n')
}
