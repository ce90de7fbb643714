import { CIRCLES } from '../contact/circle'
import type { Circle } from '../contact/circle'
import type { Concern, FindingAct, FindingLine, Found } from '../contact/finding'
import { noteName } from '../contact/note-name'
import type { Tie } from '../contact/tie'
import { normalised } from '../index/alias-book'
import { originalOf } from '../note/conflict-copy'
import { duplicatesIn } from './duplicates'
import type { Likeness } from './duplicates'

/** About how many people a circle can hold (DESIGN 3; Dunbar's layers of 5, 50 and 150). */
export const CIRCLE_HOLDS: Readonly<Record<Circle, number>> = { 1: 5, 2: 50, 3: 150 }

/** Of a circle that is too large so many people are named: those longest silent for their rhythm. */
const QUIET_SHOWN = 3

/** What a rule about several people has found; `ties` are in the order given. */
export interface FoundOfSeveral<Facts> extends Found<Facts> {
	readonly ties: readonly Tie[]
}

/** Looks at everybody, in the order of the review, and at the paths of the conflict copies in the vault. */
interface GroupRule {
	readonly concern: Concern
	readonly act: FindingAct
	readonly find: (ties: readonly Tie[], copies: readonly string[]) => readonly FoundOfSeveral<unknown>[]
}

/** Everything that the review can find about several people or notes: a new one is its rule and its line, and its words. */
export const GROUP_RULES = {
	'circle-too-large': { concern: 'circles', act: 'show-circle', find: circlesTooLarge },
	'duplicates': { concern: 'note', act: 'open', find: duplicates },
	'alias-clash': { concern: 'note', act: 'open', find: aliasClashes },
	'conflict-copy': { concern: 'note', act: 'open', find: conflictCopies },
} as const satisfies Readonly<Record<string, GroupRule>>

export type GroupFindingKind = keyof typeof GROUP_RULES

/** Circles of more living people than they can hold. */
function circlesTooLarge(ties: readonly Tie[]): readonly FoundOfSeveral<{ circle: Circle; people: number; holds: number }>[] {
	return CIRCLES.flatMap((circle) => {
		const people = ties.filter(({ contact }) => contact.circle === circle && !contact.deceased)
		const holds = CIRCLE_HOLDS[circle]
		if (people.length <= holds) return []
		const quiet = people.filter(({ lastContact, ratio }) => lastContact !== null && ratio !== null)
		quiet.sort((a, b) => (b.ratio ?? 0) - (a.ratio ?? 0))
		const lines = quiet.slice(0, QUIET_SHOWN).map(personLine)
		return [{ id: String(circle), facts: { circle, people: people.length, holds }, lines, ties: [] }]
	})
}

/** Notes that may be about one person. */
function duplicates(ties: readonly Tie[]): readonly FoundOfSeveral<{ by: readonly Likeness[]; notes: number }>[] {
	return duplicatesIn(ties).map(({ ties: alike, by }) => ({
		id: [...alike.map(({ contact }) => contact.path).sort().slice(0, 1), String(alike.length)].join('\n'),
		facts: { by, notes: alike.length },
		lines: alike.map((tie) => noteLine(tie.contact.path)),
		ties: alike,
	}))
}

/** An alias that several contacts bear leads to nobody (RULES 9). */
function aliasClashes(ties: readonly Tie[]): readonly FoundOfSeveral<{ alias: string; people: number }>[] {
	const bearers = new Map<string, { alias: string; ties: Tie[] }>()
	for (const tie of ties) {
		for (const alias of tie.contact.aliases) {
			const clash = bearers.get(normalised(alias))
			if (clash === undefined) bearers.set(normalised(alias), { alias, ties: [tie] })
			else if (!clash.ties.includes(tie)) clash.ties.push(tie)
		}
	}
	return [...bearers].flatMap(([id, { alias, ties: those }]) => {
		if (those.length < 2) return []
		return [{ id, facts: { alias, people: those.length }, lines: those.map(personLine), ties: those }]
	})
}

/** Each copy that a sync service left beside a contact's note: one of the two is to go, and only the reader can tell what of it to keep. */
function conflictCopies(ties: readonly Tie[], copies: readonly string[]): readonly FoundOfSeveral<{ copy: string }>[] {
	const byPath = new Map(ties.map((tie) => [tie.contact.path, tie]))
	return [...copies].sort().flatMap((path) => {
		const original = byPath.get(originalOf(path) ?? '')
		if (original === undefined) return []
		const lines = [noteLine(original.contact.path), noteLine(path)]
		return [{ id: path, facts: { copy: noteName(path) }, lines, ties: [original] }]
	})
}

function personLine({ contact, lastContact }: Tie): FindingLine {
	const { path, name } = contact
	return { day: lastContact?.day ?? null, said: { kind: 'note', name }, source: { path, line: null } }
}

function noteLine(path: string): FindingLine {
	return { day: null, said: { kind: 'note', name: noteName(path) }, source: { path, line: null } }
}
