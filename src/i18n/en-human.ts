import type { HumanWords } from './human-words'
import { counted } from './plural'
import { sayCount } from './say-count'

/** The words of the human side in English. */
export const enHuman: HumanWords = {
	questions: {
		'how-met': 'How did the two of you meet? A word in the note keeps it.',
		'interests': 'What interests them just now? Good to ask when there is a moment.',
		'hobbies': 'What do they enjoy after work? Good to ask when there is a moment.',
		'pronunciation': 'How is the name said? They will be glad to be asked.',
		'family': 'Who is at home with them? Only if they bring it up.',
		'birthday': 'When is their birthday? Good to ask when there is a moment.',
	},
	writtenOnly: 'Five messages in a row: a call or a meeting would do more',
	kept: 'Kept',
	keptFor: (promise) => `Promise kept: ${promise}`,
	keptNow: 'Kept now',
	promisesKept: counted('en', { one: 'promise kept', other: 'promises kept' }),
	morePromises: (count) => `${sayCount(count, 'en')} more`,
	theirDay: 'By when, theirs',
}
