import fc from 'fast-check'
import { dayText, partsOf, type Day } from '../../src/note/day'
import { dayAt } from '../contact-builder'

/** Words without a meaning to Tend, in both languages. */
const word = fc.constantFrom('titanium', 'foundry', 'quinces', 'Hamburg', 'литьё', 'отливка', 'цех', 'смета')
export const plainText = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))

export const someDay = fc.integer({ min: dayAt('2026-10-01'), max: dayAt('2026-12-31') })

function spelt(day: Day, spelling: number): string {
	const { year, month, dayOfMonth } = partsOf(day)
	const dotted = `${String(dayOfMonth).padStart(2, '0')}.${String(month).padStart(2, '0')}.${String(year)}`
	return [dayText(day), dotted, `[[${dayText(day)}]]`, `${dayText(day)} 18:30`][spelling] ?? ''
}

const nested = fc.constantFrom('', '', '', '\n  - more', '\n\tmore of it', '\n  - a\n    - b\n\n  still it', '\n  ```\n  - x\n  ```')

const logItem = fc.record({ day: someDay, channel: fc.constantFrom('call', 'встреча', 'email', ''), text: plainText, nested })

const logItems = fc
	.record({
		items: fc.array(logItem, { maxLength: 5 }),
		order: fc.constantFrom(-1, 0, 1),
		marker: fc.constantFrom('- ', '* ', '+ ', '1. ', '-   '),
		spelling: fc.integer({ min: 0, max: 3 }),
		gap: fc.constantFrom('\n', '\n', '\n\n'),
	})
	.map(({ items, order, marker, spelling, gap }) => {
		const sorted = order === 0 ? items : [...items].sort((one, other) => (one.day - other.day) * order)
		return sorted
			.map((item) => `${marker}${spelt(item.day, spelling)} ${item.channel}: ${item.text}${item.nested}`)
			.join(gap)
	})

const promise = fc.constantFrom(
	'- [ ] the book #promise 📅 2026-12-04',
	'- [ ] the plan #waiting [due:: 2026-12-11]',
	'- [x] старое #обещание до 04.11.2026 ✅ 2026-11-03',
	'* [/] ответ #жду\n  - [ ] nested #promise by 2026-12-12',
	'- [ ] каждый месяц #обещание 🔁 every month 📅 2026-12-01 ^abc',
)

const block = fc.oneof(
	plainText,
	promise,
	fc.constantFrom('- item\n- [ ] task', '> - 2026-11-01 call', '```\n## Interactions\n- 2026-11-01 call\n```', '---', '| a | b |'),
	fc.constantFrom('# Anna', '## Notes', '### Заметки', 'Старое\n---', '## Promises', '## Обещания'),
)

const log = fc
	.record({
		heading: fc.constantFrom('## Interactions', '## Взаимодействия', '# interactions', '### 🤝 Interactions', 'Interactions\n==='),
		gap: fc.constantFrom('\n', '\n\n', '\n\n\n'),
		lead: fc.constantFrom('', '', 'Our talks.\n\n', '- no day\n'),
		items: logItems,
	})
	.map(({ heading, gap, lead, items }) => heading + gap + lead + items)

const yaml = fc.constantFrom('', '', '---\ntype: contact\ncircle: 2\n---\n', '---\nтип: контакт\nкруг: 2\n---\n\n')

/** Notes as people write them: in any order, with any line ends, with and without a log. */
export const anyNote = fc
	.record({
		bom: fc.constantFrom('', '', '\ufeff'),
		yaml,
		before: fc.array(block, { maxLength: 3 }),
		log: fc.option(log, { nil: null }),
		after: fc.array(block, { maxLength: 3 }),
		gap: fc.constantFrom('\n', '\n\n'),
		end: fc.constantFrom('', '\n', '\n', '\n\n', '\n  '),
		lineEnd: fc.constantFrom('\n', '\n', '\r\n'),
	})
	.map(({ bom, yaml: block, before, log: own, after, gap, end, lineEnd }) => {
		const blocks = own === null ? [...before, ...after] : [...before, own, ...after]
		return bom + (block + blocks.join(gap) + end).replaceAll('\n', lineEnd)
	})

const bits = [
	'\n', '\n', '\r\n', '\r', '- ', '* ', '1. ', '- [ ] ', '- [x] ', '# Interactions', '## Promises', '## ', '2026-11-20', '20.11.2026',
	'2026-02-30', ' call ', '[[Anna]]', ': ', '; gave: ', '#promise ', '#жду ', '📅 ', '🔁 ', '`', '```', '~~~', '---', '===', '> ', '  ', '    ',
	'\t', '[due:: ', ']', 'до ', '\0', '\ufeff', '|', '%%', ' ^id', 'text', '{', '$1', '$&',
]

/** Anything at all, with what means something to Tend more often than chance has it. */
export const anyText = fc.oneof(fc.string({ unit: fc.constantFrom(...bits), maxLength: 40 }), fc.string({ unit: 'binary', maxLength: 40 }), anyNote)
