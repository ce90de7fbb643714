import { deedsIn } from '../../src/contact/deed'
import type { Deed } from '../../src/contact/deed'
import type { EvidenceKept, EvidencePromise } from '../../src/contact/evidence'
import type { NoteFacts } from '../../src/contact/note-facts'
import type { RhythmSettings } from '../../src/contact/rhythm-settings'
import type { Tie } from '../../src/contact/tie'
import { tieOf } from '../../src/contact/tie-of'
import type { Touch } from '../../src/contact/touch'
import type { Day } from '../../src/note/day'
import type { Link } from '../../src/note/link'

/** Which path a link leads to in a set of paths. */
export type Resolve = (link: string, from: string) => string | null

/**
 * All ties over all notes, from scratch and without any index: every person asks every line of every note. What
 * the incremental index is compared with.
 */
export function naiveTies(
	notes: ReadonlyMap<string, NoteFacts>,
	resolve: Resolve,
	rhythm: RhythmSettings,
	today: Day,
): Tie[] {
	const all = [...notes.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
	const leadsTo = withAliases(all, resolve)

	return all.flatMap(({ contact }) => {
		if (contact === null) return []
		const touches: Touch[] = []
		const promises: EvidencePromise[] = []
		const deeds: Deed[] = []
		const kept: EvidenceKept[] = []
		for (const note of all) {
			if (note.path === contact.path) continue
			const { path } = note
			const names = (people: readonly Link[]): boolean => people.some(({ target }) => leadsTo(target, path) === contact.path)
			for (const { day, channel, line, people, mentioned, words } of note.interactions) {
				const origin = note.contact === null ? 'dated-note' : 'log'
				if (names(people)) touches.push({ day, channel, origin, source: { path, line }, goal: words.goal?.[0] ?? null, topics: mentioned.map(({ target }) => target) })
			}
			if (note.meeting !== null && names(note.meeting.people)) {
				const { day, goal, line } = note.meeting
				touches.push({ day, channel: 'meeting', origin: 'meeting-note', source: { path, line }, goal, topics: [] })
			}
			for (const interaction of note.interactions) {
				if (names(interaction.people)) deeds.push(...deedsIn(interaction, path))
			}
			for (const promise of note.contact === null ? note.kept : note.contact.kept) {
				if (names(promise.people)) kept.push({ promise, source: { path, line: promise.line } })
			}
			for (const promise of note.contact === null ? note.promises : note.contact.promises) {
				if (names(promise.people)) promises.push({ promise, source: { path, line: promise.line } })
			}
		}
		return tieOf(contact, { touches, deeds, promises, kept }, rhythm, today)
	})
}

/** Resolves links also by an alias that exactly one contact bears (RULES 9). */
export function withAliases(all: readonly NoteFacts[], resolve: Resolve): Resolve {
	const bears = ({ contact }: NoteFacts, alias: string): boolean =>
		contact?.aliases.some((one) => one.toLowerCase() === alias.toLowerCase()) ?? false
	return (link, from) => {
		const direct = resolve(link, from)
		if (direct !== null) return direct
		const [one, another] = all.filter((note) => bears(note, link))
		return one === undefined || another !== undefined ? null : one.path
	}
}
