import type { Day } from '../note/day'
import type { Interaction } from '../note/interaction'
import { ownText } from '../note/own-text'
import type { Source } from './source'
import { valueKindOf } from './value-kind'
import type { ValueKind } from './value-kind'

/** The words of a log line that say what passed between two people, or what they do together. */
export type DeedWord = 'gave' | 'received' | 'asked' | 'thanked' | 'project'

/** In the order in which a line tells of them. */
export const DEED_WORDS: readonly DeedWord[] = ['gave', 'received', 'asked', 'thanked', 'project']

/** One thing given, received, asked for, thanked for, or worked on together, as a line of a log tells it. */
export interface Deed {
	readonly word: DeedWord
	/** What was given or received; null where the words tell no kind, and for the other words. */
	readonly kind: ValueKind | null
	readonly day: Day
	/** What stands behind the word, shortened. */
	readonly text: string
	readonly source: Source
}

/** Characters that are kept of what stands behind a word. */
export const LONGEST_TEXT = 120
const NONE: readonly Deed[] = []

/** The deeds that one interaction tells of, in the order of the words. */
export function deedsIn({ day, words, line }: Interaction, path: string): readonly Deed[] {
	let found: Deed[] | null = null
	for (const word of DEED_WORDS) {
		for (const said of words[word] ?? []) {
			const kind = word === 'gave' || word === 'received' ? valueKindOf(said) : null
			found ??= []
			found.push({ word, kind, day, text: ownText(said.slice(0, LONGEST_TEXT)), source: { path, line } })
		}
	}
	return found ?? NONE
}
