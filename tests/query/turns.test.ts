import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Turns, TurnsBy } from '../../src/query/turns'

const steps = fc.array(fc.record({ how: fc.constantFrom('add' as const, 'add' as const, 'remove' as const), turn: fc.nat({ max: 30 }), key: fc.constantFrom('a', 'b') }))

describe('turns', () => {
	it('come in order, each once, as they are added and removed', () => {
		fc.assert(fc.property(steps, (all) => {
			const turns = new Turns()
			const known = new Set<number>()
			for (const { how, turn } of all) {
				turns[how](turn)
				if (how === 'add') known.add(turn)
				else known.delete(turn)
				expect([...turns]).toEqual([...known].sort((a, b) => a - b))
				expect(turns.isEmpty).toBe(known.size === 0)
			}
		}))
	})

	it('with one thing have nothing to do with those with another', () => {
		fc.assert(fc.property(steps, (all) => {
			const turns = new TurnsBy<string>()
			for (const { how, turn, key } of all) turns[how](key, turn)
			for (const key of ['a', 'b', 'c']) {
				const alone = new Turns()
				for (const one of all) if (one.key === key) alone[one.how](one.turn)
				expect([...turns.of(key)]).toEqual([...alone])
			}
		}))
	})
})
