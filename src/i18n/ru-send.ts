import type { SendWords } from './send-words'

/** The words of something to send in Russian. */
export const ruSend: SendWords = {
	title: 'Послать',
}
