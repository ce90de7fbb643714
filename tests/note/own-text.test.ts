import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { factsFromText } from '../../src/contact/note-facts'
import { DEFAULT_RHYTHM } from '../../src/contact/rhythm-settings'
import { LinkPaths } from '../../src/index/link-paths'
import { TieIndex } from '../../src/index/tie-index'
import { ownText } from '../../src/note/own-text'
import { rulesWith, TODAY } from '../contact/note'

setFlagsFromString('--expose-gc')
const collect: unknown = runInNewContext('gc')

/** Megabytes in use, garbage aside. */
function heapInUse(): number {
	if (typeof collect !== 'function') throw new Error('No garbage collector to call')
	Reflect.apply(collect, undefined, [])
	return process.memoryUsage().heapUsed / 1e6
}

const NOTES = 200
const LONG = 200_000

/** A note of 200 KB, most of it about something else. */
function longNote(number: number, line: string): string {
	const text = `---\ntype: contact\ncircle: 2\n---\n\n## Interactions\n\n${line}\n\n## Other\n\n${`${String(number)} `.repeat(LONG / 5)}\n`
	// As a file is read: one flat text.
	return new TextDecoder().decode(new TextEncoder().encode(text))
}

describe('a text of its own', () => {
	it('says the same, whatever it says', () => {
		fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
			expect(ownText(text)).toBe(text)
		}))
		expect(ownText('half of a sign: \ud83d, and more')).toBe('half of a sign: \ud83d, and more')
	})

	it.each<[string, (number: number) => string]>([
		['deeds', (number) => `- 2026-11-01 call: x; gave: contact, a turner number ${String(number)}`],
		['topics', (number) => `- 2026-11-01 call: [[The titanium alloys number ${String(number)}]] #titanium-alloys-${String(number)}`],
		['goals of planned meetings', (number) => `- 2026-12-20 meeting: x; goal: find a supplier number ${String(number)}`],
		['promises', (number) => `- [ ] send the whole catalogue ${String(number)} to [[Somebody of plant ${String(number)}]] #promise`],
		['kept promises', (number) => `- [x] send the whole catalogue ${String(number)} to [[Somebody of plant ${String(number)}]] #promise`],
		['who took part', (number) => `- 2026-11-01 call [[Somebody of plant ${String(number)}]]: x`],
	])('is what the index keeps of %s, not the note', (_, line) => {
		const paths = new LinkPaths()
		const index = new TieIndex({ resolve: (link, from) => paths.resolve(link, from) }, DEFAULT_RHYTHM, TODAY)
		const before = heapInUse()
		for (let number = 0; number < NOTES; number += 1) {
			const facts = factsFromText(`People/Person ${String(number)}.md`, longNote(number, line(number)), rulesWith(), TODAY)
			if (facts !== null) index.put(facts)
		}
		const grown = heapInUse() - before
		expect(index.ties()).toHaveLength(NOTES)
		// The notes are 40 MB.
		expect(grown).toBeLessThan(8)
	})
})
