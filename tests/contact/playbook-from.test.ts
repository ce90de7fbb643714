import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { playbookFrom } from '../../src/contact/playbook-from'
import type { Playbook } from '../../src/contact/playbook'
import { OWN_PRACTICES } from '../../src/contact/practice'
import type { Stage } from '../../src/contact/stage'
import { STAGES } from '../../src/contact/stage'

const read = (text: string): Playbook => playbookFrom(text, 'Playbook.md')

/** The practices of a stage as `name | explanation | evidence`. */
function said(playbook: Playbook, stage: Stage): string[] {
	return playbook.practices[stage].map(({ of, evidence }) => {
		return typeof of === 'string' ? `own ${of}` : [of.name, of.about, evidence ?? '-'].join(' | ')
	})
}

const GARDEN = `---
tags: [сад]
---
# Как растить связи

## Этапы моего сада
Немного слов о том, зачем это всё.

### Этап 1: Посадка
- **Присмотреться**: Чем живёт человек
- **Общие интересы**: О чём поговорим

### Этап 2: Полив
- **Обещания**: Сказал и сделал
- **Тишина**: Чужое остаётся при мне

### Этап 3: Подкормка
- **Регулярность**: Не реже раза в месяц

### Этап 4: Урожай
- **Общие проекты**: То, что растёт у обоих

## Круги
Круг 1: Дом (семья). Здесь не считают.
- Круг 2: Мастерская. Здесь работают.
- **Круг 3: Дорога.** Здесь знакомятся.

## Другое
- **Это**: уже не практика
`

