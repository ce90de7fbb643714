import type { MeReading } from '../contact/me'
import type { MatchesWords } from './matches-words'

/** What was made of the user's own note. */
export function sayMe(reading: MeReading, words: MatchesWords): string {
	const { path } = reading
	if (reading.kind === 'read') {
		const { offers, interests } = reading.me
		return words.meRead(path, `${words.offersCounted(offers.length)}, ${words.interestsCounted(interests.length)}`)
	}
	return reading.kind === 'gone' ? words.meGone(path) : words.meBroken(path)
}
