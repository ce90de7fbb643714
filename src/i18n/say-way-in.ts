import { pathOf } from '../contact/acquaintance'
import type { Acquaintance, Party } from '../contact/acquaintance'
import type { Source } from '../contact/source'
import type { Tie } from '../contact/tie'
import type { Day } from '../note/day'
import { noteTopic } from '../note/topic'
import type { TieAt, Wanted } from '../query/wanted'
import { partyName } from '../query/wanted'
import type { Against, WayIn } from '../query/way-in'
import type { Language } from './language'
import { sayDay, sayMonth, sayWhen } from './say-day'
import { sinceDay } from './since-day'
import type { Words } from './words'

/** Part of a sentence, and the line it rests on; null: it rests on none. */
export interface SaidPart {
	readonly text: string
	readonly source: Source | null
}

/** What ways in are said with. */
export interface WaySpeech {
	readonly words: Words
	readonly language: Language
	readonly today: Day
	readonly tieAt: TieAt
	/** Whom the ways lead to. */
	readonly wanted: Wanted
}

/** From this many days on, the month says enough of when it was. */
const LONG_AGO = 92

/**
 * A way in in one sentence, in parts that follow each other after commas: "Boris Levin, spoke on 12 November",
 * "Boris Levin, who knows Anna Weber".
 */
export function sayWayIn(way: WayIn, speech: WaySpeech): readonly SaidPart[] {
	const { ways } = speech.words
	const [first, second] = way.brokers
	const grounds = way.steps.map(({ evidence: [best] }) => best.source)
	if (first === undefined) return sayKnown(way.to, speech)
	if (second === undefined) return [{ text: sayOneBroker(first, way, speech), source: grounds[0] ?? null }, ...sayLastSpoken(first, speech)]
	return [{ text: `${first.contact.name}, ${ways.whoKnows(second.contact.name)}`, source: grounds[0] ?? null }]
}

/** When the user and a person were last in touch: "spoke on 12 November"; empty: they never were. */
export function sayLastSpoken({ lastContact }: Tie, { words, language, today }: WaySpeech): readonly SaidPart[] {
	if (lastContact === null) return []
	const { channel, day, source } = lastContact
	return [{ text: `${words.ways.spoken[channel ?? 'other']} ${sayWhen(day, language, today)}`, source }]
}

/** What shows that two know each other, in lower case: "together on 3 May", "Anna Weber’s note links to Lev Orlov". */
export function sayAcquaintance({ kind, day, source }: Acquaintance, pair: readonly [Party, Party], speech: WaySpeech): string {
	const { words, language, today, wanted, tieAt } = speech
	const { evidence } = words.ways
	const writer = noteTopic(source.path)
	const note = partyName(writer, wanted, tieAt)
	const other = partyName(pair.find((party) => party !== writer) ?? pair[1], wanted, tieAt)
	switch (kind) {
		case 'knows':
			return evidence.knows(note)
		case 'introduced':
			return evidence.introduced(note, other)
		case 'together':
			return day === null ? evidence.togetherOnce : evidence.together(sayWhen(day, language, today))
		case 'link':
			return pair.includes(writer) ? evidence.link(note, other) : evidence.both(note)
	}
}

/** What speaks against asking somebody now, in lower case, and where it stands; never a reproach (DESIGN 1, "Tone"). */
export function sayAgainst(against: Against, { words, language, today }: WaySpeech): SaidPart {
	const says = words.ways.against
	switch (against.kind) {
		case 'asked':
			return { text: says.asked(sayWhen(against.day, language, today)), source: against.source }
		case 'owed': {
			const { promise, source } = against.promise
			const by = promise.due === null ? '' : `, ${words.card.by(sayDay(promise.due, language, 'long', today))}`
			return { text: says.owed(promise.text) + by, source }
		}
		case 'left-alone':
			return { text: says.leftAlone, source: against.source }
		case 'boundaries':
			return { text: says.boundaries(against.text), source: against.source }
		case 'quiet':
			return { text: says.quiet(saySince(against.day, language, today)), source: against.source }
		case 'support':
			return { text: says.support(words.circles[1]), source: against.source }
	}
}

function saySince(day: Day, language: Language, today: Day): string {
	const when = today - day >= LONG_AGO ? sayMonth(day, language, today) : sayDay(day, language, 'long', today)
	return language === 'ru' ? sinceDay(when) : when
}

/** Who can introduce; to an organization, whom they know there. */
function sayOneBroker({ contact }: Tie, { to }: WayIn, { words, wanted, tieAt }: WaySpeech): string {
	return to === wanted.party ? contact.name : `${contact.name}, ${words.ways.whoKnows(partyName(to, wanted, tieAt))}`
}

/** Of an organization: somebody there is known already. */
function sayKnown(to: Party, speech: WaySpeech): readonly SaidPart[] {
	const path = pathOf(to)
	const tie = path === null ? undefined : speech.tieAt(path)
	const text = speech.words.ways.known(partyName(to, speech.wanted, speech.tieAt))
	const source = path === null ? null : { path, line: null }
	return [{ text, source }, ...(tie === undefined ? [] : sayLastSpoken(tie, speech))]
}
