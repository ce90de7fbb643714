import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Contact } from '../../src/contact/contact'
import type { Deed } from '../../src/contact/deed'
import { factsFromText } from '../../src/contact/note-facts'
import type { Tie } from '../../src/contact/tie'
import type { Touch } from '../../src/contact/touch'
import type { Planned } from '../../src/edit/act-plan'
import { isRefusal, planFor } from '../../src/edit/act-plan'
import { changeLine } from '../../src/edit/line-steps'
import { cadenceSet, seenLessOften } from '../../src/edit/plan-cadence'
import { circleSet } from '../../src/edit/plan-circle'
import { dismissed } from '../../src/edit/plan-dismiss'
import { dayWritten, keptOne, writtenValues } from '../../src/edit/plan-fix'
import { logged, spokenChannel, spokeToday } from '../../src/edit/plan-log'
import { metOn } from '../../src/edit/plan-met'
import { promised, promiseKept, promisePostponed } from '../../src/edit/plan-promise'
import { snoozed, snoozeDay, snoozeEnded } from '../../src/edit/plan-snooze'
import { nextStage, stageBefore, stageSet } from '../../src/edit/plan-stage'
import { said } from '../../src/edit/read-back'
import type { Refusal } from '../../src/edit/refusal'
import { refusal } from '../../src/edit/refusal'
import { spliced } from '../../src/edit/splice'
import { undone, undoOf } from '../../src/edit/undo-splices'
import type { Channel } from '../../src/note/channel'
import type { Day } from '../../src/note/day'
import type { PromiseLine } from '../../src/note/promise'
import { linkedTextsOf } from '../../src/note/value'
import { sayRefusal } from '../../src/i18n/say-refusal'
import { dayAt, loggedWith } from '../contact-builder'
import { linkTo, outcomeOf, RULES, tieFrom, TODAY } from './acting'
import { diffText, lineDiff, without } from './line-diff'

const recorded = path.join(import.meta.dirname, 'recorded')

interface Note {
	readonly path: string
	readonly text: string
	/** A line of the body that is edited, and deleted. */
	readonly line: string
	/** The key of its birthday, which may be one of two days. */
	readonly birthday: string
}

function noteIn(file: string, at: string, line: string, birthday = 'birthday'): Note {
	return { path: at, text: readFileSync(path.join(recorded, file), 'utf8').replaceAll('\r\n', '\n'), line, birthday }
}

const crlf = noteIn('crlf.md', 'People/Jonas Lindqvist.md', '* 2026-08-15 message: congratulations')

const NOTES: Readonly<Record<string, Note>> = {
	'english': noteIn('english.md', 'People/Margaret Hollis.md', '- 2026-10-02 meeting [[Ben Okafor]]: titanium, the fair'),
	'russian': noteIn('russian.md', 'Люди/Елена Морозова.md', '- 02.10.2026 встреча [[Борис Титов]]: литьё, сроки', 'день_рождения'),
	// Git would not keep its line ends.
	'crlf': { ...crlf, text: `\ufeff${crlf.text.replaceAll('\n', '\r\n')}` },
	'commented': noteIn('commented.md', 'People/Henrik Brandt.md', '2. [[2026-11-06]] meeting: the ferry %% late %%'),
	'peer-plugin': noteIn('peer-plugin.md', 'People/Priya Raman.md', '- 2026-09-30 — call', 'prm-birthday'),
}

const VAULT = Object.fromEntries(Object.values(NOTES).map((note) => [note.path, note.text]))

const ties = new Map<string, Tie>()

/** The person of a note, with what the others say; who was judged once is not judged again. */
function tieOf(note: Note, text = note.text): Tie {
	const tie = ties.get(note.path + text) ?? tieFrom(text, { path: note.path, others: VAULT })
	ties.set(note.path + text, tie)
	return tie
}

/** The person as the note alone tells it. */
function contactIn(note: Note, text: string): Contact {
	const contact = factsFromText(note.path, text, RULES.reading, TODAY)?.contact ?? null
	if (contact === null) throw new Error(`${note.path} is no contact`)
	return contact
}

