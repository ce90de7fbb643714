// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LogForm } from '../../src/command/log-form'
import { en } from '../../src/i18n/en'
import type { Language } from '../../src/i18n/language'
import { ru } from '../../src/i18n/ru'
import { hostOf } from '../host/test-app'
import { opened, writesIn } from '../vault/writing'
import type { ActVault } from './act-vault'
import { actVault } from './act-vault'
import { alerts, button, choose, dialog, field, isDialogOpen, press, soon, suggestions, titleOf, type } from './dialog'

const { form } = en.acts

const ANNA = 'People/Anna Weber.md'
const BORIS = 'People/Boris Levin.md'
const CLARA = 'People/Clara Haas.md'

const NOTE = '---\ntype: contact\ncircle: 2\n---\n\n## Interactions\n\n- 2026-11-01 call: a\n'
const FILES = { [ANNA]: NOTE, [BORIS]: NOTE.replace('circle: 2', 'circle: 2\naliases: [Borya]\norganization: Nordic Foundry'), [CLARA]: NOTE }

beforeEach(() => vi.useFakeTimers({ now: new Date(2026, 10, 24, 9), toFake: ['Date'] }))

afterEach(() => vi.useRealTimers())

/** The form for these people, the first thing on the page. */
async function openFor(paths: readonly string[], files: Readonly<Record<string, string>> = FILES, language: Language = 'en'): Promise<ActVault> {
	const vault = await actVault(files, {}, language)
	new LogForm(vault.runner, paths.map((path) => vault.tie(path))).open()
	return vault
}

/** The lines shown as those that will be written. */
function shown(): readonly string[] {
	const text = dialog().querySelector('code')?.textContent ?? ''
	return text === '' ? [] : text.split('\n')
}

/** The list items of a note that it did not have before. */
async function added(vault: ActVault, path: string, before: string): Promise<readonly string[]> {
	const known = before.split(/\r?\n/)
	return (await vault.text(path)).split(/\r?\n/).filter((line) => /^\s*[-*+]\s/.test(line) && !known.includes(line))
}

async function written(vault: ActVault): Promise<void> {
	await soon(() => expect(vault.notices()).not.toEqual([]))
}

/** What stands beside the field: the day that it is read as. */
function readAs(name: string): string {
	return field(name).parentElement?.querySelector('[role="status"]')?.textContent ?? ''
}

function pressed(): string[] {
	return [...dialog().querySelectorAll('[aria-pressed="true"]')].map(({ textContent }) => textContent)
}

/** Whose chips stand in the form, by the labels of their crosses. */
function chips(): string[] {
	return [...dialog().querySelectorAll('button')].map((each) => each.getAttribute('aria-label') ?? '').filter((label) => label.startsWith('Leave out'))
}

/** Adds a person by typing a part of a name. */
async function add(typed: string, name: string): Promise<void> {
	type(field(form.addPerson), typed)
	await soon(() => expect(suggestions().some((each) => each.startsWith(name))).toBe(true))
	choose(name)
}

