/** A line that went or came, with its line end, and its number from 1 in the text it stands in. */
export interface ChangedLine {
	readonly sign: '-' | '+'
	readonly number: number
	readonly line: string
}

/** The lines that one text has and another has not, in their order: as few as there can be. */
export function lineDiff(before: string, after: string): ChangedLine[] {
	const old = linesOf(before)
	const now = linesOf(after)
	/** How many lines two ends of the texts have in common, from each place of both. */
	const common = [...old, ''].map(() => [...now, ''].map(() => 0))
	const at = (i: number, j: number): number => common[i]?.[j] ?? 0
	for (let i = old.length - 1; i >= 0; i -= 1) {
		for (let j = now.length - 1; j >= 0; j -= 1) {
			const row = common[i]
			if (row !== undefined) row[j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
		}
	}
	const changed: ChangedLine[] = []
	for (let i = 0, j = 0; i < old.length || j < now.length; ) {
		const line = old[i]
		const other = now[j]
		if (line !== undefined && line === other) {
			i += 1
			j += 1
		} else if (line !== undefined && (other === undefined || at(i + 1, j) >= at(i, j + 1))) {
			i += 1
			changed.push({ sign: '-', number: i, line })
		} else if (other !== undefined) {
			j += 1
			changed.push({ sign: '+', number: j, line: other })
		}
	}
	return changed
}

/** What is left of a text without the lines of a diff that stand in it. */
export function without(text: string, sign: ChangedLine['sign'], changed: readonly ChangedLine[]): string {
	const numbers = new Set(changed.filter((each) => each.sign === sign).map(({ number }) => number))
	return linesOf(text).filter((_, at) => !numbers.has(at + 1)).join('')
}

/** A diff to be read: only the lines that went and came. A line end that is not `usual` is shown. */
export function diffText(changed: readonly ChangedLine[], usual: '\n' | '\r\n'): string {
	return changed
		.map(({ sign, number, line }) => {
			const [text = '', end = ''] = line.split(/(\r?\n)$/)
			const shown = end === usual ? '' : end === '' ? ' ⟨no line end⟩' : end === '\n' ? ' ⟨LF⟩' : ' ⟨CRLF⟩'
			return `${sign} ${String(number).padStart(2)}  ${text.replace(/[ \t]+$/, (blanks) => '·'.repeat(blanks.length))}${shown}`.trimEnd() + '\n'
		})
		.join('')
}

/** With their line ends. */
function linesOf(text: string): string[] {
	return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}
