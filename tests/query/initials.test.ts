import { expect, it } from 'vitest'
import { initialsOf } from '../../src/query/initials'

it.each([
	['Anna Weber', 'AW'],
	['anna', 'A'],
	['Anna Maria van Weber', 'AW'],
	['Jean-Luc Roux', 'JR'],
	['Пётр «Лис» Ёлкин', 'ПЁ'],
	['7 Hills', '7H'],
	['𝒜da 𝓑e', '𝒜𝓑'],
	['…', ''],
	['', ''],
])('the initials of “%s” are “%s”', (name, initials) => {
	expect(initialsOf(name)).toBe(initials)
})
