import type { Day } from '../note/day'
import type { Deed } from './deed'
import type { EvidenceKept } from './evidence'
import type { Tie } from './tie'

/** A tie never changes, so its deeds are sorted once, whichever rule asks for them. */
const newestFirst = new WeakMap<Tie, readonly Deed[]>()

/** Every deed up to `today` that the person's own log and other notes tell of, newest first. */
export function deedsOf(tie: Tie, today: Day): readonly Deed[] {
	let deeds = newestFirst.get(tie)
	if (deeds === undefined) {
		deeds = [...tie.contact.deeds, ...tie.evidence.deeds].sort((a, b) => b.day - a.day)
		newestFirst.set(tie, deeds)
	}
	const [first] = deeds
	return first === undefined || first.day <= today ? deeds : deeds.filter(({ day }) => day <= today)
}

/** Every day of contact up to `today`, whichever note tells it, newest first, each once. */
export function daysInTouch({ contact, evidence, touches }: Tie, today: Day): readonly Day[] {
	const days = new Set<Day>(contact.days)
	for (const { day } of evidence.touches) days.add(day)
	for (const { day } of touches) days.add(day)
	return [...days].filter((day) => day <= today).sort((a, b) => b - a)
}

/** Every promise that was kept, mine and theirs: of the person's own note, then of others. */
export function keptPromises({ contact, evidence }: Tie): readonly EvidenceKept[] {
	const { path, kept } = contact
	return [...kept.map((promise) => ({ promise, source: { path, line: promise.line } })), ...evidence.kept]
}
