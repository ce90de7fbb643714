import type { Band } from '../contact/band'
import type { Circle } from '../contact/circle'
import type { Stage } from '../contact/stage'
import type { Channel } from '../note/channel'
import type { PeopleGrouping, PeopleSort } from '../query/people-row'
import type { ActWords } from './act-words'
import type { BoardWords } from './board-words'
import type { StageWords } from './stage-words'
import type { SendWords } from './send-words'
import type { HumanWords } from './human-words'
import type { BriefingWords } from './briefing-words'
import type { ReviewWords } from './review-words'
import type { MeasureWords } from './measures-words'
import type { CirclesWords } from './circles-words'
import type { MatchesWords } from './matches-words'
import type { OrganizationWords } from './organization-words'
import type { WaysWords } from './ways-words'
import type { SettingsWords } from './settings-words'

/**
 * Every word of the interface that is not said by a `say-…` file, in one language.
 * Functions take counts and names already fit to be shown; a day comes in as text, said by `say-day.ts`.
 */
export interface Words {
	/** The product's name; the same in every language. */
	readonly tend: string
	readonly circles: Readonly<Record<Circle, string>>
	readonly stages: Readonly<Record<Stage, string>>
	readonly bands: Readonly<Record<Band, string>>
	readonly channels: Readonly<Record<Channel, string>>
	readonly noCircle: string
	readonly noStage: string
	/** What the glyph of a circle says aloud: "circle 2". */
	readonly circleNumber: (circle: Circle) => string
	readonly people: (count: number) => string
	readonly organizations: (count: number) => string
	/** While logs are read: "Reading 312 of 1,840". */
	readonly reading: (done: number, total: number) => string
	/** Before the vault's contacts are known. */
	readonly starting: string

	readonly dashboard: {
		readonly today: string
		readonly circles: string
		readonly people: string
		readonly review: string
		/** What the row of tabs is called aloud. */
		readonly tabs: string
	}

	readonly today: {
		readonly title: string
		/** "3 of 7 this week". */
		readonly share: (done: number, weekly: number) => string
		readonly coming: string
		readonly overdue: string
		readonly enough: string
		/** "Next: Anna, Thursday." */
		readonly next: (name: string, day: string) => string
		/** A further reason of the same person. */
		readonly also: (reason: string) => string
		readonly showMore: (count: number) => string
		readonly showLess: string
		/** What is coming, said beside its day: a meeting with its goal, a birthday with the age reached. */
		readonly meeting: (goal: string | null) => string
		readonly birthday: (age: number | null) => string
	}

	readonly peopleTable: {
		readonly label: string
		readonly search: (count: number) => string
		/** How many of all are shown: "12 of 50 people". */
		readonly shown: (shown: number, total: number) => string
		readonly groupBy: string
		readonly groupings: Readonly<Record<PeopleGrouping, string>>
		readonly columns: Readonly<Record<PeopleSort, string>>
		readonly filter: string
		readonly nothingFound: string
		/** How late a follow-up is, under the heading of what is next; the days are already said: "19 days late". */
		readonly late: (days: string) => string
		readonly clearFilter: string
		readonly remembered: string
		/** The place in the group of people without the thing grouped by, by grouping. */
		readonly others: Readonly<Record<Exclude<PeopleGrouping, 'none'>, string>>
		/** What the strip of the last six contacts says aloud. */
		readonly rhythm: (contacts: number) => string
		readonly unreadable: (count: number) => string
	}

	readonly board: BoardWords

	readonly card: {
		readonly label: string
		readonly stage: string
		/** "since 1 May"; the day is already said. */
		readonly since: (day: string) => string
		/** "met on 3 April". */
		readonly metOn: (day: string) => string
		readonly toMeet: string
		readonly cadence: string
		readonly snoozed: (day: string) => string
		/** "Due on 5 November". */
		readonly dueOn: (day: string) => string
		readonly noCadence: string
		readonly never: string
		readonly promises: string
		/** "by 27 November". */
		readonly by: (day: string) => string
		/** Before what the other one promised. */
		readonly theirs: string
		/** Give and take. */
		readonly exchange: string
		readonly lastGiven: (what: string, day: string) => string
		readonly person: string
		readonly contacts: string
		readonly birthday: string
		readonly pronounced: (pronunciation: string) => string
		readonly interests: string
		readonly hobbies: string
		readonly family: string
		readonly problems: string
		readonly needs: string
		readonly offers: string
		readonly boundaries: string
		readonly goal: string
		readonly last: string
		readonly nothingLogged: string
		/** A day of contact of which nothing more is known. */
		readonly contact: string
		/** While the person's own log is not read yet. */
		readonly logNotRead: string
		readonly introducedBy: string
		readonly organization: string
		readonly confidential: string
		readonly remembered: string
		readonly unreadable: string
		readonly line: (line: number) => string
		/** Where no contact's note is open. */
		readonly none: string
	}

	readonly empty: {
		readonly title: string
		/** Stands before and after the code `type: contact`. */
		readonly beforeCode: string
		readonly afterCode: string
		readonly otherWays: string
		readonly openSettings: string
		/** The example's heading over the log, and its line. */
		readonly exampleHeading: string
		readonly exampleLine: string
	}

	readonly newContact: {
		readonly title: string
		readonly name: string
		readonly namePlaceholder: string
		readonly circle: string
		readonly create: string
		readonly cancel: string
		readonly nameMissing: string
		/** The characters that no file name may have are listed. */
		readonly nameUnfit: (characters: string) => string
		readonly nameTaken: (path: string) => string
		/** The heading over the log of a new note; one that Tend reads by default. */
		readonly logHeading: string
	}

	readonly commands: {
		readonly openPanel: string
		readonly openDashboard: string
		readonly openCircles: string
		readonly openPeople: string
		readonly openReview: string
		readonly newContact: string
	}

	readonly menu: {
		readonly open: string
		readonly openInTab: string
		readonly openInSplit: string
	}

	readonly notices: {
		readonly notCreated: (name: string, reason: string) => string
		readonly settingsNotSaved: (reason: string) => string
	}

	readonly acts: ActWords
	readonly practices: StageWords
	readonly send: SendWords
	readonly human: HumanWords
	readonly briefing: BriefingWords
	readonly review: ReviewWords
	readonly measures: MeasureWords
	readonly circlesPicture: CirclesWords
	readonly ways: WaysWords
	readonly matches: MatchesWords
	readonly organization: OrganizationWords

	readonly settings: SettingsWords
}
