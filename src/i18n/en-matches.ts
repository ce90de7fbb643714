import type { MatchesWords } from './matches-words'
import { counted } from './plural'

/** The words of matches in English. */
export const enMatches: MatchesWords = {
	title: 'Who could help whom',
	couldHelp: 'Could help',
	usefulTo: 'Useful to',

	help: 'Help',
	introduce: 'Introduce',
	and: 'and',
	needs: {
		needs: (text) => `needs: ${text}`,
		problems: (text) => `problem: ${text}`,
	},
	youOffer: (text) => `you offer: ${text}`,
	offers: (name, text) => `${name} offers: ${text}`,

	helpShort: 'Help…',
	introduceShort: 'Introduce…',
	dismissShort: 'Dismiss',
	helpFor: (name, need) => `Help ${name}: ${need}`,
	introduceFor: (names, need) => `Introduce ${names}: ${need}`,
	dismissFor: (match) => `Dismiss for good: ${match}`,
	dismissed: 'Not to be offered again',

	meRead: (path, said) => `Read from ${path}: ${said}.`,
	offersCounted: counted('en', { one: 'offer', other: 'offers' }),
	interestsCounted: counted('en', { one: 'interest', other: 'interests' }),
	meGone: (path) => `${path} is not there.`,
	meBroken: (path) => `The properties of ${path} cannot be read: they are broken YAML.`,
}
