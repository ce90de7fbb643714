import { sayDay } from '../i18n/say-day'
import type { Day } from '../note/day'
import { naturalDay } from '../note/natural-day'
import type { Lean } from '../note/natural-day'
import type { ActRunner } from './act-runner'
import type { Choice } from './choice-modal'

/** A day that can be chosen under a text, with the day itself beside it; `choose` gets it and how it is said in full. */
export function dayChoice(day: Day, text: string, choose: (day: Day, said: string) => void, { port: { language, today } }: ActRunner): Choice {
	return { text, beside: sayDay(day, language, 'heading', today()), choose: () => choose(day, sayDay(day, language, 'long', today())) }
}

/** What a typed text offers: the choice of the day that it means; nothing where it means none, or one that does not fit. */
export function typedDay(
	lean: Lean,
	fits: (day: Day, today: Day) => boolean,
	offer: (day: Day, text: string) => Choice,
	{ port: { today } }: ActRunner,
): (text: string) => Choice | null {
	return (text) => {
		const day = naturalDay(text, today(), lean)
		return day === null || !fits(day, today()) ? null : offer(day, text.trim())
	}
}
