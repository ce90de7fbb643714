import type { HumanWords } from './human-words'

/** The words of the human side in Russian. */
export const ruHuman: HumanWords = {
	ask: 'Спросить',
}
