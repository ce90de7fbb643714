import type { Said } from './human-side'
import type { Source } from './source'

/** What the user's own note says, the one that the settings name: what they offer, and what they care about (DESIGN 2). */
export interface Me {
	readonly offers: readonly Said[]
	readonly interests: readonly Said[]
	/** Where the offers stand. */
	readonly source: Source
}
