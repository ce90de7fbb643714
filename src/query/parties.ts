import type { Party } from '../contact/acquaintance'
import type { TieIndex } from '../index/tie-index'
import { comparePaths } from './tie-order'
import type { Compare } from './tie-order'

/** Somebody or something besides the contacts that a way in can be asked for. */
export interface NamedParty {
	readonly party: Party
	/** An organization that anybody works at, or a name that notes say somebody knows and that no note bears. */
	readonly kind: 'organization' | 'name'
	/** As it is called, or as the first note writes it. */
	readonly shown: string
}

/** All parties besides the contacts that a way in can be asked for, each once, by what they are called. */
export function namedParties(index: TieIndex, compareNames: Compare<string>): readonly NamedParty[] {
	const all = new Map<Party, NamedParty>()
	for (const [party, shown] of index.names()) all.set(party, { party, kind: 'name', shown })
	for (const [party, shown] of index.organizations()) all.set(party, { party, kind: 'organization', shown })
	return [...all.values()].sort((a, b) => compareNames(a.shown, b.shown) || comparePaths(a.party, b.party))
}
