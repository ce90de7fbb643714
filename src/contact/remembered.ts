import { ownText } from '../note/own-text'

const MOST_REMEMBERED = 20_000
const LONGEST_REMEMBERED = 100

/**
 * A reader of property values that reads each text once: in thousands of notes the same days, circles and
 * organizations come again. `read` must answer from the value alone, with what nobody changes.
 */
export function remembered<Said extends NonNullable<unknown> | null>(
	read: (value: unknown) => Said,
): (value: unknown) => Said {
	const known = new Map<string, Said>()
	return (value) => {
		if (typeof value !== 'string' || value.length > LONGEST_REMEMBERED) return read(value)
		const before = known.get(value)
		if (before !== undefined) return before
		const own = ownText(value)
		const said = read(own)
		// Notes are hostile: what is remembered stays bounded.
		if (known.size >= MOST_REMEMBERED) known.clear()
		known.set(own, said)
		return said
	}
}
