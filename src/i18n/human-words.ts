import type { GentleQuestion } from '../contact/gentle-question'

/** The words of the human side: gentle questions, a hint to speak where two only write, and promises kept. */
export interface HumanWords {
	/** What is not known yet, as one may ask it of the person or of oneself. */
	readonly questions: Readonly<Record<GentleQuestion, string>>
	/** The same where no meeting is ahead: it has time. */
	readonly onOccasion: (question: string) => string
	/** Beside five written contacts in a row. */
	readonly writtenOnly: string
	/** The button of a row that is about a promise, and what it says aloud. */
	readonly kept: string
	readonly keptFor: (promise: string) => string
	/** Over the open promises of the log form. */
	readonly keptNow: string
	/** What was done along with a log, where several promises were kept: "2 promises kept". */
	readonly promisesKept: (count: number) => string
	/** The promises of the log form that are not shown at once: "3 more". */
	readonly morePromises: (count: number) => string
	/** By when they are to keep what they have promised in the conversation that is logged. */
	readonly theirDay: string
}
