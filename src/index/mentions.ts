import type { Contact } from '../contact/contact'
import type { NoteFacts } from '../contact/note-facts'
import { noteName } from '../contact/note-name'
import { propertySource } from '../contact/property-source'
import type { Source } from '../contact/source'
import { placeOf } from '../note/body-links'
import type { PlacedLink } from '../note/body-links'
import { dayInName } from '../note/day'
import type { Interaction } from '../note/interaction'

/** Whom the person of a note has to do with, still unresolved. */
export interface Mention {
	/** What finds their note: a link as written, else the name. */
	readonly link: string
	readonly name: string
	/** `knows`: the person knows them; `introduced`: they introduced the person; `link`: the note links to them. */
	readonly kind: 'knows' | 'introduced' | 'link'
	readonly source: Source
}

const NONE: readonly Mention[] = []
const ATTACHMENT = /\.(?:png|jpe?g|gif|bmp|svg|webp|avif|mp3|wav|m4a|ogg|flac|mp4|mov|mkv|webm|pdf|canvas|base)$/i

/**
 * Whom a contact's own note names besides its interactions, each name once for each kind. Links to days and to
 * pictures name nobody; who took part in an interaction is not also linked to.
 */
export function mentionsIn({ path, contact, links, interactions }: NoteFacts): readonly Mention[] {
	if (contact === null) return NONE
	const { knows, introduced_by } = contact.human
	if (links.length === 0 && knows === undefined && introduced_by === undefined) return NONE
	const mentions = [...mentionsOf(contact, 'knows', 'knows'), ...mentionsOf(contact, 'introduced_by', 'introduced')]
	const told = linksOfTookPart(interactions)
	const seen = new Set<string>()
	for (const link of links) {
		const { target } = link
		if (seen.has(target) || told.has(placeOf(link)) || dayInName(target) !== null || ATTACHMENT.test(target)) continue
		seen.add(target)
		mentions.push({ link: target, name: noteName(target), kind: 'link', source: sourceOf(path, link) })
	}
	return mentions
}

function mentionsOf(contact: Contact, property: 'knows' | 'introduced_by', kind: Mention['kind']): Mention[] {
	const said = contact.human[property]
	if (said === undefined) return []
	const source = propertySource(contact, property)
	const names = new Map<string, string>()
	for (const { text, links } of said) if (links.length === 0) names.set(text, text)
	for (const { links } of said) for (const { target } of links) names.set(target, noteName(target))
	return [...names].map(([link, name]) => ({ link, name, kind, source }))
}

function linksOfTookPart(interactions: readonly Interaction[]): ReadonlySet<string> {
	return new Set(interactions.flatMap(({ people, line }) => people.map(({ target }) => placeOf({ target, line }))))
}

function sourceOf(path: string, { line, key }: PlacedLink): Source {
	return line === null && key !== null ? { path, line, key } : { path, line }
}
