// @vitest-environment happy-dom
import { onTestFinished } from 'vitest'
import { describe, expect, it } from 'vitest'
import { defaultReadingRules } from '../../src/contact/reading-rules'
import { dayInName } from '../../src/note/day'
import { propertyKey } from '../../src/vault/property-key'
import { appWith, hostOf } from '../host/test-app'

describe('how a note spells a property', () => {
	it.each([
		['---\ninterests: titanium\n---\n', 'interests'],
		['---\nИнтересы: титан\n---\n', 'Интересы'],
		['---\nhobbies: chess\n---\n', null],
		['no properties', null],
	])('%j: %s', async (text, key) => {
		const app = await appWith({ 'Anna.md': text })
		onTestFinished(() => hostOf(app).quit())
		expect(propertyKey(app, 'Anna.md', 'interests', defaultReadingRules(dayInName))).toBe(key)
	})

	it('is nothing for a note that is not there', async () => {
		const app = await appWith({})
		onTestFinished(() => hostOf(app).quit())
		expect(propertyKey(app, 'Anna.md', 'interests', defaultReadingRules(dayInName))).toBeNull()
	})
})
