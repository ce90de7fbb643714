import type { Circle } from '../contact/circle'
import { CIRCLE_SCALE } from '../contact/circle'
import { factsFromText } from '../contact/note-facts'
import type { Planned } from './act-plan'
import { planFor } from './act-plan'
import { clearProperty, setStep } from './property-steps'
import { Refused } from './refusal'
import { spliced } from './splice'
import type { Step } from './step'

/** Moves a person to a circle; null: to none, where the note is a contact without it. */
export function circleSet(path: string, circle: Circle | null): Planned {
	return planFor(path, circle === null ? noCircle(path) : setStep('circle', circle, CIRCLE_SCALE))
}

function noCircle(path: string): Step {
	return (text, rules) => {
		const splices = clearProperty('circle')(text, rules)
		// Whether it is a contact hangs on no day.
		const contact = factsFromText(path, spliced(text, splices), rules.reading, 0)?.contact ?? null
		if (contact === null) throw new Refused('only-circle')
		return splices
	}
}
