import type { Day } from '../note/day'
import type { Unreadable } from '../note/unreadable'
import type { Circle } from './circle'
import type { Deed } from './deed'
import type { EvidencePromise } from './evidence'
import type { Concern, FindingAct, FindingLine, Found } from './finding'
import { isNothingHumanKnown } from './gentle-question'
import { giveAndTakeOf } from './give-and-take'
import { metBy } from './met-by'
import { propertySource } from './property-source'
import type { Tie } from './tie'
import { daysInTouch, deedsOf } from './tie-history'
import type { Touch } from './touch'
import { isWrittenOnly, WRITTEN_IN_A_ROW } from './written-only'

/** Requests, gifts and projects count for so many days: what is longer ago says little of today. */
const DEEDS_COUNT_DAYS = 365
/** A stage that has stood for so long is worth a thought (DESIGN 3). */
const STAGE_RESTS_DAYS = 180
/** After so many days of contact one may know something of the human being. */
const CONTACTS_TO_KNOW = 3
/** One request more is chance; two since the last gift are a habit. */
const ASKED_SINCE_GAVE = 2

/** Looks at one person, as of `today`; mostly finds nothing. */
interface PersonRule {
	readonly concern: Concern
	readonly act: FindingAct
	readonly find: (tie: Tie, today: Day) => readonly Found<unknown>[]
}

const NOTHING: readonly never[] = []

/**
 * Everything that the review can find about one person, each with its reason and one act (DESIGN 3). A new finding is
 * its rule and its line here, and its words. Whom a rule is asked about at all hangs on its concern (`isAsked`).
 */
export const PERSON_RULES = {
	'close-in-work': { concern: 'circles', act: 'circle', find: closeInWork },
	'asked-early': { concern: 'circles', act: 'stage', find: askedEarly },
	'my-promise': { concern: 'word', act: 'keep', find: (tie: Tie, today: Day) => overduePromises(tie, 'mine', today) },
	'their-promise': { concern: 'word', act: 'keep', find: (tie: Tie, today: Day) => overduePromises(tie, 'theirs', today) },
	'asked-more': { concern: 'balance', act: 'promise', find: askedMore },
	'written-only': { concern: 'balance', act: 'log', find: writtenOnly },
	'stage-rests': { concern: 'balance', act: 'stage', find: stageRests },
	'no-circle': { concern: 'gap', act: 'circle', find: noCircle },
	'no-stage': { concern: 'gap', act: 'stage', find: noStage },
	'nothing-logged': { concern: 'gap', act: 'log', find: nothingLogged },
	'nothing-human': { concern: 'gap', act: 'open', find: nothingHuman },
	'two-circles': { concern: 'note', act: 'circle', find: twoCircles },
	'unreadable': { concern: 'note', act: 'fix', find: unreadableParts },
} as const satisfies Readonly<Record<string, PersonRule>>

export type PersonFindingKind = keyof typeof PERSON_RULES

/**
 * Whether a rule of this concern asks about a person: of the remembered only what is wrong with the note; where a
 * snooze lasts, or the note says never, only that and words not kept (RULES 7, 23, 24).
 */
export function isAsked(concern: Concern, { contact, cadence, snoozedUntil }: Tie): boolean {
	if (concern === 'note') return true
	if (contact.deceased) return false
	return concern === 'word' || (snoozedUntil === null && cadence !== 'never')
}

/** The note names several circles: the first counts (RULES 18). Of the remembered nothing is expected any more. */
function twoCircles({ contact }: Tie): readonly Found<{ circles: readonly Circle[] }>[] {
	const { circle, otherCircles, deceased } = contact
	if (circle === null || otherCircles.length === 0 || deceased) return NOTHING
	const circles = [circle, ...otherCircles]
	const source = propertySource(contact, 'circle')
	return one({ circles }, circles.map((each) => ({ day: null, said: { kind: 'circle', circle: each }, source })))
}

/** A friend made a business partner: of circle 1, and in projects or requests of the last year. */
function closeInWork(tie: Tie, today: Day): readonly Found<Work>[] {
	return tie.contact.circle === 1 ? inWork(tie, today) : NOTHING
}

/** A stranger trusted like a colleague: of circle 3, at the first stage, and in projects or requests. */
function askedEarly(tie: Tie, today: Day): readonly Found<Work>[] {
	const { circle, stage } = tie.contact
	return circle === 3 && stage === 1 ? inWork(tie, today) : NOTHING
}

interface Work {
	readonly projects: number
	readonly asked: number
}

function inWork(tie: Tie, today: Day): readonly Found<Work>[] {
	const deeds = deedsLately(tie, today)
	const projects = deeds.filter(({ word }) => word === 'project')
	const asked = deeds.filter(({ word }) => word === 'asked')
	if (projects.length + asked.length === 0) return NOTHING
	return one({ projects: projects.length, asked: asked.length }, deeds.filter(({ word }) => word === 'project' || word === 'asked').map(deedLine))
}

