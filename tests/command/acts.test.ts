// @vitest-environment happy-dom
import type { App, MarkdownView } from 'obsidian'
import { ItemView, Menu } from 'obsidian'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { actCommands, actsFor } from '../../src/command/acts'
import { en } from '../../src/i18n/en'
import type { Language } from '../../src/i18n/language'
import { ru } from '../../src/i18n/ru'
import { wordsFor } from '../../src/i18n/words-for'
import TendPlugin from '../../src/main'
import { linesOf } from '../../src/note/note-lines'
import type { PersonAct } from '../../src/vault/ring'
import { PANEL_VIEW } from '../../src/view/panel-view'
import { setLanguage } from '../host/language'
import { appWith, hostOf, loadPlugin } from '../host/test-app'
import { fileAt, opened, writesIn } from '../vault/writing'
import type { ActVault } from './act-vault'
import { actVault } from './act-vault'
import { ask, button, choose, dialog, field, isDialogOpen, press, soon, suggestions, titleOf, type } from './dialog'

const ANNA = 'People/Anna Weber.md'
const BORIS = 'People/Boris Levin.md'

/** A contact of circle 2 with these lines more. */
function contact(...lines: readonly string[]): string {
	return ['---', 'type: contact', 'circle: 2', ...lines, '---', ''].join('\n')
}

const FILES = { [ANNA]: contact('last_contact: 2026-11-01'), [BORIS]: contact('cadence: 45'), 'Topics/Titanium.md': '# Titanium\n' }

/** A Tuesday. */
beforeEach(() => vi.useFakeTimers({ now: new Date(2026, 10, 24, 9), toFake: ['Date'] }))

afterEach(() => vi.useRealTimers())

function run({ runner }: ActVault, id: string): void {
	const command = actCommands(runner).find((each) => each.id === id)
	if (command?.callback === undefined) throw new Error(`There is no command ${id}`)
	command.callback()
}

/** A vault with one note of Anna's, which is open. */
async function withAnna(text: string, language: Language = 'en'): Promise<ActVault> {
	const vault = await actVault({ ...FILES, [ANNA]: text }, {}, language)
	await opened(vault.app, ANNA)
	return vault
}

/** Until the note reads so. */
async function reads(vault: ActVault, path: string, holds: (text: string) => void): Promise<void> {
	await soon(async () => holds(await vault.text(path)))
}

function idsFor({ runner }: ActVault, ...paths: readonly string[]): string[] {
	return actsFor(runner).forPeople(paths).map(({ id }) => id)
}

/** Does one of the acts that views offer for these people. */
function start({ runner }: ActVault, id: string, ...paths: readonly string[]): void {
	const act = actsFor(runner).forPeople(paths).find((each) => each.id === id)
	if (act === undefined) throw new Error(`${id} is not offered`)
	act.run()
}

