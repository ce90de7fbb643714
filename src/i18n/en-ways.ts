import type { WaysWords } from './ways-words'

/** The words of ways in in English. */
export const enWays: WaysWords = {
	title: 'Way in',
}
