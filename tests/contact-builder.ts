import type { Birthday } from '../src/contact/birthday'
import type { Cadence } from '../src/contact/cadence'
import type { Circle } from '../src/contact/circle'
import type { Contact } from '../src/contact/contact'
import { dateEntryFrom } from '../src/contact/date-entry'
import type { Deed, DeedWord } from '../src/contact/deed'
import { NO_EVIDENCE } from '../src/contact/evidence'
import type { Evidence } from '../src/contact/evidence'
import type { HumanProperty } from '../src/contact/human-side'
import { NO_LOGGED_DAYS, wayOf } from '../src/contact/logged-days'
import type { LoggedDays } from '../src/contact/logged-days'
import type { Rating, Mark } from '../src/contact/rating'
import { DEFAULT_RHYTHM } from '../src/contact/rhythm-settings'
import type { RhythmSettings } from '../src/contact/rhythm-settings'
import type { Stage } from '../src/contact/stage'
import type { Tie } from '../src/contact/tie'
import { tieOf } from '../src/contact/tie-of'
import type { Touch, TouchOrigin } from '../src/contact/touch'
import { valueKindOf } from '../src/contact/value-kind'
import type { Channel } from '../src/note/channel'
import type { Day } from '../src/note/day'
import type { PromiseLine } from '../src/note/promise'
import type { Property } from '../src/note/property'
import { linkedTextsOf } from '../src/note/value'

/** The day number of `2026-11-21`; counted without the code under test. */
export function dayAt(text: string): Day {
	const [year, month, dayOfMonth] = text.split('-').map(Number)
	if (year === undefined || month === undefined || dayOfMonth === undefined) throw new Error(`Not a day: ${text}`)
	return Date.UTC(year, month - 1, dayOfMonth) / 86_400_000
}

/** `2026-11-21` of a day number; null stays null. */
export function textAt(day: Day | null): string | null {
	return day === null ? null : new Date(day * 86_400_000).toISOString().slice(0, 10)
}

/** A person without any property, as a bare contact note tells it, its log read and empty. */
const NOBODY: Contact = {
	path: 'People/Somebody.md',
	name: 'Somebody',
	aliases: [],
	circle: null,
	stage: null,
	stageSince: null,
	met: null,
	lastContact: null,
	cadence: null,
	snoozeUntil: null,
	birthday: null,
	dates: [],
	organizations: [],
	organizationLinks: [],
	role: null,
	goal: null,
	phones: [],
	emails: [],
	tags: [],
	otherCircles: [],
	human: {},
	ratings: {},
	dismissed: [],
	confidential: false,
	deceased: false,
	log: [],
	logged: NO_LOGGED_DAYS,
	deeds: [],
	promises: [],
	kept: [],
	unreadable: [],
	lines: {},
}

/** Says in words who a person is; every step gives a new builder, so that one can be the start of many. */
export class ContactBuilder {
	readonly #contact: Contact
	readonly #evidence: Evidence
	readonly #rhythm: RhythmSettings

	constructor(contact: Contact, evidence: Evidence, rhythm: RhythmSettings) {
		this.#contact = contact
		this.#evidence = evidence
		this.#rhythm = rhythm
	}

	/** Also moves the note to `People/<name>.md`. */
	named(name: string): ContactBuilder {
		return this.#with({ name }).at(`People/${name}.md`)
	}

	/** Where the note is, and so the lines of its log. */
	at(path: string): ContactBuilder {
		const { log } = this.#contact
		const moved = log === null ? null : log.map((touch) => ({ ...touch, source: { ...touch.source, path } }))
		return this.#with({ path, log: moved })
	}

	alsoCalled(...aliases: readonly string[]): ContactBuilder {
		return this.#with({ aliases }, 'aliases')
	}

	inCircle(circle: Circle): ContactBuilder {
		return this.#with({ circle }, 'circle')
	}

	atStage(stage: Stage): ContactBuilder {
		return this.#with({ stage }, 'stage')
	}

	atStageSince(day: string): ContactBuilder {
		return this.#with({ stageSince: dayAt(day) }, 'stage_since')
	}

	metOn(day: string): ContactBuilder {
		return this.#with({ met: dayAt(day) }, 'met')
	}

	/** By lines of the person's own log. */
	spokeOn(...days: readonly string[]): ContactBuilder {
		return days.reduce<ContactBuilder>((builder, day) => builder.spokeOver('call', day), this)
	}

	spokeOver(channel: Channel | null, day: string): ContactBuilder {
		return this.#withLog(day, channel, null)
	}

	/** By a line of the person's own log with a day ahead. */
	plansToMeetOn(day: string, goal: string | null = null): ContactBuilder {
		return this.#withLog(day, 'meeting', goal)
	}

	/** By the property `last_contact`. */
	lastContactOn(day: string): ContactBuilder {
		return this.#with({ lastContact: dayAt(day) }, 'last_contact')
	}