describe('the commands', () => {
	it.each<[Language, readonly string[]]>([
		[
			'en',
			['Log a conversation', 'Briefing before a meeting', 'Spoke today', 'Remind me later', 'Add a promise', 'Tick a promise', 'Put off a promise', 'Find a way in', 'Set the day you met', 'Change stage', 'Change circle', 'Change cadence', 'See less often', 'Fix what cannot be read', 'Undo last change'],
		],
		[
			'ru',
			['Записать разговор', 'Подготовиться к встрече', 'Говорили сегодня', 'Напомнить позже', 'Добавить обещание', 'Отметить обещание', 'Перенести обещание', 'Найти, кто познакомит', 'Указать день знакомства', 'Сменить этап', 'Сменить круг', 'Сменить частоту', 'Общаться реже', 'Исправить нечитаемое', 'Отменить последнее изменение'],
		],
	])('are every act, in %s', async (language, names) => {
		const { runner } = await actVault(FILES, {}, language)
		expect(actCommands(runner).map(({ name }) => name)).toEqual(names)
	})

	it('have ids and icons of their own', async () => {
		const { runner } = await actVault(FILES)
		const commands = actCommands(runner)
		expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length)
		expect(commands.every(({ icon }) => icon !== undefined && icon !== '')).toBe(true)
	})

	it('act on the contact whose note is open', async () => {
		const vault = await withAnna(FILES[ANNA])
		run(vault, 'spoke-today')
		expect(isDialogOpen()).toBe(false)
		await reads(vault, ANNA, (text) => expect(text).toContain('last_contact: 2026-11-24'))
		expect(vault.notices()).toEqual([`Spoke today: Anna Weber${en.acts.undo}`])
	})

	it.each([
		['no note is open', null],
		['another note is open', 'Topics/Titanium.md'],
	])('ask for whom when %s', async (_, path) => {
		const vault = await actVault(FILES)
		if (path !== null) await opened(vault.app, path)
		run(vault, 'spoke-today')
		await soon(() => expect(suggestions()).toEqual(['Anna Weber', 'Boris Levin']))
		choose('Boris')
		await reads(vault, BORIS, (text) => expect(text).toContain('last_contact: 2026-11-24'))
		expect(await vault.text(ANNA)).toBe(FILES[ANNA])
	})

	it('ask for whom when the act makes no sense for the contact whose note is open, say so, and leave them out', async () => {
		const vault = await withAnna(contact().replace('circle: 2', 'circle: 1'))
		run(vault, 'stage')
		await soon(() => expect(suggestions()).toEqual(['Boris Levin']))
		expect(vault.notices()).toEqual([en.acts.notFor(en.acts.names.stage, 'Anna Weber')])
	})

	it('log opens the form, for the contact whose note is open or for nobody yet', async () => {
		const vault = await actVault(FILES)
		run(vault, 'log')
		expect([titleOf(), dialog().textContent]).toEqual(['Log a conversation', expect.not.stringContaining('Anna Weber')])
		press('Escape')
		await opened(vault.app, ANNA)
		run(vault, 'log')
		expect(dialog().textContent).toContain('Anna Weber')
	})

	it('undo takes back the last act, or says that there is none', async () => {
		const vault = await withAnna(FILES[ANNA])
		run(vault, 'undo')
		expect(vault.notices()).toEqual([en.acts.nothingToUndo])
		run(vault, 'spoke-today')
		await reads(vault, ANNA, (text) => expect(text).not.toBe(FILES[ANNA]))
		await soon(() => expect(vault.notices()).toHaveLength(2))
		run(vault, 'undo')
		await reads(vault, ANNA, (text) => expect(text).toBe(FILES[ANNA]))
	})
})

