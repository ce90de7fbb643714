import type { Contact } from './contact'

/** Something human that is not known of a person yet, and worth asking when there is occasion (DESIGN 1). */
export type GentleQuestion = 'pronunciation' | 'interests' | 'family' | 'hobbies' | 'birthday' | 'how-met'

/** In the order of asking: what one can use soonest first, the most private last. */
const GENTLE_QUESTIONS: readonly GentleQuestion[] = ['how-met', 'interests', 'hobbies', 'pronunciation', 'family', 'birthday']

/** Whether it is known; of family and closest friends nobody asks how they met. */
const IS_KNOWN: Readonly<Record<GentleQuestion, (contact: Contact) => boolean>> = {
	'pronunciation': ({ human }) => human.pronunciation !== undefined,
	'interests': ({ human }) => human.interests !== undefined,
	'family': ({ human }) => human.family !== undefined,
	'hobbies': ({ human }) => human.hobbies !== undefined,
	'birthday': ({ birthday }) => birthday !== null,
	'how-met': ({ circle, human, met }) => circle === 1 || human.introduced_by !== undefined || met !== null,
}

/** The one thing to ask next; null: all of it is known. */
export function gentleQuestion(contact: Contact): GentleQuestion | null {
	return GENTLE_QUESTIONS.find((question) => !IS_KNOWN[question](contact)) ?? null
}

/** Whether nothing human is known at all: neither family, hobbies, interests, birthday nor how the name is said. */
export function isNothingHumanKnown(contact: Contact): boolean {
	return GENTLE_QUESTIONS.every((question) => question === 'how-met' || !IS_KNOWN[question](contact))
}
