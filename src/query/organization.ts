import type { Band } from '../contact/band'
import type { Circle } from '../contact/circle'
import type { Said } from '../contact/human-side'
import type { OrganizationNote } from '../contact/organization-note'
import { propertySource } from '../contact/property-source'
import type { Source } from '../contact/source'
import type { Stage } from '../contact/stage'
import type { Tie } from '../contact/tie'
import type { Touch } from '../contact/touch'
import { folded } from '../note/fold'
import type { Match } from './match'
import { comparePeopleThere } from './organization-order'
import { stageOf } from './stage-of'
import type { Compare } from './tie-order'

/** Somebody at an organization. */
export interface PersonThere {
	readonly path: string
	readonly name: string
	readonly circle: Circle | null
	readonly stage: Stage | null
	/** `to-meet`: still to meet. */
	readonly band: Band
	readonly role: string | null
	readonly lastContact: Touch | null
	/** What they need and I can meet: why they stand first. */
	readonly help: Help | null
}

/** Who says something: a person, or null for the organization's own note. */
export interface Teller {
	readonly who: { readonly path: string; readonly name: string } | null
	readonly source: Source
}

/** A problem or a need there, in one wording, and all who name it. */
export interface Hurt {
	readonly text: string
	readonly tellers: readonly [Teller, ...Teller[]]
}

/** What I offer, and what it meets there. */
export interface Help {
	readonly offer: string
	readonly offerSource: Source
	readonly need: string
	readonly teller: Teller
}

/** An organization as its card and its group in People show it (DESIGN 1, "Side entry"). */
export interface Organization {
	/** Whose problem I can solve first, then whom I know best; the rank they have there does not count. */
	readonly people: readonly PersonThere[]
	readonly remembered: readonly PersonThere[]
	/** How many of the people are of which circle; without empty ones, those of no circle last. */
	readonly circles: readonly { readonly circle: Circle | null; readonly count: number }[]
	/** What the organization's own note says first. */
	readonly hurts: readonly Hurt[]
	readonly helps: readonly Help[]
}

/**
 * What is known of an organization.
 *
 * @param there everybody who works there
 * @param note the organization's own; null: it has none
 * @param own what I offer that meets what its own note names
 * @param matches where I can help these people
 */
export function organizationOf(
	there: readonly Tie[],
	note: OrganizationNote | null,
	own: readonly Help[],
	matches: readonly Match[],
	compareNames: Compare<string>,
): Organization {
	const helps = new Map<string, Help[]>()
	const living = there.filter(({ contact }) => !contact.deceased)
	for (const match of matches) {
		if (match.kind !== 'help') continue
		const { path } = match.who.contact
		helps.set(path, [...(helps.get(path) ?? []), helpBy(match)])
	}
	const rowOf = (tie: Tie): PersonThere => personThere(tie, helps.get(tie.contact.path)?.[0] ?? null)
	const people = living.map((tie) => ({ tie, row: rowOf(tie) })).sort((a, b) => comparePeopleThere(a.row, b.row, compareNames))
	return {
		people: people.map(({ row }) => row),
		remembered: there.filter(({ contact }) => contact.deceased).map(rowOf),
		circles: circlesOf(living),
		hurts: hurtsOf(people.map(({ tie }) => tie), note),
		helps: [...own, ...people.flatMap(({ row }) => helps.get(row.path) ?? [])],
	}
}

function personThere(tie: Tie, help: Help | null): PersonThere {
	const { contact, band, lastContact } = tie
	const { path, name, circle, role } = contact
	return { path, name, circle, stage: stageOf(contact), band, role, lastContact, help }
}

function helpBy({ who, need, needSource, offer, offerSource }: Match): Help {
	const { path, name } = who.contact
	return { offer, offerSource, need, teller: { who: { path, name }, source: needSource } }
}

function circlesOf(people: readonly Tie[]): Organization['circles'] {
	return ([1, 2, 3, null] as const).flatMap((circle) => {
		const count = people.filter(({ contact }) => contact.circle === circle).length
		return count === 0 ? [] : { circle, count }
	})
}

/** Problems and needs: of the organization's note, then of the people in their order; one wording once. */
function hurtsOf(people: readonly Tie[], note: OrganizationNote | null): readonly Hurt[] {
	const hurts = new Map<string, Hurt>()
	const add = (said: readonly Said[], teller: Teller): void => {
		for (const { text } of said) {
			const key = folded(text)
			const known = hurts.get(key)
			if (known === undefined) hurts.set(key, { text, tellers: [teller] })
			else if (!known.tellers.some(({ who }) => who?.path === teller.who?.path)) hurts.set(key, { text: known.text, tellers: [...known.tellers, teller] })
		}
	}
	for (const property of ['problems', 'needs'] as const) {
		if (note !== null) add(note[property], { who: null, source: { path: note.path, line: null, property } })
	}
	for (const { contact } of people) {
		const { path, name, human } = contact
		for (const property of ['problems', 'needs'] as const) {
			add(human[property] ?? [], { who: { path, name }, source: propertySource(contact, property) })
		}
	}
	return [...hurts.values()]
}
