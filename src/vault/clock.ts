import { Component } from 'obsidian'
import type { Day } from '../note/day'

const MILLISECONDS_A_MINUTE = 60_000
const MILLISECONDS_A_DAY = 86_400_000

/** The civil day that the clock on the wall shows at an instant, in the machine's own time zone. */
export function civilDay(now: Date): Day {
	return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / MILLISECONDS_A_DAY
}

/** The civil day of an instant such as a file's time of change, in milliseconds since 1970. */
export function dayOfInstant(milliseconds: number): Day {
	return civilDay(new Date(milliseconds))
}

/**
 * Tells when the day has turned: at midnight, and after a sleep as soon as the window is looked at again.
 * A timer may stand still while the machine sleeps, so the day is compared, never awaited (DESIGN 4).
 */
export class Clock extends Component {
	readonly #turned: (today: Day) => void
	#today: Day

	constructor(turned: (today: Day) => void) {
		super()
		this.#turned = turned
		this.#today = civilDay(new Date())
	}

	get today(): Day {
		return this.#today
	}

	override onload(): void {
		const compare = () => this.#compare()
		this.registerInterval(window.setInterval(compare, MILLISECONDS_A_MINUTE))
		this.registerDomEvent(window, 'focus', compare)
		this.registerDomEvent(document, 'visibilitychange', compare)
		compare()
	}

	#compare(): void {
		const today = civilDay(new Date())
		if (today === this.#today) return
		this.#today = today
		this.#turned(today)
	}
}
