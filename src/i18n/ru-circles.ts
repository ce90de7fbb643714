import type { CirclesWords } from './circles-words'

/** The words of the circles picture in Russian. */
export const ruCircles: CirclesWords = {
	title: 'Круги',
}