describe('the plain case', () => {
	it('needs one press: the focus is on the button, the day is today', async () => {
		const vault = await openFor([ANNA])
		expect([titleOf(), document.activeElement?.textContent]).toEqual([en.acts.names.log, form.log])
		expect([field(form.day).value, readAs(form.day), pressed()]).toEqual(['today', 'Tuesday, 24 November', ['Call']])
		button(form.log).click()
		await written(vault)
		expect(await vault.text(ANNA)).toBe(NOTE.replace('circle: 2\n', 'circle: 2\nlast_contact: 2026-11-24\n') + '- 2026-11-24 call\n')
		await soon(() => expect(isDialogOpen()).toBe(false))
		expect(vault.notices()).toEqual([`Logged: Anna Weber${en.acts.undo}`])
	})

	it('is the same in Russian', async () => {
		const vault = await openFor([ANNA], { [ANNA]: '---\nтип: контакт\nкруг: 2\n---\n' }, 'ru')
		expect([field(ru.acts.form.day).value, readAs(ru.acts.form.day), pressed()]).toEqual(['сегодня', 'вторник, 24 ноября', ['Звонок']])
		button(ru.acts.form.log).click()
		await written(vault)
		expect(await vault.text(ANNA)).toContain('последний_контакт: 2026-11-24')
		expect(await vault.text(ANNA)).toContain('- 2026-11-24 звонок\n')
	})

	it('speaks the way the two usually do, and ends a snooze', async () => {
		const vault = await openFor([ANNA], { [ANNA]: NOTE.replace('call', 'video').replace('circle: 2', 'circle: 2\nsnooze_until: 2026-12-24') })
		expect(pressed()).toEqual(['Video'])
		button(form.log).click()
		await written(vault)
		expect(await vault.text(ANNA)).toContain('snooze_until:\n')
		expect(await vault.text(ANNA)).toContain('- 2026-11-24 video\n')
	})

	it('has the focus on the people where nobody is named, and says that somebody has to be', async () => {
		const vault = await openFor([])
		expect(document.activeElement).toBe(field(form.addPerson))
		const writes = writesIn(vault.app)
		button(form.log).click()
		await written(vault)
		expect([isDialogOpen(), vault.notices(), writes()]).toEqual([true, ['Choose at least one person'], []])
	})
})

describe('the people', () => {
	it('are added by a part of a name or alias, and each note gets the line, naming the others', async () => {
		const vault = await openFor([ANNA])
		await add('bory', 'Boris Levin')
		await add('CLA', 'Clara Haas')
		expect([field(form.addPerson).value, document.activeElement === field(form.addPerson)]).toEqual(['', true])
		type(field(form.text), 'plans')
		button(form.log).click()
		await written(vault)
		expect(await added(vault, ANNA, NOTE)).toEqual(['- 2026-11-24 call [[Boris Levin]], [[Clara Haas]]: plans'])
		expect(await added(vault, BORIS, FILES[BORIS])).toEqual(['- 2026-11-24 call [[Anna Weber]], [[Clara Haas]]: plans'])
		expect(await added(vault, CLARA, NOTE)).toEqual(['- 2026-11-24 call [[Anna Weber]], [[Boris Levin]]: plans'])
		expect(vault.notices()).toEqual([`Logged: Anna Weber, Boris Levin, Clara Haas${en.acts.undo}`])
		await vault.runner.undo()
		expect([await vault.text(ANNA), await vault.text(BORIS), await vault.text(CLARA)]).toEqual([NOTE, FILES[BORIS], NOTE])
	})

	it('are suggested with their organization, without those who are there already', async () => {
		await openFor([ANNA])
		type(field(form.addPerson), 'e')
		await soon(() => expect(suggestions()).toEqual(['Boris LevinNordic Foundry']))
	})

	it('are left out by their cross', async () => {
		const vault = await openFor([ANNA, BORIS])
		button('Leave out Anna Weber').click()
		expect([dialog().textContent.includes('Anna Weber'), document.activeElement === field(form.addPerson)]).toEqual([false, true])
		button(form.log).click()
		await written(vault)
		expect(await vault.text(ANNA)).toBe(NOTE)
		expect(await added(vault, BORIS, FILES[BORIS])).toEqual(['- 2026-11-24 call'])
	})

	it('are left out by Backspace in the empty field, the last one first', async () => {
		await openFor([ANNA, BORIS])
		field(form.addPerson).focus()
		press('Backspace')
		expect([dialog().textContent.includes('Anna Weber'), dialog().textContent.includes('Boris Levin')]).toEqual([true, false])
		press('Backspace')
		press('Backspace')
		expect(dialog().textContent).not.toContain('Anna Weber')
	})

	it('are not left out by a key that is held down', async () => {
		await openFor([ANNA])
		field(form.addPerson).focus()
		press('Backspace', { repeat: true })
		expect(dialog().textContent).toContain('Anna Weber')
	})

	it('are asked for anew while a name is typed that is nobody yet', async () => {
		const vault = await openFor([ANNA])
		const writes = writesIn(vault.app)
		type(field(form.addPerson), 'Bor')
		button(form.log).click()
		expect([isDialogOpen(), alerts(), writes()]).toEqual([true, [en.acts.fromTheList], []])
		await add('Bor', 'Boris Levin')
		button(form.log).click()
		await written(vault)
		expect(await added(vault, BORIS, FILES[BORIS])).toEqual(['- 2026-11-24 call [[Anna Weber]]'])
	})

	it('keep the letters that are typed: Backspace leaves out nobody then', async () => {
		await openFor([ANNA])
		type(field(form.addPerson), 'x')
		press('Backspace')
		expect(button('Leave out Anna Weber').isConnected).toBe(true)
	})
})

