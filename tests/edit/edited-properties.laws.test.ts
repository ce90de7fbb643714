import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyEdit, anyNote } from './any-frontmatter'
import { tryEdit } from './edit-laws'

it('no edit of any frontmatter breaks a law of lossless editing, in 4,000 seeded trials', () => {
	let refused = 0
	let changed = 0
	fc.assert(
		fc.property(anyNote, anyEdit, (note, edit) => {
			const trial = tryEdit(note, edit)
			refused += Number(trial.refused)
			changed += Number(trial.changed)
			expect(trial.broken).toBeNull()
		}),
		{ numRuns: 4000, seed: 20261122 },
	)
	// Refusing everything would break no law either.
	expect(changed).toBeGreaterThan(2000)
	expect(refused).toBeLessThan(1200)
})
