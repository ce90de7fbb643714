import type { Acquaintance, Party } from '../../src/contact/acquaintance'
import type { NoteFacts } from '../../src/contact/note-facts'
import type { Day } from '../../src/note/day'
import { nameTopic, noteTopic, plainTopic } from '../../src/note/topic'

/** Which note a link leads to, aliases included. */
export type LeadsTo = (link: string, from: string) => string | null

/** Who knows whom and who works where, over all notes. */
export interface NaiveAcquaintances {
	/** Every single piece of evidence, one text each, in order. */
	readonly steps: readonly string[]
	/** Every contact at every organization, one text each, in order. */
	readonly members: readonly string[]
	/** Names that no note bears, in order. */
	readonly names: readonly string[]
}

/** One step as a text that can be compared. */
export function stepText(from: Party, to: Party, { kind, day, source }: Acquaintance): string {
	return JSON.stringify([from, to, kind, day, source])
}

/** From scratch and without any index: every pair of every note is made, then those that may not count are dropped. */
export function naiveAcquaintances(notes: readonly NoteFacts[], leadsTo: LeadsTo, today: Day): NaiveAcquaintances {
	const contacts = new Set(notes.flatMap(({ path, contact }) => (contact === null ? [] : path)))
	const partyOf = (name: string, from: string): Party | null => {
		const path = leadsTo(name, from)
		return path === null ? nameTopic(name) : noteTopic(path)
	}
	const plainPartyOf = (name: string, from: string): Party | null => {
		const path = leadsTo(name, from)
		return path === null ? plainTopic(name) : noteTopic(path)
	}
	const members = new Set<string>()
	const employers = new Set<Party>()
	for (const { path, contact } of notes) {
		for (const [at, name] of (contact?.organizations ?? []).entries()) {
			const note = leadsTo(contact?.organizationLinks[at] ?? name, path)
			const party = note === null ? plainTopic(name) : noteTopic(note)
			if (party === null) continue
			employers.add(party)
			members.add(`${party} ${path}`)
		}
	}
	const isSomebody = (party: Party): boolean => party.startsWith('name ') || employers.has(party) || [...contacts].some((path) => noteTopic(path) === party)

	const steps: string[] = []
	const names = new Set<string>()
	const step = (from: Party | null, to: Party | null, kind: Acquaintance['kind'], day: Day | null, source: Acquaintance['source']): void => {
		if (from === null || to === null || from === to) return
		if ((kind === 'together' || kind === 'link') && !isSomebody(to)) return
		steps.push(stepText(from, to, { kind, day, source }))
	}
	for (const { path, contact, interactions, meeting, links } of notes) {
		const own = contact === null ? null : noteTopic(path)
		const together = (people: readonly (Party | null)[], day: Day, line: number | null): void => {
			const all = [...new Set(people)].filter((party) => party !== null)
			if (all.length < 2 || day > today) return
			for (const from of all) for (const to of all) step(from, to, 'together', day, { path, line })
			for (const party of all) if (party.startsWith('name ')) names.add(party)
		}
		for (const { day, people, line } of interactions) together([own, ...people.map(({ target }) => partyOf(target, path))], day, line)
		if (meeting !== null) together(meeting.people.map(({ target }) => partyOf(target, path)), meeting.day, meeting.line)
		if (contact === null) continue
		for (const property of ['knows', 'introduced_by'] as const) {
			const said = contact.human[property] ?? []
			const plain = new Set(said.flatMap(({ text, links: own }) => (own.length === 0 ? text : [])))
			const linked = new Set(said.flatMap(({ links: own }) => own.map(({ target }) => target)))
			for (const party of [...[...plain].filter((name) => !linked.has(name)).map((name) => plainPartyOf(name, path)), ...[...linked].map((name) => partyOf(name, path))]) {
				const source = { path, line: null, property }
				if (party?.startsWith('name ') === true) names.add(party)
				step(own, party, property === 'knows' ? 'knows' : 'introduced', null, source)
				if (property === 'introduced_by') step(party, own, 'introduced', null, source)
			}
		}
		const linked = new Set<string>()
		for (const { target, line } of links) {
			const tookPart = interactions.some((one) => one.line === line && one.people.some((person) => person.target === target))
			if (tookPart || linked.has(target)) continue
			linked.add(target)
			step(own, partyOf(target, path), 'link', null, { path, line })
		}
	}
	return { steps: steps.sort(), members: [...members].sort(), names: [...names].sort() }
}