/** The two people whose notes come next. */
function othersThan(note: Note): Tie[] {
	const notes = Object.values(NOTES)
	const at = notes.indexOf(note)
	return [1, 2].flatMap((step) => notes[(at + step) % notes.length] ?? []).map((other) => tieOf(other))
}

type Says = Partial<Contact> | null

interface Act {
	readonly plan: (tie: Tie, note: Note) => Planned
	/** What the note then says otherwise; null: it refuses. */
	readonly says: (before: Contact, note: Note) => Says
	/** Done twice, it is done once. */
	readonly settles: boolean
	/** What has to be wrong with a note for the act to make sense. */
	readonly given?: (note: Note) => string
}

const CALL = { channel: 'call', text: 'the new line', words: { gave: 'a contact', asked: 'a price' }, promise: null } as const
const PROMISE = { text: 'send the catalogue', due: dayAt('2026-12-11') }

const touched = (contact: Contact, day: Day, channel: Channel | null, goal: string | null = null): Partial<Contact> => {
	const touch: Touch = { day, channel, origin: 'log', source: { path: contact.path, line: 0 }, goal, topics: [] }
	return { log: [...(contact.log ?? []), touch].sort((a, b) => b.day - a.day), logged: loggedWith(contact.logged, day, channel, 0) }
}
/** What `CALL` says was given and asked. */
const calledOn = (contact: Contact, day: Day): Partial<Contact> => {
	const source = { path: contact.path, line: 0 }
	const gave: Deed = { word: 'gave', kind: 'contact', day, text: 'a contact', source }
	const asked: Deed = { word: 'asked', kind: null, day, text: 'a price', source }
	return { ...touched(contact, day, 'call'), deeds: [...contact.deeds, gave, asked] }
}
const spoken = (contact: Contact, channel: Channel): Partial<Contact> => {
	return { ...touched(contact, TODAY, channel), lastContact: TODAY, snoozeUntil: null }
}
const called = (contact: Contact): Partial<Contact> => ({ ...spoken(contact, 'call'), ...calledOn(contact, TODAY) })
const withPromise = ({ promises }: Contact, side: PromiseLine['side'], due: Day | null, people: PromiseLine['people'] = []): Partial<Contact> => {
	const text = [PROMISE.text, ...people.map(({ shown }) => shown)].join(' ')
	return { promises: [...promises, { side, due, people, text, line: 0 }] }
}
const linksTo = (people: readonly Tie[]): PromiseLine['people'] => people.map(({ contact: { name } }) => ({ target: name, shown: name }))

const sets = (plan: Act['plan'], says: Act['says']): Act => ({ plan, says, settles: true })
const adds = (plan: Act['plan'], says: Act['says']): Act => ({ plan, says, settles: false })
const snooze = (until: Day): Act => sets(({ contact }) => snoozed(contact.path, until, TODAY), () => ({ snoozeUntil: until }))

/** The birthday stands there a second time, below the first and otherwise. */
const doubled = ({ text }: Note): string => text.replace(/^.*05\/06.*(?:\r?\n)/m, (line) => line + line.replace(/05\/06\/\d{4}/, '1990-01-02'))
const writtenTwice = (note: Note, at: number): string => writtenValues(doubled(note), note.birthday)[at] ?? ''
const readableBirthday = (year: number, month: number, dayOfMonth: number) => ({ unreadable }: Contact): Says => {
	return { birthday: { year, month, dayOfMonth }, unreadable: unreadable.filter(({ problem }) => problem.kind !== 'ambiguous-day' && problem.kind !== 'duplicate-key') }
}
const lineOf = ({ text, line }: Note): number => text.replace('\ufeff', '').split(/\r?\n/).indexOf(line) + 1
/** The lines that are edited are interactions, but in the note whose log has another plugin's heading. */
const withoutLine = ({ log }: Contact, note: Note): Touch[] => (log ?? []).filter(({ source }) => source.line !== lineOf(note))

