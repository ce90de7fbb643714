import fc from 'fast-check'
import { parse } from 'yaml'
import { describe, expect, it } from 'vitest'
import type { Contact } from '../../src/contact/contact'
import { factsFrom, factsFromText } from '../../src/contact/note-facts'
import type { NoteFacts } from '../../src/contact/note-facts'
import { fieldsFromCache } from '../../src/note/fields'
import { linesOf } from '../../src/note/note-lines'
import { dayAt, textAt } from '../contact-builder'
import { rulesWith, TODAY } from './note'

function factsOf(text: string, path = 'Notes/Note.md', changes = {}): NoteFacts | null {
	return factsFromText(path, text, rulesWith(changes), TODAY)
}

describe('what a whole note says', () => {
	it('of a contact: the person, the log and the promises', () => {
		const facts = factsOf(
			[
				'---',
				'type: contact',
				'circle: 2',
				'---',
				'Met at [[The fair]].',
				'## Interactions',
				'- 2026-11-20 call: titanium',
				'- [ ] #promise the article [[Boris]]',
			].join('\n'),
			'People/Anna.md',
		)
		expect(facts).toMatchObject({ path: 'People/Anna.md', meeting: null, interactions: [], promises: [], unreadable: [] })
		expect(facts?.contact?.log?.map(({ source }) => source.line)).toEqual([7])
		expect(facts?.contact?.promises.map(({ people }) => people.length)).toEqual([1])
	})

	it('of a daily note: interactions and promises', () => {
		const text = '- call [[Anna]], [[Boris]]: titanium\n- [ ] #promise [[Anna]] the article\n'
		const facts = factsOf(text, 'Daily/2026-11-20.md')
		expect(facts?.interactions.map(({ day, people }) => [textAt(day), people.length])).toEqual([['2026-11-20', 2]])
		expect(facts?.promises).toHaveLength(1)
		expect(facts?.contact).toBeNull()
		expect(factsOf(text, 'Notes/Some.md')?.interactions).toEqual([])
	})

	it('of a meeting note: the meeting', () => {
		const facts = factsOf('---\ndate: 2026-11-06\npeople: ["[[Anna]]"]\n---\n')
		expect(facts?.meeting).toMatchObject({ day: dayAt('2026-11-06'), line: 2 })
	})

	it('of a contact that is also a meeting and a dated note: all of it', () => {
		const text = '---\ncircle: 2\ndate: someday\npeople: ["[[Boris]]"]\n---\n- call [[Boris]]: x\n'
		const facts = factsOf(text, 'Daily/2026-11-20.md')
		expect(facts?.contact?.circle).toBe(2)
		expect(facts?.interactions).toHaveLength(1)
		expect(facts?.contact?.unreadable).toEqual(facts?.unreadable)
		expect(facts?.unreadable).toHaveLength(1)
	})

	it('of a person’s own log: also the interactions in which others took part', () => {
		const text = '---\ntype: contact\n---\n## Interactions\n- 2026-11-20 call [[Boris]]: x\n- 2026-11-19 call: [[Vera]]\n'
		const facts = factsOf(text, 'People/Anna.md')
		expect(facts?.contact?.log).toHaveLength(2)
		expect(facts?.interactions.map(({ line, people }) => [line, people[0]?.target])).toEqual([[5, 'Boris']])
	})

	it('of any note: what cannot be read', () => {
		expect(factsOf('---\na: [1\n---\n')?.unreadable.map(({ problem }) => problem.kind)).toContain('yaml')
		expect(factsOf(`---\na: ${'x'.repeat(70_000)}\n---\n`)?.unreadable[0]?.problem.kind).toBe('too-long')
		const dated = factsOf('- 2026-02-30 call [[Anna]]: x\n', 'Daily/2026-11-20.md')
		expect(dated?.unreadable).toMatchObject([{ line: 1, problem: { kind: 'line-day' } }])
	})

	it.each([
		['an empty note', '', 'Note.md'],
		['a note without anything of Tend', '---\ntitle: x\ntags: [idea]\n---\n# x\n- [[Anna]]\n- 2026-11-20 call: x\n', 'Note.md'],
		['a template by its name', '---\ntype: contact\n---\n', 'Templates/{{name}}.md'],
		['a template by its properties', '---\ntype: contact\nname: "{{title}}"\n---\n', 'Templates/Contact.md'],
		['a template of a templating plugin', '---\ntype: contact\nmet: <% tp.date.now() %>\n---\n', 'Templates/Contact.md'],
		['a conflict copy', '---\ntype: contact\n---\n', 'People/Anna (Conflicted copy 2026-11-20).md'],
		['a block that does not close', '---\ntype: contact\n', 'Note.md'],
		['a block with a language', '---js\n{ type: "contact" }\n---\n', 'Note.md'],
	])('nothing of %s', (_, text, path) => {
		expect(factsOf(text, path)).toBeNull()
	})

	it('of a template’s body, nothing is thought: a contact with markers below is one', () => {
		expect(factsOf('---\ntype: contact\n---\n{{date}}\n')?.contact).not.toBeNull()
	})

	it('of a note whose tag stands in its body: the person', () => {
		expect(factsOf('---\nrole: engineer\n---\n#contact/client met at the fair\n')?.contact?.role).toBe('engineer')
		expect(factsOf('Someone #person.\n## Interactions\n- 2026-11-20 call: x\n')?.contact?.log).toHaveLength(1)
		expect(factsOf('\ufeffпросто #контакт')?.contact?.name).toBe('Note')
		expect(factsOf('` #contact `\n\n```\n#contact\n```\n')).toBeNull()
		expect(factsOf('# contact\nmail#contact\n#contacts\n')).toBeNull()
		expect(factsOf('#contact', 'Daily/2026-11-20.md')).toBeNull()
		expect(factsOf('#contact', 'Archive/Note.md', { excludedFolders: ['Archive'] })).toBeNull()
	})

	it('without frontmatter, in a folder of contacts: the person', () => {
		expect(factsOf('Hello', 'People/Anna.md', { contactFolders: ['People'] })?.contact?.name).toBe('Anna')
	})

	it('whatever it holds', () => {
		const key = fc.constantFrom('type', 'circle', 'met', 'dates', 'phone', '__proto__', 'constructor', 'date', 'people')
		const value = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('contact', '2026-11-01', '[[x]]', '&a [*a]', '{a: b}'))
		const yaml = fc.array(fc.tuple(key, value)).map((entries) => entries.map(([one, two]) => `${one}: ${two}`).join('\n'))
		fc.assert(
			fc.property(yaml, fc.string({ unit: 'binary' }), (block, body) => {
				const facts = factsOf(`---\ntype: contact\n${block}\n---\n${body}`)
				expect(facts === null || facts.path === 'Notes/Note.md').toBe(true)
			}),
		)
	})
})

