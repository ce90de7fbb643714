import { scaleOf, stepFrom } from './step'

/** 1 first contact, 2 building trust, 3 deepening, 4 strengthened (DESIGN 1). */
export type Stage = 1 | 2 | 3 | 4

/** In the order in which a tie grows. */
export const STAGES: readonly Stage[] = [1, 2, 3, 4]

/** The spellings of every stage. */
export const STAGE_SCALE = scaleOf<Stage>(STAGES, ['stage', 'этап'], {
	1: ['first contact', 'установление контакта'],
	2: ['building trust', 'развитие доверия'],
	3: ['deepening', 'углубление отношений'],
	4: ['strengthened', 'укрепление связей'],
})

/**
 * The stage a property value names: 1..4, an English or Russian name, `Stage 3`, `Этап 3: …`, or a link to a
 * note called so; of a list the first (DESIGN 2, RULES "Russian property names").
 */
export function stageFrom(value: unknown): Stage | 'absent' | 'unreadable' {
	return stepFrom(value, STAGE_SCALE)
}
