import type { InteractionWord } from '../note/interaction'

/** The words of acting: commands, menus, forms, and what is said when something was done. */
export interface ActWords {
	/** What each act is called in menus and in the palette. */
	readonly names: {
		readonly log: string
		readonly briefing: string
		readonly spokeToday: string
		readonly snooze: string
		readonly promise: string
		readonly stage: string
		readonly circle: string
		readonly cadence: string
		readonly lessOften: string
		readonly wayIn: string
		readonly met: string
		readonly keepPromise: string
		readonly postpone: string
		readonly fix: string
		readonly undo: string
	}
	/** The buttons of a row, and what they say aloud. */
	readonly logShort: string
	readonly later: string
	readonly fixShort: string
	readonly logFor: (name: string) => string
	readonly laterFor: (name: string) => string
	readonly moreFor: (name: string) => string
	/** Several people at once, shown beside the filter. */
	readonly many: string

	readonly form: {
		readonly people: string
		readonly addPerson: string
		readonly removePerson: (name: string) => string
		readonly day: string
		readonly channel: string
		readonly text: string
		readonly words: Readonly<Record<Exclude<InteractionWord, 'promised'>, string>>
		readonly promise: string
		readonly promised: string
		readonly by: string
		readonly more: string
		/** Over the line as it will stand in the note. */
		readonly written: string
		readonly log: string
		readonly save: string
		/** Names the keys that save: "Ctrl Enter saves". */
		readonly keys: (modifier: string) => string
		readonly reason: string
		readonly side: string
		readonly mine: string
		readonly theirs: string
		readonly line: string
		readonly editLine: string
		readonly deleteLine: string
	}

	readonly choose: {
		readonly person: string
		readonly snooze: string
		readonly day: string
		readonly cadence: string
		readonly circle: string
		readonly stage: string
		readonly fix: string
		readonly nobody: string
		/** Said where no answer fits what is typed. */
		readonly nothing: string
		readonly noSuchDay: string
		readonly noSuchCadence: string
		readonly threeDays: string
		readonly week: string
		readonly month: string
		readonly someDay: string
		readonly endSnooze: string
		readonly circlesOwn: string
		/** A stage beside the one that is. */
		readonly now: string
		readonly keepOnly: (key: string, value: string) => string
		readonly write: (key: string, day: string) => string
	}

	/** What was done; the person or their number follows after a colon. */
	readonly done: {
		readonly logged: string
		readonly planned: string
		readonly snoozed: (day: string) => string
		readonly snoozeEnded: string
		readonly promised: string
		readonly kept: string
		readonly postponed: (day: string) => string
		readonly met: (day: string) => string
		readonly circlesOwn: string
		readonly fixed: string
		readonly lineEdited: string
		readonly lineDeleted: string
		readonly created: string
	}

	/** Before others are offered, where an act makes no sense for the person whose note is open. */
	readonly notFor: (act: string, name: string) => string
	readonly fromTheList: string
	/** The sign beside a line of the log. */
	readonly lineActs: string

	readonly undo: string
	readonly undone: (said: string) => string
	readonly nothingToUndo: string
	/** Where only what was done here can be taken back. */
	readonly nothingToUndoHere: string
	readonly nothingChanged: string

	readonly manyNotes: {
		readonly change: (count: number) => string
		readonly andMore: (count: number) => string
		readonly progress: (done: number, total: number) => string
		readonly stop: string
		readonly result: (changed: number, total: number) => string
		readonly same: (count: number) => string
		readonly stopped: string
		readonly close: string
	}

	/** Why a note was not written, its name or path before it. */
	readonly notWritten: {
		readonly gone: string
		readonly typing: string
		readonly failed: (reason: string) => string
	}
}
