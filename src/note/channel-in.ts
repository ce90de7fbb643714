import type { Channel } from './channel'
import { folded } from './fold'

/** A channel word found in a line: `text.slice(index, end)`. */
export interface FoundChannel {
	readonly channel: Channel
	readonly index: number
	readonly end: number
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*(?:-[\p{L}\p{N}]+)*/gu
const LONGEST_WORD = 40

/**
 * The first channel word of `text` from `start` to before `end`: a whole word in any case, or two that the user has
 * entered as one ("video call").
 */
export function channelIn(
	text: string,
	start: number,
	end: number,
	channelWords: ReadonlyMap<string, Channel>,
): FoundChannel | null {
	let before: { word: string; index: number; end: number; channel: Channel | undefined } | null = null
	for (const match of text.slice(start, end).matchAll(WORD)) {
		const word = match[0]
		const index = start + match.index
		const wordEnd = index + word.length
		const short = word.length <= LONGEST_WORD
		if (before !== null) {
			const pair = short && text.slice(before.end, index) === ' ' ? channelWords.get(folded(before.word + word)) : undefined
			if (pair !== undefined) return { channel: pair, index: before.index, end: wordEnd }
			if (before.channel !== undefined) return { channel: before.channel, index: before.index, end: before.end }
		}
		before = { word, index, end: wordEnd, channel: short ? channelWords.get(folded(word)) : undefined }
	}
	return before?.channel === undefined ? null : { channel: before.channel, index: before.index, end: before.end }
}
