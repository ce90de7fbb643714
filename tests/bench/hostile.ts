import { factsFromText } from '../../src/contact/note-facts'
import type { ReadingRules } from '../../src/contact/reading-rules'
import type { Day } from '../../src/note/day'

const bomb = [
	'a: &a [x, x, x, x, x, x, x, x, x, x]',
	...'bcdefghij'.split('').map((key, at) => `${key}: &${key} [${Array(10).fill(`*${'abcdefghij'[at] ?? ''}`).join(', ')}]`),
].join('\n')

/** Notes as a hostile or broken device could leave them; each is to be judged in under 50 ms. */
const NOTES: Readonly<Record<string, string>> = {
	'broken YAML': '---\ntype: contact\ncircle: [1, 2\nrole: "open\n---\n',
	'keys written twice': `---\ntype: contact\n${'circle: 2\n'.repeat(500)}---\n`,
	'NUL bytes': `---\ntype: contact\nrole: ${'\0'.repeat(1000)}\n---\n${'\0'.repeat(10_000)}`,
	'invalid UTF-8, replaced': `---\ntype: contact\nrole: ${'\ufffd'.repeat(1000)}\n---\n`,
	'300 KB of frontmatter': `---\ntype: contact\n${'key: value of some length\n'.repeat(12_000)}---\n`,
	'an alias bomb': `---\ntype: contact\n${bomb}\n---\n`,
	'__proto__ keys': '---\ntype: contact\n__proto__:\n  circle: 1\nconstructor: x\ntoString: y\n---\n',
	'---js': '---js\nwhile (true) {}\n---\n',
	'a body of 1 MB in brackets': `---\ntype: contact\n---\n## Interactions\n- 2026-01-01 call: ${'[['.repeat(250_000)}\n`,
	'20,000 lines of log': `---\ntype: contact\n---\n## Interactions\n${'- 2026-01-01 call [[Anna]]: x; gave: y\n'.repeat(20_000)}`,
}

/** Prints what each hostile note costs: the median of nine readings, in milliseconds. */
export function benchHostile(rules: ReadingRules, today: Day): void {
	console.log('\nHostile notes, milliseconds each (goal: under 50 for what stands in frontmatter)')
	for (const [name, text] of Object.entries(NOTES)) {
		const times = Array.from({ length: 9 }, () => {
			const start = performance.now()
			factsFromText('People/Hostile.md', text, rules, today)
			return performance.now() - start
		}).sort((a, b) => a - b)
		const unreadable = factsFromText('People/Hostile.md', text, rules, today)?.unreadable.length ?? 0
		console.log(`${name.padEnd(44)} ${(times[4] ?? NaN).toFixed(1).padStart(8)} ms   ${String(unreadable)} unreadable`)
	}
}
