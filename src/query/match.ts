import type { Source } from '../contact/source'
import type { Tie } from '../contact/tie'
import type { NeedProperty } from './needs-and-offers'

/** What is needed, and what meets it, each as its note says it. */
interface Meeting {
	/** Who needs it. */
	readonly who: Tie
	readonly need: string
	/** Where their note says so. */
	readonly of: NeedProperty
	readonly needSource: Source
	readonly offer: string
	readonly offerSource: Source
}

/** An occasion to be useful: my own offer meets a need, or two people could help each other (DESIGN 1, "Side entry"). */
export type Match = (Meeting & { readonly kind: 'help' }) | (Meeting & { readonly kind: 'introduce'; readonly other: Tie })
