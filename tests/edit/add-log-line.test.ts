import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addedLogLine } from '../../src/edit/add-log-line'
import type { NewInteraction } from '../../src/edit/interaction-text'
import { Refused } from '../../src/edit/refusal'
import { spliced } from '../../src/edit/splice'
import { CHANNELS } from '../../src/note/channel'
import type { Interaction } from '../../src/note/interaction'
import { linesOf } from '../../src/note/note-lines'
import type { PromiseLine } from '../../src/note/promise'
import { rulesWith } from '../contact/note'
import { dayAt } from '../contact-builder'
import { anyNote, anyText, plainText, someDay } from './any-note'

const RULES = rulesWith()

function call(day: string): NewInteraction {
	return { day: dayAt(day), channel: 'call', people: [], text: 'new', words: {} }
}

/** The note after a call on 24 November 2026, or another day. */
function logged(text: string, day = '2026-11-24'): string {
	return spliced(text, addedLogLine(text, call(day), RULES, 'en'))
}

const HEAD = '## Interactions\n'
const NEW = '- 2026-11-24 call: new\n'

describe('a log that has the newest first', () => {
	const LOG = '- 2026-12-04 meeting\n- 2026-11-20 call\n  - nested\n\n  and on\n- 2026-11-10 call\n'

	it.each([
		['2026-12-24', '- 2026-12-24 call: new\n- 2026-12-04 meeting\n'],
		['2026-12-04', '- 2026-12-04 call: new\n- 2026-12-04 meeting\n'],
		['2026-11-24', '- 2026-12-04 meeting\n- 2026-11-24 call: new\n- 2026-11-20 call\n'],
		['2026-11-15', '  and on\n- 2026-11-15 call: new\n- 2026-11-10 call\n'],
		['2026-11-01', '- 2026-11-10 call\n- 2026-11-01 call: new\n'],
	])('gets %s in its place', (day, expected) => {
		expect(logged(HEAD + LOG, day)).toContain(expected)
	})

	it.each([
		[`${HEAD}- 2026-11-20 a\n- 2026-11-20 b\n- 2026-11-10 c`, `${HEAD}${NEW}- 2026-11-20 a\n- 2026-11-20 b\n- 2026-11-10 c`],
		[`# A\n\ntext\n\n${HEAD}\n- 2026-11-20 a\n- 2026-11-10 b\n\n## Notes\n- x\n`,
			`# A\n\ntext\n\n${HEAD}\n${NEW}- 2026-11-20 a\n- 2026-11-10 b\n\n## Notes\n- x\n`],
		[`${HEAD}* 20.11.2026 a\n* 10.11.2026 b\n`, `${HEAD}* 24.11.2026 call: new\n* 20.11.2026 a\n* 10.11.2026 b\n`],
		[`${HEAD}- 3.11.2026 a\n- 2.11.2026 b\n`, `${HEAD}- 24.11.2026 call: new\n- 3.11.2026 a\n- 2.11.2026 b\n`],
		[`${HEAD}- [[2026-11-20]] a\n- 2026-11-10 b\n`, `${HEAD}- [[2026-11-24]] call: new\n- [[2026-11-20]] a\n- 2026-11-10 b\n`],
		[`${HEAD}- [[2026-11-20|Fri]] a\n- 2026-11-10 b\n`, `${HEAD}${NEW}- [[2026-11-20|Fri]] a\n- 2026-11-10 b\n`],
		[`${HEAD}2. 2026-11-20 a\n3. 2026-11-10 b\n`, `${HEAD}2. 2026-11-24 call: new\n2. 2026-11-20 a\n3. 2026-11-10 b\n`],
		[`${HEAD}- 2026-11-20 a\n\n- 2026-11-10 b\n`, `${HEAD}${NEW}\n- 2026-11-20 a\n\n- 2026-11-10 b\n`],
		[`${HEAD}> - 2026-11-20 a\n> - 2026-11-10 b\n`, `${HEAD}> ${NEW}> - 2026-11-20 a\n> - 2026-11-10 b\n`],
		[`${HEAD}### 2026\n- 2026-11-20 a\n### 2025\n- 2025-11-10 b\n`, `${HEAD}### 2026\n${NEW}- 2026-11-20 a\n### 2025\n- 2025-11-10 b\n`],
		['## Взаимодействия\r\n- 2026-11-20 звонок\r\n- 2026-11-10 звонок',
			'## Взаимодействия\r\n- 2026-11-24 звонок: new\r\n- 2026-11-20 звонок\r\n- 2026-11-10 звонок'],
		[`\ufeff${HEAD}- 2026-11-20 a  \n- 2026-11-10 b\t\n`, `\ufeff${HEAD}${NEW}- 2026-11-20 a  \n- 2026-11-10 b\t\n`],
		[`\`\`\`\n${HEAD}- 2026-12-20 a\n\`\`\`\n${HEAD}- 2026-11-20 a\n- 2026-11-10 b\n`,
			`\`\`\`\n${HEAD}- 2026-12-20 a\n\`\`\`\n${HEAD}${NEW}- 2026-11-20 a\n- 2026-11-10 b\n`],
	])('%j becomes %j', (text, expected) => {
		expect(logged(text)).toBe(expected)
	})
})