describe('the day', () => {
	it.each([
		['yesterday', 'Monday, 23 November', '2026-11-23'],
		['friday', 'Friday, 20 November', '2026-11-20'],
		['3 days ago', 'Saturday, 21 November', '2026-11-21'],
		['2 nov', 'Monday, 2 November', '2026-11-02'],
		['вчера', 'Monday, 23 November', '2026-11-23'],
	])('is understood in words: %s', async (words, said, day) => {
		const vault = await openFor([ANNA])
		type(field(form.day), words)
		expect(readAs(form.day)).toBe(said)
		button(form.log).click()
		await written(vault)
		expect(await added(vault, ANNA, NOTE)).toEqual([`- ${day} call`])
	})

	it('that cannot be read keeps the form open with a message, until it can', async () => {
		const vault = await openFor([ANNA])
		const writes = writesIn(vault.app)
		type(field(form.day), 'the other day')
		expect([readAs(form.day), alerts()]).toEqual(['', []])
		button(form.log).click()
		expect([isDialogOpen(), alerts(), writes()]).toEqual([true, [en.acts.choose.noSuchDay], []])
		await soon(() => expect(shown()).toEqual([]))
		type(field(form.day), 'yesterday')
		expect(alerts()).toEqual([])
		button(form.log).click()
		await written(vault)
		expect(await added(vault, ANNA, NOTE)).toEqual(['- 2026-11-23 call'])
	})

	it('that is empty is asked for', async () => {
		await openFor([ANNA])
		type(field(form.day), ' ')
		button(form.log).click()
		expect(alerts()).toEqual([en.acts.choose.noSuchDay])
	})

	it('after today plans a meeting and moves nothing else', async () => {
		const vault = await openFor([ANNA], { [ANNA]: NOTE.replace('circle: 2', 'circle: 2\nlast_contact: 2026-11-01\nsnooze_until: 2026-12-24') })
		type(field(form.day), 'tomorrow')
		button(form.log).click()
		await written(vault)
		expect(await vault.text(ANNA)).toContain('last_contact: 2026-11-01\nsnooze_until: 2026-12-24\n')
		expect(await vault.text(ANNA)).toContain('- 2026-11-25 call\n')
		expect(vault.notices()).toEqual([`Planned: Anna Weber${en.acts.undo}`])
	})

	it('before the last contact adds the line and moves nothing back', async () => {
		const vault = await openFor([ANNA], { [ANNA]: NOTE.replace('circle: 2', 'circle: 2\nlast_contact: 2026-11-20') })
		type(field(form.day), '2026-11-10')
		button(form.log).click()
		await written(vault)
		expect(await vault.text(ANNA)).toContain('last_contact: 2026-11-20\n')
		expect(await vault.text(ANNA)).toContain('- 2026-11-10 call\n')
	})
})

describe('the channel', () => {
	it('is one of the six, or none', async () => {
		const vault = await openFor([ANNA])
		button('Meeting').click()
		expect(pressed()).toEqual(['Meeting'])
		button('Meeting').click()
		expect(pressed()).toEqual([])
		type(field(form.text), 'plans')
		button(form.log).click()
		await written(vault)
		expect(await added(vault, ANNA, NOTE)).toEqual(['- 2026-11-24: plans'])
	})
})

