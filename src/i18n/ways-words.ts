import type { Channel } from '../note/channel'
import type { WantedKind } from '../query/wanted'

/** The words of ways in. */
export interface WaysWords {
	readonly title: string
	/** The dialog's title. */
	readonly to: (name: string) => string
	/** How two were last in touch, before the day; `other` where the channel is not told. */
	readonly spoken: Readonly<Record<Channel | 'other', string>>
	/** After the first broker: the second. */
	readonly whoKnows: (name: string) => string
	/** Of an organization in which the user knows somebody. */
	readonly known: (name: string) => string
	/** What shows that two know each other; `note` is what the note that says so is called. */
	readonly evidence: {
		readonly knows: (note: string) => string
		readonly introduced: (note: string, by: string) => string
		readonly together: (when: string) => string
		readonly togetherOnce: string
		readonly link: (note: string, to: string) => string
		/** A note that is neither's. */
		readonly both: (note: string) => string
	}
	/** What speaks against asking now. */
	readonly against: {
		readonly asked: (when: string) => string
		readonly owed: (promise: string) => string
		readonly leftAlone: string
		readonly boundaries: (text: string) => string
		readonly quiet: (since: string) => string
		readonly support: (circle: string) => string
	}
	readonly ask: string
	readonly askFor: (name: string) => string
	/** The title of the log form for the asking. */
	readonly asked: (name: string) => string
	readonly more: string
	readonly why: string
	/** What is asked for, as the line of the log says it; `link` as a note writes links. */
	readonly introduction: (link: string) => string
	readonly introductionThrough: (link: string, through: string) => string
	/** Over the people of an organization whom the user knows. */
	readonly knownAlready: string
	readonly none: string
	/** Between `none` and `makers`. */
	readonly anyMakes: string
	/** What would make a way, each by itself a whole sentence. */
	readonly makers: Readonly<Record<WantedKind, readonly string[]>>
	/** The same in short for a person, after `none`. */
	readonly makeOne: string
	readonly choose: string
	readonly nothing: string
	readonly kinds: Readonly<Record<Exclude<WantedKind, 'person'>, string>>
}