	/** By a line in the daily note of that day. */
	inDailyNoteOf(day: string, channel: Channel = 'meeting', goal: string | null = null): ContactBuilder {
		return this.#withTouch('dated-note', `Daily/${day}.md`, day, channel, goal)
	}

	/** By a note with that day and its participants. */
	inMeetingNoteOf(day: string, goal: string | null = null): ContactBuilder {
		return this.#withTouch('meeting-note', `Meetings/${day}.md`, day, 'meeting', goal)
	}

	everyDays(days: number): ContactBuilder {
		return this.every({ days })
	}

	everyMonths(months: number): ContactBuilder {
		return this.every({ months })
	}

	never(): ContactBuilder {
		return this.every('never')
	}

	/** As `cadence: 0` does: not even the circle's counts. */
	withoutCadence(): ContactBuilder {
		return this.every('none')
	}

	every(cadence: Cadence | 'none'): ContactBuilder {
		return this.#with({ cadence }, 'cadence')
	}

	snoozedUntil(day: string): ContactBuilder {
		return this.#with({ snoozeUntil: dayAt(day) }, 'snooze_until')
	}

	/** `1985-04-12`, or `--04-12` where the year is not known. */
	bornOn(text: string): ContactBuilder {
		const parts = /^(\d{4}|-)-(\d\d)-(\d\d)$/.exec(text)
		if (parts === null) throw new Error(`Not a birthday: ${text}`)
		const year = parts[1] === '-' ? null : Number(parts[1])
		const birthday: Birthday = { year, month: Number(parts[2]), dayOfMonth: Number(parts[3]) }
		return this.#with({ birthday }, 'birthday')
	}

	/** One entry of `dates`, as a note writes it: `--09-29 Work anniversary`. */
	withDate(text: string): ContactBuilder {
		const entry = dateEntryFrom(text)
		if (typeof entry === 'string') throw new Error(`Not a date entry: ${text}`)
		return this.#with({ dates: [...this.#contact.dates, entry] }, 'dates')
	}

	worksAt(...organizations: readonly string[]): ContactBuilder {
		return this.#with({ organizations, organizationLinks: organizations }, 'organization')
	}

	as(role: string): ContactBuilder {
		return this.#with({ role }, 'role')
	}

	withGoal(goal: string): ContactBuilder {
		return this.#with({ goal }, 'goal')
	}

	withPhones(...phones: readonly string[]): ContactBuilder {
		return this.#with({ phones }, 'phone')
	}

	confidential(): ContactBuilder {
		return this.#with({ confidential: true }, 'confidential')
	}

	deceased(): ContactBuilder {
		return this.#with({ deceased: true }, 'deceased')
	}

	/** Mine, in the person's own note; without a day when `due` is left out. */
	isPromised(text: string, due: string | null = null): ContactBuilder {
		return this.#withPromise('mine', text, due)
	}

	/** Theirs, in the person's own note; without a day when `due` is left out. */
	promisedMe(text: string, due: string | null = null): ContactBuilder {
		return this.#withPromise('theirs', text, due)
	}

	/** A promise of mine that another note holds. */
	isPromisedIn(path: string, text: string, due: string | null = null): ContactBuilder {
		const { promises } = this.#evidence
		const promise = promiseLine('mine', text, due, promises.length + 8)
		return this.#withEvidence({ promises: [...promises, { promise, source: { path, line: promise.line } }] })
	}

	/** Mine, in the person's own note, ticked (or after its day given up) on `done`. */
	keptPromise(text: string, due: string | null, done: string | null): ContactBuilder {
		return this.#withKept('mine', text, due, done)
	}

	/** Theirs, in the person's own note, ticked on `done`. */
	keptTheirs(text: string, due: string | null, done: string | null): ContactBuilder {
		return this.#withKept('theirs', text, due, done)
	}

