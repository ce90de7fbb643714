import type { Channel } from '../note/channel'
import { CHANNELS } from '../note/channel'

/** The user's words for channels, and the first line that could not be read (null: all could). */
export interface ChannelWords {
	readonly words: Readonly<Record<string, Channel>>
	readonly unreadable: string | null
}

/** Reads `call: pinged, rang up`, one channel a line; a line of another shape gives no word and is named. */
export function channelWordsFrom(text: string): ChannelWords {
	const words = new Map<string, Channel>()
	let unreadable: string | null = null
	for (const line of text.split('\n')) {
		if (line.trim() === '') continue
		const entry = entryFrom(line)
		if (entry === null) unreadable ??= line.trim()
		else for (const word of entry.words) words.set(word, entry.channel)
	}
	return { words: Object.fromEntries(words), unreadable }
}

function entryFrom(line: string): { readonly channel: Channel; readonly words: readonly string[] } | null {
	const colon = line.indexOf(':')
	if (colon < 0) return null
	const name = line.slice(0, colon).trim().toLowerCase()
	const channel = CHANNELS.find((known) => known === name)
	const words = line
		.slice(colon + 1)
		.split(',')
		.map((word) => word.trim())
		.filter((word) => word !== '')
	return channel === undefined || words.length === 0 ? null : { channel, words }
}
