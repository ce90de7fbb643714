import type { Channel } from './channel'
import type { Day } from './day'
import { folded } from './fold'
import type { Link } from './link'

/** The words that may follow an interaction's text (DESIGN 2). */
export type InteractionWord = 'gave' | 'received' | 'asked' | 'thanked' | 'promised' | 'goal' | 'project'

/** Every interaction word, in the order of DESIGN 2. */
export const INTERACTION_WORDS = [
	'gave', 'received', 'asked', 'thanked', 'promised', 'goal', 'project',
] as const satisfies readonly InteractionWord[]

/** What follows each word, in the line's order; a word that is not there is absent. */
export type InteractionWords = Readonly<Partial<Record<InteractionWord, readonly string[]>>>

/** One line `- [day] channel [people]: text; word: …` as a note says it (DESIGN 2, RULES 12–15). */
export interface Interaction {
	readonly day: Day
	/** Null where the line names no known channel. */
	readonly channel: Channel | null
	/** Links before the first colon: who took part. In a contact's own log the person is implied, these are others. */
	readonly people: readonly Link[]
	/** Links after the colon: mentioned, not met. */
	readonly mentioned: readonly Link[]
	/** What was talked about, without day, channel, people and words. */
	readonly text: string
	readonly words: InteractionWords
	/** Line in the file from 1. */
	readonly line: number
}

/** Whether a word tells of what is to come about and may not: whoever is named behind it has not taken part in anything yet. */
export const IS_TO_COME: Readonly<Record<InteractionWord, boolean>> = {
	gave: false,
	received: false,
	asked: true,
	thanked: false,
	promised: true,
	goal: true,
	project: false,
}

const SPELLINGS: Readonly<Record<InteractionWord, string>> = {
	gave: 'gave give sent дал дала дали отдал отдала отдали передал передала передали ' +
		'отправил отправила отправили подарил подарила подарили поделился поделилась поделились',
	received: 'received got получил получила получили',
	asked: 'asked просил просила просили попросил попросила попросили',
	thanked: 'thanked thanks благодарил благодарила благодарили поблагодарил поблагодарила поблагодарили',
	promised: 'promised обещал обещала обещали пообещал пообещала пообещали',
	goal: 'goal цель',
	project: 'project проект',
}

const WORDS: ReadonlyMap<string, InteractionWord> = new Map(
	INTERACTION_WORDS.flatMap((word) => {
		return SPELLINGS[word].split(' ').map((spelling) => [folded(spelling), word] as const)
	}),
)

/** The longest spelling of an interaction word, in characters. */
export const LONGEST_WORD = Math.max(...Array.from(WORDS.keys(), (word) => word.length))

/** The interaction word that a spelling stands for, in any case, English or Russian; null: none. */
export function interactionWord(spelling: string): InteractionWord | null {
	return WORDS.get(folded(spelling)) ?? null
}
