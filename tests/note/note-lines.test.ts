import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_CHANNEL_WORDS } from '../../src/note/channel'
import { dayFrom, dayText, type Day } from '../../src/note/day'
import type { Interaction } from '../../src/note/interaction'
import { linesOf, type LineRules, type NoteLines } from '../../src/note/note-lines'

const RULES: LineRules = {
	logHeadings: ['Interactions', 'Взаимодействия'],
	channelWords: DEFAULT_CHANNEL_WORDS,
	everyMention: false,
}
const EVERY_MENTION: LineRules = { ...RULES, everyMention: true }

function today(): Day {
	const day = dayFrom('2026-11-21')
	if (typeof day !== 'number') throw new Error('no day')
	return day
}

/** `line day channel people` */
function said({ line, day, channel, people }: Interaction): string {
	return [line, dayText(day), channel ?? '-', ...people.map(({ target }) => target)].join(' ')
}

function logOf(text: string): string[] {
	return linesOf(text, true, null, RULES).log.map(said)
}

function datedOf(text: string, rules = RULES): string[] {
	return linesOf(text, false, today(), rules).dated.map(said)
}

function problemsOf({ unreadable }: NoteLines): string[] {
	return unreadable.map(({ line, problem }) => `${line} ${problem.kind} ${problem.text}`)
}

const LINE = '- 2026-11-20 call: x\n'

describe('the log of a contact', () => {
	it('is read under its heading, with lines counted from the first of the file', () => {
		const log = '## Interactions\n\n- 2026-11-20 call: titanium\n- [[2026-11-06]] написала: новости\n'
		const text = `---\ntype: contact\n---\n# Anna\n\n${log}`
		expect(logOf(text)).toEqual(['8 2026-11-20 call', '9 2026-11-06 message'])
		expect(logOf(`\ufeff${text.replaceAll('\n', '\r\n')}`)).toEqual(['8 2026-11-20 call', '9 2026-11-06 message'])
	})

	it.each([
		['# Interactions\n'], ['###### interactions\n'], ['## INTERACTIONS ##\n'], ['## Взаимодействия\n'],
		['## 🤝 Interactions:\n'],
		['## **Interactions**\n'], ['Interactions\n---\n'], ['Interactions\n===\n'], ['##   Взаимодеи\u0306ствия\n'],
	])('begins at %j', (heading) => {
		expect(logOf(`x\n\n${heading}${LINE}`)).toHaveLength(1)
	})

	it.each([['## Interactions with others\n'], ['## Notes\n'], ['#Interactions\n'], ['Interactions\n\n'],
		['```\n## Interactions\n```\n'], ['']])(
		'does not begin at %j',
		(heading) => {
			expect(logOf(`${heading}${LINE}`)).toEqual([])
		},
	)

	it('ends at the next heading of the same or a higher level', () => {
		const under = (level: string): number => logOf(`## Interactions\n${LINE}${level} Other\n${LINE}`).length
		expect([under('#'), under('##'), under('###'), under('####')]).toEqual([1, 1, 2, 2])
	})

	it('may stand in two places', () => {
		expect(logOf(`## Interactions\n${LINE}## Notes\n${LINE}# Взаимодействия\n${LINE}`)).toHaveLength(2)
	})

	it.each<[string, string[]]>([
		['- 2026-11-20 call', ['2 2026-11-20 call']],
		['* 20.11.2026 встреча', ['2 2026-11-20 meeting']],
		['1. 2026-11-20', ['2 2026-11-20 -']],
		['- topic\n  - 2026-11-20 call\n\t\t- 2026-11-19 lunch', ['3 2026-11-20 call', '4 2026-11-19 meeting']],
		['> - 2026-11-20 call', ['2 2026-11-20 call']],
		['- **[[Daily/2026-11-06|Friday]]** call', ['2 2026-11-06 call']],
		['- 2026-11-20T18:30 call', ['2 2026-11-20 call']],
		['- 2026-11-20 call with [[Boris]]: about [[Vera]]', ['2 2026-11-20 call Boris']],
		['- 2027-01-10 meeting: new line', ['2 2027-01-10 meeting']],
	])('counts every list item with a day: %j', (items, expected) => {
		expect(logOf(`## Interactions\n${items}\n`)).toEqual(expected)
	})

	it.each([
		['- no day: at all'], ['- call on 2026-11-20'], ['2026-11-20 call'], ['- [ ] 2026-11-20 call'],
		['- [x] 2026-11-20 call'],
		['```\n- 2026-11-20 call\n```'], ['- `2026-11-20 call`'], ['| 2026-11-20 | call |'], ['### 2026-11-20 call'],
		['> 2026-11-20 call'],
	])('holds nothing, readable or not, in %j', (item) => {
		const lines = linesOf(`## Interactions\n${item}\n`, true, null, RULES)
		expect([lines.log, lines.unreadable]).toEqual([[], []])
	})

	it('names an impossible day with its line', () => {
		const log = '## Interactions\n- 2026-02-30 call\n- 31.11.2026\n- 05/06/2026 call\n- [[2026-13-01]]\n'
		const lines = linesOf(log, true, null, RULES)
		expect(lines.log).toEqual([])
		expect(problemsOf(lines)).toEqual(['2 line-day 2026-02-30', '3 line-day 31.11.2026',
			'4 ambiguous-day 05/06/2026', '5 line-day [[2026-13-01]]'])
	})

	it('is nobody else\'s: a note that is no contact has none', () => {
		expect(linesOf(`## Interactions\n${LINE}`, false, null, RULES).log).toEqual([])
	})

	it('carries the words of a line over to the next one', () => {
		const [line] = linesOf('## Interactions\n- 2026-11-20 call: a;\n  gave: b\n', true, null, RULES).log
		expect(line).toMatchObject({ text: 'a', words: { gave: ['b'] }, line: 2 })
	})
})