/** In the last year more days of asking than of giving, two of them since the last gift; not in circle 1 (RULES 25). */
function askedMore(tie: Tie, today: Day): readonly Found<{ asked: number; gave: number }>[] {
	if (tie.contact.circle === 1) return NOTHING
	const deeds = deedsLately(tie, today)
	const asked = daysOf(deeds, 'asked')
	const gave = daysOf(deeds, 'gave')
	const since = asked > gave ? (giveAndTakeOf(deeds, today)?.askedSinceGave ?? 0) : 0
	if (since < ASKED_SINCE_GAVE) return NOTHING
	return one({ asked, gave }, deeds.filter(({ word }) => word === 'asked' || word === 'gave').map(deedLine))
}

/** The last contacts were all written (DESIGN 1). */
function writtenOnly(tie: Tie): readonly Found<{ contacts: number }>[] {
	if (!isWrittenOnly(tie)) return NOTHING
	return one({ contacts: WRITTEN_IN_A_ROW }, tie.touches.slice(0, WRITTEN_IN_A_ROW).map(touchLine))
}

/** A stage before the last one has stood for half a year, in a tie that is not dormant. */
function stageRests({ contact, band }: Tie, today: Day): readonly Found<{ stage: 1 | 2 | 3; days: number }>[] {
	const { circle, stage, stageSince } = contact
	if (circle === 1 || stage === null || stage === 4 || stageSince === null || band === 'dormant') return NOTHING
	const days = today - stageSince
	if (days < STAGE_RESTS_DAYS) return NOTHING
	return one({ stage, days }, [{ day: stageSince, said: { kind: 'stage', stage }, source: propertySource(contact, 'stage_since') }])
}

function noCircle({ contact, touches }: Tie): readonly Found<null>[] {
	return contact.circle === null ? one(null, touches.slice(0, 1).map(touchLine)) : NOTHING
}

/** Circle 1 has no stage (RULES 25), and who is still to meet has none yet. */
function noStage({ contact, band, touches }: Tie): readonly Found<null>[] {
	if (contact.circle === 1 || contact.stage !== null || band === 'to-meet') return NOTHING
	return one(null, touches.slice(0, 1).map(touchLine))
}

/** Met, with a rhythm meant for them, and not one day of contact in any note; who is still to meet has their own list. */
function nothingLogged({ contact, band, cadence, lastContact }: Tie, today: Day): readonly Found<null>[] {
	const isMeant = contact.circle !== null || cadence !== null
	if (!isMeant || contact.log === null || lastContact !== null || band === 'to-meet') return NOTHING
	const met = metBy(contact, today)
	if (met === null) return one(null, [])
	return one(null, [{ day: met, said: { kind: 'met' }, source: propertySource(contact, 'met') }])
}

/** Often enough in touch to know something, and nothing is noted: neither family nor interests nor a birthday. */
function nothingHuman(tie: Tie, today: Day): readonly Found<{ contacts: number }>[] {
	if (!isNothingHumanKnown(tie.contact)) return NOTHING
	const contacts = daysInTouch(tie, today).length
	return contacts < CONTACTS_TO_KNOW ? NOTHING : one({ contacts }, tie.touches.slice(0, CONTACTS_TO_KNOW).map(touchLine))
}

/** Each promise whose day has passed; one that is due today is not late. */
function overduePromises({ promises }: Tie, side: 'mine' | 'theirs', today: Day): readonly Found<{ promise: EvidencePromise; days: number }>[] {
	return promises.flatMap((each) => {
		const { due, text } = each.promise
		if (each.promise.side !== side || due === null || due >= today) return []
		const id = [each.source.path, String(due), text].join('\n')
		return [{ id, facts: { promise: each, days: today - due }, lines: [{ day: due, said: { kind: 'promise' as const, text }, source: each.source }] }]
	})
}

/** Each part of the note that cannot be read. */
function unreadableParts({ contact }: Tie): readonly Found<{ unreadable: Unreadable }>[] {
	const { path, unreadable } = contact
	return unreadable.map((each) => {
		const { line, problem } = each
		const said = { kind: 'problem' as const, problem }
		return { id: [problem.kind, problem.key ?? '', problem.text].join('\n'), facts: { unreadable: each }, lines: [{ day: null, said, source: { path, line } }] }
	})
}

function one<Facts>(facts: Facts, lines: readonly FindingLine[]): readonly Found<Facts>[] {
	return [{ id: '', facts, lines }]
}

function deedsLately(tie: Tie, today: Day): readonly Deed[] {
	return deedsOf(tie, today).filter(({ day }) => today - day <= DEEDS_COUNT_DAYS)
}

function daysOf(deeds: readonly Deed[], wanted: Deed['word']): number {
	return new Set(deeds.filter(({ word }) => word === wanted).map(({ day }) => day)).size
}

function deedLine({ day, word, text, source }: Deed): FindingLine {
	return { day, said: { kind: 'deed', word, text }, source }
}

function touchLine({ day, channel, source }: Touch): FindingLine {
	return { day, said: { kind: 'contact', channel }, source }
}
