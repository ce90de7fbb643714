import { blocksFrom, type Block } from './blocks'
import type { PlacedLink } from './body-links'
import type { Channel } from './channel'
import { withoutCodeSpans } from './code-spans'
import { dayAtStart, type Day } from './day'
import { frontmatterBlock } from './fence'
import { folded } from './fold'
import type { Interaction } from './interaction'
import { interactionLineFrom, type InteractionLine } from './interaction-line'
import { linksIn, type FoundLink } from './link'
import { cancelledDayIn, doneDayIn, mayHoldPromise, promiseFrom } from './promise-line'
import type { KeptPromise, PromiseLine } from './promise'
import type { Unreadable } from './unreadable'

/** What a note's body says: its log, its dated lines and its open promises, each with its line. */
export interface NoteLines {
	/** Interactions under the log's heading of a contact's note (RULES 12). */
	readonly log: readonly Interaction[]
	/** Interactions of a dated note (RULES 13). */
	readonly dated: readonly Interaction[]
	/** Open promises; outside a contact's own note only those with a link (RULES 28). */
	readonly promises: readonly PromiseLine[]
	/** Promises that were ticked, or given up only after their day; outside a contact's own note only those with a link. */
	readonly kept: readonly KeptPromise[]
	/** Of a contact's own note, its links in what is only asked for, promised or aimed at. */
	readonly toCome: readonly PlacedLink[]
	/** Days that do not exist (RULES 15). */
	readonly unreadable: readonly Unreadable[]
}

/** What the user sets about reading lines. */
export interface LineRules {
	/** Headings over a person's log; any level, any case. */
	readonly logHeadings: readonly string[]
	/** Words for channels, folded. */
	readonly channelWords: ReadonlyMap<string, Channel>
	/** Every link in a dated note counts as a contact, channel word or not (RULES 13). */
	readonly everyMention: boolean
}

type Mutable = { readonly [list in keyof NoteLines]: NoteLines[list][number][] }

/**
 * Reads the body of a note, in one pass. `ofContact`: the note is a contact's own, so its log counts and every
 * promise in it. `day`: the day a dated note stands for, else null. Tasks are never interactions, code says nothing.
 */
export function linesOf(text: string, ofContact: boolean, day: Day | null, rules: LineRules): NoteLines {
	const lines: Mutable = { log: [], dated: [], promises: [], kept: [], toCome: [], unreadable: [] }
	const withPromises = mayHoldPromise(text)
	if (!withPromises && !ofContact && day === null) return lines
	const block = frontmatterBlock(text)
	const bodyStart = block?.bodyStart ?? (text.charCodeAt(0) === 0xfeff ? 1 : 0)
	const bodyLine = block === null ? 1 : block.firstLine + countOf('\n', block.yaml) + 1
	const headings = new Set(rules.logHeadings.map(headingKey))

	/** Level of the log's heading while its lines last. */
	let log: number | null = null
	for (const part of blocksFrom(text, bodyStart, bodyLine)) {
		if (part.kind === 'heading') {
			if (log !== null && part.level <= log) log = null
			if (log === null && headings.has(headingKey(part.text))) log = part.level
		}
		if (part.kind === 'task') readTask(part, ofContact, lines)
		else if (ofContact && log !== null && part.kind === 'item' && readLogItem(part, rules, lines)) continue
		else if (day !== null) readDated(part, day, rules, lines)
	}
	return lines
}

function readTask(task: Block, ofContact: boolean, lines: Mutable): void {
	const text = firstLineOf(task.text)
	const reading = promiseFrom(text, task.line)
	if (reading === null || (!ofContact && reading.promise.people.length === 0)) return
	const isDone = task.mark === 'x' || task.mark === 'X'
	if (ofContact && !isDone) lines.toCome.push(...placed(linksIn(withoutCodeSpans(task.text)), task))
	if (task.mark === '-') {
		const givenUp = cancelledDayIn(text)
		const { due } = reading.promise
		if (due !== null && givenUp !== null && givenUp > due) lines.kept.push({ ...reading.promise, done: givenUp })
		return
	}
	if (isDone) {
		lines.kept.push({ ...reading.promise, done: doneDayIn(text) })
		return
	}
	lines.promises.push(reading.promise)
	if (reading.unreadable !== null) lines.unreadable.push(reading.unreadable)
}

/** Whether the item stands for a day, possible or not: one without a day is nothing (RULES 12). */
function readLogItem(item: Block, rules: LineRules, lines: Mutable): boolean {
	const read = interactionLineFrom(item.text, rules.channelWords)
	if (read.day === null) return false
	lines.toCome.push(...placed(read.toCome, item))
	if (typeof read.day === 'number') lines.log.push(interactionOf(read, read.day, item.line))
	else lines.unreadable.push(unreadableDay(read, item.line))
	return true
}

/** Links of a block's text, with the line of the file that each stands in. */
function placed(links: readonly FoundLink[], { text, line }: Block): PlacedLink[] {
	return links.map(({ target, index }) => ({ target, line: line + countOf('\n', text.slice(0, index)), key: null }))
}

/** A list item or paragraph with a channel word and a link before its first colon (RULES 13). */
function readDated(block: Block, day: Day, rules: LineRules, lines: Mutable): void {
	const prose = block.kind === 'item' || block.kind === 'paragraph'
	if (!block.text.includes('[') || !(prose || rules.everyMention)) return
	for (const { text, line } of prose ? interactionsIn(block, rules) : [block]) {
		const read = interactionLineFrom(text, rules.channelWords)
		const fits = prose && read.channel !== null && read.people.length > 0
		const mentions = rules.everyMention ? [...read.people, ...read.mentioned] : []
		if (!fits && mentions.length === 0) continue
		const counted = rules.everyMention ? { ...read, people: mentions, mentioned: [] } : read
		const own = read.day ?? day
		if (typeof own === 'number') lines.dated.push(interactionOf(counted, own, line))
		else lines.unreadable.push(unreadableDay(read, line))
	}
}

/** A block's lines, parted where one begins anew with a day or a channel word: people type line under line. */
function interactionsIn(block: Block, rules: LineRules): readonly { readonly text: string; readonly line: number }[] {
	if (!block.text.includes('\n')) return [block]
	const parts: { text: string; line: number }[] = []
	for (const [index, text] of block.text.split('\n').entries()) {
		const last = parts.at(-1)
		if (last === undefined || beginsAnew(text, rules)) parts.push({ text, line: block.line + index })
		else last.text += `\n${text}`
	}
	return parts
}

function beginsAnew(text: string, rules: LineRules): boolean {
	const [, word] = /^[^\p{L}\p{N}[(]*([\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]{0,40})/u.exec(text) ?? []
	return dayAtStart(text) !== null || (word !== undefined && rules.channelWords.has(folded(word)))
}

function interactionOf(read: InteractionLine, day: Day, line: number): Interaction {
	const { channel, people, mentioned, text, words } = read
	return { day, channel, people, mentioned, text, words, line }
}

function unreadableDay(read: InteractionLine, line: number): Unreadable {
	const kind = read.day === 'ambiguous' ? 'ambiguous-day' : 'line-day'
	return { line, problem: { kind, key: null, text: read.dayText.slice(0, 80) } }
}

/** A heading as it is compared: folded, without emphasis, emoji and other ornaments around it. */
export function headingKey(heading: string): string {
	return folded(heading.replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, ''))
}

function firstLineOf(text: string): string {
	const end = text.indexOf('\n')
	return end < 0 ? text : text.slice(0, end)
}

function countOf(character: string, text: string): number {
	let count = 0
	for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count += 1
	return count
}