describe('a dated note', () => {
	it.each<[string, string[]]>([
		['- созвон [[Анна]], [[Борис]]: про [[Вера]]', ['1 2026-11-21 call Анна Борис']],
		['Lunch with [[Anna]].', ['1 2026-11-21 meeting Anna']],
		['text\n\n- a\n  - called [[Anna]]', ['4 2026-11-21 call Anna']],
		['- 18:30 call [[Anna]] about it', ['1 2026-11-21 call Anna']],
		['- call [Anna](People/Anna.md#x)', ['1 2026-11-21 call People/Anna']],
		['- call ![[Anna]]', ['1 2026-11-21 call Anna']],
		['- 2026-12-04 meeting [[Anna]]: new line', ['1 2026-12-04 meeting Anna']],
		['call [[Anna]]: x\nmet [[Boris]]: y', ['1 2026-11-21 call Anna', '2 2026-11-21 meeting Boris']],
		['Had a long call\nwith [[Anna]] today', ['1 2026-11-21 call Anna']],
		['- call [[Anna]]: about\n  how [[Boris]] met her', ['1 2026-11-21 call Anna']],
		['> - call [[Anna]]', ['1 2026-11-21 call Anna']],
	])('%j', (text, expected) => {
		expect(datedOf(text)).toEqual(expected)
	})

	it.each([
		['- [[Anna]] is nice'], ['- call: [[Anna]]'], ['- call Anna'], ['- [ ] call [[Anna]]'], ['- [x] call [[Anna]]'],
		['- [ ] task\n  call [[Anna]]'], ['- `call` [[Anna]]'], ['- call `[[Anna]]`'], ['```\ncall [[Anna]]\n```'],
		['    call [[Anna]]'],
		['# Call with [[Anna]]'], ['| call | [[Anna]] |'], ['> call [[Anna]]'], ['- notes: call [[Anna]]'],
		['- [[Anna]]: call'],
		['- call [[2026-11-20]]'],
	])('says nothing of a contact in %j', (text) => {
		expect(datedOf(text)).toEqual([])
	})

	it('names an impossible day only where the line is an interaction', () => {
		expect(problemsOf(linesOf('- 2026-02-30 call [[Anna]]\n- 2026-02-30 walk\n- 2026-02-30 [[Anna]]', false,
			today(), RULES))).toEqual([
			'1 line-day 2026-02-30',
		])
	})

	it('is read only if it is one', () => {
		expect(linesOf('- call [[Anna]]', false, null, RULES).dated).toEqual([])
	})

	it('that is a contact\'s own keeps log and day apart', () => {
		const lines = linesOf('- call [[Boris]]\n## Interactions\n- 2026-11-20 call [[Boris]]\n- lunch [[Boris]]',
			true, today(), RULES)
		expect(lines.log.map(said)).toEqual(['3 2026-11-20 call Boris'])
		expect(lines.dated.map(said)).toEqual(['1 2026-11-21 call Boris', '4 2026-11-21 meeting Boris'])
	})

	it.each<[string, string[]]>([
		['- [[Anna]] is nice', ['1 2026-11-21 - Anna']],
		['- call [[Anna]]: about [[Boris]]', ['1 2026-11-21 call Anna Boris']],
		['# Day of [[Anna]]', ['1 2026-11-21 - Anna']],
		['> [[Anna]] said', ['1 2026-11-21 - Anna']],
		['- [ ] [[Anna]]', []],
		['`[[Anna]]`', []],
		['nobody', []],
	])('counts every mention if asked to: %j', (text, expected) => {
		expect(datedOf(text, EVERY_MENTION)).toEqual(expected)
	})
})

