import type { Contact } from './contact'
import type { Evidence, EvidencePromise } from './evidence'

/** Every open promise between the user and a person: those of the person's own note, then those of others. */
export function openPromises(contact: Contact, evidence: Evidence): readonly EvidencePromise[] {
	if (contact.promises.length === 0) return evidence.promises
	const { path, promises } = contact
	const own = promises.map((promise): EvidencePromise => ({ promise, source: { path, line: promise.line } }))
	return [...own, ...evidence.promises]
}
