/** The words of something to send. */
export interface SendWords {
	readonly title: string
	/** Before the topics that a person and a note share: "shared topic:". */
	readonly shared: (topics: number) => string
	/** Before those that come from the last conversation. */
	readonly fromLast: string
	/** What the button beside a note does. */
	readonly copy: (title: string) => string
	readonly copied: (text: string) => string
	readonly notCopied: (title: string, reason: string) => string
	/** Why the clipboard took nothing, where it does not say itself. */
	readonly noClipboard: string
	readonly noteGone: string
	/** To a new tie, where no note on their topics changed. */
	readonly unchanged: string
	/** To a new tie of whom nothing is known. */
	readonly noTopics: string
}
