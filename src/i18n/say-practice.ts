import type { Practice, PracticeText } from '../contact/practice'
import type { NextStep } from '../contact/stage-checks'
import type { Words } from './words'

/** A practice in words: Tend's own in the language of the interface, the user's as their note has it. */
export function practiceText({ of }: Practice, words: Words): PracticeText {
	return typeof of === 'string' ? words.practices.own[of] : of
}

/** What to do next for a tie to grow, in one line: "Next step: Keep promises". No full stop. */
export function sayNextStep(step: NextStep, words: Words): string {
	if (step.kind === 'ready') return words.practices.ready(words.stages[step.stage])
	return words.practices.next(practiceText(step.practice, words).name)
}
