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
	let before: FoundWord | null = null
	WORD.lastIndex = start
	for (let match = WORD.exec(text); match !== null && match.index < end; match = WORD.exec(text)) {
		const word: FoundWord = { text: match[0], index: match.index, end: match.index + match[0].length }
		const adjoins = before !== null && word.index === before.end + 1 && text[before.end] === ' '
		const pair = before !== null && adjoins ? channelOf(before.text + word.text, channelWords) : undefined
		if (before !== null && pair !== undefined) return { channel: pair, index: before.index, end: word.end }
		const channel = before === null ? undefined : channelOf(before.text, channelWords)
		if (before !== null && channel !== undefined) return { channel, index: before.index, end: before.end }
		before = word
	}
	const channel = before === null ? undefined : channelOf(before.text, channelWords)
	return before === null || channel === undefined ? null : { channel, index: before.index, end: before.end }
}

interface FoundWord {
	readonly text: string
	readonly index: number
	readonly end: number
}

function channelOf(word: string, channelWords: ReadonlyMap<string, Channel>): Channel | undefined {
	return word.length <= LONGEST_WORD ? channelWords.get(folded(word)) : undefined
}
