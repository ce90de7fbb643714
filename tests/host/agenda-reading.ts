import type { NoteFacts } from '../../src/contact/note-facts'
import { factsFromText } from '../../src/contact/note-facts'
import { defaultReadingRules } from '../../src/contact/reading-rules'
import { DEFAULT_RHYTHM } from '../../src/contact/rhythm-settings'
import type { Tie } from '../../src/contact/tie'
import { AliasBook } from '../../src/index/alias-book'
import { LinkPaths } from '../../src/index/link-paths'
import { TieIndex } from '../../src/index/tie-index'
import { dayInName } from '../../src/note/day'
import type { Day } from '../../src/note/day'
import type { Unreadable } from '../../src/note/unreadable'
import { outwardFacts, silenced } from '../../src/query/outward'
import { withinReach } from '../../src/query/within-reach'
import type { Company } from '../../src/query/within-reach'
import type { Folder, UnreadFile } from './folder'

/** What a folder of notes says outward: without confidential people, and without what links to them (RULES 6). */
export interface AgendaReading {
	readonly today: Day
	/** In order of path. */
	readonly ties: readonly Tie[]
	/** Whether somebody could introduce the user to a person. */
	readonly hasWayIn: (path: string) => boolean
	/** Of every note that is not confidential, in order of path. */
	readonly unreadable: readonly { readonly path: string; readonly unreadable: Unreadable }[]
	/** Files that could not be read at all. */
	readonly unread: readonly UnreadFile[]
	/** How many people are confidential. */
	readonly withheld: number
}

type Resolve = (link: string, from: string) => string | null

/** Reads all notes of a folder as of `today`, with the settings that a new user has. */
export function agendaReading({ notes, unread }: Folder, today: Day): AgendaReading {
	const rules = defaultReadingRules(dayInName)
	const read = (path: string, text: string): NoteFacts | null => factsFromText(path, text, rules, today)
	const all = [...notes].flatMap(([path, text]) => read(path, text) ?? [])
	const paths = new LinkPaths()
	for (const path of notes.keys()) paths.add(path)

	const confidential = new Set(all.filter(({ contact }) => contact?.confidential === true).map(({ path }) => path))
	const resolve = resolverOf(paths, all)
	const isHidden = (link: string, from: string): boolean => confidential.has(resolve(link, from) ?? '')
	const outward = all.flatMap((facts) => {
		if (confidential.has(facts.path)) return silenced(facts)
		if (confidential.size === 0) return facts
		const { path } = facts
		return outwardFacts(path, notes.get(path) ?? '', (link) => isHidden(link, path), rules, today) ?? []
	})

	const index = new TieIndex({ resolve: (link, from) => paths.resolve(link, from) }, DEFAULT_RHYTHM, today)
	for (const facts of outward) index.put(facts)
	const isOpen = ({ contact }: Tie): boolean => !contact.confidential
	const company: Company = {
		ties: () => index.ties().filter(isOpen),
		peopleAt: (organization) => index.peopleAt(organization).filter(isOpen),
		knownTo: (people) => index.knownTo(people),
	}
	return {
		today,
		ties: company.ties(),
		hasWayIn: withinReach(company, today),
		unreadable: outward.flatMap(({ path, unreadable }) => unreadable.map((one) => ({ path, unreadable: one }))),
		unread,
		withheld: confidential.size,
	}
}

/** Resolves links as the index does, by aliases where no note is found (RULES 9). */
function resolverOf(paths: LinkPaths, all: readonly NoteFacts[]): Resolve {
	const aliases = new AliasBook()
	for (const { path, contact } of all) if (contact !== null) aliases.add(path, contact.aliases)
	return (link, from) => paths.resolve(link, from) ?? aliases.bearer(link)
}
