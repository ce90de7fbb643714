import type { Tie } from '../contact/tie'
import type { Planned } from '../edit/act-plan'
import { planForAll } from '../edit/act-plan'
import type { ActWords } from '../i18n/act-words'
import type { ActRunner } from './act-runner'

/** One way to act on people, offered in the palette, in menus and on the card. */
export interface Act {
	readonly id: string
	readonly icon: string
	readonly name: keyof ActWords['names']
	/** Whether it makes sense for a person; it is not offered where it does not. */
	readonly fits: (tie: Tie) => boolean
	/** Whether it can be done to many people in one go. */
	readonly forMany: boolean
	/** Asks what is still to be known, and has it done. */
	readonly start: (people: readonly Tie[], runner: ActRunner) => void
}

/** What was done, and to whom: one name, a few, or how many. */
export function saidOf(what: string, people: readonly Tie[], { port }: ActRunner): string {
	const names = people.map(({ contact }) => contact.name)
	return `${what}: ${names.length > 3 ? port.words.people(names.length) : names.join(', ')}`
}

/** Has the same done for everybody, each by their own plan; false: it could not be done at all. */
export function doFor(people: readonly Tie[], what: string, plan: (tie: Tie) => Planned, runner: ActRunner): Promise<boolean> {
	return runner.runFor(people, planForAll(people, plan), saidOf(what, people, runner))
}

export const always = (): boolean => true
