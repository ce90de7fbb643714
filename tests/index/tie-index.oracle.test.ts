import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Contact } from '../../src/contact/contact'
import type { NoteFacts } from '../../src/contact/note-facts'
import { DEFAULT_RHYTHM } from '../../src/contact/rhythm-settings'
import type { RhythmSettings } from '../../src/contact/rhythm-settings'
import { LinkPaths } from '../../src/index/link-paths'
import { TieIndex } from '../../src/index/tie-index'
import type { PlacedLink } from '../../src/note/body-links'
import type { Interaction } from '../../src/note/interaction'
import type { Link } from '../../src/note/link'
import type { PromiseLine } from '../../src/note/promise'
import { nameTopic, noteTopic, plainTopic } from '../../src/note/topic'
import type { LinkedText } from '../../src/note/value'
import { aContact, dayAt } from '../contact-builder'
import { naiveAcquaintances, stepText } from './naive-acquaintances'
import type { NaiveAcquaintances } from './naive-acquaintances'
import { naiveTies, withAliases } from './naive-index'

const TODAY = dayAt('2026-11-21')
const SLOWER: RhythmSettings = { ...DEFAULT_RHYTHM, circleCadence: { 1: { days: 20 }, 2: { months: 2 }, 3: 'never' } }

/** Few names in few folders, so that links meet duplicates, aliases and nothing at all. */
const NAMES = ['Anna', 'Boris', 'Vera', 'Gleb']
const FOLDERS = ['', 'People/', 'Work/', 'Work/Old/']
const ALIASES = ['Annie', 'Bob', 'anna', 'Chief']
const TARGETS = [...NAMES, ...ALIASES, 'ANNIE', 'People/Anna', 'Work/Boris', 'Nobody']
const ORGANIZATIONS = ['Plan', 'Sync', 'Mill', 'Vera', 'Mill A/S']
/** As `ORGANIZATIONS`, some with their folder. */
const EMPLOYERS = [...ORGANIZATIONS.map((name) => ({ name, link: name })), { name: 'Plan', link: 'Work/Plan' }, { name: 'Mill', link: 'Firms/Mill' }]
/** Plainly written, so that a slash is part of the name. */
const PLAIN = ['Nobody', 'Boris', 'annie', 'Work/Boris', 'Mill A/S']
const PEOPLE = FOLDERS.flatMap((folder) => NAMES.map((name) => `${folder}${name}.md`))
const PATHS = [...PEOPLE, '2026-11-20.md', 'Daily/2026-11-19.md', 'Sync.md', 'Work/Plan.md']

const path = fc.constantFrom(...PATHS)
const link: fc.Arbitrary<Link> = fc.constantFrom(...TARGETS).map((target) => ({ target, shown: target }))
const people = fc.array(link, { maxLength: 3 })
const day = fc.integer({ min: TODAY - 90, max: TODAY + 9 })
const line = fc.integer({ min: 2, max: 9 })

const interaction: fc.Arbitrary<Interaction> = fc.record({
	day,
	channel: fc.constantFrom('call' as const, 'email' as const, null),
	people,
	mentioned: people,
	text: fc.constant('chess'),
	words: fc.constantFrom({}, { goal: ['a turner'] }),
	line,
})

const promise: fc.Arbitrary<PromiseLine> = fc.record({
	side: fc.constantFrom('mine' as const, 'theirs' as const),
	due: fc.option(day),
	people,
	text: fc.constantFrom('the drawing', 'a book'),
	line,
})

const said: fc.Arbitrary<LinkedText> = fc.oneof(
	fc.constantFrom(...PLAIN).map((text) => ({ text, links: [] })),
	people.map((links) => ({ text: links.map(({ shown }) => shown).join(', ') || 'Gleb', links })),
)
const human = fc.record({ knows: fc.array(said, { minLength: 1, maxLength: 2 }), introduced_by: fc.array(said, { minLength: 1, maxLength: 2 }) }, { requiredKeys: [] })
const placedLink: fc.Arbitrary<PlacedLink> = fc.record({ target: fc.constantFrom(...TARGETS, ...ORGANIZATIONS), line, key: fc.constant(null) })

const ticked = fc.tuple(promise, fc.option(day)).map(([line, done]) => ({ ...line, done }))