describe('a playbook', () => {
	it('in Russian gives stages, practices and circles', () => {
		const garden = read(GARDEN)
		expect(garden.stageNames).toEqual({ 1: 'Посадка', 2: 'Полив', 3: 'Подкормка', 4: 'Урожай' })
		expect(garden.circleNames).toEqual({ 1: 'Дом (семья)', 2: 'Мастерская', 3: 'Дорога' })
		expect(said(garden, 1)).toEqual(['Присмотреться | Чем живёт человек | -', 'Общие интересы | О чём поговорим | interests-known'])
		expect(said(garden, 2)).toEqual(['Обещания | Сказал и сделал | kept-promises', 'Тишина | Чужое остаётся при мне | -'])
		expect(said(garden, 4)).toEqual(['Общие проекты | То, что растёт у обоих | shared-project'])
	})

	it('says which lines were taken, and that nothing is missing', () => {
		const lines = [[9, 11], [13, 15], [17, 18], [20, 21], [24, 24], [25, 25], [26, 26]]
		expect(read(GARDEN).reading).toEqual({
			path: 'Playbook.md',
			isThere: true,
			taken: lines.map(([first, last]) => ({ first, last })),
			unclear: [],
			missing: [],
		})
	})

	it('reads alike with the line ends of Windows, and after a byte order mark', () => {
		expect(read(GARDEN.replaceAll('\n', '\r\n'))).toEqual(read(GARDEN))
		expect(read(`\uFEFF${GARDEN}`)).toEqual(read(GARDEN))
	})

	it('in English, at mixed levels: each stage ends where the next one begins', () => {
		const mixed = read('# stage 1 - Hello\n* Wave\n### STAGE 2. Trust\n1. **Promises:** kept\n2. __Openness__ — always\n## Stage 3\n+ Regular calls\n# Notes\n- none\n')
		expect(mixed.stageNames).toEqual({ 1: 'Hello', 2: 'Trust' })
		expect(said(mixed, 1)).toEqual(['Wave |  | -'])
		expect(said(mixed, 2)).toEqual(['Promises | kept | kept-promises', 'Openness | always | -'])
		expect(said(mixed, 3)).toEqual(['Regular calls |  | regular-contact'])
		expect(mixed.reading).toMatchObject({ missing: [4], unclear: [] })
	})

	it.each([
		['# Stage 2: Trust', 'Trust'],
		['###### этап 2: Доверие', 'Доверие'],
		['## Этап 2. Доверие', 'Доверие'],
		['## Stage 2 — Trust', 'Trust'],
		['## Stage 2 – Trust', 'Trust'],
		['## Stage 2 Trust', 'Trust'],
		['## Stage 2) Trust', 'Trust'],
		['## 🌱 **Этап 2: Доверие**', 'Доверие'],
		['## Этап № 2: [[Trust|Доверие]]', 'Доверие'],
		['## Stage 2', undefined],
		['Stage 2: Trust\n---', 'Trust'],
	])('understands the heading %s', (heading, name) => {
		const playbook = read(`${heading}\n- Be kind\n`)
		expect(said(playbook, 2)).toEqual(['Be kind |  | -'])
		expect(playbook.stageNames[2]).toBe(name)
	})

	it.each([
		['a stage beyond the fourth', '# Stage 5: More\n- Dance\n', [1]],
		['stage nought', '# Stage 0: Less\n- Rest\n', [1]],
		['a stage in words', '# Stage two\n- Rest\n', [1]],
		['a stage without a list', '# Stage 2: Trust\nOnly prose.\n', [1]],
		['a stage whose items are empty', '# Stage 2: Trust\n- \n- **\n', [1]],
		['the second of two', '# Stage 2: Trust\n- Promises\n\n# Stage 2: Again\n- Other\n', [4]],
		['a fourth circle as a heading', '# Circle 4: Others\n', [1]],
	])('names the heading it does not understand: %s', (_, text, unclear) => {
		expect(read(text).reading?.unclear).toEqual(unclear)
	})

	it.each([
		['headings that only begin alike', '# Stages of a garden\n- a\n# Этапы построения\n- b\n# Stagecraft\n- c\n'],
		['circles of another kind', '# Круг чтения\n- a\nCircle the date: 5\n'],
		['prose about stages', 'Stage 2: this is a paragraph\n- and a list\n'],
		['code', '```\n# Stage 2: Trust\n- Promises\n```\n'],
		['nothing at all', ''],
		['an unclosed property block', '---\ntitle: x\n'],
	])('takes nothing from %s', (_, text) => {
		const { practices, stageNames, circleNames, reading } = read(text)
		expect(practices).toEqual(OWN_PRACTICES)
		expect([stageNames, circleNames]).toEqual([{}, {}])
		expect(reading).toEqual({ path: 'Playbook.md', isThere: true, taken: [], unclear: [], missing: [1, 2, 3, 4] })
	})

	it('half readable keeps what it has, and Tend’s own for the rest', () => {
		const half = read('# Stage 3: Closer\n- Feedback\n\n# Stage four\n- Dance\n')
		expect(said(half, 3)).toEqual(['Feedback |  | feedback'])
		expect(half.practices[4]).toEqual(OWN_PRACTICES[4])
		expect(half.reading).toMatchObject({ taken: [{ first: 1, last: 2 }], unclear: [4], missing: [1, 2, 4] })
	})

	it('takes the first of two stages, and the first of two circles', () => {
		const twice = read('# Stage 2: Trust\n- Promises\n# Stage 2: Again\n- Other\n# Circles\n- Circle 1: Home\n- Circle 1: House\n')
		expect(said(twice, 2)).toEqual(['Promises |  | kept-promises'])
		expect(twice.circleNames).toEqual({ 1: 'Home' })
	})

	it('takes lists beneath further headings, and no item that only explains another', () => {
		const deep = read('# Stage 2: Trust\n- **Promises**: kept\n  - in writing\n\t- and by day\n## More\n   - [ ] Feedback\n     - kindly\n')
		expect(said(deep, 2)).toEqual(['Promises | kept | kept-promises', 'Feedback |  | feedback'])
	})

	it('reads a practice over two lines, with links as they show', () => {
		const [one] = said(read('# Stage 2\n- **[[Promises|My word]]**: kept,\n  *always*, see [[Trust]]\n'), 2)
		expect(one).toBe('My word | kept, always, see Trust | -')
	})

	it('stays short whatever a note holds', () => {
		const long = read(`# Stage 2: ${'n'.repeat(5000)}\n${`- **${'a'.repeat(5000)}**: ${'b'.repeat(5000)}\n`.repeat(500)}`)
		expect(long.practices[2]).toHaveLength(20)
		expect(long.stageNames[2]).toHaveLength(80)
		expect(long.reading?.taken).toEqual([{ first: 1, last: 21 }])
		expect(said(long, 2)[0]?.length).toBeLessThan(400)
	})

	it('never throws, and always has practices for every stage', () => {
		const piece = fc.constantFrom('# Stage 1: x', '## Этап 2', '- **a**: b', '- ', '**', '__', '[[', ']]', '```', '---', '\r\n', '\n', '\t- c', '> - q', 'Круг 1: д', '\u0000', '№')
		const note = fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }).map((parts) => parts.join('\n'))
		fc.assert(
			fc.property(note, (text) => {
				const { practices, reading } = read(text)
				for (const stage of STAGES) expect(practices[stage].length).toBeGreaterThan(0)
				for (const { first, last } of reading?.taken ?? []) expect(first).toBeLessThanOrEqual(last)
			}),
		)
	})
})
