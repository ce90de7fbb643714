import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renameKey, DEFAULT_SETTINGS, settingsFrom } from '../../src/settings/settings'

describe('settings from data.json', () => {
	it.each([
		['nothing', null],
		['nothing at all', undefined],
		['a text', 'settings'],
		['a number', 0],
		['an empty object', {}],
		['a list', []],
		['keys of another plugin', { mySetting: 'default' }],
		['a foreign prototype', JSON.parse('{"__proto__": {"weeklyNumber": 3}, "constructor": 1}')],
	])('are the defaults for %s', (_name, data: unknown) => {
		expect(settingsFrom(data)).toEqual(DEFAULT_SETTINGS)
	})

	it.each([
		['a number too small', { weeklyNumber: 0 }],
		['a number too large', { weeklyNumber: 101 }],
		['half a person', { weeklyNumber: 3.5 }],
		['no number', { weeklyNumber: null, daysAhead: NaN, weekStart: 'Monday' }],
		['an eighth day of the week', { weekStart: 8 }],
		['days behind', { daysAhead: -1 }],
		['a day that is no choice', { leapBirthday: '02-29' }],
		['a word for a switch', { everyMention: 'yes' }],
		['an object for a text', { contactTypes: { a: 1 }, logHeadings: null }],
		['a rename that is no text', { key_circle: { a: 1 }, key_met: '   ' }],
		['a rename of no property', { key_shoe_size: 'shoes', key___proto__: 'x' }],
	])('pass over %s', (_name, data) => {
		expect(settingsFrom(data)).toEqual(DEFAULT_SETTINGS)
	})

	it('keep what fits, zero included', () => {
		const data = { weeklyNumber: 3, daysAhead: 0, weekStart: '7', leapBirthday: '03-01', everyMention: true }
		expect(settingsFrom(data)).toEqual({ ...DEFAULT_SETTINGS, ...data, weekStart: 7 })
	})

	it('keep a rename, trimmed', () => {
		expect(settingsFrom({ key_last_contact: ' spoke ' })[renameKey('last_contact')]).toBe('spoke')
	})

	it('take a list written by hand, and a number for a text', () => {
		const settings = settingsFrom({ contactFolders: ['People', 7, 'A, B'], circle1Cadence: 10 })
		expect(settings.contactFolders).toBe('People\nA, B')
		expect(settings.circle1Cadence).toBe('10')
	})

	it('cut a text that no hand has typed', () => {
		expect(settingsFrom({ contactTags: 'x'.repeat(1_000_000) }).contactTags).toHaveLength(20_000)
	})

	it('never throw, and read back what they are, whatever stands there', () => {
		const key = fc.constantFrom(...Object.keys(DEFAULT_SETTINGS), 'key_circle', 'other')
		fc.assert(
			fc.property(fc.dictionary(key, fc.anything()), (data) => {
				const settings = settingsFrom(data)
				expect(settingsFrom(JSON.parse(JSON.stringify(settings)))).toEqual(settings)
			}),
		)
	})
})
