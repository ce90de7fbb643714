// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LogForm } from '../../src/command/log-form'
import { en } from '../../src/i18n/en'
import type { Language } from '../../src/i18n/language'
import { ru } from '../../src/i18n/ru'
import { hostOf } from '../host/test-app'
import type { ActVault } from './act-vault'
import { actVault } from './act-vault'
import { button, choose, dialog, field, isDialogOpen, soon, suggestions, type } from './dialog'

const { form } = en.acts

const ANNA = 'People/Anna Weber.md'
const BORIS = 'People/Boris Levin.md'
const PLAN = 'Plan.md'

const LOG = '\n## Interactions\n\n- 2026-11-01 call: a\n'
const NOTE = '---\ntype: contact\ncircle: 2\n---\n'
const OWED = `${NOTE}\n- [ ] the review #promise 📅 2026-11-20\n- [ ] a drawing #waiting\n- [x] done long ago #promise ✅ 2026-01-01\n${LOG}`

beforeEach(() => vi.useFakeTimers({ now: new Date(2026, 10, 24, 9), toFake: ['Date'] }))

afterEach(() => vi.useRealTimers())

async function openFor(paths: readonly string[], files: Readonly<Record<string, string>>, language: Language = 'en'): Promise<ActVault> {
	const vault = await actVault(files, {}, language)
	new LogForm(vault.runner, paths.map((path) => vault.tie(path))).open()
	return vault
}

/** The promises that can be ticked along, each as it reads. */
function offered(): string[] {
	return [...dialog().querySelectorAll('.tend-kept label')].map(({ textContent }) => textContent)
}

function tick(beginning: string): void {
	const found = [...dialog().querySelectorAll<HTMLLabelElement>('.tend-kept label')].filter(({ textContent }) => textContent.startsWith(beginning))
	const [label] = found
	if (label === undefined || found.length > 1) throw new Error(`${found.length} of ${offered().join(' | ')} begin with ${beginning}`)
	label.querySelector('input')?.click()
}

function isShown(): boolean {
	const row = dialog().querySelector<HTMLElement>('.tend-kept')
	return row !== null && row.style.display !== 'none'
}

async function saved(vault: ActVault): Promise<void> {
	button(form.log).click()
	await soon(() => expect(vault.notices()).not.toEqual([]))
}

describe('the open promises in the log form', () => {
	it('stand there, mine and theirs, those with a day first', async () => {
		await openFor([ANNA], { [ANNA]: OWED })
		expect(offered()).toEqual(['the review, by 20 November', 'Theirs: a drawing'])
	})

	it('stand there in Russian', async () => {
		await openFor([ANNA], { [ANNA]: OWED }, 'ru')
		expect([dialog().textContent, offered()[0]]).toEqual([expect.stringContaining(ru.human.keptNow), 'the review, до 20 ноября'])
	})

	it('take no room where there are none', async () => {
		await openFor([ANNA], { [ANNA]: NOTE + LOG })
		expect([isShown(), offered()]).toEqual([false, []])
	})

	it('come and go with the people, one that names both only once', async () => {
		const plan = '- [ ] the plan for [[Anna Weber]] and [[Boris Levin]] #promise\n'
		await openFor([ANNA], { [ANNA]: NOTE + LOG, [BORIS]: OWED, [PLAN]: plan })
		expect(offered()).toHaveLength(1)
		type(field(form.addPerson), 'boris')
		await soon(() => expect(suggestions()).toEqual(['Boris Levin']))
		choose('Boris')
		expect(offered()).toEqual(['the review, Boris Levin, by 20 November', expect.stringMatching(/^the plan for .*, Anna Weber$/), 'Theirs: a drawing, Boris Levin'])
		button(form.removePerson('Boris Levin')).click()
		button(form.removePerson('Anna Weber')).click()
		expect([isShown(), offered()]).toEqual([false, []])
	})

	it('are five at once, and the others behind "more"', async () => {
		const many = Array.from({ length: 8 }, (_, at) => `- [ ] thing ${String(at)} #promise 📅 2026-12-0${String(at + 1)}\n`).join('')
		await openFor([ANNA], { [ANNA]: `${NOTE}\n${many}` })
		expect(dialog().querySelectorAll('.tend-kept .setting-item-control > label')).toHaveLength(5)
		expect(dialog().querySelector('.tend-kept summary')?.textContent).toBe('3 more')
		expect(offered()).toHaveLength(8)
	})

	it('keep their ticks when a person is added', async () => {
		const vault = await openFor([ANNA], { [ANNA]: OWED, [BORIS]: NOTE + LOG })
		tick('the review')
		type(field(form.addPerson), 'boris')
		await soon(() => expect(suggestions()).toEqual(['Boris Levin']))
		choose('Boris')
		await saved(vault)
		expect(await vault.text(ANNA)).toContain('- [x] the review #promise 📅 2026-11-20 ✅ 2026-11-24')
	})
})

