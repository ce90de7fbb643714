/** The words of the board on which people stand by stage. */
export interface BoardWords {
	/** What the board is called aloud. */
	readonly label: string
	/** Says beside how many people there are why those of circle 1 are not among them. */
	readonly withoutCircleOne: (people: string) => string
	/** Where nobody stands on the board, since everybody is of circle 1. */
	readonly onlyCircleOne: string
	/** Where a column holds nobody. */
	readonly nobody: string
	/** Under the board: how to move somebody; `modifier` is the key to hold. */
	readonly hint: (modifier: string) => string
	/** What the sign that opens the stages says aloud. */
	readonly move: (name: string) => string
	readonly moveTo: (stage: string) => string
	/** Said aloud when somebody has moved. */
	readonly moved: (name: string, stage: string) => string
}
