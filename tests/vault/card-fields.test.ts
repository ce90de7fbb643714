// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { dayInName, dayOf, dayText } from '../../src/note/day'
import { readingRulesFrom } from '../../src/settings/rules-from'
import { DEFAULT_SETTINGS } from '../../src/settings/settings'
import { cardFieldsOf } from '../../src/vault/card-fields'
import { appWith, hostOf } from '../host/test-app'

const TODAY = dayOf(2026, 11, 24) ?? 0
const RULES = readingRulesFrom(DEFAULT_SETTINGS, dayInName)

async function card(text: string) {
	const app = await appWith({ 'Anna.md': text })
	const fields = await cardFieldsOf(app, 'Anna.md', RULES, TODAY)
	hostOf(app).quit()
	if (fields === null) throw new Error('No card')
	return fields
}

describe('the rest of a card', () => {
	it('shows texts as the note does, phones with all their signs', async () => {
		const { texts } = await card(
			'---\ntype: contact\nphone: +79991234567\nmobile: 007\nhobbies: [chess, "[[Fishing|angling]]"]\nfamily:\nтелефон: "8 (999) 1"\n---\n',
		)
		expect(Object.fromEntries(texts)).toEqual({
			type: ['contact'],
			phone: ['+79991234567', '007', '8 (999) 1'],
			hobbies: ['chess', 'angling'],
		})
	})

	it('tells of the last six interactions, newest first, and of none ahead', async () => {
		const days = ['2026-11-01', '2026-11-09', '2026-11-25', '2026-11-24', '2026-10-01', '2026-09-01', '2026-08-01', '2026-07-01']
		const { interactions } = await card(
			`---\ntype: contact\n---\n## Interactions\n${days.map((day) => `- ${day} call: x`).join('\n')}\n`,
		)
		expect(interactions.map(({ day }) => dayText(day))).toEqual([
			'2026-11-24',
			'2026-11-09',
			'2026-11-01',
			'2026-10-01',
			'2026-09-01',
			'2026-08-01',
		])
	})

	it('is empty for a note without frontmatter and log', async () => {
		const { texts, interactions } = await card('Anna, of course.')
		expect([texts.size, interactions.length]).toEqual([0, 0])
	})

	it('is null for a note that is gone', async () => {
		const app = await appWith({})
		expect(await cardFieldsOf(app, 'Anna.md', RULES, TODAY)).toBeNull()
		hostOf(app).quit()
	})
})
