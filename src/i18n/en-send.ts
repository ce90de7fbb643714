import type { SendWords } from './send-words'

/** The words of something to send in English. */
export const enSend: SendWords = {
	title: 'Send',
}
