import type { Tie } from '../contact/tie'
import type { TopicNote } from '../contact/topic-note'
import type { Day } from '../note/day'
import { depthOf } from '../note/topic'
import type { Topic } from '../note/topic'
import type { Idea, SharedTopic } from './idea'
import { namesTopics, topicsWanted } from './topics-wanted'
import type { TopicReading, WantedTopic } from './topics-wanted'

const MOST_IDEAS = 5

/** With somebody never spoken to, what changed up to this many days ago is new, the last of them included. */
const NEW_FOR_DAYS = 30

/** What the question asks of the vault: how topics are understood, and which notes bear them, by path. */
export interface TopicWorld extends TopicReading {
	readonly bearersOf: (topic: Topic) => ReadonlyMap<string, TopicNote>
}

/** A wanted topic, and how many notes bear it: the fewer, the more specific it is. */
interface Borne {
	readonly shared: SharedTopic
	readonly depth: number
	readonly bearers: ReadonlyMap<string, TopicNote>
}

/** A note on its way to being an idea; `bearers` counts those of its most specific topic. */
interface Found {
	readonly note: TopicNote
	readonly bearers: number
	readonly shared: [SharedTopic, ...SharedTopic[]]
}

/**
 * What to send to a person: notes changed on a day after the two last spoke (else met), and up to today, that share a
 * link or a tag with what the person cares about or with the last conversation (DESIGN 1). The most specific first,
 * then more in common, then the newest change, then by path; five at most.
 *
 * Nobody who asked to be left alone, and nobody who has died, is sent anything; before the log is read nobody knows
 * what is new.
 */
export function somethingToSend(tie: Tie, today: Day, world: TopicWorld): readonly Idea[] {
	if (!mayBeSentTo(tie)) return []
	const after = tie.anchor ?? today - NEW_FOR_DAYS - 1
	const found = new Map<string, Found>()
	for (const { shared, bearers } of mostSpecificFirst(topicsWanted(tie, world), world)) {
		for (const [path, note] of bearers) {
			if (note.changed <= after || note.changed > today) continue
			const known = found.get(path)
			if (known === undefined) found.set(path, { note, bearers: bearers.size, shared: [shared] })
			else known.shared.push(shared)
		}
	}
	return [...found.values()].sort(compareFound).slice(0, MOST_IDEAS).map(ideaOf)
}

/**
 * Why a new tie, who waits for a first message or a bridge, has nothing to be sent: no note changed, or nobody knows
 * what the person cares about. Null for everybody else: an old tie needs no reason to stay in touch.
 */
export function whyNothingToSend(tie: Tie): 'unchanged' | 'no-topics' | null {
	const waits = tie.occasions.some(({ kind }) => kind === 'first-message' || kind === 'bridge')
	if (!waits || !mayBeSentTo(tie)) return null
	return namesTopics(tie) ? 'unchanged' : 'no-topics'
}

function mayBeSentTo({ contact, cadence }: Tie): boolean {
	return !contact.deceased && cadence !== 'never' && contact.log !== null
}

function mostSpecificFirst(wanted: readonly WantedTopic[], world: TopicWorld): readonly Borne[] {
	return wanted
		.map(({ shared, topics }) => ({ shared, depth: Math.max(...topics.map(depthOf)), bearers: bearersOfAny(topics, world) }))
		.sort((a, b) => a.bearers.size - b.bearers.size || b.depth - a.depth)
}

function bearersOfAny(topics: readonly Topic[], { bearersOf }: TopicWorld): ReadonlyMap<string, TopicNote> {
	const all = topics.map(bearersOf).filter(({ size }) => size > 0)
	const [only, another] = all
	return only !== undefined && another === undefined ? only : new Map(all.flatMap((bearers) => [...bearers]))
}

function compareFound(a: Found, b: Found): number {
	return (
		a.bearers - b.bearers ||
		b.shared.length - a.shared.length ||
		b.note.changed - a.note.changed ||
		(a.note.path < b.note.path ? -1 : 1)
	)
}

function ideaOf({ note: { path, title, changed, address }, shared }: Found): Idea {
	return { path, title, changed, shared, address }
}