const NOTES: readonly (readonly [string, string])[] = [
	[
		'an English contact',
		[
			'type: contact',
			'tags: [work, contact/client]',
			'aliases: Anya, A. Orlova',
			'circle: "[[Circles/Productivity]]"',
			'stage: "Stage 2: Building trust"',
			'met: 2026-04-03',
			'last_contact: 2026-11-01',
			'cadence: every 2 weeks',
			'snooze_until: [[2026-12-01]]',
			'birthday: 1985-04-12',
			'dates:',
			'  - --09-29 Work anniversary',
			'  - "[[2026-11-01]] New job"',
			'  - someday',
			'organization: ["[[Firms/Plant]]", Mill]',
			'role: engineer # the chief one',
			'phone: "+7 999 000-00-01"',
			'email: anna@example.com',
			'goal: >',
			'  find a supplier',
			'confidential: yes',
		].join('\n'),
	],
	[
		'a Russian contact',
		[
			'тип: контакт',
			'имя: Анна Орлова',
			'круг: "[[Круг 2]]"',
			'этап: Развитие доверия',
			'этап_с: 01.05.2026',
			'знакомство: 2026-04-03',
			'последний контакт: 2026-11-01T10:00',
			'частота: раз в 3 недели',
			'отложено_до: "[[2026-12-01|декабрь]]"',
			'день_рождения: --04-12',
			'даты: [ "28 мая — день пограничника", последнее воскресенье сентября ]',
			'организация: [[Завод]]',
			'роль: главный инженер',
			'телефон: [8 999 000-00-01, "+7 999 000-00-02"]',
			'цель: найти поставщика',
			'конфиденциально: да',
			'интересы: [[[футбол]], шахматы]',
		].join('\n'),
	],
	[
		'a contact full of slips',
		[
			'type: person',
			'circle: друзья',
			'stage: Lead',
			'met: 05/06/2026',
			'last_contact: 2027-01-01',
			'последний_контакт: 2026-10-10',
			'cadence: "0"',
			'snooze_until: later',
			'birthday: 1985-02-29',
			'dates: { a: b }',
			'organization: { a: b }',
			'phone:',
			'name: { first: Anna, last: Orlova }',
		].join('\n'),
	],
	['a person who has died', 'type: contact\nумер: 2020-01-02\ncircle: 1\nstage: 2'],
	['a contact of few words', 'circle: 3'],
	['a meeting', 'date: 2026-11-06\nparticipants: [ "[[Anna]]", "[[Boris]]" ]\ngoal: a supplier'],
	['a note of no interest', 'title: x\nstage: 3\nmet: 2026-01-01'],
]

describe('fields of the metadata cache give the same contact as the text', () => {
	const withoutLines = (contact: Contact | null | undefined): unknown => {
		if (contact === null || contact === undefined) return contact
		return {
			...contact,
			lines: {},
			unreadable: contact.unreadable.map(({ problem }) => problem),
		}
	}

	it.each(NOTES)('%s', (_, yaml) => {
		const text = `---\n${yaml}\n---\n## Interactions\n- 2026-11-20 call: x\n- [ ] #promise y\n`
		const rules = rulesWith()
		const fromText = factsFromText('Люди/Орлова.md', text, rules, TODAY)
		const values: unknown = parse(yaml)
		if (typeof values !== 'object' || values === null) throw new Error('No fields')
		const fields = fieldsFromCache({ ...values })
		const lines = linesOf(text, fromText !== null && fromText.contact !== null, null, rules)
		const fromCache = factsFrom('Люди/Орлова.md', fields, lines, rules, TODAY)
		expect(withoutLines(fromCache?.contact)).toEqual(withoutLines(fromText?.contact))
		expect({ ...fromCache?.meeting, line: null }).toEqual({ ...fromText?.meeting, line: null })
		expect(fromCache === null).toBe(fromText === null)
		expect(Object.keys(fromCache?.contact?.lines ?? {})).toEqual([])
	})

	it('but for scalars that look like numbers', () => {
		const rules = rulesWith()
		const yaml = 'type: contact\nphone: +79990000001'
		const fromText = factsFromText('Anna.md', `---\n${yaml}\n---\n`, rules, TODAY)
		const fromCache = factsFrom('Anna.md', fieldsFromCache({ type: 'contact', phone: 79990000001 }), null, rules, TODAY)
		expect(fromText?.contact?.phones).toEqual(['+79990000001'])
		expect(fromCache?.contact?.phones).toEqual(['79990000001'])
	})
})
