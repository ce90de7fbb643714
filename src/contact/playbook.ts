import type { Circle } from './circle'
import { OWN_PRACTICES } from './practice'
import type { Practices } from './practice'
import type { Stage } from './stage'

/** The stages and circles as a note of the user's describes them; what it leaves out is Tend's own. */
export interface Playbook {
	readonly practices: Practices
	/** Only those that the note names. */
	readonly stageNames: Readonly<Partial<Record<Stage, string>>>
	readonly circleNames: Readonly<Partial<Record<Circle, string>>>
	/** What was made of the note; null: the user has named none. */
	readonly reading: PlaybookReading | null
}

/** What was understood of a playbook, so that nobody has to guess why a practice is not there. */
export interface PlaybookReading {
	readonly path: string
	/** False: there is no such note, or it could not be read. */
	readonly isThere: boolean
	/** The lines that practices and names were taken from, in the note's order. */
	readonly taken: readonly LineRange[]
	/** Headings of stages and circles that say nothing Tend can take. */
	readonly unclear: readonly number[]
	/** Stages whose practices the note does not give. */
	readonly missing: readonly Stage[]
}

/** Lines from the first to the last, both counted from 1. */
export interface LineRange {
	readonly first: number
	readonly last: number
}

/** What counts where the user has named no note. */
export const OWN_PLAYBOOK: Playbook = { practices: OWN_PRACTICES, stageNames: {}, circleNames: {}, reading: null }

/** What counts where the note that the user has named cannot be read. */
export function playbookWithout(path: string): Playbook {
	const reading: PlaybookReading = { path, isThere: false, taken: [], unclear: [], missing: [1, 2, 3, 4] }
	return { ...OWN_PLAYBOOK, reading }
}
