import type { CircleState } from '../query/circle-people'

/** The words of the circles picture. */
export interface CirclesWords {
	/** What the picture is called aloud, and how to go about in it; `people` is a count with its noun. */
	readonly picture: (people: string) => string
	/** What the organizations around the rim are called aloud. */
	readonly sectors: string
	readonly you: string
	/** At the dashed line. */
	readonly due: string
	/** At both ends of a lane. */
	readonly justSpoke: string
	readonly eightTimes: string
	/** "7 of about 50". */
	readonly holds: (people: number, about: number) => string
	/** "12 people without a circle" as a way to them; `people` is a count with its noun. */
	readonly without: (people: string) => string
	readonly asTable: string
	readonly states: Readonly<Record<CircleState, string>>
	readonly promise: string
	readonly today: string
	/** How far a due day is ahead or behind: "due in 8 days"; null: it is today. */
	readonly dueIn: (days: number) => string
	/** Beneath the legend of the cells: what a click on one does. */
	readonly cellsHint: string
	/** In the legend of the cells: what their size means. */
	readonly byArea: string
	readonly legend: string
	/** Under the picture: how somebody gets into another circle. */
	readonly hint: string
	readonly moveTo: (circle: string) => string
	/** Said aloud when somebody has moved, while they are held over a circle, and when nothing came of it. */
	readonly moved: (name: string, circle: string) => string
	readonly over: (name: string, circle: string) => string
	readonly stayed: (name: string) => string
	/** One sector alone, by its name, and the way back to all of them. */
	readonly zoom: (sector: string, people: string) => string
	readonly all: string
	readonly onlySector: (sector: string) => string
	/** A sector without any organization. */
	readonly noOrganization: string
	/** What a disc of many people says aloud after how many they are. */
	readonly ofToday: (people: number) => string
	readonly promisesTo: (people: number) => string
	readonly year: string
	/** Beside the slider, and what it says aloud: where people stood on a day that is already said. */
	readonly stoodOn: (day: string) => string
	readonly now: string
	readonly backToNow: string
	/** While the past is shown nobody can be moved. */
	readonly pastHint: string
	readonly save: string
	readonly saveAs: (format: string) => string
	/** The file's name, without its ending; the day as `2026-11-24`. */
	readonly fileName: (day: string) => string
	readonly saved: (path: string) => string
	readonly openSaved: string
	readonly notSaved: (reason: string) => string
	/** Who is not in the saved picture (RULES 6). */
	readonly withheld: (people: number) => string
	readonly nobody: string
	readonly nobodySays: string
	readonly nobodyAct: string
}
