import type { WaysWords } from './ways-words'

/** The words of ways in in Russian. */
export const ruWays: WaysWords = {
	title: 'Как выйти',
}
