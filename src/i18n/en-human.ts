import type { HumanWords } from './human-words'
import { counted } from './plural'
import { sayCount } from './say-count'

/** The words of the human side in English. */
export const enHuman: HumanWords = {
	questions: {
		'how-met': 'How did the two of you meet?',
		'interests': 'What interests them these days?',
		'hobbies': 'What do they like to do outside work?',
		'pronunciation': 'How is the name said?',
		'family': 'Who is at home with them, if it comes up?',
		'birthday': 'When is their birthday, if it comes up?',
	},
	onOccasion: (question) => `${question} Can be asked when there is occasion.`,
	writtenOnly: 'Five messages in a row: a call or a meeting would do more',
	kept: 'Kept',
	keptFor: (promise) => `Promise kept: ${promise}`,
	keptNow: 'Kept now',
	promisesKept: counted('en', { one: 'promise kept', other: 'promises kept' }),
	morePromises: (count) => `${sayCount(count, 'en')} more`,
	theirDay: 'By when, theirs',
}
