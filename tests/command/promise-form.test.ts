// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PromiseForm } from '../../src/command/promise-form'
import { en } from '../../src/i18n/en'
import type { Language } from '../../src/i18n/language'
import { ru } from '../../src/i18n/ru'
import { dayAt } from '../contact-builder'
import { writesIn } from '../vault/writing'
import type { ActVault } from './act-vault'
import { actVault } from './act-vault'
import { alerts, button, dialog, field, isDialogOpen, press, select, soon, titleOf, type } from './dialog'

const { form } = en.acts

const ANNA = 'People/Anna Weber.md'
const NOTE = '---\ntype: contact\ncircle: 2\n---\n'

beforeEach(() => vi.useFakeTimers({ now: new Date(2026, 10, 24, 9), toFake: ['Date'] }))

afterEach(() => vi.useRealTimers())

async function opened(path = ANNA, language: Language = 'en'): Promise<ActVault> {
	const vault = await actVault({ [path]: NOTE }, {}, language)
	new PromiseForm(vault.runner, vault.tie(path)).open()
	return vault
}

describe('the form of a promise', () => {
	it('names whose it is for, and begins where it is written what', async () => {
		await opened()
		expect([titleOf(), document.activeElement]).toEqual(['Add a promise: Anna Weber', field(form.promised)])
	})

	it.each<[string, string, string, string, string]>([
		['mine without a day', 'the book', '', 'mine', '- [ ] the book #promise'],
		['mine with a day in words', 'the book', 'in 2 weeks', 'mine', '- [ ] the book #promise 📅 2026-12-08'],
		['theirs', 'an answer', 'friday', 'theirs', '- [ ] an answer #waiting 📅 2026-11-27'],
	])('writes a promise, %s, and can be undone', async (_, text, by, side, line) => {
		const vault = await opened()
		type(field(form.promised), text)
		type(field(form.by), by)
		select(form.side, side)
		button(form.save).click()
		await soon(() => expect(vault.notices()).toEqual([`Promise added: Anna Weber${en.acts.undo}`]))
		expect(isDialogOpen()).toBe(false)
		expect((await vault.text(ANNA)).split('\n')).toContain(line)
		await vault.runner.undo()
		expect(await vault.text(ANNA)).toBe(NOTE)
	})

	it('is saved by Ctrl Enter, in Russian too', async () => {
		const vault = await opened(ANNA, 'ru')
		type(field(ru.acts.form.promised), 'книгу')
		type(field(ru.acts.form.by), 'через неделю')
		press('Enter', { ctrlKey: true })
		await soon(() => expect(vault.notices()).toHaveLength(1))
		expect(vault.tie(ANNA).promises.map(({ promise }) => [promise.side, promise.text, promise.due])).toEqual([['mine', 'книгу', dayAt('2026-12-01')]])
	})

	it('stays while its day cannot be read, and says so', async () => {
		const vault = await opened()
		const writes = writesIn(vault.app)
		type(field(form.promised), 'the book')
		type(field(form.by), 'some day')
		button(form.save).click()
		expect([isDialogOpen(), alerts(), writes()]).toEqual([true, [en.acts.choose.noSuchDay], []])
		type(field(form.by), '')
		expect(alerts()).toEqual([])
		button(form.save).click()
		await soon(async () => expect(await vault.text(ANNA)).toContain('- [ ] the book #promise\n'))
	})

	it('stays while nothing is promised, and says so', async () => {
		const vault = await opened()
		const writes = writesIn(vault.app)
		type(field(form.promised), '  ')
		button(form.save).click()
		await soon(() => expect(vault.notices()).toEqual(['Write what is promised']))
		expect([isDialogOpen(), writes()]).toEqual([true, []])
	})

	it('writes nothing by Escape', async () => {
		const vault = await opened()
		const writes = writesIn(vault.app)
		type(field(form.promised), 'the book')
		press('Escape')
		expect([isDialogOpen(), writes(), vault.notices()]).toEqual([false, [], []])
	})

	it('shows hostile names and words as text', async () => {
		const path = 'People/<b>Eve.md'
		const vault = await opened(path)
		expect([titleOf(), dialog().querySelector('b')]).toEqual(['Add a promise: <b>Eve', null])
		type(field(form.promised), '<img src=x>\n- [ ] forged #promise')
		button(form.save).click()
		await soon(() => expect(vault.notices()).toHaveLength(1))
		expect(document.querySelector('img, b')).toBeNull()
		expect(vault.tie(path).promises).toHaveLength(1)
	})
})
