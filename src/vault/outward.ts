import type { App } from 'obsidian'
import { isConfidential } from '../contact/contact-from'
import type { Me } from '../contact/me'
import type { NoteFacts } from '../contact/note-facts'
import { PropertyReader } from '../contact/property-reader'
import type { Tie } from '../contact/tie'
import { NO_FIELDS } from '../note/fields'
import { folded } from '../note/fold'
import { fieldsFromText } from '../note/frontmatter'
import type { Match } from '../query/match'
import { MatchBook } from '../query/match-book'
import { outwardFacts, outwardTie, withoutLinks } from '../query/outward'
import { cardFieldsIn } from './card-fields'
import type { LiveTies } from './live-ties'
import type { Outward } from './ring'

/** Whether a link of a note leads to a confidential person. */
type IsHidden = (link: string, from: string) => boolean

/** A note as it may leave the vault. */
interface OutwardNote {
	/** Links to confidential people are blank. */
	readonly text: string
	readonly facts: NoteFacts
}

/**
 * All that may leave the vault of the person whose note this is (RULES 6): their own note, though it be confidential,
 * and what notes that are not tell of them, each read anew.
 */
export async function outwardOf(app: App, subject: string, ties: LiveTies, me: Me | null): Promise<Outward | null> {
	const { index, rules } = ties
	const known = index.tie(subject)
	const isHidden = hidesLinks(app, subject, ties)
	const read = outwardReader(app, subject, isHidden, ties)
	const own = await read(subject)
	if (known === undefined || own === null) return null
	const told = await Promise.all(tellersOf(known).map(read))
	const others = told.flatMap((note) => (note === null ? [] : note.facts))
	const tie = outwardTie(own.facts, others, (link, from) => index.resolve(link, from), index.rhythm, index.today)
	if (tie === null) return null
	return { tie, fields: cardFieldsIn(own.text, rules, index.today), ideas: ties.ideasFor(tie), match: await firstMatch(tie, read, outwardMe(me, isHidden), ties) }
}

/** The notes that tell of a person besides their own, in order of path. */
function tellersOf({ contact: { path: own }, evidence: { touches, deeds, promises, kept } }: Tie): readonly string[] {
	const paths = new Set([...touches, ...deeds, ...promises, ...kept].map(({ source: { path } }) => path))
	paths.delete(own)
	return [...paths].sort()
}

/** My own offers but for those that name a confidential person. */
function outwardMe(me: Me | null, isHidden: IsHidden): Me | null {
	return me && { ...me, offers: me.offers.filter(({ links }) => !links.some(({ target }) => isHidden(target, me.source.path))) }
}

/** The first match, of an introduction with the offer as its note tells it outward: thousands are not read for one. */
async function firstMatch(tie: Tie, read: (path: string) => Promise<OutwardNote | null>, me: Me | null, { index, matches }: LiveTies): Promise<Match | null> {
	const open = new Map(index.ties().filter(({ contact }) => !contact.confidential).map((other) => [other.contact.path, other]))
	const asRead = new Set<string>()
	const book = new MatchBook(matches.world(me))
	for (;;) {
		book.follow([...open.values()])
		const [match] = book.forNeedsOf(tie)
		if (match?.kind !== 'introduce') return match ?? null
		const { other } = match
		const { path } = other.contact
		if (asRead.has(path)) return match
		asRead.add(path)
		const contact = (await read(path))?.facts.contact ?? null
		if (contact === null) open.delete(path)
		else open.set(path, { ...other, contact })
	}
}

/** Reads notes as they may leave the vault; null: the note is gone, says nothing, cannot be read, or is confidential. */
function outwardReader(app: App, subject: string, isHidden: IsHidden, ties: LiveTies): (path: string) => Promise<OutwardNote | null> {
	const { index, rules } = ties
	return async (path) => {
		const file = app.vault.getFileByPath(path)
		if (file === null) return null
		try {
			const text = await app.vault.cachedRead(file)
			if (path !== subject && (index.tie(path)?.contact.confidential ?? saysConfidential(text, ties))) return null
			const facts = outwardFacts(path, text, (link) => isHidden(link, path), rules, index.today)
			return facts === null ? null : { text: withoutLinks(text, (link) => isHidden(link, path)), facts }
		} catch {
			return null
		}
	}
}

function saysConfidential(text: string, { rules }: LiveTies): boolean {
	return isConfidential(new PropertyReader(fieldsFromText(text) ?? NO_FIELDS, rules.vocabulary))
}

/** A link that only an alias explains is hidden as soon as one of those who bear it is confidential (RULES 9). */
function hidesLinks(app: App, subject: string, { index }: LiveTies): IsHidden {
	const secret = index.ties().flatMap(({ contact }) => (contact.confidential && contact.path !== subject ? contact : []))
	const paths = new Set(secret.map(({ path }) => path))
	const aliases = new Set(secret.flatMap((contact) => contact.aliases.map(folded)))
	return (link, from) => {
		const file = app.metadataCache.getFirstLinkpathDest(link, from)
		return file === null ? aliases.has(folded(link)) : paths.has(file.path)
	}
}