describe('promises that are ticked in the log form', () => {
	it('are ticked with the day of the log, in the same act, and come back with one Undo', async () => {
		const plan = '- [ ] the plan for [[Anna Weber]] #promise\n'
		const vault = await openFor([ANNA], { [ANNA]: OWED, [PLAN]: plan })
		for (const each of ['the review', 'Theirs: a drawing', 'the plan']) tick(each)
		type(field(form.day), 'yesterday')
		await saved(vault)
		expect(vault.notices()).toEqual([`Logged: Anna Weber. 3 promises kept${en.acts.undo}`])
		expect(await vault.text(ANNA)).toBe(
			OWED.replace('circle: 2\n', 'circle: 2\nlast_contact: 2026-11-23\n')
				.replace('[ ] the review #promise 📅 2026-11-20', '[x] the review #promise 📅 2026-11-20 ✅ 2026-11-23')
				.replace('[ ] a drawing #waiting', '[x] a drawing #waiting ✅ 2026-11-23') + '- 2026-11-23 call\n',
		)
		expect(await vault.text(PLAN)).toBe('- [x] the plan for [[Anna Weber]] #promise ✅ 2026-11-23\n')
		await vault.runner.undo()
		expect([await vault.text(ANNA), await vault.text(PLAN)]).toEqual([OWED, plan])
	})

	it('say which it was, where it was one', async () => {
		const vault = await openFor([ANNA], { [ANNA]: OWED })
		tick('the review')
		await saved(vault)
		expect(vault.notices()).toEqual([`Logged: Anna Weber. Promise kept: the review${en.acts.undo}`])
	})

	it('are kept today where the conversation is only planned', async () => {
		const vault = await openFor([ANNA], { [ANNA]: OWED })
		tick('the review')
		type(field(form.day), '2026-12-01')
		await saved(vault)
		expect(await vault.text(ANNA)).toContain('✅ 2026-11-24')
	})

	it('of two that read alike only the one is ticked', async () => {
		const twice = `${NOTE}\n- [ ] the book #promise\n- [ ] the book #promise\n${LOG}`
		const vault = await openFor([ANNA], { [ANNA]: twice })
		dialog().querySelectorAll<HTMLInputElement>('.tend-kept input')[1]?.click()
		await saved(vault)
		expect(await vault.text(ANNA)).toContain('- [ ] the book #promise\n- [x] the book #promise ✅ 2026-11-24\n')
	})

	it('stay in the form where their note cannot be written, and are written at the second try', async () => {
		const plan = '- [ ] the plan for [[Anna Weber]] #promise\n'
		const vault = await openFor([ANNA], { [ANNA]: OWED, [PLAN]: plan })
		tick('the plan')
		tick('the review')
		const { disk } = hostOf(vault.app).vault
		disk.setReadOnly(PLAN, true)
		button(form.log).click()
		await soon(() => expect(offered()).toEqual(['Theirs: a drawing', expect.stringMatching(/^the plan/)]))
		const once = await vault.text(ANNA)
		disk.setReadOnly(PLAN, false)
		button(form.log).click()
		await soon(() => expect(isDialogOpen()).toBe(false))
		expect([await vault.text(PLAN), await vault.text(ANNA)]).toEqual(['- [x] the plan for [[Anna Weber]] #promise ✅ 2026-11-24\n', once])
		expect(vault.notices().at(-1)).toMatch(/^Promise kept: the plan/)
	})

	it('that recur are refused with the reason, and nothing of that note is written', async () => {
		const recurring = `${NOTE}\n- [ ] the report #promise 🔁 every week 📅 2026-11-24\n${LOG}`
		const vault = await openFor([ANNA], { [ANNA]: recurring })
		tick('the report')
		await saved(vault)
		expect([isDialogOpen(), await vault.text(ANNA)]).toEqual([true, recurring])
		tick('the report')
		button(form.log).click()
		await soon(() => expect(isDialogOpen()).toBe(false))
		expect(await vault.text(ANNA)).toContain('- 2026-11-24 call\n')
	})
})

describe('what they promise in the conversation', () => {
	it('becomes a task of theirs, with its day', async () => {
		const vault = await openFor([ANNA], { [ANNA]: NOTE + LOG })
		type(field(form.theirs), 'a drawing')
		type(field(en.human.theirDay), 'friday')
		await saved(vault)
		expect(await vault.text(ANNA)).toContain('- [ ] a drawing #waiting 📅 2026-11-27\n')
	})

	it('waits for a day that can be read', async () => {
		await openFor([ANNA], { [ANNA]: NOTE + LOG })
		type(field(form.theirs), 'a drawing')
		type(field(en.human.theirDay), 'someday')
		button(form.log).click()
		expect([isDialogOpen(), dialog().textContent]).toEqual([true, expect.stringContaining(en.acts.choose.noSuchDay)])
	})
})