const someone: fc.Arbitrary<Contact> = fc
	.record({
		aliases: fc.subarray(ALIASES, { maxLength: 2 }),
		circle: fc.constantFrom(1 as const, 2 as const, 3 as const, null),
		met: fc.option(day),
		lastContact: fc.option(day),
		snoozeUntil: fc.option(day, { freq: 5 }),
		promises: fc.array(promise, { maxLength: 2 }),
		kept: fc.array(ticked, { maxLength: 2 }),
		employers: fc.subarray(EMPLOYERS, { maxLength: 2 }),
		human,
	})
	.map(({ employers, ...properties }) => {
		return { ...aContact().build(), ...properties, organizations: employers.map(({ name }) => name), organizationLinks: employers.map(({ link: to }) => to) }
	})

/** What a note may say, wherever it is. */
const saying = fc.record({
	contact: fc.option(someone, { freq: 2 }),
	meeting: fc.option(fc.record({ day, people, goal: fc.constantFrom(null, 'agree'), line: fc.option(line) }), { freq: 3 }),
	interactions: fc.array(interaction, { maxLength: 2 }),
	promises: fc.array(promise, { maxLength: 2 }),
	kept: fc.array(ticked, { maxLength: 2 }),
	links: fc.array(placedLink, { maxLength: 3 }),
})
type Saying = typeof saying extends fc.Arbitrary<infer Said> ? Said : never

function factsAt(at: string, { contact, ...said }: Saying): NoteFacts {
	if (contact === null) return { path: at, contact, ...said, links: [], unreadable: [] }
	return { path: at, contact: { ...contact, path: at, name: at }, ...said, promises: [], kept: [], unreadable: [] }
}

type Act =
	| { readonly kind: 'put'; readonly path: string; readonly saying: Saying; readonly pathFirst: boolean }
	| { readonly kind: 'remove' | 'silence'; readonly path: string }
	| { readonly kind: 'rename'; readonly path: string; readonly to: string }
	| { readonly kind: 'plain note'; readonly path: string }
	| { readonly kind: 'turn'; readonly days: number }
	| { readonly kind: 'rhythm'; readonly rhythm: RhythmSettings }
	| { readonly kind: 'read'; readonly what: 'ties' | 'tie' | 'revision' }

const kind = <Kind extends Act['kind']>(one: Kind): fc.Arbitrary<Kind> => fc.constant(one)
const what = fc.constantFrom<'ties' | 'tie' | 'revision'>('ties', 'tie', 'revision')
const rhythm = fc.constantFrom(DEFAULT_RHYTHM, SLOWER)
const days = fc.integer({ min: -2, max: 20 })

const act: fc.Arbitrary<Act> = fc.oneof(
	{ weight: 8, arbitrary: fc.record({ kind: kind('put'), path, saying, pathFirst: fc.boolean() }) },
	{ weight: 2, arbitrary: fc.record({ kind: kind('remove'), path }) },
	{ weight: 1, arbitrary: fc.record({ kind: kind('silence'), path }) },
	{ weight: 3, arbitrary: fc.record({ kind: kind('rename'), path, to: path }) },
	{ weight: 1, arbitrary: fc.record({ kind: kind('plain note'), path }) },
	{ weight: 1, arbitrary: fc.record({ kind: kind('turn'), days }) },
	{ weight: 1, arbitrary: fc.record({ kind: kind('rhythm'), rhythm }) },
	{ weight: 3, arbitrary: fc.record({ kind: kind('read'), what }) },
)

/** A vault beside the index: what the notes say, and where they are. */
class Vault {
	readonly notes = new Map<string, NoteFacts>()
	readonly paths = new LinkPaths()
	readonly known = new Set<string>()
	rhythm = DEFAULT_RHYTHM
	today = TODAY
	readonly index = new TieIndex({ resolve: (link, from) => this.paths.resolve(link, from) }, DEFAULT_RHYTHM, TODAY)

	do(one: Act): void {
		switch (one.kind) {
			case 'put':
				return this.#put(one.path, factsAt(one.path, one.saying), one.pathFirst)
			case 'remove':
				return this.#remove(one.path)
			case 'silence':
				return this.#silence(one.path)
			case 'rename':
				return this.#rename(one.path, one.to)
			case 'plain note':
				this.#remove(one.path)
				this.#arrive(one.path)
				return this.index.pathsChanged()
			case 'turn':
				this.today += one.days
				return this.index.turnTo(this.today)
			case 'rhythm':
				this.rhythm = one.rhythm
				return this.index.setRhythm(one.rhythm)
			case 'read':
				if (one.what === 'ties') this.index.ties()
				else if (one.what === 'tie') this.index.tie('Anna.md')
				else expect(this.index.revision).toBe(this.index.revision)
		}
	}

