import { describe, expect, it } from 'vitest'
import { contactName } from '../../src/contact/contact-name'
import { PropertyReader } from '../../src/contact/property-reader'
import { fieldsOf, rulesWith } from './note'

describe('a person is called by name, first and last name, or the file’s name', () => {
	it.each([
		['name: Anna Orlova', 'x.md', 'Anna Orlova'],
		['имя: Анна Орлова', 'x.md', 'Анна Орлова'],
		['name: { first: carl, last: johnson }', 'x.md', 'carl johnson'],
		['name:\n  имя: Анна\n  фамилия: Орлова', 'x.md', 'Анна Орлова'],
		['name: { first: carl }', 'x.md', 'carl'],
		['name: { other: carl }', 'x.md', 'x'],
		['name: "[[Anna]]"', 'x.md', 'Anna'],
		['name: [Anna, Anya]', 'x.md', 'Anna'],
		['name: 7', 'x.md', '7'],
		['name: ""\nfirst_name: Anna', 'x.md', 'Anna'],
		['firstName: Anna\nlastName: Orlova', 'x.md', 'Anna Orlova'],
		['last_name: Orlova', 'x.md', 'Orlova'],
		['name: Anna\nfirst_name: Vera', 'x.md', 'Anna'],
		['', 'People/Anna Orlova.md', 'Anna Orlova'],
		['', 'People/@Anna.md', 'Anna'],
		['', 'People/Орлова-Петрова Анна.md', 'Орлова-Петрова Анна'],
		['', 'Anna.v2.md', 'Anna.v2'],
		['name: ', 'Folder.md/Anna.md', 'Anna'],
		['"__proto__": { name: x }', 'Anna.md', 'Anna'],
	])('%j in %s', (yaml, path, name) => {
		expect(contactName(path, new PropertyReader(fieldsOf(yaml), rulesWith().vocabulary))).toBe(name)
	})
})
