// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { overviewOf } from '../../src/view/overview'
import { contactNote, TODAY, viewContext } from './view-context'

const ANNA = { 'Anna.md': contactNote('2026-10-16') }

describe('the overview', () => {
	it('is made once for all views, as long as nothing has moved', async () => {
		const { context } = await viewContext(ANNA)
		expect(overviewOf(context)).toBe(overviewOf(context))
	})

	it('is made anew when a person has changed', async () => {
		const { context, say } = await viewContext(ANNA)
		const before = overviewOf(context)
		say('Anna.md', contactNote('2026-11-23'))
		expect(before.today.picks).toHaveLength(1)
		expect(overviewOf(context).today.picks).toHaveLength(0)
	})

	it.each([{ today: TODAY - 30 }, { weeklyNumber: 0 }, { weekStart: 7 }])('is made anew for another plan: %o', async (change) => {
		const { context } = await viewContext(ANNA)
		const before = overviewOf(context)
		const other = { ...context, plan: () => ({ ...context.plan(), ...change }) }
		expect(overviewOf(other)).not.toBe(before)
	})

	it('names those whose notes cannot be read whole', async () => {
		const { context } = await viewContext({ ...ANNA, 'Boris.md': contactNote('2026-10-16', 'cadence: every blue moon\n') })
		expect(overviewOf(context).unreadable.map(({ contact }) => contact.name)).toEqual(['Boris'])
	})
})
