// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { sectorOf } from '../../src/query/circle-angle'
import { filterOf } from '../../src/query/people-filter'
import type { CellFilter } from '../../src/query/people-row'
import { circlePeople, peopleShown } from '../../src/view/circles-people'
import { everybody } from '../../src/view/everybody'
import { contactNote, TODAY, viewContext } from './view-context'

const ZENIT = 'Organizations/Zenit.md'

/** Anna and Boris work at one place, which Boris's note calls by another name. */
async function colleagues() {
	const files = {
		[ZENIT]: '---\ntype: organization\naliases: Aurora\n---\n',
		'People/Anna.md': contactNote('2026-11-20', 'organization: "[[Zenit]]"\n'),
		'People/Boris.md': contactNote('2026-11-20', 'organization: Aurora\n'),
	}
	const { context } = await viewContext(files, { Aurora: ZENIT })
	return context
}

describe('colleagues whose notes call one organization by two names', () => {
	it.each([['today', null], ['on an earlier day', TODAY - 1]])('stand in one sector of the circles %s', async (_, day) => {
		const people = peopleShown(day, await colleagues())
		expect(people.map(({ organization }) => organization)).toEqual(['Zenit', 'Zenit'])
		expect(new Set(people.map(sectorOf)).size).toBe(1)
	})

	it('are all found in People by the disc that counts them', async () => {
		const context = await colleagues()
		for (const person of circlePeople(context).people) {
			const cell: CellFilter = { sector: sectorOf(person), called: null, part: null, lanePart: null, state: person.state }
			const isThere = filterOf({ search: '', circle: person.circle, stage: null, organization: null, band: null, cell })
			expect(everybody(context).filter(isThere).map(({ contact }) => contact.name)).toEqual(['Anna', 'Boris'])
		}
	})
})
