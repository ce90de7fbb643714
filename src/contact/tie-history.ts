import type { Day } from '../note/day'
import type { Deed } from './deed'
import type { EvidenceKept } from './evidence'
import { wayOf } from './logged-days'
import type { Way } from './logged-days'
import { propertySource } from './property-source'
import type { Source } from './source'
import type { Tie } from './tie'
import { compareStrength } from './touch'

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
export function daysInTouch({ contact, evidence }: Tie, today: Day): readonly Day[] {
	const days = new Set<Day>(contact.logged.days)
	for (const { day } of evidence.touches) days.add(day)
	if (contact.lastContact !== null) days.add(contact.lastContact)
	return [...days].filter((day) => day <= today).sort((a, b) => b - a)
}

/** One way in which two people were in touch on one day, and where that stands. */
export interface InTouch {
	readonly day: Day
	readonly way: Way
	readonly source: Source
}

/**
 * Every way of being in touch on every day up to `today`, newest first: of one day the person's own log, then other
 * notes; the property counts only where no note tells of its day (RULES 16).
 */
export function waysInTouch({ contact, evidence }: Tie, today: Day): readonly InTouch[] {
	const { path, logged, lastContact } = contact
	const own = logged.days.map((day, at): InTouch => {
		return { day, way: logged.ways[at] ?? 'unknown', source: { path, line: logged.lines[at] ?? null } }
	})
	const elsewhere = [...evidence.touches].sort(compareStrength).map(({ day, channel, source }): InTouch => {
		return { day, way: wayOf(channel), source }
	})
	const told = [...own, ...elsewhere]
	if (lastContact !== null && !told.some(({ day }) => day === lastContact)) {
		told.push({ day: lastContact, way: 'unknown', source: propertySource(contact, 'last_contact') })
	}
	return told.filter(({ day }) => day <= today).sort((a, b) => b.day - a.day)
}

/** Every promise that was kept, in time or not, mine and theirs: of the person's own note, then of others. */
export function keptPromises({ contact, evidence }: Tie): readonly EvidenceKept[] {
	const { path, kept } = contact
	return [...kept.map((promise) => ({ promise, source: { path, line: promise.line } })), ...evidence.kept]
}
