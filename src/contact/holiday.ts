import { folded } from '../note/fold'
import type { Contact } from './contact'
import type { DateRule } from './date-entry'
import { remembered } from './remembered'

/** A professional holiday: when it falls, and whose it is. */
export interface Holiday {
	readonly rule: Exclude<DateRule, { readonly kind: 'once' }>
	readonly name: string
	/** Words of a role, each a row of folded words: `system administrator` is two. */
	readonly roles: readonly (readonly string[])[]
	/** Tags without `#`, folded. */
	readonly tags: readonly string[]
}

/** What of a person makes a holiday theirs: the role or the tag, as their note has it. */
export interface HolidayGround {
	readonly kind: 'role' | 'tag'
	readonly text: string
}

/** From so many letters on, a word may go on in the role: «строител» is also «строителя», `hr` is only `HR`. */
const FEWEST_OF_A_STEM = 4

/**
 * Why a holiday is a person's; null: it is not. A word fits a role in which some word begins with it, whatever the
 * ending; one of up to three letters has to be the whole word. Several words have to stand in a row. A tag fits itself
 * and what is nested in it: `#engineering` also `#engineering/cnc`.
 */
export function groundFor(holiday: Holiday, { role, tags }: Contact): HolidayGround | null {
	if (role !== null && holiday.roles.length > 0) {
		const words = wordsOfRole(role)
		if (holiday.roles.some((wanted) => standIn(wanted, words))) return { kind: 'role', text: role }
	}
	const tag = holiday.tags.length === 0 ? undefined : tags.find((own) => holiday.tags.some((wanted) => isWithin(folded(own), wanted)))
	return tag === undefined ? null : { kind: 'tag', text: tag }
}

/** The words of a text, folded; what is no letter or digit parts them. */
export function wordsOf(text: string): readonly string[] {
	return text.normalize('NFC').split(/[^\p{L}\p{M}\p{N}]+/u).map(folded).filter((word) => word !== '')
}

/** The same roles come again in thousands of notes, and are asked about for each holiday that is near. */
const wordsOfRole = remembered((role) => wordsOf(String(role)))

function standIn(wanted: readonly string[], words: readonly string[]): boolean {
	return words.some((_, at) => wanted.every((word, next) => fits(word, words[at + next] ?? '')))
}

function fits(wanted: string, word: string): boolean {
	return wanted.length < FEWEST_OF_A_STEM ? word === wanted : word.startsWith(wanted)
}

function isWithin(tag: string, wanted: string): boolean {
	return tag === wanted || tag.startsWith(`${wanted}/`)
}
