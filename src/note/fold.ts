import { ownText } from './own-text'

const known = new Map<string, string>()
const MOST_KNOWN = 20_000

/**
 * A spelling as Tend compares it: NFC, lower case, `ё` as `е`, without blanks, `-` and `_` (DESIGN 2).
 * `Last-Contact`, `last_contact` and `lastContact` fold to one text.
 */
export function folded(text: string): string {
	const before = known.get(text)
	if (before !== undefined) return before
	const now = text.normalize('NFC').toLowerCase().replace(/[\s_-]+/g, '').replace(/ё/g, 'е').normalize('NFC')
	// Notes are hostile: what is remembered stays bounded.
	if (known.size >= MOST_KNOWN) known.clear()
	if (text.length <= 100) known.set(ownText(text), ownText(now))
	return now
}
