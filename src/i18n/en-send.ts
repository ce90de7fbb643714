import type { SendWords } from './send-words'

/** The words of something to send in English. */
export const enSend: SendWords = {
	title: 'Send',
	shared: (topics) => (topics === 1 ? 'shared topic:' : 'shared topics:'),
	fromLast: 'from your last conversation:',
	copy: (title) => `Copy a link to ${title}`,
	copied: (text) => `Copied: ${text}`,
	notCopied: (title, reason) => `The link to ${title} was not copied: ${reason}`,
	noClipboard: 'the clipboard cannot be reached.',
	noteGone: 'the note is not there any more.',
	unchanged: 'Nothing in your notes on their topics has changed since.',
	noTopics: 'Name an interest or a problem of theirs, and Tend will look for something to send.',
}