describe('a log that has the oldest first', () => {
	it.each([
		['- 2026-11-10 a\n- 2026-11-20 b\n', `- 2026-11-10 a\n- 2026-11-20 b\n${NEW}`],
		['- 2026-11-10 a\n- 2026-11-20 b', `- 2026-11-10 a\n- 2026-11-20 b\n${NEW.trimEnd()}`],
		['- 2026-11-10 a\n- 2026-12-20 b\n', `- 2026-11-10 a\n${NEW}- 2026-12-20 b\n`],
		['- 2026-12-10 a\n- 2026-12-20 b\n', `${NEW}- 2026-12-10 a\n- 2026-12-20 b\n`],
		['- 2026-11-10 a\n- 2026-11-24 b\n  - c\n- 2026-11-24 d\n- 2026-11-25 e\n',
			`- 2026-11-10 a\n- 2026-11-24 b\n  - c\n- 2026-11-24 d\n${NEW}- 2026-11-25 e\n`],
		['1. 2026-11-10 a\n2. 2026-11-20 b\n', '1. 2026-11-10 a\n2. 2026-11-20 b\n3. 2026-11-24 call: new\n'],
		['- 2026-11-10 a\n\n- 2026-11-20 b\n\n## Notes\n', `- 2026-11-10 a\n\n- 2026-11-20 b\n\n${NEW}\n## Notes\n`],
		['- 2026-11-10 a\n- 2026-11-20 b\ngoes on\n\nText\n', `- 2026-11-10 a\n- 2026-11-20 b\ngoes on\n${NEW}\nText\n`],
	])('%j becomes %j', (log, expected) => {
		expect(logged(HEAD + log)).toBe(HEAD + expected)
	})
})

describe('a log without an order', () => {
	it.each([
		['- 2026-12-20 a\n', `- 2026-12-20 a\n${NEW}`],
		['- 2026-12-20 a\n- 2026-12-20 b\n', `- 2026-12-20 a\n- 2026-12-20 b\n${NEW}`],
		['- 2026-12-20 a\n- 2026-11-01 b\n- 2026-12-01 c\n  - d\n\nText', `- 2026-12-20 a\n- 2026-11-01 b\n- 2026-12-01 c\n  - d\n${NEW}\nText`],
		['- 2026-11-20 a\n  ```\n  b\n  ```\nText\n', `- 2026-11-20 a\n  \`\`\`\n  b\n  \`\`\`\n${NEW}\nText\n`],
	])('grows at its end: %j becomes %j', (log, expected) => {
		expect(logged(HEAD + log)).toBe(HEAD + expected)
	})
})

describe('an empty log', () => {
	it.each([
		['## Interactions', '## Interactions\n\n- 2026-11-24 call: new'],
		['## Interactions\r\n', '## Interactions\r\n\r\n- 2026-11-24 call: new\r\n'],
		['## Interactions\n\n## Notes\nx\n', `## Interactions\n${NEW}\n## Notes\nx\n`],
		['## Interactions\n## Notes\n\nx\n', `## Interactions\n\n${NEW}\n## Notes\n\nx\n`],
		['## Notes\nx\n\n## Interactions\n', `## Notes\nx\n\n## Interactions\n${NEW}`],
		['## Interactions\n- no day\n', `## Interactions\n- no day\n${NEW}`],
		['## Interactions\n- 2026\n  - 2026-11-20 a\n', `## Interactions\n- 2026\n  - 2026-11-20 a\n${NEW}`],
		['## Interactions\nOur talks.\n', `## Interactions\nOur talks.\n\n${NEW}`],
	])('%j becomes %j', (text, expected) => {
		expect(logged(text)).toBe(expected)
	})
})

