import type { Tie } from '../contact/tie'
import type { Day } from '../note/day'
import type { Language } from './language'
import { sayNext } from './say-board-row'
import { sayOn, WEEK } from './say-on'
import type { Words } from './words'

/**
 * How a tie stands, in the few words that fit beneath a name on the circles: "19 days late", "spoke on Thursday", "due
 * in 8 days", "quiet since March 2025", "first message", "to meet". What happened this week is of more interest than a
 * day that is still ahead. Null: nothing is known but the name.
 */
export function sayCircleLine({ band, due, anchor, lastContact, cadence, occasions }: Tie, words: Words, language: Language, today: Day): string | null {
	for (const { kind } of occasions) if (kind === 'first-message' || kind === 'bridge') return sayNext({ kind }, language, today)
	if (band === 'to-meet') return sayNext({ kind: 'to-meet' }, language, today)
	if (band === 'dormant' && anchor !== null) return sayNext({ kind: 'quiet', since: anchor }, language, today)
	const isWaiting = due !== null && cadence !== 'never'
	const spoken = lastContact === null ? null : `${words.ways.spoken[lastContact.channel ?? 'other']} ${sayOn(lastContact.day, language, today)}`
	const isRecent = lastContact !== null && today - lastContact.day < WEEK
	if (!isWaiting || (isRecent && due > today)) return spoken
	return words.circlesPicture.dueIn(today - due)
}
