import type { EvidencePromise } from '../contact/evidence'
import { propertySource } from '../contact/property-source'
import type { Tie } from '../contact/tie'
import { deedsOf } from '../contact/tie-history'
import type { Day } from '../note/day'
import type { Against } from './way-in'

/** So long a favour is still fresh: whoever was asked on the 30th day before today was asked lately (DESIGN 3, "Introductions"). */
const DAYS_AFTER_ASKING = 30

/**
 * What speaks against asking somebody for an introduction now: they were asked in the last 30 days; I owe them a
 * promise, the one due first; they are to be left alone; they have boundaries; the tie is dormant; they are of circle 1,
 * and a friend is not a means (DESIGN 1).
 */
export function againstAsking(tie: Tie, today: Day): readonly Against[] {
	const { contact, lastContact, promises, band } = tie
	const against: Against[] = []
	const asked = deedsOf(tie, today).find(({ word, day }) => word === 'asked' && day >= today - DAYS_AFTER_ASKING)
	if (asked !== undefined) against.push({ kind: 'asked', day: asked.day, source: asked.source })
	const owed = firstDue(promises.filter(({ promise }) => promise.side === 'mine'))
	if (owed !== null) against.push({ kind: 'owed', promise: owed })
	if (contact.cadence === 'never') against.push({ kind: 'left-alone', source: propertySource(contact, 'cadence') })
	const boundaries = contact.human.boundaries ?? []
	if (boundaries.length > 0) {
		const text = boundaries.map((said) => said.text).join('; ')
		against.push({ kind: 'boundaries', text, source: propertySource(contact, 'boundaries') })
	}
	if (band === 'dormant') against.push(...quietSince(tie, lastContact))
	if (contact.circle === 1) against.push({ kind: 'support', source: propertySource(contact, 'circle') })
	return against
}

function firstDue(promises: readonly EvidencePromise[]): EvidencePromise | null {
	let first: EvidencePromise | null = null
	for (const one of promises) if (first === null || (one.promise.due ?? Infinity) < (first.promise.due ?? Infinity)) first = one
	return first
}

function quietSince({ contact, anchor }: Tie, lastContact: Tie['lastContact']): readonly Against[] {
	if (lastContact !== null) return [{ kind: 'quiet', day: lastContact.day, source: lastContact.source }]
	return anchor === null ? [] : [{ kind: 'quiet', day: anchor, source: propertySource(contact, 'met') }]
}
