import type { Acquaintance, Party } from '../contact/acquaintance'
import type { EvidencePromise } from '../contact/evidence'
import type { Source } from '../contact/source'
import type { Tie } from '../contact/tie'
import type { Day } from '../note/day'

/** One step of a way in: from a broker to the next one, or to the end. */
export interface WayStep {
	readonly to: Party
	/** The most telling first; never empty. */
	readonly evidence: readonly [Acquaintance, ...Acquaintance[]]
}

/** What speaks against asking somebody now: said, never a reason to hide the way (DESIGN 3). */
export type Against =
	| { readonly kind: 'asked'; readonly day: Day; readonly source: Source }
	| { readonly kind: 'owed'; readonly promise: EvidencePromise }
	| { readonly kind: 'left-alone'; readonly source: Source }
	| { readonly kind: 'boundaries'; readonly text: string; readonly source: Source }
	| { readonly kind: 'quiet'; readonly day: Day; readonly source: Source }
	| { readonly kind: 'support'; readonly source: Source }

/** One way to be introduced (DESIGN 3, "Introductions"). */
export interface WayIn {
	/** Whom it leads to: the person or name asked for, or somebody of the organization. */
	readonly to: Party
	/** Whom to go through: the first is asked, the second is asked by the first. Empty: the user knows somebody there. */
	readonly brokers: readonly Tie[]
	/** One for each broker. */
	readonly steps: readonly WayStep[]
	/** What speaks against asking the first broker now. */
	readonly against: readonly Against[]
}
