import type { App, Command, Menu } from 'obsidian'
import type { Tie } from '../contact/tie'
import { changeLine } from '../edit/line-steps'
import { planFor } from '../edit/act-plan'
import type { Acts, PersonAct } from '../vault/ring'
import type { Act } from './act'
import { saidOf } from './act'
import { actCadence, actLessOften } from './act-cadence'
import { actCircle } from './act-circle'
import { actFix, fix, isFixable } from './act-fix'
import { actLog, actSpokeToday } from './act-log'
import { actMet } from './act-met'
import { actKeepPromise, actPromise, keepPromise } from './act-promise'
import type { ActRunner } from './act-runner'
import { actSnooze, snoozeChoices } from './act-snooze'
import { actStage } from './act-stage'
import { PersonPicker } from './person-picker'
import { TextForm } from './text-form'

/** Every act on a person, in the order of menus. A new one is its plan, its words and its line here. */
const ACTS: readonly Act[] = [
	actLog,
	actSpokeToday,
	actSnooze,
	actPromise,
	actKeepPromise,
	actMet,
	actStage,
	actCircle,
	actCadence,
	actLessOften,
	actFix,
]

/** A command for each act: for the person whose note is open, else for one to be picked. */
export function actCommands(runner: ActRunner): readonly Command[] {
	const { app, words } = runner.port
	const commands = ACTS.map((act): Command => ({
		id: act.id,
		name: words.acts.names[act.name],
		icon: act.icon,
		callback: () => {
			const person = openPerson(app, runner)
			if (act === actLog) act.start(person === undefined ? [] : [person], runner)
			else if (person !== undefined && act.fits(person)) act.start([person], runner)
			else new PersonPicker(runner.port, act.fits, (picked) => act.start([picked], runner)).open()
		},
	}))
	return [...commands, { id: 'undo', name: words.acts.names.undo, icon: 'undo-2', callback: () => void runner.undo() }]
}

/** The acts that views offer on rows, cards and tables. */
export function actsFor(runner: ActRunner): Acts {
	const peopleAt = (paths: readonly string[]): readonly Tie[] => paths.flatMap((path) => runner.port.tie(path) ?? [])
	return {
		forPeople: (paths) => offered(peopleAt(paths), runner),
		log: (path) => actLog.start(peopleAt([path]), runner),
		later: (path) => {
			const people = peopleAt([path])
			const choices = snoozeChoices(people, runner).map(({ text, choose }, at) => ({ id: String(at), icon: actSnooze.icon, name: text, run: choose }))
			const other = { id: 'other', icon: 'calendar', name: runner.port.words.acts.choose.someDay, run: () => actSnooze.start(people, runner) }
			return [...choices, other]
		},
		keepPromise: (promise) => keepPromise(promise, runner),
		forLine: (path, line) => lineActs(path, line, runner),
		fix: (path, unreadable) => (isFixable(unreadable) ? () => void fix(path, unreadable, runner) : null),
	}
}

/** Adds the acts on a person to a menu of Obsidian's. */
export function addActs(menu: Menu, person: Tie, runner: ActRunner): void {
	for (const { icon, name, run } of offered([person], runner)) {
		menu.addItem((item) => item.setSection('tend').setIcon(icon).setTitle(name).onClick(run))
	}
}

function offered(people: readonly Tie[], runner: ActRunner): readonly PersonAct[] {
	return ACTS.flatMap((act): readonly PersonAct[] => {
		const fitting = people.filter(act.fits)
		if (fitting.length === 0 || (people.length > 1 && !act.forMany)) return []
		const { id, icon } = act
		return [{ id, icon, name: runner.port.words.acts.names[act.name], run: () => act.start(fitting, runner) }]
	})
}

/** A line of the log may be worded anew or taken away. */
function lineActs(path: string, line: number, runner: ActRunner): readonly PersonAct[] {
	const { app, words, tie } = runner.port
	const { form, done } = words.acts
	const people = [tie(path)].filter((one) => one !== undefined)
	const withText = async (act: (was: string) => void): Promise<void> => {
		const file = app.vault.getFileByPath(path)
		if (file !== null) act((await app.vault.read(file)).split(/\r?\n/)[line - 1] ?? '')
	}
	const change = (was: string, now: string | null): void => {
		const said = saidOf(now === null ? done.lineDeleted : done.lineEdited, people, runner)
		void runner.run(planFor(path, changeLine(line, was, now)), said)
	}
	const edit = (was: string): void => {
		const question = { title: form.editLine, label: form.line, value: was, save: form.save }
		new TextForm(app, { ...question, done: (now) => change(was, now) }).open()
	}
	return [
		{ id: 'edit-line', icon: 'pencil', name: form.editLine, run: () => void withText(edit) },
		{ id: 'delete-line', icon: 'trash-2', name: form.deleteLine, run: () => void withText((was) => change(was, null)) },
	]
}

function openPerson(app: App, runner: ActRunner): Tie | undefined {
	const file = app.workspace.getActiveFile()
	return file === null ? undefined : runner.port.tie(file.path)
}
