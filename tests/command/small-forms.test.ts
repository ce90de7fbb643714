// @vitest-environment happy-dom
import type { App } from 'obsidian'
import { Setting } from 'obsidian'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Question } from '../../src/command/choice-modal'
import { ChoiceModal } from '../../src/command/choice-modal'
import { DayField } from '../../src/command/day-field'
import { PersonPicker } from '../../src/command/person-picker'
import { PromiseForm } from '../../src/command/promise-form'
import { TextForm } from '../../src/command/text-form'
import type { Tie } from '../../src/contact/tie'
import { en } from '../../src/i18n/en'
import type { Language } from '../../src/i18n/language'
import { ru } from '../../src/i18n/ru'
import type { Lean } from '../../src/note/natural-day'
import { dayAt } from '../contact-builder'
import { appWith, hostOf } from '../host/test-app'
import { writesIn } from '../vault/writing'
import type { ActVault } from './act-vault'
import { actVault } from './act-vault'
import { alerts, ask, button, choose, dialog, field, isDialogOpen, press, select, soon, suggestions, titleOf, type } from './dialog'

describe('the form of a promise', () => {
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

	it('names whose it is for, and begins where it is written what', async () => {
		await opened()
		expect([titleOf(), document.activeElement]).toEqual(['Add a promise: Anna Weber', field(form.promise)])
	})

	it.each<[string, string, string, string, string]>([
		['mine without a day', 'the book', '', 'mine', '- [ ] the book #promise'],
		['mine with a day in words', 'the book', 'in 2 weeks', 'mine', '- [ ] the book #promise 📅 2026-12-08'],
		['theirs', 'an answer', 'friday', 'theirs', '- [ ] an answer #waiting 📅 2026-11-27'],
	])('writes a promise, %s, and can be undone', async (_, text, by, side, line) => {
		const vault = await opened()
		type(field(form.promise), text)
		type(field(form.by), by)
		select(form.side, side)
		button(form.save).click()
		await soon(() => expect(vault.notices()).toEqual([`Promise added: Anna Weber${en.acts.undo}`]))
		await soon(() => expect(isDialogOpen()).toBe(false))
		expect((await vault.text(ANNA)).split('\n')).toContain(line)
		await vault.runner.undo()
		expect(await vault.text(ANNA)).toBe(NOTE)
	})

	it('is saved by Ctrl Enter, in Russian too', async () => {
		const vault = await opened(ANNA, 'ru')
		type(field(ru.acts.form.promise), 'книгу')
		type(field(ru.acts.form.by), 'через неделю')
		press('Enter', { ctrlKey: true })
		await soon(() => expect(vault.notices()).toHaveLength(1))
		expect(vault.tie(ANNA).promises.map(({ promise }) => [promise.side, promise.text, promise.due])).toEqual([['mine', 'книгу', dayAt('2026-12-01')]])
	})

	it('is written once, though the button is pressed twice', async () => {
		const vault = await opened()
		type(field(form.promise), 'the book')
		const save = button(form.save)
		save.click()
		save.click()
		await soon(() => expect(isDialogOpen()).toBe(false))
		await new Promise((resolve) => window.setTimeout(resolve, 20))
		expect(vault.notices()).toHaveLength(1)
		expect(vault.tie(ANNA).promises).toHaveLength(1)
	})

	it('stays while its day cannot be read, and says so', async () => {
		const vault = await opened()
		const writes = writesIn(vault.app)
		type(field(form.promise), 'the book')
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
		type(field(form.promise), '  ')
		button(form.save).click()
		await soon(() => expect(vault.notices()).toEqual(['Write what is promised']))
		expect([isDialogOpen(), writes()]).toEqual([true, []])
	})

	it('stays with what was typed when the note cannot be written', async () => {
		const vault = await opened()
		hostOf(vault.app).vault.disk.setReadOnly(ANNA, true)
		type(field(form.promise), 'the book')
		button(form.save).click()
		await soon(() => expect(vault.notices()).toHaveLength(1))
		expect(field(form.promise).value).toBe('the book')
		hostOf(vault.app).vault.disk.setReadOnly(ANNA, false)
		button(form.save).click()
		await soon(() => expect(isDialogOpen()).toBe(false))
		expect(await vault.text(ANNA)).toContain('- [ ] the book #promise\n')
	})

	it('writes nothing by Escape', async () => {
		const vault = await opened()
		const writes = writesIn(vault.app)
		type(field(form.promise), 'the book')
		press('Escape')
		expect([isDialogOpen(), writes(), vault.notices()]).toEqual([false, [], []])
	})

	it('shows hostile names and words as text', async () => {
		const path = 'People/<b>Eve.md'
		const vault = await opened(path)
		expect([titleOf(), dialog().querySelector('b')]).toEqual(['Add a promise: <b>Eve', null])
		type(field(form.promise), '<img src=x>\n- [ ] forged #promise')
		button(form.save).click()
		await soon(() => expect(vault.notices()).toHaveLength(1))
		expect(document.querySelector('img, b')).toBeNull()
		expect(vault.tie(path).promises).toHaveLength(1)
	})
})