describe('a note without a log', () => {
	it.each([
		['', '## Interactions\n\n- 2026-11-24 call: new'],
		['---\nтип: контакт\nкруг: 2\n---\n', '---\nтип: контакт\nкруг: 2\n---\n## Взаимодействия\n\n- 2026-11-24 звонок: new\n'],
		['---\ncircle: 2\n---\r\ntext', '---\ncircle: 2\n---\r\ntext\n\n## Interactions\n\n- 2026-11-24 call: new'],
		['# Anna\r\n\r\nText\r\n', '# Anna\r\n\r\nText\r\n\r\n## Interactions\r\n\r\n- 2026-11-24 call: new\r\n'],
	])('gets one: %j becomes %j', (text, expected) => {
		expect(logged(text)).toBe(expected)
	})

	it('gets it under the heading of its language, else under the first', () => {
		const added = (logHeadings: string[], text: string): string => {
			return spliced(text, addedLogLine(text, call('2026-11-24'), rulesWith({ logHeadings }), 'ru')).split('\n')[0] ?? ''
		}
		expect(added(['Log', 'Журнал', 'Взаимодействия'], '')).toBe('## Журнал')
		expect(added(['Log', 'Talks'], '')).toBe('## Log')
	})

	it.each([['```\nopen code'], ['~~~']])('is left alone where a log would not be read: %j', (text) => {
		expect(() => logged(text)).toThrow(Refused)
	})

	it('is left alone where no heading is a log\'s', () => {
		expect(() => addedLogLine('', call('2026-11-24'), rulesWith({ logHeadings: [] }), 'en')).toThrow(Refused)
	})
})

const anyInteraction = fc.record<NewInteraction>({
	day: someDay,
	channel: fc.constantFrom(...CHANNELS, null),
	people: fc.array(fc.constantFrom('[[Ivan Petrov]]', '[[People/Тимур|Тимур]]'), { maxLength: 2 }),
	text: plainText,
	words: fc.dictionary(fc.constantFrom('gave', 'asked'), plainText),
})
const language = fc.constantFrom('en' as const, 'ru' as const)

/** What a note says, wherever it stands, in no order. */
function contentOf(entries: readonly (Interaction | PromiseLine)[]): string[] {
	return entries.map((entry) => JSON.stringify({ ...entry, line: 0 })).sort()
}

describe('any note', () => {
	it('reads as one interaction more, and all its bytes stay', () => {
		fc.assert(
			fc.property(anyNote, anyInteraction, language, (text, interaction, otherwise) => {
				const splices = addedLogLine(text, interaction, RULES, otherwise)
				const [splice] = splices
				expect(splices).toHaveLength(1)
				expect(splice?.from).toBe(splice?.to)

				const result = spliced(text, splices)
				const before = linesOf(text, true, null, RULES)
				const after = linesOf(result, true, null, RULES)
				const old = contentOf(before.log)
				const added = after.log.filter((entry) => {
					const at = old.indexOf(contentOf([entry])[0] ?? '')
					if (at >= 0) old.splice(at, 1)
					return at < 0
				})
				expect(old).toEqual([])
				expect(added).toMatchObject([{ day: interaction.day, channel: interaction.channel, text: interaction.text }])
				expect(added[0]?.people).toHaveLength(interaction.people.length)
				expect(contentOf(after.promises)).toEqual(contentOf(before.promises))
				expect(after.unreadable).toHaveLength(before.unreadable.length)
				if (/\r\n/.test(text)) expect(result).not.toMatch(/(?<!\r)\n/)
				else expect(result).not.toContain('\r')
				expect(result.endsWith('\n')).toBe(text.endsWith('\n'))
			}),
			{ numRuns: 300, seed: 1 },
		)
	})

	it('keeps its log in order', () => {
		const signs = (text: string): Set<number> => {
			const days = linesOf(text, true, null, RULES).log.map(({ day }) => day)
			return new Set(days.slice(1).map((day, index) => Math.sign(day - (days[index] ?? 0))).filter((sign) => sign !== 0))
		}
		fc.assert(
			fc.property(anyNote, anyInteraction, (text, interaction) => {
				const before = signs(text)
				fc.pre(before.size === 1)
				expect(signs(spliced(text, addedLogLine(text, interaction, RULES, 'en')))).toEqual(before)
			}),
			{ numRuns: 200, seed: 2 },
		)
	})

	it('is changed or refused, whatever it is', () => {
		fc.assert(
			fc.property(anyText, anyText, (text, said) => {
				try {
					const interaction: NewInteraction = { ...call('2026-11-24'), text: said, words: { gave: said }, people: [] }
					const result = spliced(text, addedLogLine(text, interaction, RULES, 'en'))
					const count = (note: string): number => linesOf(note, true, null, RULES).log.length
					expect(count(result)).toBe(count(text) + 1)
				} catch (error) {
					if (!(error instanceof Refused)) throw error
				}
			}),
			{ numRuns: 300, seed: 3 },
		)
	})
})

describe('a log with words of its own', () => {
	it('goes on with them', () => {
		const log = '## Взаимодействия\n- 2026-11-01 написала: новости; получила: совет\n'
		const said: NewInteraction = { ...call('2026-11-24'), text: '', words: { received: 'статью', gave: 'книгу' } }
		const after = spliced(log, addedLogLine(log, said, RULES, 'ru'))
		expect(after).toBe(`${log}- 2026-11-24 звонок; дал: книгу; получила: статью\n`)
	})
})
