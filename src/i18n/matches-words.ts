import type { NeedProperty } from '../query/needs-and-offers'

/** The words of matches, and of the user's own note. */
export interface MatchesWords {
	readonly title: string
	/** On the card of somebody in need, before what others and I offer; on that of somebody who offers, before whom it would help. */
	readonly couldHelp: string
	readonly usefulTo: string

	/** Before a name, and between two. */
	readonly help: string
	readonly introduce: string
	readonly and: string
	readonly needs: Readonly<Record<NeedProperty, (text: string) => string>>
	readonly youOffer: (text: string) => string
	readonly offers: (name: string, text: string) => string

	/** The buttons, and what they say aloud. */
	readonly helpShort: string
	readonly introduceShort: string
	readonly dismissShort: string
	readonly helpFor: (name: string, need: string) => string
	readonly introduceFor: (names: string, need: string) => string
	readonly dismissFor: (match: string) => string
	/** What was done; whose note it stands in follows after a colon. */
	readonly dismissed: string

	/** What was made of the user's own note. */
	readonly meRead: (path: string, said: string) => string
	readonly offersCounted: (count: number) => string
	readonly interestsCounted: (count: number) => string
	readonly meGone: (path: string) => string
	readonly meBroken: (path: string) => string
}
