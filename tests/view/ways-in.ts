import type { Acquaintance, Party } from '../../src/contact/acquaintance'
import type { Tie } from '../../src/contact/tie'
import { noteTopic } from '../../src/note/topic'
import type { Against, WayIn } from '../../src/query/way-in'

/** A way through these people, each of whose notes says in line 5 that they know the next. */
export function wayThrough(brokers: readonly Tie[], to: Party, against: readonly Against[] = []): WayIn {
	const steps = brokers.map(({ contact: { path } }, at) => {
		const next = brokers[at + 1]
		const evidence: readonly [Acquaintance] = [{ kind: 'knows', day: null, source: { path, line: 5 } }]
		return { to: next === undefined ? to : noteTopic(next.contact.path), evidence }
	})
	return { to, brokers, steps, against }
}