	/** The vault tells of a new path before or after the note is read. */
	#put(at: string, facts: NoteFacts, pathFirst: boolean): void {
		const isNew = !this.known.has(at)
		this.#arrive(at)
		if (isNew && pathFirst) this.index.pathsChanged()
		this.notes.set(at, facts)
		this.index.put(facts)
		if (isNew && !pathFirst) this.index.pathsChanged()
	}

	#arrive(at: string): void {
		this.known.add(at)
		this.paths.add(at)
	}

	#remove(at: string): void {
		const wasKnown = this.known.delete(at)
		this.paths.remove(at)
		this.notes.delete(at)
		this.index.remove(at)
		if (wasKnown) this.index.pathsChanged()
	}

	/** The note stays where it is and says nothing any more. */
	#silence(at: string): void {
		this.notes.delete(at)
		this.index.remove(at)
	}

	#rename(from: string, to: string): void {
		if (!this.known.has(from) || from === to) return
		const facts = this.notes.get(from)
		this.known.delete(from)
		this.paths.remove(from)
		this.notes.delete(from)
		this.notes.delete(to)
		this.#arrive(to)
		this.index.rename(from, to)
		if (facts === undefined) return
		const moved = { ...facts, path: to, contact: facts.contact && { ...facts.contact, path: to, name: to } }
		this.notes.set(to, moved)
		this.index.put(moved)
	}
}

const PARTIES = [...PATHS.map(noteTopic), ...[...TARGETS, ...ORGANIZATIONS].flatMap((name) => nameTopic(name) ?? []), ...[...PLAIN, ...ORGANIZATIONS].flatMap((name) => plainTopic(name) ?? [])]

/** All that the index answers of who knows whom and who works where. */
function acquaintancesOf(index: TieIndex): NaiveAcquaintances {
	const parties = [...new Set(PARTIES)]
	const steps = parties.flatMap((to) => {
		return [...index.whoKnows(to)].flatMap(([from, told]) => told.map((one) => stepText(from, to, one)))
	})
	const members = parties.flatMap((party) => index.peopleAt(party).map(({ contact }) => `${party} ${contact.path}`))
	return { steps: steps.sort(), members: members.sort(), names: [...index.names().keys()].sort() }
}

/** What a question about people can rest on: whom contacts know, and where they work. */
function ofContacts({ steps, members }: NaiveAcquaintances, index: TieIndex): readonly string[] {
	const people = index.ties().map(({ contact }) => `[${JSON.stringify(noteTopic(contact.path))},`)
	return [...steps.filter((one) => people.some((person) => one.startsWith(person))), ...members]
}

describe('the index equals a rebuild from scratch', () => {
	it('after any sequence of put, remove, rename and reading', () => {
		fc.assert(
			fc.property(fc.array(act, { minLength: 1, maxLength: 25 }), (acts) => {
				const vault = new Vault()
				let drawnAt = vault.index.revision
				let drawn = vault.index.ties()
				let acquainted = acquaintancesOf(vault.index)
				for (const [at, one] of acts.entries()) {
					vault.do(one)
					if (at % 5 !== 4 && at !== acts.length - 1) continue
					const { notes, paths, rhythm, today, index } = vault
					const naive = naiveTies(notes, (link, from) => paths.resolve(link, from), rhythm, today)
					const all = [...notes.values()]
					const naiveKnown = naiveAcquaintances(all, withAliases(all, (link, from) => paths.resolve(link, from)), today)
					if (index.revision === drawnAt) expect([naive, naiveKnown]).toEqual([drawn, acquainted])
					const acquaintedNow = acquaintancesOf(index)
					expect(acquaintedNow).toEqual(naiveKnown)
					expect([...index.organizations().keys()].sort()).toEqual([...new Set(naiveKnown.members.map((one) => PARTIES.find((party) => one.startsWith(`${party} `))))].sort())
					if (index.ties() === drawn) expect(ofContacts(acquaintedNow, index)).toEqual(ofContacts(acquainted, index))
					expect(index.ties()).toEqual(naive)
					expect(index.size).toBe(naive.length)
					drawnAt = index.revision
					drawn = index.ties()
					acquainted = acquaintedNow
				}

				const { paths, rhythm, today } = vault
				const fresh = new TieIndex({ resolve: (link, from) => paths.resolve(link, from) }, rhythm, today)
				for (const facts of vault.notes.values()) fresh.put(facts)
				expect(vault.index.ties()).toEqual(fresh.ties())
				expect(acquaintancesOf(vault.index)).toEqual(acquaintancesOf(fresh))
			}),
			{ numRuns: 2500, seed: 20_261_121 },
		)
	}, 120_000)
})