describe('the promises of a note', () => {
	function promisesOf(text: string, ofContact: boolean): string[] {
		return linesOf(text, ofContact, null, RULES).promises.map(({ line, side, due, text: what }) => {
			return `${line} ${side} ${due === null ? '-' : dayText(due)} ${what}`
		})
	}

	it.each<[string, string[]]>([
		['- [ ] #promise the book 📅 2026-12-04', ['1 mine 2026-12-04 the book']],
		['- [/] #waiting the contract', ['1 theirs - the contract']],
		['- [>] #promise a\n  - [?] #жду b', ['1 mine - a', '2 theirs - b']],
		['1. [ ] #promise a', ['1 mine - a']],
		['> - [ ] #promise a', ['1 mine - a']],
		['- [ ] #promise a\n  #waiting b', ['1 mine - a']],
	])('are open tasks with a tag: %j', (text, expected) => {
		expect(promisesOf(text, true)).toEqual(expected)
	})

	it.each([
		['- [x] #promise a'], ['- [X] #promise a'], ['- [-] #promise a'], ['- #promise a'], ['#promise a'], ['- [ ] a'],
		['```\n- [ ] #promise a\n```'], ['- [ ] `#promise` a'],
	])('are none in %j', (text) => {
		expect(promisesOf(text, true)).toEqual([])
	})

	it('stand in another note only with a link', () => {
		const text = '- [ ] #promise a\n- [ ] #promise b [[Anna]] [[Boris]]\n- [ ] #promise c by [[2026-12-04]]'
		expect(promisesOf(text, false)).toEqual(['2 mine - b Anna Boris'])
		expect(linesOf(text, false, null, RULES).promises[0]?.people.map(({ target }) => target)).toEqual(['Anna',
			'Boris'])
		expect(promisesOf(text, true)).toHaveLength(3)
	})

	it('are kept without an impossible day, which is unreadable with its line', () => {
		const lines = linesOf('---\na: 1\n---\n- [ ] #promise a 📅 2026-02-30\n- [x] #promise b 📅 2026-02-30', true,
			null, RULES)
		expect(lines.promises.map(({ due, line }) => [due, line])).toEqual([[null, 4]])
		expect(problemsOf(lines)).toEqual(['4 line-day 2026-02-30'])
		expect(problemsOf(linesOf('- [ ] #promise nobody 📅 2026-02-30', false, null, RULES))).toEqual([])
	})
})

describe('any note', () => {
	const bits = [
		'\n', '\r\n', '- ', '- [ ] ', '- [x] ', '# Interactions', '## ', '2026-11-20', '2026-02-30', ' call ',
			'[[Anna]]', ': ', '; gave: ',
		'#promise ', '📅 ', '`', '```', '---', '> ', '    ', '[due:: ', ']', 'до ', '\0', '\ufeff', '|', '===',
	]
	it('is read without throwing, with lines within the file and in its order', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...bits), maxLength: 60 }), fc.boolean(), fc.boolean(),
				(text, ofContact, dated) => {
				for (const rules of [RULES, EVERY_MENTION]) {
					const lines = linesOf(text, ofContact, dated ? today() : null, rules)
					for (const list of [lines.log, lines.dated, lines.promises, lines.unreadable]) {
						const numbers = list.map(({ line }) => line ?? 0)
						expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
						for (const number of numbers) {
							expect(number).toBeGreaterThanOrEqual(1)
							expect(number).toBeLessThanOrEqual(text.split('\n').length)
						}
					}
					if (!ofContact) expect(lines.log).toEqual([])
					if (!dated) expect(lines.dated).toEqual([])
				}
			}),
			{ numRuns: 1000 },
		)
	})

	it('says the same with CRLF as with LF', () => {
		const lf = bits.filter((bit) => bit !== '\r\n')
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...lf), maxLength: 60 }), (text) => {
				const crlf = text.replaceAll('\n', '\r\n')
				expect(linesOf(crlf, true, today(), RULES)).toEqual(linesOf(text, true, today(), RULES))
			}),
			{ numRuns: 500 },
		)
	})
})
