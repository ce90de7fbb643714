import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { ReadingRules } from '../../src/contact/reading-rules'
import { factsFromText } from '../../src/contact/note-facts'
import { DEFAULT_RHYTHM } from '../../src/contact/rhythm-settings'
import { TieIndex } from '../../src/index/tie-index'
import type { Day } from '../../src/note/day'

const NOTES = 1000
const LINES = 1000
const GOAL = 5

/** What the index keeps of a thousand notes of 65 KB with one gift each: a piece of a note must not hold the note. */
export function benchHeap(rules: ReadingRules, today: Day): void {
	setFlagsFromString('--expose-gc')
	const collect: unknown = runInNewContext('gc')
	const inUse = (): number => {
		if (typeof collect === 'function') Reflect.apply(collect, undefined, [])
		return process.memoryUsage().heapUsed / 1e6
	}
	const index = new TieIndex({ resolve: () => null }, DEFAULT_RHYTHM, today)
	const before = inUse()
	for (let at = 0; at < NOTES; at += 1) {
		const rest = Array.from({ length: LINES }, (_, line) => `Something else ${String(at)}, ${String(line)}, and more of the same words.`)
		const text = `---\ntype: contact\n---\n## Interactions\n- 2026-11-01 call: x; gave: contact, a turner number ${String(at)}\n\n## Other\n\n${rest.join('\n')}\n`
		const facts = factsFromText(`People/${String(at)}.md`, Buffer.from(text).toString(), rules, today)
		if (facts !== null) index.put(facts)
	}
	const grown = inUse() - before
	const met = grown <= GOAL ? 'met' : 'NOT MET'
	console.log(`heap of the index, notes of 65 KB ${index.size.toLocaleString('en').padStart(18)} ${grown.toFixed(1).padStart(6)} MB   goal ${String(GOAL)} MB   ${met}`)
}
