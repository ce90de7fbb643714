import type { Channel } from '../note/channel'
import type { Day } from '../note/day'
import type { Problem } from '../note/unreadable'
import type { Circle } from './circle'
import type { DeedWord } from './deed'
import type { Source } from './source'
import type { Stage } from './stage'

/**
 * What a finding is about, in the order of the review: circles confused or too large; words not kept; a tie that is
 * out of balance; something not noted yet; a note that needs a hand.
 */
export const CONCERNS = ['circles', 'word', 'balance', 'gap', 'note'] as const
export type Concern = (typeof CONCERNS)[number]

/** The one act that a finding offers; the others are the same for all of them. */
export type FindingAct = 'circle' | 'stage' | 'log' | 'promise' | 'keep' | 'open' | 'fix' | 'show-circle'

/** One thing that a finding rests on: said in words by `i18n/say-finding-line.ts`, opened at its source. */
export interface FindingLine {
	/** Null where it has no day, or nobody knows it. */
	readonly day: Day | null
	readonly said: LineSaid
	readonly source: Source
}

export type LineSaid =
	| { readonly kind: 'deed'; readonly word: DeedWord; readonly text: string }
	| { readonly kind: 'contact'; readonly channel: Channel | null }
	| { readonly kind: 'met' }
	| { readonly kind: 'promise'; readonly text: string }
	| { readonly kind: 'circle'; readonly circle: Circle }
	| { readonly kind: 'stage'; readonly stage: Stage }
	| { readonly kind: 'problem'; readonly problem: Problem }
	/** A note by its name, or a person by theirs. */
	| { readonly kind: 'note'; readonly name: string }

/** What a rule has found. */
export interface Found<Facts> {
	/** Tells two findings of one kind about the same person apart, in lines of their own where a path is one; empty where there is but one. */
	readonly id: string
	/** What the sentence says: numbers and names. */
	readonly facts: Facts
	/** What it rests on, the newest first. */
	readonly lines: readonly FindingLine[]
}