describe('the form of one text', () => {
	const done = vi.fn<(text: string) => Promise<boolean>>()

	let app: App

	beforeEach(async () => {
		done.mockReset().mockResolvedValue(true)
		app = await appWith({})
		new TextForm(app, { title: 'Edit <i>line</i>', label: 'Line', value: '- a <b>line</b>', save: 'Save', done }).open()
	})

	afterEach(() => {
		hostOf(app).quit()
		document.body.replaceChildren()
	})

	it('begins with the text there is, and the focus in it', () => {
		expect([titleOf(), field('Line').value]).toEqual(['Edit <i>line</i>', '- a <b>line</b>'])
		expect(document.activeElement).toBe(field('Line'))
		expect(dialog().querySelector('i, b')).toBeNull()
	})

	it.each([
		['Enter', () => press('Enter')],
		['the button', () => button('Save').click()],
	])('hands over what was typed by %s, once, and goes', async (_, save) => {
		type(field('Line'), 'another')
		save()
		save()
		await soon(() => expect(isDialogOpen()).toBe(false))
		expect(done.mock.calls).toEqual([['another']])
	})

	it('stays with what was typed when that could not be done, and can be tried again', async () => {
		done.mockResolvedValueOnce(false)
		type(field('Line'), 'another')
		press('Enter')
		await new Promise((resolve) => window.setTimeout(resolve, 5))
		expect([field('Line').value, done.mock.calls]).toEqual(['another', [['another']]])
		press('Enter')
		await soon(() => expect(isDialogOpen()).toBe(false))
	})

	it('hands over the text as it was when nothing was typed', () => {
		press('Enter')
		expect(done.mock.calls).toEqual([['- a <b>line</b>']])
	})

	it('takes no Enter that only ends a word being composed', () => {
		press('Enter', { isComposing: true })
		expect([isDialogOpen(), done.mock.calls]).toEqual([true, []])
	})

	it('hands over nothing by Escape', () => {
		type(field('Line'), 'another')
		press('Escape')
		expect([isDialogOpen(), done.mock.calls]).toEqual([false, []])
	})
})