describe('the acts on a person', () => {
	const USUAL = ['log', 'briefing', 'spoke-today', 'snooze', 'promise', 'way-in', 'met', 'stage', 'circle', 'cadence', 'see-less-often']

	it.each<[string, string, readonly string[]]>([
		['are all for a contact of circle 2', contact(), USUAL],
		['are no stage in circle 1, which has none', contact().replace('circle: 2', 'circle: 1'), USUAL.filter((id) => id !== 'stage')],
		['are no rarer meetings where there is no cadence', contact().replace('circle: 2', 'circle:'), USUAL.filter((id) => id !== 'see-less-often')],
		['are no rarer meetings where the cadence is never', contact('cadence: never'), USUAL.filter((id) => id !== 'see-less-often' && id !== 'way-in')],
		['are no way in where the two have met', contact('met: 2026-01-02'), USUAL.filter((id) => id !== 'way-in')],
		['are a tick where a promise stands open', `${contact()}\n- [ ] the book #promise\n`, [...USUAL.slice(0, 5), 'tick-promise', 'postpone-promise', ...USUAL.slice(5)]],
		['are a fix where a key stands twice', contact('circle: 3'), [...USUAL, 'fix']],
		['are a fix where a day may be one of two', contact('met: 05/06/2026'), [...USUAL, 'fix']],
		['are no fix where the stage is none', contact('stage: ninth'), USUAL],
		['are the circle alone for one who has died', contact('deceased: true'), ['circle']],
	])('%s', async (_, text, ids) => {
		expect(idsFor(await withAnna(text), ANNA)).toEqual(ids)
	})

	it('are none for a note of no contact, and for nobody', async () => {
		const vault = await actVault(FILES)
		expect([idsFor(vault, 'Topics/Titanium.md'), idsFor(vault)]).toEqual([[], []])
	})

	it('are for several people those that can be done in one go, to those for whom they make sense', async () => {
		const files = { ...FILES, 'People/Clara.md': contact('deceased: true'), 'People/Dora.md': contact().replace('circle: 2', 'circle: 1') }
		const vault = await actVault(files)
		const all = vault.paths()
		expect(idsFor(vault, ...all)).toEqual(['spoke-today', 'snooze', 'stage', 'circle', 'cadence', 'see-less-often'])
		start(vault, 'spoke-today', ...all)
		expect([...dialog().querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual(['Anna Weber', 'Boris Levin', 'Dora'])
	})

	it('are named in the user’s language', async () => {
		const vault = await actVault(FILES, {}, 'ru')
		expect(actsFor(vault.runner).forPeople([ANNA]).map(({ name }) => name)).toContain(ru.acts.names.lessOften)
	})
})

describe('a choice in one’s own words', () => {
	const RUSSIAN = '---\nтип: контакт\nкруг: 2\n---\n'

	it.each<[Language, string, string, string, string]>([
		['en', 'snooze', 'in 2 weeks', contact(), 'snooze_until: 2026-12-08'],
		['en', 'snooze', 'monday', contact(), 'snooze_until: 2026-11-30'],
		['en', 'snooze', '2026-12-24', contact(), 'snooze_until: 2026-12-24'],
		['en', 'snooze', ' +3 ', contact('snooze_until: 01.12.2026'), 'snooze_until: 27.11.2026'],
		['ru', 'snooze', 'через неделю', RUSSIAN, 'отложено_до: 2026-12-01'],
		['ru', 'snooze', 'в понедельник', RUSSIAN, 'отложено_до: 2026-11-30'],
		['ru', 'snooze', 'через 2 недели', contact(), 'snooze_until: 2026-12-08'],
		['en', 'cadence', '45', contact(), 'cadence: 45'],
		['en', 'cadence', 'every 2 weeks', contact(), 'cadence: 14'],
		['en', 'cadence', 'monthly', contact(), 'cadence: 1 month'],
		['en', 'cadence', 'never', contact('cadence: 30'), 'cadence: never'],
		['ru', 'cadence', 'раз в месяц', RUSSIAN, 'частота: 1 месяц'],
		['ru', 'cadence', 'раз в 3 месяца', contact(), 'cadence: 3 months'],
		['ru', 'cadence', '10', RUSSIAN, 'частота: 10'],
		['en', 'met', 'yesterday', contact(), 'met: 2026-11-23'],
		['en', 'met', '3 April', contact(), 'met: 2026-04-03'],
		['ru', 'met', 'позавчера', RUSSIAN, 'знакомство: 2026-11-22'],
		['ru', 'met', '3 апреля', contact(), 'met: 2026-04-03'],
	])('in %s, %s: «%s»', async (language, id, words, text, written) => {
		const vault = await withAnna(text, language)
		run(vault, id)
		ask(words)
		await soon(() => expect(suggestions()).not.toEqual([]))
		press('Enter')
		await reads(vault, ANNA, (after) => expect(after.split('\n')).toContain(written))
		expect(isDialogOpen()).toBe(false)
	})

	it.each<[Language, string, string]>([
		['en', 'snooze', en.acts.choose.noSuchDay],
		['ru', 'snooze', ru.acts.choose.noSuchDay],
		['en', 'met', en.acts.choose.noSuchDay],
		['en', 'cadence', en.acts.choose.noSuchCadence],
		['ru', 'cadence', ru.acts.choose.noSuchCadence],
	])('that cannot be read says so, in %s for %s, and Enter does nothing', async (language, id, none) => {
		const vault = await withAnna(contact(), language)
		const writes = writesIn(vault.app)
		run(vault, id)
		ask('now and then')
		await soon(() => expect(suggestions()).toEqual([]))
		expect(dialog().textContent).toContain(none)
		press('Enter')
		expect([isDialogOpen(), writes()]).toEqual([true, []])
	})

	it('shows the day that it comes to', async () => {
		const vault = await withAnna(contact())
		run(vault, 'snooze')
		await soon(() => expect(suggestions()).toEqual(['In 3 daysFriday, 27 November', 'In a weekTuesday, 1 December', 'In a monthThursday, 24 December']))
		ask('in 2 weeks')
		await soon(() => expect(suggestions()).toEqual(['in 2 weeksTuesday, 8 December']))
	})

	it.each([
		['snooze', 'yesterday'],
		['snooze', 'today'],
		['met', 'tomorrow'],
		['cadence', '0'],
	])('that makes no sense is not offered: %s %s', async (id, words) => {
		const vault = await withAnna(contact())
		run(vault, id)
		ask(words)
		await soon(() => expect(suggestions()).toEqual([]))
		press('Enter')
		expect([isDialogOpen(), await vault.text(ANNA)]).toEqual([true, contact()])
	})
})

describe('a choice from the list', () => {
	it.each<[string, string, string, string]>([
		['circle', '3', contact(), contact().replace('circle: 2', 'circle: 3')],
		['circle', 'No circle', contact(), contact().replace('circle: 2', 'circle:')],
		['cadence', 'Every 6 months', contact('cadence: 30'), contact('cadence: 6 months')],
		['cadence', 'Never', contact('cadence: 30'), contact('cadence: never')],
		['cadence', 'As the circle has it', contact('cadence: 30'), contact('cadence:')],
		['snooze', 'In a week', contact(), contact('snooze_until: 2026-12-01')],
		['snooze', 'Remind me as usual again', contact('snooze_until: 2026-12-24'), contact('snooze_until:')],
		['met', 'today', contact('met: 2020-01-01'), contact('met: 2026-11-24')],
		['tick-promise', 'the book', `${contact()}\n- [ ] the book #promise 📅 2026-12-01\n- [ ] the grant #promise\n`, `${contact()}\n- [x] the book #promise 📅 2026-12-01 ✅ 2026-11-24\n- [ ] the grant #promise\n`],
	])('%s: %s', async (id, choice, before, after) => {
		const vault = await withAnna(before)
		run(vault, id)
		await soon(() => expect(suggestions().some((each) => each.startsWith(choice))).toBe(true))
		choose(choice)
		await reads(vault, ANNA, (text) => expect(text).toBe(after))
		await soon(() => expect(vault.notices()).toHaveLength(1))
		await vault.runner.undo()
		expect(await vault.text(ANNA)).toBe(before)
	})

	it('of no circle is refused with words where nothing else makes the note a contact', async () => {
		const vault = await withAnna('---\ncircle: 2\n---\n')
		run(vault, 'circle')
		await soon(() => expect(suggestions()).toHaveLength(4))
		choose('No circle')
		await soon(() => expect(vault.notices()).toHaveLength(1))
		expect(vault.notices()[0]).toMatch(/^People\/Anna Weber\.md: (line \d+: )?only the circle makes this note a contact/)
		expect(await vault.text(ANNA)).toBe('---\ncircle: 2\n---\n')
	})

	it('says which it is now', async () => {
		const vault = await withAnna(contact('stage: 3'))
		run(vault, 'stage')
		await soon(() => expect(suggestions()[2]).toBe('3 Deepeningnow'))
		press('Escape')
		run(vault, 'circle')
		await soon(() => expect(suggestions()).toEqual(['1 Support', '2 Productivitynow', '3 Development', 'No circle']))
	})

	it('of a stage asks why, and a reason becomes a line that is no conversation', async () => {
		const vault = await withAnna(contact('stage: 2', 'stage_since: 2026-01-01'))
		run(vault, 'stage')
		await soon(() => expect(suggestions()).toHaveLength(4))
		choose('3')
		type(field(en.acts.form.reason), 'we wrote the grant together')
		press('Enter')
		await reads(vault, ANNA, (text) => expect(text).toContain('stage: 3\nstage_since: 2026-11-24\n'))
		expect(await vault.text(ANNA)).toContain('- Stage 3 since 2026-11-24: we wrote the grant together\n')
		expect(vault.tie(ANNA).lastContact).toBeNull()
	})

	it('of a stage may do without a reason, and writes nothing when the question is closed', async () => {
		const vault = await withAnna(contact('stage: 2'))
		run(vault, 'stage')
		await soon(() => expect(suggestions()).toHaveLength(4))
		choose('3')
		press('Escape')
		expect([isDialogOpen(), await vault.text(ANNA)]).toEqual([false, contact('stage: 2')])
		run(vault, 'stage')
		await soon(() => expect(suggestions()).toHaveLength(4))
		choose('3')
		button(en.acts.form.save).click()
		await reads(vault, ANNA, (text) => expect(text).toBe(contact('stage: 3', 'stage_since: 2026-11-24')))
	})
})

describe('a move to a stage from the board', () => {
	it('asks nothing, and can be undone', async () => {
		const vault = await withAnna(contact('stage: 2', 'stage_since: 2026-01-01'))
		expect(await actsFor(vault.runner).moveToStage(ANNA, 3)).toBe(true)
		expect(await vault.text(ANNA)).toBe(contact('stage: 3', 'stage_since: 2026-11-24'))
		expect([isDialogOpen(), vault.notices()]).toEqual([false, [`${en.stages[3]}: Anna Weber${en.acts.undo}`]])
		await vault.runner.undo()
		expect(await vault.text(ANNA)).toBe(contact('stage: 2', 'stage_since: 2026-01-01'))
	})

	it.each([
		['of circle 1', ANNA],
		['who is gone', 'People/Nobody.md'],
	])('writes nothing for somebody %s', async (_, path) => {
		const note = contact().replace('circle: 2', 'circle: 1')
		const vault = await withAnna(note)
		expect(await actsFor(vault.runner).moveToStage(path, 3)).toBe(false)
		expect(await vault.text(ANNA)).toBe(note)
	})
})

describe('a promise put off', () => {
	it('asks which, then to what day in plain words', async () => {
		const vault = await withAnna(`${contact()}\n- [ ] the book #promise 📅 2026-11-30\n`)
		run(vault, 'postpone-promise')
		await soon(() => expect(suggestions()).toHaveLength(1))
		choose('the book')
		await soon(() => expect(suggestions().join()).toContain('In a week'))
		ask('in 3 weeks')
		await soon(() => expect(suggestions()).toEqual(['in 3 weeksTuesday, 15 December']))
		choose('in 3 weeks')
		await reads(vault, ANNA, (text) => expect(text).toContain('- [ ] the book #promise 📅 2026-12-15\n'))
		await soon(() => expect(vault.notices()).toEqual([`Promise put off to 15 December: the book${en.acts.undo}`]))
	})
})

describe('acts that ask nothing', () => {
	it('see somebody five times less often', async () => {
		const vault = await withAnna(contact())
		run(vault, 'see-less-often')
		await reads(vault, ANNA, (text) => expect(text).toBe(contact('cadence: 150')))
	})

	it('tick a promise in the note where it stands', async () => {
		const topic = '- [ ] #promise the review for [[Anna Weber]] 📅 2026-11-30\n'
		const vault = await actVault({ ...FILES, 'Topics/Titanium.md': topic })
		const [promise] = vault.tie(ANNA).promises
		if (promise === undefined) throw new Error('No promise')
		actsFor(vault.runner).keepPromise(promise)
		await reads(vault, 'Topics/Titanium.md', (text) => expect(text).toBe(topic.replace('[ ]', '[x]').replace('11-30', '11-30 ✅ 2026-11-24')))
		expect(vault.tie(ANNA).promises).toEqual([])
	})

	it('put somebody off from a row, for a short while or until another day', async () => {
		const vault = await actVault(FILES)
		const later = actsFor(vault.runner).later(ANNA)
		expect(later.map(({ name }) => name)).toEqual(['In 3 days', 'In a week', 'In a month', 'Another day…'])
		expect(later.map(({ id }) => id)).toEqual(['3-days', '1-week', '1-month', 'other'])
		later[1]?.run()
		await reads(vault, ANNA, (text) => expect(text).toContain('snooze_until: 2026-12-01'))
		await soon(() => expect(actsFor(vault.runner).later(ANNA).map(({ name }) => name)).toContain('Remind me as usual again'))
		later.at(-1)?.run()
		ask('in 2 weeks')
		await soon(() => expect(suggestions()).toHaveLength(1))
		press('Enter')
		await reads(vault, ANNA, (text) => expect(text).toContain('snooze_until: 2026-12-08'))
	})
})

describe('fixing what cannot be read', () => {
	it('keeps of a doubled key the one that is chosen', async () => {
		const vault = await withAnna(contact('circle: 3 # since the fair', 'role: turner'))
		run(vault, 'fix')
		await soon(() => expect(suggestions()).toEqual(['Keep only circle: 2', 'Keep only circle: 3']))
		choose('Keep only circle: 3')
		await reads(vault, ANNA, (text) => expect(text).toBe('---\ntype: contact\ncircle: 3 # since the fair\nrole: turner\n---\n'))
		expect(vault.notices()).toEqual([`Fixed: Anna Weber${en.acts.undo}`])
		expect(vault.tie(ANNA).contact.unreadable).toEqual([])
	})

	it('writes the day that is chosen of the two, as YYYY-MM-DD', async () => {
		const vault = await withAnna(contact('last_contact: 05/06/2026'))
		run(vault, 'fix')
		await soon(() => expect(suggestions()).toEqual(['Write last_contact: 2026-06-055 June 2026', 'Write last_contact: 2026-05-066 May 2026']))
		choose('Write last_contact: 2026-05-06')
		await reads(vault, ANNA, (text) => expect(text).toBe(contact('last_contact: 2026-05-06')))
		expect(vault.tie(ANNA).contact.unreadable).toEqual([])
	})

	it('takes another day, typed in words', async () => {
		const vault = await withAnna(contact('last_contact: the other day'))
		run(vault, 'fix')
		await soon(() => expect(isDialogOpen()).toBe(true))
		// A day that the note does not say is not offered: nobody was spoken to by mistake.
		expect(suggestions()).toEqual([])
		ask('3 april')
		await soon(() => expect(suggestions()).toEqual(['Write last_contact: 2026-04-033 April 2026']))
		press('Enter')
		await reads(vault, ANNA, (text) => expect(text).toBe(contact('last_contact: 2026-04-03')))
	})

	it('asks which, where there are several', async () => {
		const vault = await withAnna(contact('met: 05/06/2026', 'last_contact: 06/07/2026'))
		run(vault, 'fix')
		await soon(() => expect(suggestions()).toHaveLength(2))
		choose('last_contact')
		await soon(() => expect(suggestions()[0]).toContain('Write last_contact: 2026-07-06'))
	})

	it('says what cannot be fixed is for the user’s own hand', async () => {
		const vault = await withAnna(contact('stage: ninth'))
		const [unreadable] = vault.tie(ANNA).contact.unreadable
		if (unreadable === undefined) throw new Error('Everything could be read')
		expect(actsFor(vault.runner).fix(ANNA, unreadable)).toBeNull()
	})

	it('offers nothing that is not there any more: the note is read anew', async () => {
		const vault = await withAnna(contact('circle: 3'))
		const [unreadable] = vault.tie(ANNA).contact.unreadable
		if (unreadable === undefined) throw new Error('Everything could be read')
		const fix = actsFor(vault.runner).fix(ANNA, unreadable)
		await vault.app.vault.process(fileAt(vault.app, ANNA), () => contact())
		fix?.()
		await soon(() => expect(isDialogOpen() || vault.notices().length > 0).toBe(true))
		expect(await vault.text(ANNA)).toBe(contact())
	})
})

describe('a line of the log', () => {
	const LOGGED = `${contact()}\n## Interactions\n\n- 2026-11-02 call: b\n- 2026-11-01 call: a\n\t- a word more\n`

	/** The acts on a line of Anna's log as it was drawn from this text. */
	function actsOn({ runner }: ActVault, line: number, drawn = LOGGED): readonly PersonAct[] {
		const interaction = linesOf(drawn, true, null, runner.port.rules().reading).log.find((each) => each.line === line)
		if (interaction === undefined) throw new Error(`Line ${line} is no interaction`)
		return actsFor(runner).forLine(ANNA, interaction)
	}

	it('is worded anew', async () => {
		const vault = await withAnna(LOGGED)
		actsOn(vault, 8)[0]?.run()
		await soon(() => expect(field(en.acts.form.line).value).toBe('- 2026-11-02 call: b'))
		type(field(en.acts.form.line), '- 2026-11-03 meeting: b')
		press('Enter')
		await reads(vault, ANNA, (text) => expect(text).toBe(LOGGED.replace('11-02 call', '11-03 meeting')))
		await soon(() => expect([isDialogOpen(), vault.notices()]).toEqual([false, [`Line edited: Anna Weber${en.acts.undo}`]]))
	})

	it('is taken away with what stands beneath it, and back', async () => {
		const vault = await withAnna(LOGGED)
		actsOn(vault, 9)[1]?.run()
		await reads(vault, ANNA, (text) => expect(text).toBe(LOGGED.replace('- 2026-11-01 call: a\n\t- a word more\n', '')))
		await soon(() => expect(vault.notices()).toHaveLength(1))
		await vault.runner.undo()
		expect(await vault.text(ANNA)).toBe(LOGGED)
	})

	it('is found where it stands now', async () => {
		const vault = await withAnna(LOGGED.replace('- 2026-11-02', '- 2026-11-20 call: c\n- 2026-11-02'))
		actsOn(vault, 8)[1]?.run()
		await reads(vault, ANNA, (text) => expect(text).toBe(LOGGED.replace('2026-11-02 call: b', '2026-11-20 call: c')))
	})

	it('that reads otherwise than it was drawn is left alone, with words', async () => {
		const now = LOGGED.replace('call: b', 'call: bronze')
		const vault = await withAnna(now)
		for (const [at, act] of actsOn(vault, 8).entries()) {
			act.run()
			await soon(() => expect(vault.notices()).toHaveLength(at + 1))
			expect([isDialogOpen(), vault.notices().at(-1)]).toEqual([false, 'The line is not there any more, or stands there twice'])
		}
		expect(await vault.text(ANNA)).toBe(now)
	})

	it('that has changed while it was being worded is left alone, and the words are not lost', async () => {
		const vault = await withAnna(LOGGED)
		actsOn(vault, 8)[0]?.run()
		await soon(() => field(en.acts.form.line))
		await vault.app.vault.process(fileAt(vault.app, ANNA), (text) => text.replace('call: b', 'call: bronze'))
		type(field(en.acts.form.line), '- 2026-11-03 meeting: b')
		press('Enter')
		await soon(() => expect(vault.notices()).toEqual([`${ANNA}: line 8: the line is not there any more, or stands there twice`]))
		expect(field(en.acts.form.line).value).toBe('- 2026-11-03 meeting: b')
		expect(await vault.text(ANNA)).toBe(LOGGED.replace('call: b', 'call: bronze'))
	})

	it('has its acts in the user’s language', async () => {
		const vault = await actVault({ ...FILES, [ANNA]: LOGGED }, {}, 'ru')
		const { form } = wordsFor('ru').acts
		expect(actsOn(vault, 8).map(({ name }) => name)).toEqual([form.editLine, form.deleteLine])
	})
})

describe('the menus of Obsidian', () => {
	const ANNA = 'People/Anna Weber.md'
	const BORIS = 'People/Boris Levin.md'
	const TOPIC = 'Topics/Titanium.md'
	const NOTE = '---\ntype: contact\ncircle: 2\n---\n'

	const FILES = {
		[ANNA]: NOTE,
		[BORIS]: NOTE.replace('circle: 2', 'circle: 1'),
		[TOPIC]: 'With [[Boris Levin]] and [[Clara Haas|Clara]], [[People/Dora Lind]].\n[[#Boris]] [[Titanium]] and nobody.\n',
	}

	const { names } = en.acts
	const USUAL = [names.log, names.briefing, names.spokeToday, names.snooze, names.promise, names.wayIn, names.met, names.stage, names.circle, names.cadence, names.lessOften]

	let app: App

	beforeEach(async () => {
		vi.useFakeTimers({ now: new Date(2026, 10, 24, 9), toFake: ['Date'] })
		app = await appWith(FILES)
	})

	afterEach(() => {
		hostOf(app).quit()
		setLanguage('en')
		document.body.replaceChildren()
		vi.useRealTimers()
	})

	/** What a menu holds, as it reads on the page. */
	function titles(menu: Menu): string[] {
		menu.showAtPosition({ x: 0, y: 0 })
		const shown = [...document.querySelectorAll('.menu-item-title')].map(({ textContent }) => textContent)
		menu.hide()
		return shown
	}

	function choose(menu: Menu, title: string): void {
		menu.showAtPosition({ x: 0, y: 0 })
		const item = [...document.querySelectorAll<HTMLElement>('.menu-item')].find(({ textContent }) => textContent === title)
		if (item === undefined) throw new Error(`${title} is not in the menu`)
		item.click()
	}

	function fileMenu(path: string): Menu {
		const menu = new Menu()
		app.workspace.trigger('file-menu', menu, app.vault.getAbstractFileByPath(path), 'file-explorer')
		return menu
	}

	function editorMenu(view: MarkdownView): Menu {
		const menu = new Menu()
		app.workspace.trigger('editor-menu', menu, view.editor, view)
		return menu
	}

	/** The plugin, once it knows its contacts. */
	async function pluginReady(): Promise<void> {
		await loadPlugin(app, TendPlugin)
		await soon(() => expect(titles(fileMenu(ANNA))).not.toEqual([]))
	}

	/** The topic's note, the cursor before a text or the text selected. */
	async function topicAt(text: string, isSelected = false): Promise<MarkdownView> {
		const view = await opened(app, TOPIC)
		const { editor } = view
		const at = editor.getValue().indexOf(text)
		editor.setSelection(editor.offsetToPos(at), editor.offsetToPos(isSelected ? at + text.length : at))
		return view
	}

	describe('the menu of a file', () => {
		it('offers the acts that make sense for a contact’s note', async () => {
			await pluginReady()
			expect(titles(fileMenu(ANNA))).toEqual(USUAL)
			expect(titles(fileMenu(BORIS))).toEqual(USUAL.filter((name) => name !== names.stage))
		})

		it.each([[TOPIC], ['People'], ['Nowhere.md']])('offers none for %s', async (path) => {
			await pluginReady()
			expect(titles(fileMenu(path))).toEqual([])
		})

		it('offers a way in to an organization where somebody works', async () => {
			await app.vault.create('Helios Labs.md', 'A lab.')
			await app.vault.create('People/Dora Lind.md', NOTE.replace('circle: 2', 'organization: "[[Helios Labs]]"'))
			await pluginReady()
			await soon(() => expect(titles(fileMenu('Helios Labs.md'))).toEqual([`${names.wayIn}: Helios Labs`]))
			choose(fileMenu('Helios Labs.md'), `${names.wayIn}: Helios Labs`)
			expect(titleOf()).toBe(en.ways.to('Helios Labs'))
		})

		it('speaks the language of Obsidian', async () => {
			setLanguage('ru')
			await pluginReady()
			expect(titles(fileMenu(ANNA))).toContain(ru.acts.names.spokeToday)
		})

		it('does what is chosen', async () => {
			await pluginReady()
			choose(fileMenu(ANNA), names.spokeToday)
			await soon(async () => expect(await app.vault.read(fileAt(app, ANNA))).toContain('last_contact: 2026-11-24'))
			choose(fileMenu(BORIS), names.log)
			expect(titleOf()).toBe(names.log)
			expect(dialog().textContent).toContain('Boris Levin')
		})

		it('offers nothing more once the plugin is gone', async () => {
			await pluginReady()
			hostOf(app).quit()
			expect(titles(fileMenu(ANNA))).toEqual([])
		})
	})

	describe('the menu of the editor', () => {
		it('offers the acts for the contact whose note it is', async () => {
			await pluginReady()
			expect(titles(editorMenu(await opened(app, ANNA)))).toEqual(USUAL)
		})

		it('offers none in another note', async () => {
			await pluginReady()
			expect(titles(editorMenu(await topicAt('nobody')))).toEqual([])
		})

		it('offers the acts for the contact that the link at the cursor leads to', async () => {
			await pluginReady()
			const menu = editorMenu(await topicAt('Boris Levin'))
			expect(titles(menu)).toEqual(USUAL.filter((name) => name !== names.stage).map((name) => `${name}: Boris Levin`))
			choose(menu, `${names.log}: Boris Levin`)
			expect(dialog().textContent).toContain('Boris Levin')
		})

		it.each([
			['Clara Haas|', 'Clara Haas'],
			['Dora Lind', 'Dora Lind'],
		])('offers a way in and a new contact for a link to a note that is not there: %s', async (at, name) => {
			await pluginReady()
			const menu = editorMenu(await topicAt(at))
			expect(titles(menu)).toEqual([`${names.wayIn}: ${name}`, `${en.commands.newContact}: ${name}`])
			choose(menu, `${names.wayIn}: ${name}`)
			expect(titleOf()).toBe(en.ways.to(name))
			press('Escape')
			choose(menu, `${en.commands.newContact}: ${name}`)
			expect(titleOf()).toBe(en.newContact.title)
			expect(field(en.newContact.name).value).toBe(name)
		})

		it('offers none for a link to a heading or to a note that is no contact', async () => {
			await pluginReady()
			expect(titles(editorMenu(await topicAt('#Boris')))).toEqual([])
			expect(titles(editorMenu(await topicAt('Titanium')))).toEqual([])
		})

		it('offers a new contact for what is selected, besides the acts', async () => {
			await pluginReady()
			expect(titles(editorMenu(await topicAt('and nobody', true)))).toEqual([`${en.commands.newContact}: and nobody`])
			const view = await opened(app, ANNA)
			view.editor.setSelection({ line: 1, ch: 0 }, { line: 2, ch: 4 })
			expect(titles(editorMenu(view))).toEqual([...USUAL, `${en.commands.newContact}: type contact`])
		})
	})

	describe('the command for a new contact', () => {
		it.each([
			['what is selected', 'and nobody', true, 'and nobody'],
			['the unresolved link at the cursor', 'Clara Haas|', false, 'Clara Haas'],
			['nothing at another place', 'nobody', false, ''],
			['nothing for a contact that is there', 'Boris Levin', false, ''],
		])('begins with %s', async (_, at, isSelected, name) => {
			await pluginReady()
			await topicAt(at, isSelected)
			hostOf(app).commands.execute('tend:new-contact')
			expect(field(en.newContact.name).value).toBe(name)
		})
	})

	describe('the commands beside the panel', () => {
		it('act on the person whose card it shows, and on nobody from the dashboard', async () => {
			await pluginReady()
			await opened(app, ANNA)
			hostOf(app).commands.execute('tend:open-panel')
			await soon(() => expect(app.workspace.getActiveViewOfType(ItemView)?.getViewType()).toBe(PANEL_VIEW))
			hostOf(app).commands.execute('tend:log')
			expect(dialog().textContent).toContain('Anna Weber')
			press('Escape')
			hostOf(app).commands.execute('tend:open-dashboard')
			await soon(() => expect(app.workspace.getActiveViewOfType(ItemView)?.getViewType()).not.toBe(PANEL_VIEW))
			hostOf(app).commands.execute('tend:log')
			expect(dialog().textContent).not.toContain('Anna Weber')
		})
	})

	describe('undo', () => {
		it('follows a note that was renamed, alone or with its folder', async () => {
			await pluginReady()
			choose(fileMenu(ANNA), names.spokeToday)
			await soon(async () => expect(await app.vault.read(fileAt(app, ANNA))).toContain('2026-11-24'))
			await app.fileManager.renameFile(fileAt(app, ANNA), 'People/Anna Haas.md')
			const folder = app.vault.getFolderByPath('People')
			if (folder !== null) await app.fileManager.renameFile(folder, 'Contacts')
			hostOf(app).commands.execute('tend:undo')
			await soon(async () => expect(await app.vault.read(fileAt(app, 'Contacts/Anna Haas.md'))).toBe(NOTE))
		})
	})
})
