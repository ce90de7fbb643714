import { describe, expect, it } from 'vitest'
import { factsFromText } from '../../src/contact/note-facts'
import type { NoteFacts } from '../../src/contact/note-facts'
import { defaultReadingRules } from '../../src/contact/reading-rules'
import { DEFAULT_RHYTHM } from '../../src/contact/rhythm-settings'
import { LinkPaths } from '../../src/index/link-paths'
import { TieIndex } from '../../src/index/tie-index'
import { dayInName } from '../../src/note/day'
import { dayAt, textAt } from '../contact-builder'

const TODAY = dayAt('2026-11-21')

/** A vault in miniature: the index, the paths that links are resolved in, and how often links were resolved. */
class SmallVault {
	readonly paths = new LinkPaths()
	resolved = 0
	readonly index = new TieIndex(
		{
			resolve: (link, from) => {
				this.resolved += 1
				return this.paths.resolve(link, from)
			},
		},
		DEFAULT_RHYTHM,
		TODAY,
	)

	put(path: string, ...lines: readonly string[]): this {
		this.paths.add(path)
		const facts = this.factsOf(path, ...lines)
		if (facts === null) this.index.remove(path)
		else this.index.put(facts)
		return this
	}

	remove(path: string): this {
		this.paths.remove(path)
		this.index.remove(path)
		this.index.pathsChanged()
		return this
	}

	factsOf(path: string, ...lines: readonly string[]): NoteFacts | null {
		return factsFromText(path, lines.join('\n'), defaultReadingRules(dayInName), TODAY)
	}

	last(path: string): string | null {
		return textAt(this.index.tie(path)?.lastContact?.day ?? null)
	}
}

const contact = (...fields: readonly string[]): string[] => ['---', 'type: contact', ...fields, '---']

describe('the index keeps ties as notes come and go', () => {
	it('gives ties in order of path, whatever order they came in', () => {
		const vault = new SmallVault().put('b.md', ...contact()).put('a.md', ...contact()).put('Z.md', ...contact())
		expect(vault.index.ties().map((tie) => tie.contact.path)).toEqual(['Z.md', 'a.md', 'b.md'])
		expect(vault.index.size).toBe(3)
	})

	it('judges a person by what a daily note says, and again when it says otherwise', () => {
		const vault = new SmallVault().put('Anna.md', ...contact()).put('2026-11-20.md', '- call [[Anna]]')
		expect(vault.last('Anna.md')).toBe('2026-11-20')
		vault.put('2026-11-20.md', '- about [[Anna]]')
		expect(vault.last('Anna.md')).toBeNull()
	})

	it('forgets what a removed note said', () => {
		const vault = new SmallVault().put('Anna.md', ...contact()).put('2026-11-20.md', '- call [[Anna]]').remove('2026-11-20.md')
		expect(vault.last('Anna.md')).toBeNull()
	})

	it('forgets a removed person, and finds what was said of them when they are back', () => {
		const vault = new SmallVault().put('Anna.md', ...contact()).put('2026-11-20.md', '- call [[Anna]]').remove('Anna.md')
		expect(vault.index.tie('Anna.md')).toBeUndefined()
		expect(vault.index.ties()).toEqual([])
		expect(vault.index.size).toBe(0)
		vault.put('Anna.md', ...contact())
		expect(vault.last('Anna.md')).toBe('2026-11-20')
	})

	it('a note that is no contact any more is no tie', () => {
		const vault = new SmallVault().put('Anna.md', ...contact())
		vault.put('Anna.md', '---', 'type: note', '---')
		expect(vault.index.ties()).toEqual([])
	})

	it('a link moves to a nearer note as soon as there is one', () => {
		const vault = new SmallVault().put('People/Anna.md', ...contact()).put('Daily/2026-11-20.md', '- call [[Anna]]')
		expect(vault.last('People/Anna.md')).toBe('2026-11-20')
		vault.put('Daily/Anna.md', ...contact())
		expect(vault.last('People/Anna.md')).toBeNull()
		expect(vault.last('Daily/Anna.md')).toBe('2026-11-20')
	})

	it('a link moves to a note that is no contact when the vault says so', () => {
		const vault = new SmallVault().put('People/Anna.md', ...contact()).put('Daily/2026-11-20.md', '- call [[Anna]]')
		expect(vault.last('People/Anna.md')).toBe('2026-11-20')
		vault.paths.add('Daily/Anna.md')
		vault.index.pathsChanged()
		expect(vault.last('People/Anna.md')).toBeNull()
	})

	it('after a rename the person stands in the new place, and links lead there', () => {
		const vault = new SmallVault().put('Anna.md', ...contact()).put('2026-11-20.md', '- call [[Anna]]')
		vault.paths.remove('Anna.md')
		vault.index.rename('Anna.md', 'People/Anna.md')
		expect(vault.index.ties()).toEqual([])
		vault.put('People/Anna.md', ...contact())
		expect(vault.last('People/Anna.md')).toBe('2026-11-20')
	})

	it('the list it gave stays as it was', () => {
		const vault = new SmallVault().put('Anna.md', ...contact()).put('Boris.md', ...contact())
		const before = vault.index.ties()
		vault.put('Anna.md', ...contact('circle: 2'))
		const after = vault.index.ties()
		expect(before.map((tie) => tie.contact.circle)).toEqual([null, null])
		expect(after.map((tie) => tie.contact.circle)).toEqual([2, null])
	})
})

