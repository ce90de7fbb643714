/** The words of an organization's card and group. */
export interface OrganizationWords {
	readonly label: string
	readonly people: string
	readonly hurts: string
	readonly offer: string
	/** The organization's own note, as the one who says something. */
	readonly ownNote: string
	/** "last 16 October"; the day is already said. */
	readonly last: (day: string) => string
	/** Why a person stands first. */
	readonly youCanHelp: (need: string) => string
	readonly remembered: (names: string) => string
	/** Nobody there yet, and what would change it; `link` as a note writes it. */
	readonly nobody: string
	readonly makeOne: (link: string) => string
	readonly newContact: string
	readonly allInPeople: string
	/** What the head of its group says after the count. */
	readonly head: {
		readonly hurts: (what: string) => string
		readonly offer: (what: string) => string
		readonly wayIn: (name: string) => string
		readonly wayThrough: (name: string) => string
		readonly noWayIn: string
	}
}
