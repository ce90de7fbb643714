import { describe, expect, it } from 'vitest'
import { DEFAULT_RHYTHM } from '../../src/contact/rhythm-settings'
import { defaultReadingRules } from '../../src/contact/reading-rules'
import { dayInName } from '../../src/note/day'
import { readingRulesFrom, readsAlike, rhythmFrom } from '../../src/settings/rules-from'
import { DEFAULT_SETTINGS, settingsFrom } from '../../src/settings/settings'

function rulesFrom(data: unknown) {
	return readingRulesFrom(settingsFrom(data), dayInName)
}

describe('the rules of reading, by the settings', () => {
	it('are the same as in a folder when nothing is set', () => {
		const rules = rulesFrom({})
		const folder = defaultReadingRules(dayInName)
		expect({ ...rules, contactTypes: [...rules.contactTypes].sort(), contactTags: [...rules.contactTags].sort() }).toEqual({
			...folder,
			contactTypes: [...folder.contactTypes].sort(),
			contactTags: [...folder.contactTags].sort(),
		})
	})

	it.each([
		['contactTypes', 'Friend,  Старый друг,,', ['friend', 'старыйдруг']],
		['contactTags', '#people/close, Друзья', ['people/close', 'друзья']],
		['contactFolders', '/People/\n\n Work, and play \n', ['People', 'Work, and play']],
		['excludedFolders', 'Archive/Old', ['Archive/Old']],
		['logHeadings', '## Log, Записи', ['Log', 'Записи']],
		['logHeadings', ' , ##', ['Interactions', 'Взаимодействия']],
	] as const)('read %s %j', (key, text, expected) => {
		expect(rulesFrom({ [key]: text })[key]).toEqual(expected)
	})

	it('read a renamed property under its new name', () => {
		const { vocabulary } = rulesFrom({ key_last_contact: 'Last Spoke' })
		expect(vocabulary.get('lastspoke')).toBe('last_contact')
		expect(vocabulary.get('lastcontact')).toBe('last_contact')
	})

	it('know the words for channels that the user adds', () => {
		expect(rulesFrom({ channelWords: 'call: pinged' }).channelWords.get('pinged')).toBe('call')
	})
})

describe('the rhythm, by the settings', () => {
	it('is the default when nothing is set', () => {
		expect(rhythmFrom(DEFAULT_SETTINGS, 'en')).toEqual(DEFAULT_RHYTHM)
	})

	it.each([
		['in English', undefined, 'en', 'Data Privacy Day', 26],
		['in Russian', undefined, 'ru', 'День защиты персональных данных', 26],
		['in Russian, when the list was emptied', ' \n', 'ru', 'День защиты персональных данных', 26],
		['as the user has them', '28 May Border guards’ day: guard', 'ru', 'Border guards’ day', 1],
		['none', 'None', 'ru', undefined, 0],
		['none, in Russian', 'нет\n', 'en', undefined, 0],
	] as const)('has holidays %s', (_, holidays, language, first, count) => {
		const known = rhythmFrom(settingsFrom({ holidays }), language).holidays
		expect([known[0]?.name, known.length]).toEqual([first, count])
	})

	it('takes words and numbers', () => {
		const settings = settingsFrom({ circle1Cadence: 'weekly', circle2Cadence: 'раз в месяц', circle3Cadence: 'never' })
		expect(rhythmFrom(settings, 'en').circleCadence).toEqual({ 1: { days: 7 }, 2: { months: 1 }, 3: 'never' })
	})

	it.each(['', 'soon', '0', '-3'])('falls back to the circle’s default for %j', (text) => {
		expect(rhythmFrom(settingsFrom({ circle2Cadence: text }), 'en').circleCadence[2]).toEqual({ days: 30 })
	})
})

describe('whether two settings read notes alike', () => {
	it.each([
		[{ weeklyNumber: 3, circle1Cadence: '7', newContactFolder: 'People' }, true],
		[{ contactTypes: 'friend' }, false],
		[{ key_circle: 'ring' }, false],
		[{ everyMention: true }, false],
	])('%j: %s', (data, alike) => {
		expect(readsAlike(DEFAULT_SETTINGS, settingsFrom(data))).toBe(alike)
	})
})
