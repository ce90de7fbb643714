import { expect, it } from 'vitest'
import { isConflictCopy, originalOf } from '../../src/note/conflict-copy'

it.each([
	['People/Anna (Conflicted copy phone 202611201830).md'],
	['Anna (Conflicted copy).md'],
	["Anna (Maria's conflicted copy 2026-11-20).md"],
	['Anna.sync-conflict-20261120-183000-ABCDEFG.md'],
])('%s is a conflict copy', (path) => {
	expect(isConflictCopy(path)).toBe(true)
})

it.each([
	['Anna.md'],
	['Anna (copy).md'],
	['Conflicted copy of Anna.md'],
	['x (Conflicted copy a)/Anna.md'],
	['Anna (conflicted copying).md'],
	['How to resolve a sync-conflict.md'],
])('%s is none', (path) => {
	expect(isConflictCopy(path)).toBe(false)
})

it.each([
	['People/Anna (Conflicted copy phone 202611201830).md', 'People/Anna.md'],
	["Anna (Maria's conflicted copy 2026-11-20).md", 'Anna.md'],
	['People/Anna.sync-conflict-20261120-183000-ABCDEFG.md', 'People/Anna.md'],
	['Anna.md', null],
])('the original of %s is %s', (path, original) => {
	expect(originalOf(path)).toBe(original)
})
