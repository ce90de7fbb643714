import type { Stage } from '../contact/stage'
import type { FactsByKind, FindingKind } from '../query/findings'

/** The parts of the review. */
export type ReviewPart = 'findings' | 'measures' | 'capacity'

/** The words of one kind of finding. */
export interface FindingWords<Kind extends FindingKind> {
	/** What it is, without a name: "Asked before trust was built". */
	readonly title: string
	/**
	 * What was found about whom, and why it may matter; never a reproach. The name is empty where it is about a circle.
	 *
	 * @param stages what the stages are called
	 */
	readonly says: (name: string, facts: FactsByKind[Kind], stages: Readonly<Record<Stage, string>>) => string
	/** The button of its one act. */
	readonly act: string
}

/** The words of the review: its findings, one at a time, and what is left when it is done. */
export interface ReviewWords {
	readonly parts: Readonly<Record<ReviewPart, string>>
	/** What the row of parts is called aloud. */
	readonly partsLabel: string
	readonly kinds: { readonly [Kind in FindingKind]: FindingWords<Kind> }
	/** What a finding rests on, where it is no deed, contact, circle or stage. */
	readonly met: string

	readonly pass: {
		/** "4 of 17". */
		readonly progress: (place: number, total: number) => string
		readonly freedSoFar: (touches: number) => string
		readonly then: string
		readonly skip: string
		readonly back: string
		/** What the row of buttons is called aloud. */
		readonly acts: string
		/** Beneath the finding, beside each key; and what the list of keys is called aloud. */
		readonly keysLabel: string
		readonly keys: Readonly<Record<'circle' | 'lessOften' | 'snooze' | 'open' | 'act' | 'skip' | 'undo' | 'next' | 'back', string>>
	}

	readonly start: {
		readonly empty: string
		readonly emptyMore: string
		/** "Go on with the review of 22 November: 13 left"; the day is already said. */
		readonly underWay: (day: string, left: number) => string
		readonly goOn: string
		readonly anew: string
		/** "1,234 things to look at". */
		readonly many: (count: number) => string
		readonly choose: string
		/** How many are gone through at a time, where there are more. */
		readonly begin: (count: number) => string
		readonly atATime: (count: number) => string
	}

	readonly summary: {
		readonly title: string
		readonly changed: (count: number) => string
		readonly skipped: (count: number) => string
		readonly left: (count: number) => string
		readonly freed: (touches: number) => string
		/** Before the link to the people of circle 3. */
		readonly freedHint: string
		readonly freedLink: string
		readonly again: string
	}
}