	/** By a line of the person's own log: `did('gave', '2026-11-01', 'contact, a turner')`. Also a day of contact. */
	did(word: DeedWord, day: string, text: string, channel: Channel = 'call'): ContactBuilder {
		const spoken = this.#withLog(day, channel, null)
		const { log, deeds } = spoken.#contact
		const source = { path: this.#contact.path, line: 40 + (log ?? []).length - 1 }
		const kind = word === 'gave' || word === 'received' ? valueKindOf(text) : null
		const deed: Deed = { word, kind, day: dayAt(day), text, source }
		return spoken.#with({ deeds: [...deeds, deed] })
	}

	/** By a line in the daily note of that day. */
	didInDailyNote(word: DeedWord, day: string, text: string): ContactBuilder {
		const spoken = this.inDailyNoteOf(day)
		const deed: Deed = { word, kind: valueKindOf(text), day: dayAt(day), text, source: { path: `Daily/${day}.md`, line: 5 } }
		return spoken.#withEvidence({ deeds: [...spoken.#evidence.deeds, deed] })
	}

	/** By a line of the log that links to notes or bears tags, each with its `#`. */
	spokeAbout(day: string, ...topics: readonly string[]): ContactBuilder {
		return this.#withLog(day, 'call', null, topics)
	}

	/** The human side: a text, with or without links. */
	whose(property: HumanProperty, ...texts: readonly string[]): ContactBuilder {
		return this.#with({ human: { ...this.#contact.human, [property]: linkedTextsOf(texts) } }, property)
	}

	/** Matches that are not to be offered again, as a note writes them: `[[Boris Levin]]: a turner`. */
	dismissing(...texts: readonly string[]): ContactBuilder {
		return this.#with({ dismissed: linkedTextsOf(texts) }, 'dismissed')
	}

	tagged(...tags: readonly string[]): ContactBuilder {
		return this.#with({ tags }, 'tags')
	}

	alsoInCircle(...otherCircles: readonly Circle[]): ContactBuilder {
		return this.#with({ otherCircles })
	}

	marked(rating: Rating, mark: Mark): ContactBuilder {
		return this.#with({ ratings: { ...this.#contact.ratings, [rating]: mark } }, rating)
	}

	withEmails(...emails: readonly string[]): ContactBuilder {
		return this.#with({ emails }, 'email')
	}

	/** As in a vault whose logs are still being read. */
	withUnreadLog(): ContactBuilder {
		return this.#with({ log: null, logged: NO_LOGGED_DAYS })
	}

	withRhythm(rhythm: Partial<RhythmSettings>): ContactBuilder {
		return new ContactBuilder(this.#contact, this.#evidence, { ...this.#rhythm, ...rhythm })
	}

	build(): Contact {
		return this.#contact
	}

	evidence(): Evidence {
		return this.#evidence
	}

	/** The person judged as of that day. */
	tieOn(today: string): Tie {
		return tieOf(this.#contact, this.#evidence, this.#rhythm, dayAt(today))
	}

	/** A property's line is the next one of the frontmatter, from 2. */
	#with(change: Partial<Contact>, property?: Property): ContactBuilder {
		const { lines } = this.#contact
		const line = property === undefined ? {} : { [property]: lines[property] ?? 2 + Object.keys(lines).length }
		const contact = { ...this.#contact, ...change, lines: { ...lines, ...line } }
		return new ContactBuilder(contact, this.#evidence, this.#rhythm)
	}

	/** The first line of the log is 40. */
	#withLog(text: string, channel: Channel | null, goal: string | null, topics: readonly string[] = []): ContactBuilder {
		const day = dayAt(text)
		const log = this.#contact.log ?? []
		const source = { path: this.#contact.path, line: 40 + log.length }
		const touch: Touch = { day, channel, origin: 'log', source, goal, topics }
		const logged = loggedWith(this.#contact.logged, day, channel, source.line)
		return this.#with({ log: [...log, touch].sort((a, b) => b.day - a.day), logged })
	}

	#withTouch(origin: TouchOrigin, path: string, day: string, channel: Channel, goal: string | null): ContactBuilder {
		const touch: Touch = { day: dayAt(day), channel, origin, source: { path, line: 5 }, goal, topics: [] }
		return this.#withEvidence({ touches: [...this.#evidence.touches, touch] })
	}

	/** The first kept promise stands in line 80. */
	#withKept(side: 'mine' | 'theirs', text: string, due: string | null, done: string | null): ContactBuilder {
		const { kept } = this.#contact
		const promise = { ...promiseLine(side, text, due, 80 + kept.length), done: done === null ? null : dayAt(done) }
		return this.#with({ kept: [...kept, promise] })
	}

	/** The first promise stands in line 60. */
	#withPromise(side: 'mine' | 'theirs', text: string, due: string | null): ContactBuilder {
		const { promises } = this.#contact
		return this.#with({ promises: [...promises, promiseLine(side, text, due, 60 + promises.length)] })
	}

	#withEvidence(change: Partial<Evidence>): ContactBuilder {
		return new ContactBuilder(this.#contact, { ...this.#evidence, ...change }, this.#rhythm)
	}
}

/** The start of every example: `aContact().inCircle(2).spokeOn('2026-01-02').tieOn('2026-11-21')`. */
export function aContact(): ContactBuilder {
	return new ContactBuilder(NOBODY, NO_EVIDENCE, DEFAULT_RHYTHM)
}

/** The days of a log with one line more, below all others. */
export function loggedWith({ days, ways, lines }: LoggedDays, day: Day, channel: Channel | null, line: number): LoggedDays {
	const known = days.map((each, at) => ({ day: each, way: ways[at] ?? 'unknown', line: lines[at] ?? 0 }))
	const way = wayOf(channel)
	if (known.some((one) => one.day === day && one.way === way)) return { days, ways, lines }
	const all = [...known, { day, way, line }].sort((a, b) => b.day - a.day)
	return { days: all.map((one) => one.day), ways: all.map((one) => one.way), lines: all.map((one) => one.line) }
}

function promiseLine(side: 'mine' | 'theirs', text: string, due: string | null, line: number): PromiseLine {
	return { side, due: due === null ? null : dayAt(due), people: [], text, line }
}
