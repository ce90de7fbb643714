import type { Fields } from './fields'
import { folded } from './fold'

/** Keys under which notes keep the address of what they are about, folded. */
const KEYS: readonly string[] = ['url', 'source', 'link', 'адрес', 'ссылка'].map(folded)

const LONGEST = 2000

/**
 * The web address that a note is about: the first of its address keys that holds an https address and nothing else.
 * Notes are hostile, so no other kind of address is ever handed on.
 */
export function webAddressOf({ values }: Fields): string | null {
	const keys = Object.keys(values)
	for (const wanted of KEYS) {
		for (const key of keys) {
			const address = folded(key) === wanted ? addressIn(values[key]) : null
			if (address !== null) return address
		}
	}
	return null
}

function addressIn(value: unknown): string | null {
	const texts: readonly unknown[] = Array.isArray(value) ? value : [value]
	for (const text of texts) {
		if (typeof text !== 'string' || text.length > LONGEST) continue
		const address = text.trim()
		if (/^https:\/\/[^\s/?#@:<>"'`\\]+(?::\d{1,5})?(?:[/?#][^\s<>"`\\]*)?$/i.test(address)) return address
	}
	return null
}
