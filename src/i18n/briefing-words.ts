/** The sections of a briefing, in the order of reading. */
export type BriefingSection = 'goal' | 'who' | 'last' | 'promises' | 'exchange' | 'matters' | 'ask' | 'bring' | 'boundaries'

/** The words of the briefing before a meeting. */
export interface BriefingWords {
	/** The button of a row, and what it says aloud. */
	readonly short: string
	readonly forPerson: (name: string) => string
	/** The sections that only a briefing has; the others are called as on the card. */
	readonly sections: Readonly<Record<'who' | 'ask' | 'bring', string>>
	/** "introduced by Boris"; stands within a sentence. */
	readonly introducedBy: (names: string) => string
	/** Before my promises. */
	readonly mine: string
	/** Asks after the last subject; the day is already said. */
	readonly after: (subject: string, day: string) => string
	/** What a note to send has in common with the person. */
	readonly shared: (topics: string) => string
	readonly needed: (need: string) => string
	readonly reading: string
	/** Where nothing is known yet. */
	readonly nothing: (name: string) => string
	readonly nextStep: string
	readonly confidential: string
	readonly show: string
	readonly copy: string
	readonly copyThough: string
	readonly insert: string
	readonly insertThough: string
	readonly openNote: string
	readonly logIt: string
	/** Beside the buttons, muted. */
	readonly afterwards: string
	readonly copied: (name: string) => string
	readonly inserted: (name: string) => string
	readonly notCopied: (reason: string) => string
	readonly notInserted: (reason: string) => string
	/** How much stayed in the vault, RULES 6. */
	readonly withheld: (count: number) => string
}
