/** A link as a note writes it: wikilink, markdown link, embed or heading link (RULES 9). */
export interface Link {
	/** The note it points to, decoded, without heading, block and display text: `People/Anna`. */
	readonly target: string
	/** The text it shows: the alias, else the target. */
	readonly shown: string
}
