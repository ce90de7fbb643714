// @vitest-environment happy-dom
import type { App } from 'obsidian'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Question } from '../../src/command/choice-modal'
import { ChoiceModal } from '../../src/command/choice-modal'
import { appWith, hostOf } from '../host/test-app'
import { ask, choose, dialog, isDialogOpen, press, soon, suggestions } from './dialog'

const chosen: string[] = []

function choice(text: string, beside = '') {
	return {
		text,
		beside,
		choose: () => {
			chosen.push(text)
		},
	}
}

let app: App

beforeEach(async () => {
	chosen.length = 0
	app = await appWith({})
})

afterEach(() => {
	hostOf(app).quit()
	document.body.replaceChildren()
})

async function open(more: Partial<Question> = {}): Promise<void> {
	const choices = [choice('In a week', 'Tuesday'), choice('In a month'), choice('<b>Never</b>', '<i>now</i>')]
	new ChoiceModal(app, { placeholder: 'Until when?', none: 'No such day.', choices, ...more }).open()
	await soon(() => expect(suggestions()).toHaveLength(choices.length))
}

describe('a question with choices', () => {
	it('offers them all, with what they come to, as text', async () => {
		await open()
		expect(suggestions()).toEqual(['In a weekTuesday', 'In a month', '<b>Never</b><i>now</i>'])
		expect(dialog().querySelector('b, i')).toBeNull()
		expect(dialog().querySelector('input')?.placeholder).toBe('Until when?')
	})

	it('offers what fits the letters typed, in any case', async () => {
		await open()
		ask(' MONTH ')
		await soon(() => expect(suggestions()).toEqual(['In a month']))
		press('Enter')
		expect([isDialogOpen(), chosen]).toEqual([false, ['In a month']])
	})

	it('is answered by a click and by the arrow keys', async () => {
		await open()
		choose('In a week')
		await open()
		press('ArrowDown')
		press('Enter')
		expect(chosen).toEqual(['In a week', 'In a month'])
	})

	it('offers first what the words themselves mean, and asks for that only when there are any', async () => {
		const typed = vi.fn((text: string) => (text.includes('month') ? choice(`read: ${text}`) : null))
		await open({ typed })
		expect(typed).not.toHaveBeenCalled()
		ask('a month')
		await soon(() => expect(suggestions()).toEqual(['read: a month', 'In a month']))
		press('Enter')
		expect(chosen).toEqual(['read: a month'])
	})

	it('says that nothing fits, and Enter does nothing then', async () => {
		await open({ typed: () => null })
		ask('some day')
		await soon(() => expect(suggestions()).toEqual([]))
		expect(dialog().textContent).toContain('No such day.')
		press('Enter')
		expect([isDialogOpen(), chosen]).toEqual([true, []])
	})

	it('chooses nothing by Escape', async () => {
		await open()
		press('Escape')
		expect([isDialogOpen(), chosen]).toEqual([false, []])
	})
})
