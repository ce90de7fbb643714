import type { PracticeId, PracticeText } from '../contact/practice'
import type { StageCheck } from '../contact/stage-checks'

/** The words of the stages: their practices, and what speaks for moving on. */
export interface StageWords {
	readonly practices: string
	/** The practices of a stage that the person is not at yet. */
	readonly practicesOf: (stage: string) => string
	readonly own: Readonly<Record<PracticeId, PracticeText>>
	/** What a practice's sign says aloud. */
	readonly states: Readonly<Record<StageCheck['state'], string>>
	/** "Next step: keep promises". */
	readonly next: (practice: string) => string
	/** All that notes can show is there. */
	readonly ready: (stage: string) => string
	readonly consider: string
	/** A promise that is overdue, or was not kept in time, and speaks against being reliable; the day is already said. */
	readonly overdue: (promise: string, day: string) => string
	readonly playbook: {
		/** "From Playbook", under the practices that come from the user's note. */
		readonly from: (note: string) => string
		/** The note is not there; Tend's own practices count. */
		readonly gone: (path: string) => string
		readonly nothing: (path: string) => string
		/** The lines are already said: "12–18, 20"; `count` is how many they are. */
		readonly taken: (path: string, lines: string) => string
		readonly unclear: (lines: string, count: number) => string
		/** Stages of which the note tells no practices. */
		readonly missing: (stages: string, count: number) => string
	}
}
