import { describe, expect, it } from 'vitest'
import { joined, planFor } from '../../src/edit/act-plan'
import { refusal } from '../../src/edit/refusal'
import type { Step } from '../../src/edit/step'

const [one, two, three]: readonly [Step, Step, Step] = [() => [], () => [], () => []]

describe('several plans as one act', () => {
	it('do what they do to one note in their order, the notes as they first come', () => {
		const act = joined([planFor('A.md', one), planFor('B.md', two), planFor('A.md', three)])
		expect(act).toEqual({ changes: [{ path: 'A.md', steps: [one, three] }, { path: 'B.md', steps: [two] }] })
	})

	it('are refused where one is', () => {
		expect(joined([planFor('A.md', one), refusal('nobody')])).toEqual(refusal('nobody'))
	})

	it('of none do nothing', () => {
		expect(joined([])).toEqual({ changes: [] })
	})
})
