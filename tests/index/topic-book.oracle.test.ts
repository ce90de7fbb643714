import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TopicNote } from '../../src/contact/topic-note'
import { TopicBook } from '../../src/index/topic-book'
import { noteTopic } from '../../src/note/topic'
import type { Topic } from '../../src/note/topic'

const PATHS = ['A.md', 'B.md', 'Topics/A.md', 'Topics/C.md']
const TOPICS: readonly Topic[] = ['tag cnc', 'tag cnc/lathe', 'name titan', 'note A.md', 'note Topics/C.md']
const ALIASES = ['Ti', 'ti', 'Steel']

type Saying = Omit<TopicNote, 'path' | 'title'>
type Act =
	| { readonly kind: 'put'; readonly path: string; readonly saying: Saying }
	| { readonly kind: 'remove'; readonly path: string }
	| { readonly kind: 'rename'; readonly path: string; readonly to: string }

const path = fc.constantFrom(...PATHS)
const saying: fc.Arbitrary<Saying> = fc.record({
	changed: fc.integer({ min: 20_000, max: 20_003 }),
	aliases: fc.subarray(ALIASES),
	topics: fc.subarray([...TOPICS]),
	address: fc.constantFrom(null, 'https://example.org'),
})
const act: fc.Arbitrary<Act> = fc.oneof(
	fc.record({ kind: fc.constant('put' as const), path, saying }),
	fc.record({ kind: fc.constant('remove' as const), path }),
	fc.record({ kind: fc.constant('rename' as const), path, to: path }),
)

function noteAt(at: string, saying: Saying): TopicNote {
	return { ...saying, path: at, title: at, topics: [...new Set([noteTopic(at), ...saying.topics])] }
}

/** Does an act to the book as the vault does, and to a plain list of notes. */
function perform(act: Act, book: TopicBook, notes: Map<string, TopicNote>): void {
	const before = notes.get(act.path)
	if (act.kind === 'put') {
		const note = noteAt(act.path, act.saying)
		notes.set(act.path, note)
		expect(book.put(note)).toBe(JSON.stringify(before) !== JSON.stringify(note))
		return
	}
	notes.delete(act.path)
	expect(book.remove(act.path)).toBe(before !== undefined)
	if (act.kind === 'rename' && before !== undefined) {
		const moved = noteAt(act.to, { ...before, topics: before.topics.filter((topic) => topic !== noteTopic(act.path)) })
		notes.set(act.to, moved)
		book.put(moved)
	}
}

describe('the book of topics', () => {
	it('says after any changes what the notes themselves say', () => {
		fc.assert(
			fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
				const book = new TopicBook()
				const notes = new Map<string, TopicNote>()
				for (const one of acts) perform(one, book, notes)
				for (const topic of [...TOPICS, ...PATHS.map(noteTopic)]) {
					const bearers = [...notes.values()].filter(({ topics }) => topics.includes(topic))
					expect(new Map([...book.bearersOf(topic)].sort())).toEqual(new Map(bearers.map((note): [string, TopicNote] => [note.path, note]).sort()))
				}
				for (const alias of ALIASES) {
					const bearers = [...notes.values()].filter(({ aliases }) => aliases.some((one) => one.toLowerCase() === alias.toLowerCase()))
					expect(book.aliased(alias)).toBe(bearers.length === 1 ? (bearers[0]?.path ?? null) : null)
				}
			}),
			{ numRuns: 300 },
		)
	})
})
