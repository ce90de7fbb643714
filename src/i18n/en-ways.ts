import type { WaysWords } from './ways-words'

/** The words of ways in in English. */
export const enWays: WaysWords = {
	title: 'Way in',
	to: (name) => `Way in to ${name}`,
	spoken: { call: 'spoke', video: 'spoke', meeting: 'met', message: 'in touch', email: 'in touch', event: 'met', other: 'in touch' },
	whoKnows: (name) => `who knows ${name}`,
	known: (name) => `You know ${name} there`,
	evidence: {
		knows: (note) => `${note}’s note says they know each other`,
		introduced: (note, by) => `${note}’s note names ${by} under “introduced by”`,
		together: (when) => `together ${when}`,
		togetherOnce: 'together in one conversation',
		link: (note, to) => `${note}’s note links to ${to}`,
		both: (note) => `both stand in the note ${note}`,
	},
	against: {
		asked: (when) => `asked ${when}`,
		owed: (promise) => `your promise is open: ${promise}`,
		leftAlone: 'not to be contacted, as the note asks',
		boundaries: (text) => `boundaries: ${text}`,
		quiet: (since) => `quiet since ${since}`,
		support: (circle) => `circle “${circle}”: ask as a friend`,
	},
	ask: 'Ask',
	askFor: (name) => `Ask ${name}…`,
	asked: (name) => `Log that you asked: ${name}`,
	more: 'More ways',
	why: 'Why this way',
	introduction: (link) => `an introduction to ${link}`,
	introductionThrough: (link, through) => `an introduction to ${link} through ${through}`,
	knownAlready: 'You know somebody there already.',
	none: 'No way in yet.',
	anyMakes: 'Any of these makes one:',
	makers: {
		person: [
			'Write “knows”, with a link to them, in the note of somebody whom you know.',
			'Log a conversation or a meeting in which both took part.',
			'Write “introduced_by”, with a link to who could, in their own note.',
		],
		organization: [
			'Write “organization”, with a link to it, in the note of somebody who works there.',
			'Write “knows”, with a link to it, in the note of somebody who knows people there.',
		],
		name: [
			'Write “knows”, with a link to this name, in the note of somebody whom you know.',
			'Log a conversation or a meeting in which both took part.',
		],
	},
	makeOne: 'There will be one when the note of somebody you know names them under “knows”, or a log line names both.',
	choose: 'Who could introduce you to…',
	nothing: 'Nobody to meet, no organization and no name without a note fits.',
	kinds: { organization: 'organization', name: 'no note yet' },
}
