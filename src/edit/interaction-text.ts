import type { Channel } from '../note/channel'
import type { Day } from '../note/day'
import { INTERACTION_WORDS, type InteractionWord } from '../note/interaction'
import { oneLine } from './inserted-lines'
import type { NoteLanguage } from './note-language'

/** What the user says of an interaction that Tend is to write. */
export interface NewInteraction {
	readonly day: Day
	/** Null: not said. */
	readonly channel: Channel | null
	/** Who else took part, as links ready to be written: `[[Ivan Petrov]]`. */
	readonly people: readonly string[]
	readonly text: string
	readonly words: Readonly<Partial<Record<InteractionWord, string>>>
}

/** In English Tend writes the names themselves. */
const RUSSIAN: Readonly<Record<Channel | InteractionWord, string>> = {
	call: 'звонок',
	video: 'видео',
	meeting: 'встреча',
	message: 'сообщение',
	email: 'письмо',
	event: 'мероприятие',
	gave: 'дал',
	received: 'получил',
	asked: 'просил',
	thanked: 'благодарил',
	promised: 'обещал',
	goal: 'цель',
	project: 'проект',
}

/**
 * The line of an interaction, without the list marker: `2026-11-20 call: titanium; gave: contact` (DESIGN 2).
 * `used` are the words as the note spells them.
 */
export function interactionText(
	{ day, channel, people, text, words }: NewInteraction,
	language: NoteLanguage,
	sayDay: (day: Day) => string,
	used: ReadonlyMap<Channel | InteractionWord, string> = new Map(),
): string {
	const inNote = (word: Channel | InteractionWord): string => used.get(word) ?? (language === 'ru' ? RUSSIAN[word] : word)
	const head = [sayDay(day), channel === null ? '' : inNote(channel), people.join(', ')].filter((part) => part !== '')
	const parts = [head.join(' ')]
	const topic = oneLine(text)
	if (topic !== '') parts[0] += `: ${topic}`
	for (const word of INTERACTION_WORDS) {
		const value = oneLine(words[word] ?? '')
		if (value !== '') parts.push(`${inNote(word)}: ${value}`)
	}
	return parts.join('; ')
}