/** Days and deeds without the line that goes; one in a log that is not read changes neither. */
const leftOf = ({ logged: { days, ways, lines }, deeds }: Contact, note: Note): Pick<Contact, 'logged' | 'deeds'> => {
	const stays = (_: unknown, at: number): boolean => lines[at] !== lineOf(note)
	const logged = { days: days.filter(stays), ways: ways.filter(stays), lines: lines.filter(stays) }
	return { logged, deeds: deeds.filter(({ source }) => source.line !== lineOf(note)) }
}
const movedTo = (contact: Contact, note: Note, day: Day): Pick<Contact, 'logged' | 'deeds'> => {
	const left = leftOf(contact, note)
	const at = contact.logged.lines.indexOf(lineOf(note))
	if (at === -1) return left
	const moved = contact.deeds.filter((deed) => !left.deeds.includes(deed)).map((deed) => ({ ...deed, day }))
	const { days, ways, lines } = left.logged
	const all = { days: [day, ...days], ways: [contact.logged.ways[at] ?? 'unknown', ...ways], lines: [lineOf(note), ...lines] }
	return { logged: all, deeds: [...left.deeds, ...moved] }
}

const ACTS: Readonly<Record<string, Act>> = {
	'log one person': adds(
		(tie) => logged([tie], { ...CALL, day: TODAY }, TODAY, linkTo),
		(before) => called(before),
	),
	'log with two others, and a promise': adds(
		(tie, note) => logged([tie, ...othersThan(note)], { ...CALL, day: TODAY, promise: PROMISE }, TODAY, linkTo),
		(before, note) => ({ ...called(before), ...withPromise(before, 'mine', PROMISE.due, linksTo(othersThan(note))) }),
	),
	'log behind somebody else, who has the promise': adds(
		(tie, note) => logged([...othersThan(note), tie], { ...CALL, day: TODAY, promise: PROMISE }, TODAY, linkTo),
		(before) => called(before),
	),
	'log an older day': adds(
		(tie) => logged([tie], { ...CALL, day: dayAt('2026-09-15') }, TODAY, linkTo),
		(before) => ({ ...calledOn(before, dayAt('2026-09-15')), snoozeUntil: null }),
	),
	'plan a meeting': adds(
		(tie) => logged([tie], { day: dayAt('2026-12-08'), channel: 'meeting', text: 'the new line', words: { goal: 'find a supplier' }, promise: null }, TODAY, linkTo),
		(before) => touched(before, dayAt('2026-12-08'), 'meeting', 'find a supplier'),
	),
	'spoke today': adds(
		(tie) => spokeToday(tie, TODAY),
		(before, note) => spoken(before, spokenChannel(tieOf(note))),
	),
	'snooze 3 days': snooze(snoozeDay('3-days', TODAY)),
	'snooze 1 week': snooze(snoozeDay('1-week', TODAY)),
	'snooze 1 month': snooze(snoozeDay('1-month', TODAY)),
	'snooze until a day': snooze(dayAt('2027-02-28')),
	'end of snooze': sets(({ contact }) => snoozeEnded(contact.path), () => ({ snoozeUntil: null })),
	'cadence 10 days': sets(({ contact }) => cadenceSet(contact.path, { days: 10 }), () => ({ cadence: { days: 10 } })),
	'cadence 3 months': sets(({ contact }) => cadenceSet(contact.path, { months: 3 }), () => ({ cadence: { months: 3 } })),
	'cadence never': sets(({ contact }) => cadenceSet(contact.path, 'never'), () => ({ cadence: 'never' })),
	'cadence of the circle': sets(({ contact }) => cadenceSet(contact.path, null), () => ({ cadence: null })),
	'see less often': adds(seenLessOften, (_, note) => {
		const { cadence } = tieOf(note)
		if (cadence === null || cadence === 'never') return null
		return { cadence: 'days' in cadence ? { days: cadence.days * 5 } : { months: cadence.months * 5 } }
	}),
	'circle 1': sets(({ contact }) => circleSet(contact.path, 1), () => ({ circle: 1, stage: null })),
	'circle 2': sets(({ contact }) => circleSet(contact.path, 2), () => ({ circle: 2 })),
	'circle 3': sets(({ contact }) => circleSet(contact.path, 3), () => ({ circle: 3 })),
	'no circle': sets(({ contact }) => circleSet(contact.path, null), () => ({ circle: null })),
	'stage forth, with a reason': adds(
		(tie) => stageSet(tie, nextStage(tie.contact.stage) ?? 4, 'he asked for advice', TODAY),
		({ stage }) => ({ stage: nextStage(stage), stageSince: TODAY }),
	),
	'stage back': sets(
		(tie) => stageSet(tie, stageBefore(tie.contact.stage) ?? 1, '', TODAY),
		({ stage }) => ({ stage: stageBefore(stage) ?? 1, stageSince: TODAY }),
	),
	'met': sets(({ contact }) => metOn(contact.path, dayAt('2026-02-28'), TODAY), () => ({ met: dayAt('2026-02-28') })),
	'promise of mine with a day': adds(
		({ contact }) => promised(contact.path, { ...PROMISE, side: 'mine' }),
		(before) => withPromise(before, 'mine', PROMISE.due),
	),
	'promise of mine without a day': adds(
		({ contact }) => promised(contact.path, { ...PROMISE, side: 'mine', due: null }),
		(before) => withPromise(before, 'mine', null),
	),
	'promise of theirs with a day': adds(
		({ contact }) => promised(contact.path, { ...PROMISE, side: 'theirs' }),
		(before) => withPromise(before, 'theirs', PROMISE.due),
	),
	'promise of theirs without a day': adds(
		({ contact }) => promised(contact.path, { ...PROMISE, side: 'theirs', due: null }),
		(before) => withPromise(before, 'theirs', null),
	),
	'promise kept': adds(
		({ promises: [first] }) => (first === undefined ? refusal('line-gone') : promiseKept(first, TODAY)),
		({ promises: [first, ...others], kept }) => ({ promises: others, kept: first === undefined ? kept : [...kept, { ...first, done: TODAY }] }),
	),
	'promise put off': adds(
		({ promises: [first] }) => (first === undefined ? refusal('line-gone') : promisePostponed(first, dayAt('2026-12-18'))),
		({ promises: [first, ...others] }) => ({ promises: first === undefined ? [] : [{ ...first, due: dayAt('2026-12-18') }, ...others] }),
	),
	'keep the first of a doubled key': {
		...sets(({ contact }, note) => keptOne(contact.path, note.birthday, 0, writtenTwice(note, 0)), ({ unreadable }) => {
			return { unreadable: unreadable.filter(({ problem }) => problem.kind !== 'duplicate-key') }
		}),
		given: doubled,
	},
	'keep the second of a doubled key': {
		...adds(({ contact }, note) => keptOne(contact.path, note.birthday, 1, writtenTwice(note, 1)), readableBirthday(1990, 1, 2)),
		given: doubled,
	},
	'a day for an unreadable one': sets(
		({ contact }, { birthday }) => dayWritten(contact.path, birthday, dayAt('1985-06-05')),
		readableBirthday(1985, 6, 5),
	),
	'dismiss my help': sets(({ contact }) => dismissed(contact.path, 'suppliers of titanium', null), () => ({ dismissed: linkedTextsOf('suppliers of titanium') })),
	'dismiss an introduction': sets(
		({ contact }) => dismissed(contact.path, 'a turner', 'Boris Levin'),
		() => ({ dismissed: linkedTextsOf('[[Boris Levin|a turner]]') }),
	),
	'edit a line': adds(
		({ contact }, note) => planFor(contact.path, changeLine(lineOf(note), note.line, note.line.replace(/\d{4}-\d\d-\d\d|\d\d\.\d\d\.\d{4}/, '2026-09-08'))),
		(before, note) => {
			const kept = withoutLine(before, note)
			const edited = (before.log ?? []).filter((touch) => !kept.includes(touch)).map((touch) => ({ ...touch, day: dayAt('2026-09-08') }))
			return { log: [...kept, ...edited].sort((a, b) => b.day - a.day), ...movedTo(before, note, dayAt('2026-09-08')) }
		},
	),
	'delete a line': adds(
		({ contact }, note) => planFor(contact.path, changeLine(lineOf(note), note.line, null)),
		(before, note) => ({ log: withoutLine(before, note), ...leftOf(before, note) }),
	),
}

