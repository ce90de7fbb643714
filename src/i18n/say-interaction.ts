import type { Deed } from '../contact/deed'
import type { Interaction } from '../note/interaction'
import type { Words } from './words'

/** How two were in touch, and about what: "Call: titanium"; "Contact" where neither is known. */
export function sayTalk({ channel, text }: Pick<Interaction, 'channel' | 'text'>, { channels, card }: Words): string {
	const said = [channel === null ? '' : channels[channel], text].filter((part) => part !== '').join(': ')
	return said === '' ? card.contact : said
}

/** What passed between two: "I gave: contact, a turner". */
export function sayDeed({ word, text }: Pick<Deed, 'word' | 'text'>, { acts }: Words): string {
	return `${acts.form.words[word]}: ${text}`
}