describe('what was said', () => {
	it('stands in the line, each word with what was typed for it', async () => {
		const vault = await openFor([ANNA])
		type(field(form.text), 'titanium\nand the grant')
		for (const word of ['gave', 'received', 'asked', 'thanked', 'project', 'goal'] as const) type(field(form.words[word]), `${word} x`)
		button(form.log).click()
		await written(vault)
		const [line = ''] = await added(vault, ANNA, NOTE)
		expect(line).toMatch(/^- 2026-11-24 call: titanium and the grant; /)
		expect(line.split('; ').slice(1).sort()).toEqual(['asked: asked x', 'gave: gave x', 'goal: goal x', 'project: project x', 'received: received x', 'thanked: thanked x'])
	})

	it('may hold a promise with a day, which becomes a task', async () => {
		const vault = await openFor([ANNA])
		type(field(form.promised), 'the book')
		type(field(form.by), 'in a week')
		button(form.log).click()
		await written(vault)
		expect(await added(vault, ANNA, NOTE)).toEqual(['- [ ] the book #promise 📅 2026-12-01', '- 2026-11-24 call'])
		expect(vault.tie(ANNA).promises).toMatchObject([{ promise: { text: 'the book', side: 'mine' } }])
		await vault.runner.undo()
		expect(await vault.text(ANNA)).toBe(NOTE)
	})

	it('keeps the form open while the promise’s day cannot be read', async () => {
		const vault = await openFor([ANNA])
		const writes = writesIn(vault.app)
		type(field(form.promised), 'the book')
		type(field(form.by), 'some day')
		button(form.log).click()
		expect([isDialogOpen(), alerts(), writes()]).toEqual([true, [en.acts.choose.noSuchDay], []])
	})
})

describe('the preview', () => {
	it.each([
		['a note without a log', '---\ntype: contact\n---\n'],
		['a note without an end of line', '---\ntype: contact\n---\n\n# Anna'],
		['a log with older lines first', NOTE.replace('- 2026-11-01 call: a\n', '- 2026-11-01 call: a\n- 2026-11-02 call: b\n')],
		['a log with newer lines first', NOTE.replace('- 2026-11-01 call: a\n', '* 02.11.2026 call: b\n* 01.11.2026 call: a\n')],
		['a log with blank lines between', NOTE.replace('- 2026-11-01 call: a\n', '+ 2026-11-02 call: b\n\n+ 2026-11-01 call: a\n\n## More\n')],
		['a log that has only a sentence', '---\ntype: contact\n---\n\n## Interactions\nA sentence.\n\n## More\n'],
		['a Russian note', '---\nтип: контакт\nкруг: 2\n---\n\n## Взаимодействия\n\n- 01.11.2026 звонок: титан\n'],
		['a note with Windows line ends', NOTE.replaceAll('\n', '\r\n')],
		['a note with a snooze and an older day', NOTE.replace('circle: 2', 'circle: 2\nlast_contact: 2026-11-01\nsnooze_until: 2026-12-24')],
		['a note with promises', `${NOTE.replace('## Inter', '## Promises\n\n- [ ] the grant #promise 📅 2026-12-24\n\n## Inter')}`],
	])('is exactly what is then written, in %s', async (_, note) => {
		const vault = await openFor([ANNA, BORIS], { ...FILES, [ANNA]: note })
		type(field(form.text), 'plans')
		type(field(form.words.gave), 'a book')
		type(field(form.promised), 'the book')
		type(field(form.by), 'in a week')
		await soon(() => expect(shown().join('\n')).toContain('2026'))
		const lines = shown()
		expect(lines.filter((line) => line.includes('plans') && line.includes('[[Boris Levin]]'))).toHaveLength(1)
		button(form.log).click()
		await written(vault)
		const now = await added(vault, ANNA, note)
		expect(now).toEqual(lines)
		expect(now).toHaveLength(2)
	})

	it('follows everything that is changed, and is empty while it cannot be written', async () => {
		await openFor([ANNA])
		await soon(() => expect(shown()).toEqual(['- 2026-11-24 call']))
		button('Email').click()
		await soon(() => expect(shown()).toEqual(['- 2026-11-24 email']))
		type(field(form.text), 'plans')
		await soon(() => expect(shown()).toEqual(['- 2026-11-24 email: plans']))
		await add('bor', 'Boris Levin')
		await soon(() => expect(shown()).toEqual(['- 2026-11-24 email [[Boris Levin]]: plans']))
		type(field(form.day), 'yesterday')
		await soon(() => expect(shown()).toEqual(['- 2026-11-23 email [[Boris Levin]]: plans']))
		button('Leave out Boris Levin').click()
		button('Leave out Anna Weber').click()
		await soon(() => expect(shown()).toEqual([]))
	})

	it('touches no note', async () => {
		const vault = await openFor([ANNA])
		const writes = writesIn(vault.app)
		for (let at = 0; at < 20; at += 1) type(field(form.text), `plan ${at}`)
		await soon(() => expect(shown()).toEqual(['- 2026-11-24 call: plan 19']))
		expect([writes(), await vault.text(ANNA)]).toEqual([[], NOTE])
	})
})