describe('aliases are the last resort of a link (RULES 9)', () => {
	const daily = ['- call [[Annie]]']

	it('an alias that one contact bears leads to them', () => {
		const vault = new SmallVault().put('Anna.md', ...contact('aliases: [ANNIE]')).put('2026-11-20.md', ...daily)
		expect(vault.last('Anna.md')).toBe('2026-11-20')
	})

	it('a clash leads to nobody, and to the other when one gives the alias up', () => {
		const vault = new SmallVault().put('2026-11-20.md', ...daily)
		vault.put('Anna.md', ...contact('aliases: Annie')).put('Ann.md', ...contact('aliases: annie'))
		expect([vault.last('Anna.md'), vault.last('Ann.md')]).toEqual([null, null])
		vault.put('Ann.md', ...contact('aliases: Nan'))
		expect([vault.last('Anna.md'), vault.last('Ann.md')]).toEqual(['2026-11-20', null])
	})

	it('a note about things comes last, and not where several contacts bear its alias', () => {
		const world = { resolve: () => null, aliased: () => 'Topics/Abrasives.md' }
		const index = new TieIndex(world, DEFAULT_RHYTHM, TODAY)
		const put = (path: string, ...lines: readonly string[]): void => {
			const facts = factsFromText(path, lines.join('\n'), defaultReadingRules(dayInName), TODAY)
			if (facts !== null) index.put(facts)
		}
		expect(index.resolve('AB', 'x.md')).toBe('Topics/Abrasives.md')
		put('Anna.md', ...contact('aliases: AB'))
		expect(index.resolve('AB', 'x.md')).toBe('Anna.md')
		put('Adam.md', ...contact('aliases: ab'))
		expect(index.resolve('AB', 'x.md')).toBeNull()
	})

	it('a note of that name comes first, though it is no contact', () => {
		const vault = new SmallVault().put('Anna.md', ...contact('aliases: Annie')).put('2026-11-20.md', ...daily)
		expect(vault.last('Anna.md')).toBe('2026-11-20')
		vault.paths.add('Annie.md')
		vault.index.pathsChanged()
		expect(vault.last('Anna.md')).toBeNull()
	})
})

describe('the revision tells whether to draw again', () => {
	it('stays when a note is put that says the same', () => {
		const vault = new SmallVault().put('Anna.md', ...contact('circle: 2')).put('2026-11-20.md', '- call [[Anna]]')
		const before = vault.index.revision
		vault.put('Anna.md', ...contact('circle: 2'), 'Some text.').put('2026-11-20.md', '- call [[Anna]]: chess')
		expect(vault.index.revision).toBe(before)
	})

	it('moves when a note says something else', () => {
		const vault = new SmallVault().put('Anna.md', ...contact())
		const before = vault.index.revision
		vault.put('Anna.md', ...contact('circle: 2'))
		expect(vault.index.revision).not.toBe(before)
	})

	it('moves when a link leads elsewhere, and stays when none does', () => {
		const vault = new SmallVault().put('People/Anna.md', ...contact()).put('Daily/2026-11-20.md', '- call [[Anna]]')
		const before = vault.index.revision
		vault.paths.add('Daily/Boris.md')
		vault.index.pathsChanged()
		expect(vault.index.revision).toBe(before)
		vault.paths.add('Daily/Anna.md')
		vault.index.pathsChanged()
		expect(vault.index.revision).not.toBe(before)
	})

	it('moves with the day and with the settings, and stays when they are the same', () => {
		const { index } = new SmallVault().put('Anna.md', ...contact('circle: 2', 'last_contact: 2026-11-01'))
		const first = index.revision
		index.turnTo(TODAY)
		index.setRhythm({ ...DEFAULT_RHYTHM, circleCadence: { ...DEFAULT_RHYTHM.circleCadence } })
		expect(index.revision).toBe(first)
		index.turnTo(TODAY + 10)
		const second = index.revision
		expect(second).not.toBe(first)
		expect(index.tie('Anna.md')?.band).toBe('due')
		expect(index.today).toBe(TODAY + 10)
		index.setRhythm({ ...DEFAULT_RHYTHM, circleCadence: { ...DEFAULT_RHYTHM.circleCadence, 2: { days: 60 } } })
		expect(index.revision).not.toBe(second)
		expect(index.tie('Anna.md')?.band).toBe('fresh')
	})

	it('stays when a note unknown to the index goes', () => {
		const { index } = new SmallVault().put('Anna.md', ...contact())
		const before = index.revision
		index.remove('Elsewhere.md')
		expect(index.revision).toBe(before)
	})
})