interface Done {
	readonly before: string
	readonly after: string
	readonly refused: Refusal | null
	readonly splices: Parameters<typeof undoOf>[2]
}

const dones = new Map<Note, Map<Act, Done>>()

/** What an act makes of a note, found out once. */
function doneTo(note: Note, act: Act): Done {
	const known = dones.get(note) ?? new Map<Act, Done>()
	const done = known.get(act) ?? outcome(note, act)
	dones.set(note, known.set(act, done))
	return done
}

function outcome(note: Note, act: Act): Done {
	const before = act.given?.(note) ?? note.text
	const edited = outcomeOf(act.plan(tieOf(note, before), note), before, { path: note.path })
	if (isRefusal(edited)) return { before, after: before, refused: edited, splices: [] }
	return { before, after: edited.text, refused: null, splices: edited.splices }
}

/** A person as their note tells it, whatever lines it stands in, days, promises and deeds in no order of their own. */
function plain(contact: Contact): unknown {
	const promises = contact.promises.map(said).sort()
	const deeds = contact.deeds.map(said).sort()
	const kept = contact.kept.map(said).sort()
	const logged = contact.logged.days.map((day, at) => said([day, contact.logged.ways[at]])).sort()
	const text: unknown = JSON.parse(said({ ...contact, promises, kept, deeds, logged, lines: {} }))
	return text
}

