import type { BriefingWords } from './briefing-words'
import { counted } from './plural'

const parts = counted('en', { one: 'part', other: 'parts' })

/** The words of the briefing before a meeting in English. */
export const enBriefing: BriefingWords = {
	short: 'Briefing',
	forPerson: (name) => `Briefing before meeting ${name}`,
	sections: { who: 'Who', ask: 'Ask', bring: 'Bring along' },
	introducedBy: (names) => `introduced by ${names}`,
	mine: 'Yours:',
	after: (subject, day) => `What is new since ${day}: ${subject}?`,
	shared: (topics) => `in common: ${topics}`,
	needed: (need) => `for: ${need}`,
	reading: 'Reading the note…',
	nothing: (name) => `Nothing is known of ${name} yet.`,
	nextStep: 'Log a conversation, or write in the note what you know.',
	confidential: 'This person is confidential. Look around before you open the briefing.',
	show: 'Show',
	copy: 'Copy',
	copyThough: 'Copy though confidential',
	insert: 'Insert into open note',
	insertThough: 'Insert though confidential',
	openNote: 'Open note',
	logIt: 'Log it',
	afterwards: 'After the meeting:',
	copied: (name) => `Briefing copied: ${name}`,
	inserted: (name) => `Briefing inserted: ${name}`,
	notCopied: (reason) => `The briefing was not copied: ${reason}`,
	notInserted: (reason) => `The briefing was not inserted: ${reason}`,
	withheld: (count) => `${parts(count)} withheld`,
}
