import type { HumanWords } from './human-words'

/** The words of the human side in English. */
export const enHuman: HumanWords = {
	ask: 'To ask',
}
