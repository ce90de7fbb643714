import { describe, expect, it } from 'vitest'
import { propertyLinks } from '../../src/contact/note-links'
import { PropertyReader } from '../../src/contact/property-reader'
import { factsFromText } from '../../src/contact/note-facts'
import { fieldsFromCache } from '../../src/note/fields'
import { fieldsOf, rulesWith, TODAY } from './note'

/** Each link as `line key target`. */
function linksIn(yaml: string): string[] {
	return propertyLinks(new PropertyReader(fieldsOf(yaml), rulesWith().vocabulary)).map(({ target, line, key }) => `${String(line)} ${String(key)} ${target}`)
}

describe('the links of a person’s properties', () => {
	it.each<[string, string, readonly string[]]>([
		['none', 'type: contact\nrole: engineer', []],
		['of a key of the user’s own', 'manager: "[[Ruth Cohen]]"', ['2 manager Ruth Cohen']],
		['unquoted, which YAML reads as a list in a list', 'manager: [[Ruth Cohen]]', ['2 manager Ruth Cohen']],
		['in a list, each in the line of its key', 'type: contact\nteam:\n  - "[[Anna]]"\n  - text\n  - "[[Boris|him]]"', ['3 team Anna', '3 team Boris']],
		['several in one text', 'team: "[[Anna]] and [[Boris]]"', ['2 team Anna', '2 team Boris']],
		['of a property that Tend knows', 'family: "[[Vera]]"\ninterests: ["[[chess]]"]', ['2 family Vera', '3 interests chess']],
		['not where the property says what it means', 'circle: "[[Circle 2]]"\nstage: "[[Stage 2]]"\norganization: "[[Mill]]"\nknows: "[[Anna]]"\nintroduced_by: "[[Boris]]"\npeople: "[[Gleb]]"\ndismissed: "[[Ivan]]"', []],
		['nor by another name of it', 'знает: "[[Anna]]"\nкомпания: "[[Mill]]"\nКто-представил: "[[Boris]]"', []],
		['numbers, dates and empty values say nothing', 'a: 12\nb: 2026-11-20\nc:\nd: "[text](https://example.org)"', []],
	])('%s', (_, yaml, expected) => {
		expect(linksIn(yaml)).toEqual(expected)
	})

	it('from the metadata cache they bear their key, and no line', () => {
		const reader = new PropertyReader(fieldsFromCache({ manager: '[[Ruth Cohen]]' }), rulesWith().vocabulary)
		expect(propertyLinks(reader)).toEqual([{ target: 'Ruth Cohen', line: null, key: 'manager' }])
	})

	it('stand before those of the body, and only in a person’s own note', () => {
		const body = 'manager: "[[Ruth]]"\n---\nWith [[Anna]].\n'
		const linksOf = (text: string) => factsFromText('Note.md', text, rulesWith(), TODAY)?.links
		expect(linksOf(`---\ntype: contact\n${body}`)).toEqual([
			{ target: 'Ruth', line: 3, key: 'manager' },
			{ target: 'Anna', line: 5, key: null },
		])
		expect(linksOf(`---\ndate: 2026-11-20\npeople: "[[Boris]]"\n${body}`)).toEqual([])
	})
})