describe('the keys', () => {
	it('Ctrl Enter saves from any field, and only that', async () => {
		const vault = await openFor([ANNA])
		type(field(form.text), 'plans')
		press('Enter')
		expect([isDialogOpen(), vault.notices()]).toEqual([true, []])
		press('Enter', { ctrlKey: true })
		await written(vault)
		expect(await added(vault, ANNA, NOTE)).toEqual(['- 2026-11-24 call: plans'])
	})

	it('Ctrl Enter writes once, though it is pressed twice', async () => {
		const vault = await openFor([ANNA])
		type(field(form.text), 'plans')
		press('Enter', { ctrlKey: true })
		press('Enter', { ctrlKey: true })
		await written(vault)
		await new Promise((resolve) => window.setTimeout(resolve, 30))
		expect(await added(vault, ANNA, NOTE)).toEqual(['- 2026-11-24 call: plans'])
	})

	it('Escape and Cancel write nothing', async () => {
		const vault = await openFor([ANNA])
		const writes = writesIn(vault.app)
		type(field(form.text), 'plans')
		press('Escape')
		expect(isDialogOpen()).toBe(false)
		new LogForm(vault.runner, [vault.tie(ANNA)]).open()
		button(en.newContact.cancel).click()
		await new Promise((resolve) => window.setTimeout(resolve, 30))
		expect([isDialogOpen(), writes(), vault.notices()]).toEqual([false, [], []])
	})

	it('Escape closes the suggestions first', async () => {
		await openFor([ANNA])
		type(field(form.addPerson), 'bor')
		await soon(() => expect(suggestions()).toHaveLength(1))
		press('Escape')
		expect([suggestions(), isDialogOpen()]).toEqual([[], true])
		press('Escape')
		expect(isDialogOpen()).toBe(false)
	})
})