describe('the field of a day', () => {
	beforeEach(() => vi.useFakeTimers({ now: new Date(2026, 10, 24, 9), toFake: ['Date'] }))

	afterEach(() => vi.useRealTimers())

	async function dayField(text: string, lean: Lean = 'past', language: Language = 'en') {
		const { runner } = await actVault({}, {}, language)
		const row = new Setting(document.body.createDiv()).setName('When')
		const changed = vi.fn()
		const field = new DayField(row, runner.port, lean, text, changed)
		const input = row.controlEl.querySelector('input')
		if (input === null) throw new Error('No field')
		return {
			field,
			changed,
			type: (typed: string) => {
				input.value = typed
				input.dispatchEvent(new Event('input'))
			},
			said: () => row.controlEl.querySelector('[role="status"]')?.textContent ?? '',
			alert: () => row.settingEl.querySelector('[role="alert"]')?.textContent ?? '',
		}
	}

	it.each<[Language, Lean, string, string, string]>([
		['en', 'past', 'yesterday', '2026-11-23', 'Monday, 23 November'],
		['en', 'past', 'friday', '2026-11-20', 'Friday, 20 November'],
		['en', 'future', 'friday', '2026-11-27', 'Friday, 27 November'],
		['en', 'future', 'in 2 weeks', '2026-12-08', 'Tuesday, 8 December'],
		['ru', 'past', 'вчера', '2026-11-23', 'понедельник, 23 ноября'],
		['ru', 'future', 'в пятницу', '2026-11-27', 'пятница, 27 ноября'],
		['ru', 'future', 'через неделю', '2026-12-01', 'вторник, 1 декабря'],
	])('in %s, looking to the %s, reads «%s» and says the day', async (language, lean, typed, day, said) => {
		const { field, type, said: read, changed } = await dayField('', lean, language)
		expect([field.day, read()]).toEqual([null, ''])
		type(typed)
		expect([field.day, read(), changed.mock.calls.length]).toEqual([dayAt(day), said, 1])
		expect(field.isRight(false)).toBe(true)
	})

	it('says at the start what it begins with', async () => {
		const { said, changed } = await dayField('today')
		expect([said(), changed.mock.calls]).toEqual(['Tuesday, 24 November', []])
	})

	it('says that it cannot be read when it is asked, and no more as soon as somebody types', async () => {
		const { field, type, said, alert } = await dayField('today')
		type('the other day')
		expect([field.day, said(), alert()]).toEqual([null, '', ''])
		expect([field.isRight(true), alert()]).toEqual([false, en.acts.choose.noSuchDay])
		type('yesterday')
		expect([alert(), field.isRight(true), alert()]).toEqual(['', true, ''])
	})

	it('may be empty where nothing has to be said', async () => {
		const { field, alert } = await dayField(' ')
		expect([field.isRight(true), alert()]).toEqual([true, ''])
		expect([field.isRight(false), alert()]).toEqual([false, en.acts.choose.noSuchDay])
	})

	it('means the day that it shows, though midnight has passed since', async () => {
		const { field, type } = await dayField('today')
		vi.setSystemTime(new Date(2026, 10, 25, 0, 1))
		window.dispatchEvent(new Event('focus'))
		expect(field.day).toBe(dayAt('2026-11-24'))
		type('today')
		expect(field.day).toBe(dayAt('2026-11-25'))
	})
})

describe('a question with choices', () => {
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

describe('the picker of a person', () => {
	const NOTE = '---\ntype: contact\ncircle: 2\n---\n'

	const FILES = {
		'People/zoe.md': NOTE,
		'People/Boris Levin.md': NOTE.replace('circle: 2', 'aliases: [Borya]\norganization: "[[Nordic Foundry]]"'),
		'People/Anna Weber.md': NOTE.replace('circle: 2', 'circle: 1'),
		'People/Ёлкин.md': NOTE,
		'People/<b>Eve.md': NOTE,
		'Topics/Titanium.md': '# Titanium\n',
	}

	async function pick(fits: (tie: Tie) => boolean = () => true) {
		const { runner } = await actVault(FILES)
		const chosen = vi.fn<(tie: Tie) => void>()
		new PersonPicker(runner.port, fits, chosen).open()
		await soon(() => expect(suggestions()).not.toEqual([]))
		return () => chosen.mock.calls.map(([{ contact }]) => contact.path)
	}

	it('offers every contact in order of name, aliases and organization with them, all as text', async () => {
		await pick()
		expect(suggestions()).toEqual(['<b>Eve', 'Anna Weber', 'Boris Levin, BoryaNordic Foundry', 'zoe', 'Ёлкин'])
		expect(dialog().querySelector('b')).toBeNull()
		expect(dialog().querySelector('input')?.placeholder).toBe(en.acts.choose.person)
	})

	it('finds by letters of a name or an alias', async () => {
		const chosen = await pick()
		ask('borya')
		await soon(() => expect(suggestions()).toEqual(['Boris Levin, BoryaNordic Foundry']))
		press('Enter')
		expect([chosen(), isDialogOpen()]).toEqual([['People/Boris Levin.md'], false])
	})

	it('offers only those for whom it makes sense', async () => {
		const chosen = await pick(({ contact }) => contact.circle === 1)
		expect(suggestions()).toEqual(['Anna Weber'])
		choose('Anna')
		expect(chosen()).toEqual(['People/Anna Weber.md'])
	})

	it('says that there is nobody of that name', async () => {
		await pick()
		ask('xyz')
		await soon(() => expect(suggestions()).toEqual([]))
		expect(dialog().textContent).toContain(en.acts.choose.nobody)
	})

	it('chooses nobody by Escape', async () => {
		const chosen = await pick()
		press('Escape')
		expect([chosen(), isDialogOpen()]).toEqual([[], false])
	})
})
