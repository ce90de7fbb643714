import type { SettingDefinitionControl, SettingDefinitionItem } from 'obsidian'
import { describe, expect, it } from 'vitest'
import { wordsFor } from '../../src/i18n/words-for'
import { settingDefinitions } from '../../src/settings/setting-definitions'
import { DEFAULT_SETTINGS, renameKey, settingsFrom } from '../../src/settings/settings'
import { PROPERTIES } from '../../src/note/property'

function controlsOf(items: readonly SettingDefinitionItem[]): SettingDefinitionControl[] {
	return items.flatMap((item) => {
		if ('type' in item) return controlsOf(item.items ?? [])
		return item.control === undefined ? [] : [item]
	})
}

const NOTHING = { say: () => '', onChange: () => () => undefined }

function controls(data: unknown = {}, language: 'en' | 'ru' = 'en') {
	const settings = settingsFrom(data)
	return controlsOf(settingDefinitions(wordsFor(language).settings, language, () => settings, NOTHING, NOTHING))
}

/** What the tab says of a value; empty when it is kept. */
async function problem(key: string, value: string | number, data: unknown = {}): Promise<string> {
	const control = controls(data).find((item) => item.control.key === key)?.control
	if (control?.type === 'number' && typeof value === 'number') return (await control.validate?.(value)) ?? ''
	if ((control?.type === 'text' || control?.type === 'textarea') && typeof value === 'string') {
		return (await control.validate?.(value)) ?? ''
	}
	throw new Error(`${key} takes no ${typeof value}`)
}

describe('the settings tab', () => {
	it('has one control for every setting', () => {
		const keys = controls().map(({ control }) => control.key)
		expect(new Set(keys).size).toBe(keys.length)
		expect(keys.toSorted()).toEqual([...Object.keys(DEFAULT_SETTINGS), ...PROPERTIES.map(renameKey)].toSorted())
	})

	it('offers the days of the week in the language of the interface', () => {
		const days = (language: 'en' | 'ru') => {
			const choice = controls({}, language).find(({ control }) => control.key === 'weekStart')?.control
			return choice?.type === 'dropdown' ? choice.options : {}
		}
		expect(days('en')).toMatchObject({ 1: 'Monday', 7: 'Sunday' })
		expect(days('ru')).toMatchObject({ 1: 'понедельник', 7: 'воскресенье' })
	})

	it.each([
		['circle1Cadence', '2 weeks', false],
		['circle1Cadence', '', false],
		['circle1Cadence', 'soon', true],
		['circle1Cadence', '0', true],
		['weeklyNumber', 1, false],
		['weeklyNumber', 0, true],
		['weeklyNumber', 100, false],
		['weeklyNumber', 101, true],
		['weeklyNumber', 2.5, true],
		['weeklyNumber', NaN, true],
		['daysAhead', 0, false],
		['daysAhead', -1, true],
		['logHeadings', '## Log', false],
		['logHeadings', ' # ,', true],
		['channelWords', 'call: pinged', false],
		['channelWords', 'pinged', true],
		['holidays', '', false],
		['holidays', '28 May Day: guard\n', false],
		['holidays', '28 May Day: guard\n28 May Day', true],
		['key_circle', '', false],
		['key_circle', 'ring', false],
		['key_circle', 'circle', false],
		['key_circle', 'a: b', true],
		['key_circle', '- _', true],
		['key_circle', 'Last Contact', true],
	])('checks %s: %j', async (key, value, refused) => {
		expect((await problem(key, value)) !== '').toBe(refused)
	})

	it('refuses a key that another property bears already', async () => {
		expect(await problem('key_circle', 'ring', { key_stage: 'Ring' })).toBe('ring already means stage.')
	})
})
