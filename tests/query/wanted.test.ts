import { describe, expect, it } from 'vitest'
import { isStillToMeet, partyName, wantedPerson } from '../../src/query/wanted'
import type { ContactBuilder } from '../contact-builder'
import { aContact } from '../contact-builder'

const LEV = wantedPerson({ path: 'People/Lev.md', name: 'Lev Orlov' })
const BORIS = aContact().named('Boris Levin').tieOn('2026-11-24')

describe('what somebody on a way in is called', () => {
	it.each([
		['whom it leads to, as they were asked for', LEV.party, 'Lev Orlov'],
		['a person by their note', 'note People/Boris Levin.md', 'Boris Levin'],
		['a note that is nobody’s by its file', 'note Organizations/Tula Precision.md', 'Tula Precision'],
		['a name without a note', 'name veralind', 'veralind'],
	] as const)('%s', (_, party, name) => {
		expect(partyName(party, LEV, (path) => (path === BORIS.contact.path ? BORIS : undefined))).toBe(name)
	})
})

describe('somebody is still to meet', () => {
	it.each<[string, ContactBuilder, boolean]>([
		['with a goal', aContact().withGoal('find a turner'), true],
		['without circle, cadence and goal', aContact(), true],
		['met today', aContact().metOn('2026-11-24'), false],
		['to be met tomorrow', aContact().metOn('2026-11-25'), true],
		['spoken to once', aContact().spokeOn('2026-11-20'), false],
		['to be left alone', aContact().never(), false],
		['dead', aContact().deceased(), false],
	])('%s', (_, person, is) => {
		expect(isStillToMeet(person.tieOn('2026-11-24'))).toBe(is)
	})
})