function recordOf(name: string, note: Note): string {
	const usual = note.text.includes('\r') ? '\r\n' : '\n'
	const blocks = Object.entries(ACTS).map(([act, how]) => {
		const { before, after, refused } = doneTo(note, how)
		const changed = diffText(lineDiff(before, after), usual)
		return `# ${act}\n${refused === null ? changed || '(nothing changes)\n' : `(${sayRefusal(refused, 'en')})\n`}`
	})
	return `What each act changes in ${name}.md, on 24 November 2026\n\n${blocks.join('\n')}`
}

describe.each(Object.entries(NOTES))('in %s.md', (name, note) => {
	/** `npx vitest run --project rules tests/edit/acts.recorded.test.ts -u` records a change made on purpose. */
	it('every act changes what was recorded', async () => {
		await expect(recordOf(name, note)).toMatchFileSnapshot(`recorded/${name}.diff`)
	})

	it.each(Object.entries(ACTS))('%s: the lines that stay keep every byte, and the line ends are of one kind', (_, act) => {
		const { before, after } = doneTo(note, act)
		const changed = lineDiff(before, after)
		expect(without(after, '+', changed)).toBe(without(before, '-', changed))
		expect(after.startsWith('\ufeff')).toBe(before.startsWith('\ufeff'))
		expect(after.lastIndexOf('\ufeff')).toBe(before.lastIndexOf('\ufeff'))
		if (before.includes('\r')) expect(after).not.toMatch(/(?<!\r)\n|\r(?!\n)/)
		else expect(after).not.toContain('\r')
		expect(after.endsWith('\n')).toBe(before.endsWith('\n'))
	})

	it.each(Object.entries(ACTS))('%s: the reader finds what the act says, and all else as it was', (_, act) => {
		const { before, after, refused } = doneTo(note, act)
		const contact = contactIn(note, before)
		const says = act.says(contact, note)
		expect(refused === null).toBe(says !== null)
		expect(plain(contactIn(note, after))).toEqual(plain({ ...contact, ...says }))
	})

	it.each(Object.entries(ACTS))('%s: undone, the note is what it was', (_, act) => {
		const { before, after, splices } = doneTo(note, act)
		const back = undone(after, undoOf(note.path, before, splices))
		expect(isRefusal(back) ? back : spliced(after, back)).toBe(before)
	})

	it.each(Object.entries(ACTS).filter(([, { settles }]) => settles))('%s: done twice is done once', (_, act) => {
		const { before, after } = doneTo(note, act)
		expect(outcomeOf(act.plan(tieOf(note, before), note), after, { path: note.path })).toEqual({ text: after, splices: [] })
	})
})
