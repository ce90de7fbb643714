import type { EvidencePromise } from '../contact/evidence'
import type { Reason } from '../contact/reason'
import type { Tie } from '../contact/tie'

/** The open promise that a reason speaks of; null: it speaks of none. */
export function promiseOf({ promises }: Tie, { kind, source: { path, line } }: Reason): EvidencePromise | null {
	if (kind !== 'promise' && kind !== 'waiting') return null
	return promises.find(({ source }) => source.path === path && source.line === line) ?? null
}
