// @vitest-environment happy-dom
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { saidOutward } from '../../src/command/briefing-outward'
import { briefingMarkdown } from '../../src/i18n/briefing-markdown'
import { actVault } from './act-vault'

const ANNA = 'People/Anna.md'
const VERA = 'People/Vera Petrova.md'

const SECRET = { [VERA]: '---\ntype: contact\nconfidential: true\naliases: [Verochka, "Вера П."]\n---\n' }

beforeEach(() => void vi.useFakeTimers({ now: new Date(2026, 10, 24, 9), toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())

interface Note {
	readonly properties?: string
	readonly log?: string
	readonly more?: string
}

function noteOf({ properties = '', log = '', more = '' }: Note): string {
	return `---\ntype: contact\ncircle: 2\n${properties}---\n\n${more}\n## Interactions\n\n${log}`
}

/** The briefing on Anna as it is copied, and how much of it stays behind. */
async function copied(note: Note, others: Readonly<Record<string, string>> = {}): Promise<readonly [markdown: string, withheld: number]> {
	const { ties, tie, runner } = await actVault({ [ANNA]: noteOf(note), 'People/Boris.md': '---\ntype: contact\n---\n', ...SECRET, ...others })
	await vi.waitFor(() => expect(ties.ideasRevision).not.toBeNull())
	const context = runner.port.context()
	const { said, withheld } = await saidOutward(tie(ANNA), await context.cardFields(ANNA), context)
	return [briefingMarkdown(said, said.name), withheld]
}

describe('a briefing on its way out of the vault', () => {
	it.each<[string, Note, string]>([
		['an alias that begins the sentence', { log: '- 2026-11-18 [[Boris]]: [[People/Vera Petrova|ёлка]] болеет\n' }, '18 Nov: Болеет'],
		['a link in small letters', { log: '- 2026-11-18 call: [[vera petrova]] is ill\n' }, '18 Nov: Call: is ill'],
		['a link by an alias of theirs', { log: '- 2026-11-18 call: saw [[verochka]], tea\n' }, '18 Nov: Call: saw, tea'],
		['a markdown link', { log: '- 2026-11-18 call: [my friend](<Vera Petrova.md>) left\n' }, '18 Nov: Call: left'],
		['a link behind a word', { log: '- 2026-11-18 call: x; gave: [[Vera Petrova|V]]; asked: a price\n' }, '18 Nov: Call: x; asked: a price'],
		['a quoted property', { properties: 'interests: ["[[Vera Petrova|V]]", chess]\n' }, 'Interests: chess'],
		['an unquoted property', { properties: 'family: [[Vera Petrova]]\nneeds: rest\n' }, '**Person:** Needs: rest'],
		['a goal', { properties: 'goal: "[[Vera Petrova|V]] and a supplier"\n' }, '**Goal:** and a supplier'],
		['a promise', { more: '- [ ] Ask [[Vera Petrova|V]] for help #promise\n' }, 'Yours: Ask for help'],
	])('has %s blank', async (_, note, rest) => {
		const [markdown, withheld] = await copied(note)
		expect(markdown).toContain(rest)
		expect(markdown).not.toMatch(/vera|verochka|ёлка|friend|\bV\b/i)
		expect(withheld).toBeGreaterThan(0)
	})

	it('leaves no label behind where nothing follows it', async () => {
		const [markdown] = await copied({ properties: 'met: 2026-02-05\nintroduced_by: "[[Vera Petrova]]"\n', log: '- 2026-11-18 call: x; asked: [[Vera Petrova]]\n' })
		expect(markdown).toContain('Met on 5 February\n')
		expect(markdown).toContain('18 Nov: Call: x\n')
	})

	it('does not ask for what is known and only left blank', async () => {
		const [markdown] = await copied({ properties: 'interests: "[[Vera Petrova]]"\n' })
		expect(markdown).not.toContain('What interests them')
	})

	it('tells nothing of confidential notes, and of others all but the links', async () => {
		const daily = '- call [[Anna]]: with [[Vera Petrova|V]]; gave: a book by [[Vera Petrova|V]]\n'
		const [markdown] = await copied({}, { '2026-11-20.md': daily, '2026-11-21.md': `---\nconfidential: true\n---\n${daily.replace('book', 'lamp')}`, [VERA]: `${SECRET[VERA] ?? ''}## Interactions\n- 2026-11-22 call [[Anna]]: x; gave: a hat\n` })
		expect(markdown).toContain('20 Nov: Call; gave: a book by\n')
		expect(markdown).not.toMatch(/lamp|hat|\bV\b/)
	})

	it('offers what others have as their notes tell outward', async () => {
		const note: Note = { properties: 'needs: ["[[Vera Petrova|V]]", "[[Lathe]]"]\n' }
		const offers = (text: string): string => `---\ntype: contact\noffers: ["${text}"]\n---\n`
		const others = { 'People/Aaron.md': offers('[[Vera Petrova|V]]'), 'People/Clara.md': offers('[[Lathe]] of [[Vera Petrova|V]]') }
		const [markdown] = await copied(note, others)
		expect(markdown).toContain('Clara offers: Lathe of (for: Lathe)')
		expect(markdown).not.toMatch(/Aaron|\bV\b/)
	})

	it('says of a person whose note is gone no more than the name', async () => {
		const vault = await actVault({ [ANNA]: noteOf({ properties: 'goal: a supplier\n' }) })
		const context = { ...vault.runner.port.context(), outward: () => Promise.resolve(null) }
		expect(await saidOutward(vault.tie(ANNA), null, context)).toEqual({ said: { name: 'Anna', meeting: null, sections: [] }, withheld: 4 })
	})

	it('goes whole where nothing is confidential', async () => {
		const [, withheld] = await copied({ properties: 'goal: a supplier\ninterests: ["[[Lathe]]"]\n', log: '- 2026-11-18 call: with [[Boris]]; gave: a book\n', more: '- [ ] Ask [[Boris]] #promise\n' })
		expect(withheld).toBe(0)
	})

	it('tells of a confidential person, who was asked for, all but the links to others', async () => {
		const vault = await actVault({ ...SECRET, [ANNA]: noteOf({ properties: 'confidential: true\n', log: '- 2026-11-18 call: [[Anna]] met [[Vera Petrova|V]]\n' }) })
		const context = vault.runner.port.context()
		const { said } = await saidOutward(vault.tie(ANNA), await context.cardFields(ANNA), context)
		expect(briefingMarkdown(said, said.name)).toContain('18 Nov: Call: Anna met\n')
	})

	it('holds no shown text of a link to a confidential person, wherever and however it is written', async () => {
		const shown = fc.stringMatching(/^[qжё][xзъ]{3,6}$/u)
		const target = fc.constantFrom('Vera Petrova', 'vera petrova', 'People/Vera Petrova', 'VERA PETROVA', 'Verochka', 'вера п.', 'Vera Petrova#Log')
		const wiki = fc.tuple(target, shown).map(([to, as]) => `[[${to}|${as}]]`)
		const markdown = shown.map((as) => `[${as}](People/Vera%20Petrova.md)`)
		const link = fc.oneof(wiki, markdown, target.map((to) => `[[${to}]]`))
		const text = fc.tuple(fc.constantFrom('', 'with ', 'с '), link, fc.constantFrom('', ', tea', ' and more', ': x', '; y')).map((parts) => parts.join(''))
		const quoted = text.map((said) => `"${said}"`)
		await fc.assert(
			fc.asyncProperty(fc.array(text, { minLength: 8, maxLength: 8 }), fc.array(quoted, { minLength: 10, maxLength: 10 }), async (lines, values) => {
				const [a, b, c, d, e, f, g, h] = lines
				const keys = ['goal', 'interests', 'problems', 'needs', 'family', 'hobbies', 'introduced_by', 'pronunciation', 'boundaries', 'role']
				const properties = [...keys.map((key, at) => `${key}: ${values[at] ?? ''}`), 'organization: [[Vera Petrova]]', ''].join('\n')
				const log = `- 2026-11-18 call ${a ?? ''}: ${b ?? ''}; gave: ${c ?? ''}\n- 2026-11-10 ${d ?? ''}\n- 2026-11-26 meeting: ${e ?? ''}; goal: ${f ?? ''}\n`
				const daily = `- call [[Anna]]: x ${g ?? ''}; asked: ${h ?? ''}\n- [ ] ${a ?? ''} [[Anna]] #promise\n`
				const [said] = await copied({ properties, log, more: `- [ ] ${b ?? ''} #promise\n` }, { '2026-11-20.md': daily })
				expect(said).not.toMatch(/[qжё][xзъ]{3}|vera|verochka|вера п/iu)
				expect(said).toContain('20 Nov')
			}),
			{ numRuns: 25 },
		)
	}, 60_000)
})