describe('hostile words', () => {
	const HOSTILE = '<img src=x onerror=alert(1)>'

	it('of a name are shown as text in chips, suggestions and Notices', async () => {
		const path = `People/${HOSTILE}.md`
		const vault = await openFor([path], { ...FILES, [path]: NOTE, 'People/Eve.md': NOTE.replace('circle: 2', `circle: 2\norganization: "${HOSTILE}"`) })
		expect(dialog().textContent).toContain(HOSTILE)
		type(field(form.addPerson), 'eve')
		await soon(() => expect(suggestions()).toEqual([`Eve${HOSTILE}`]))
		choose('Eve')
		button(form.log).click()
		await written(vault)
		expect(vault.notices()[0]).toContain(HOSTILE)
		expect(document.querySelector('img')).toBeNull()
	})

	it('of a text are shown as text, and stay in the one line of the log', async () => {
		const vault = await openFor([ANNA])
		type(field(form.text), `${HOSTILE}\n## Interactions\n- 2020-01-01 call: forged\n---`)
		type(field(form.words.gave), '; gave: two\n- [ ] forged #promise')
		await soon(() => expect(shown()[0]).toContain(HOSTILE))
		expect(dialog().querySelector('img')).toBeNull()
		const [line = ''] = shown()
		button(form.log).click()
		await written(vault)
		expect(await added(vault, ANNA, NOTE)).toEqual([line])
		expect((await vault.text(ANNA)).match(/^## Interactions$/gm)).toHaveLength(1)
		expect([vault.tie(ANNA).touches.length, vault.tie(ANNA).promises]).toEqual([2, []])
	})
})

describe('a note that is refused', () => {
	it('is named and stays in the form, and the notes of the others have the line', async () => {
		const broken = NOTE.replace('circle: 2', 'circle: 2\nrole: "open')
		const vault = await openFor([ANNA, BORIS], { ...FILES, [ANNA]: broken })
		button(form.log).click()
		await soon(() => expect(vault.notices()).toHaveLength(2))
		await soon(() => expect(chips()).toEqual(['Leave out Anna Weber']))
		expect(vault.notices()[0]).toMatch(/^People\/Anna Weber\.md: line \d+: the frontmatter is broken/)
		expect(await vault.text(ANNA)).toBe(broken)
		expect(await added(vault, BORIS, FILES[BORIS])).toEqual(['- 2026-11-24 call [[Anna Weber]]'])
	})

	it('names the others all the same when it is written at the second try', async () => {
		const vault = await openFor([ANNA, BORIS])
		hostOf(vault.app).vault.disk.setReadOnly(ANNA, true)
		type(field(form.promised), 'the book')
		button(form.log).click()
		await soon(() => expect(chips()).toEqual(['Leave out Anna Weber']))
		hostOf(vault.app).vault.disk.setReadOnly(ANNA, false)
		button(form.log).click()
		await soon(() => expect(isDialogOpen()).toBe(false))
		expect(await added(vault, ANNA, NOTE)).toEqual(['- [ ] the book [[Boris Levin]] #promise', '- 2026-11-24 call [[Boris Levin]]'])
		expect(await added(vault, BORIS, FILES[BORIS])).toEqual(['- 2026-11-24 call [[Anna Weber]]'])
	})

	it('leaves no promise behind that was written with the other, and no day of it', async () => {
		const broken = NOTE.replace('circle: 2', 'circle: 2\nrole: "open')
		const vault = await openFor([ANNA, BORIS], { ...FILES, [BORIS]: broken })
		type(field(form.promised), 'the book')
		type(field(form.by), 'tomorrow')
		button(form.log).click()
		await soon(() => expect(chips()).toEqual(['Leave out Boris Levin']))
		expect(await vault.text(ANNA)).toContain('- [ ] the book')
		expect([field(form.promised).value, field(form.by).value]).toEqual(['', ''])
		type(field(form.promised), 'a plan')
		await soon(() => expect(shown().join()).not.toContain('📅'))
	})

	it('leaves the form open with what was typed, if no other is written', async () => {
		const vault = await openFor([ANNA])
		hostOf(vault.app).vault.disk.setReadOnly(ANNA, true)
		type(field(form.text), 'a long story')
		button(form.log).click()
		await written(vault)
		expect(vault.notices()[0]).toMatch(/^People\/Anna Weber\.md: the file could not be written: EACCES/)
		expect([field(form.text).value, await vault.text(ANNA)]).toEqual(['a long story', NOTE])
		hostOf(vault.app).vault.disk.setReadOnly(ANNA, false)
		button(form.log).click()
		await soon(() => expect(isDialogOpen()).toBe(false))
		expect(await added(vault, ANNA, NOTE)).toEqual(['- 2026-11-24 call: a long story'])
	})

	it('keeps what is being typed in it, and gets the line behind it', async () => {
		const vault = await openFor([ANNA])
		const view = await opened(vault.app, ANNA)
		view.editor.setValue(`${NOTE}- 2026-11-20 call: typed\n`)
		button(form.log).click()
		await written(vault)
		expect(await added(vault, ANNA, NOTE)).toEqual(['- 2026-11-20 call: typed', '- 2026-11-24 call'])
		expect(view.getViewData()).toBe(await vault.text(ANNA))
	})
})
