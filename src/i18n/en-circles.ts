import type { CirclesWords } from './circles-words'

/** The words of the circles picture in English. */
export const enCircles: CirclesWords = {
	title: 'Circles',
}
