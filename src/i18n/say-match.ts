import { valueKindOf } from '../contact/value-kind'
import type { Match } from '../query/match'
import { namedInLog } from '../query/match-done'
import type { Language } from './language'
import { sayValueKind } from './say-value-kind'
import { wordsFor } from './words-for'

/** What a match comes to, in one line: "Help Anna Weber: a turner". */
export function sayMatch(match: Match, language: Language): string {
	const { matches: words } = wordsFor(language)
	const { who, need } = match
	const { name } = who.contact
	return match.kind === 'help' ? words.helpFor(name, need) : words.introduceFor(`${name} ${words.and} ${match.other.contact.name}`, need)
}

/** Whose offer it is, and what: "you offer: suppliers of titanium". */
export function sayOffer(match: Match, language: Language): string {
	const { matches: words } = wordsFor(language)
	return match.kind === 'help' ? words.youOffer(match.offer) : words.offers(match.other.contact.name, match.offer)
}

/**
 * What is given where a match is taken, as a line of a log tells it: my offer, before it the kind of value that only
 * the need tells; of an introduction a contact, and what it is for.
 */
export function sayGiven(match: Match, language: Language): string {
	const need = namedInLog(match.need)
	if (match.kind === 'introduce') return `${sayValueKind('contact', language)}, ${need}`
	const offer = namedInLog(match.offer)
	const kind = valueKindOf(offer) === null ? valueKindOf(need) : null
	return kind === null ? offer : `${sayValueKind(kind, language)}, ${offer}`
}
