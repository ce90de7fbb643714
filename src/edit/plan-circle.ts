import type { Circle } from '../contact/circle'
import { CIRCLE_SCALE } from '../contact/circle'
import type { Planned } from './act-plan'
import { planFor } from './act-plan'
import { clearProperty, setStep } from './property-steps'

/** Moves a person to a circle; null: to none. */
export function circleSet(path: string, circle: Circle | null): Planned {
	return planFor(path, circle === null ? clearProperty('circle') : setStep('circle', circle, CIRCLE_SCALE))
}