describe('subscribers hear of every change once', () => {
	it('of a put, a remove, a rename, new paths, a new day; and no more after the undo', () => {
		const vault = new SmallVault()
		let heard = 0
		const undo = vault.index.subscribe(() => {
			heard += 1
		})
		const heardAfter = (act: () => void): number => {
			heard = 0
			act()
			return heard
		}
		expect(heardAfter(() => vault.put('Anna.md', ...contact('aliases: Annie')))).toBe(1)
		expect(heardAfter(() => vault.put('Anna.md', ...contact('aliases: Annie')))).toBe(0)
		expect(heardAfter(() => vault.put('2026-11-20.md', '- call [[Annie]]'))).toBe(1)
		expect(heardAfter(() => vault.index.remove('2026-11-20.md'))).toBe(1)
		expect(heardAfter(() => vault.index.remove('2026-11-20.md'))).toBe(0)
		expect(heardAfter(() => vault.index.rename('Anna.md', 'B.md'))).toBe(1)
		expect(heardAfter(() => vault.index.pathsChanged())).toBe(1)
		expect(heardAfter(() => vault.index.turnTo(TODAY + 1))).toBe(1)
		undo()
		undo()
		expect(heardAfter(() => vault.put('Boris.md', ...contact()))).toBe(0)
	})

	it('two subscriptions of one function are two', () => {
		const { index } = new SmallVault()
		let heard = 0
		const hear = (): void => {
			heard += 1
		}
		const undo = index.subscribe(hear)
		index.subscribe(hear)
		undo()
		index.pathsChanged()
		expect(heard).toBe(1)
	})
})

describe('a change costs its own note only', () => {
	it('links of other notes are not resolved again, and other people are not judged again', () => {
		const vault = new SmallVault()
		for (let i = 0; i < 20; i += 1) {
			vault.put(`P${String(i)}.md`, ...contact()).put(`2026-10-${String(i + 10)}.md`, `- call [[P${String(i)}]]`)
		}
		const before = vault.index.ties()
		vault.resolved = 0
		vault.put('2026-10-10.md', '- call [[P1]]')
		const after = vault.index.ties()
		expect(vault.resolved).toBe(1)
		const anew = after.filter((tie, at) => tie !== before[at]).map((tie) => tie.contact.path)
		expect(anew).toEqual(['P0.md', 'P1.md'])
	})

	it('nor when a note says nothing any more', () => {
		const vault = new SmallVault().put('Anna.md', ...contact())
		vault.put('2026-10-10.md', '- call [[Anna]]').put('2026-10-11.md', '- call [[Anna]]')
		expect(vault.last('Anna.md')).toBe('2026-10-11')
		vault.resolved = 0
		vault.index.remove('2026-10-11.md')
		expect(vault.last('Anna.md')).toBe('2026-10-10')
		expect(vault.resolved).toBe(0)
	})

	it('filling an empty index resolves every link once', () => {
		const vault = new SmallVault()
		for (let i = 0; i < 20; i += 1) {
			vault.put(`P${String(i)}.md`, ...contact()).put(`2026-10-${String(i + 10)}.md`, `- call [[P${String(i)}]]`)
		}
		expect(vault.resolved).toBe(0)
		vault.index.ties()
		vault.index.ties()
		expect(vault.resolved).toBe(20)
	})
})
