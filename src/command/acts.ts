import type { Command, Menu } from 'obsidian'
import { Notice } from 'obsidian'
import type { Tie } from '../contact/tie'
import { changeLine } from '../edit/line-steps'
import { planFor } from '../edit/act-plan'
import { foundAgain } from '../edit/found-again'
import { refusal } from '../edit/refusal'
import { sameData } from '../index/same-data'
import type { Interaction } from '../note/interaction'
import { linesOf } from '../note/note-lines'
import type { Acts, PersonAct } from '../vault/ring'
import { addActItems } from '../view/act-items'
import type { Act } from './act'
import { saidOf } from './act'
import { actBriefing } from './act-briefing'
import { actCadence, actLessOften } from './act-cadence'
import { actCircle, toCircle } from './act-circle'
import { dismiss } from './dismiss'
import { actFix, fix, isFixable } from './act-fix'
import { actLog, actSpokeToday } from './act-log'
import { actMet } from './act-met'
import { actKeepPromise, actPostponePromise, actPromise, keepPromise, postponePromise } from './act-promise'
import type { ActRunner } from './act-runner'
import { actSnooze, snoozeChoices } from './act-snooze'
import { actStage, moveTo } from './act-stage'
import { actWayIn } from './act-way-in'
import { LogForm } from './log-form'
import { openNotePath } from './open-note-path'
import { PersonPicker } from './person-picker'
import { savePicture } from './save-picture'
import { TextForm } from './text-form'
import { WayInModal } from './way-in-modal'

/** Every act on a person, in the order of menus. A new one is its plan, its words and its line here. */
const ACTS: readonly Act[] = [
	actLog,
	actBriefing,
	actSpokeToday,
	actSnooze,
	actPromise,
	actKeepPromise,
	actPostponePromise,
	actWayIn,
	actMet,
	actStage,
	actCircle,
	actCadence,
	actLessOften,
	actFix,
]

/** A command for each act: for the person whose note is open, else for one to be picked. */
export function actCommands(runner: ActRunner): readonly Command[] {
	const { words } = runner.port
	const commands = ACTS.map((act): Command => ({
		id: act.id,
		name: words.acts.names[act.name],
		icon: act.icon,
		callback: () => {
			const person = openPerson(runner)
			if (person !== undefined && act.fits(person)) {
				act.start([person], runner)
				return
			}
			if (person !== undefined) new Notice(words.acts.notFor(words.acts.names[act.name], person.contact.name))
			if (act === actLog || act === actWayIn) act.start([], runner)
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
		log: (path, prefilled) => new LogForm(runner, peopleAt([path, ...(prefilled?.with ?? [])]), prefilled).open(),
		briefing: (path) => actBriefing.start(peopleAt([path]), runner),
		waysIn: (to) => new WayInModal(runner.port.context(), to).open(),
		later: (path) => {
			const people = peopleAt([path])
			const choices = snoozeChoices(people, runner).map(({ id, text, choose }) => ({ id, icon: actSnooze.icon, name: text, run: choose }))
			const other = { id: 'other', icon: 'calendar', name: runner.port.words.acts.choose.someDay, run: () => actSnooze.start(people, runner) }
			return [...choices, other]
		},
		moveToStage: async (path, stage) => {
			const people = peopleAt([path])
			return people.length > 0 && (await moveTo(people, stage, '', runner))
		},
		dismiss: (match) => void dismiss(match, runner),
		toCircle: async (path, circle) => {
			const people = peopleAt([path])
			return people.length > 0 && (await toCircle(people, circle, runner))
		},
		savePicture: (make) => savePicture(make, runner.port),
		keepPromise: (promise) => keepPromise(promise, runner),
		forPromise: (promise) => {
			const { names } = runner.port.words.acts
			return [
				{ id: 'tick', icon: 'check', name: names.keepPromise, run: () => keepPromise(promise, runner) },
				{ id: 'postpone', icon: 'calendar-clock', name: names.postpone, run: () => postponePromise(promise, runner) },
			]
		},
		forLine: (path, interaction) => lineActs(path, interaction, runner),
		fix: (path, unreadable) => (isFixable(unreadable) ? () => void fix(path, unreadable, runner) : null),
		mark: () => runner.mark,
		undoSince: (mark) => runner.undoSince(mark),
	}
}

/** Adds the acts on a person to a menu of Obsidian's; `named`: it does not go without saying who is meant. */
export function addActs(menu: Menu, person: Tie, runner: ActRunner, named = false): void {
	const acts = offered([person], runner)
	addActItems(menu, named ? acts.map((act) => ({ ...act, name: `${act.name}: ${person.contact.name}` })) : acts)
}

function offered(people: readonly Tie[], runner: ActRunner): readonly PersonAct[] {
	return ACTS.flatMap((act): readonly PersonAct[] => {
		const fitting = people.filter(act.fits)
		if (fitting.length === 0 || (people.length > 1 && !act.forMany)) return []
		const { id, icon } = act
		return [{ id, icon, name: runner.port.words.acts.names[act.name], run: () => act.start(fitting, runner) }]
	})
}

/** A line of the log may be worded anew or taken away, as long as it reads as it did when it was drawn. */
function lineActs(path: string, drawn: Interaction, runner: ActRunner): readonly PersonAct[] {
	const { app, words, rules, tie } = runner.port
	const { form, done } = words.acts
	const people = [tie(path)].filter((one) => one !== undefined)
	const withLine = async (act: (line: number, was: string) => void): Promise<void> => {
		const file = app.vault.getFileByPath(path)
		const text = file === null ? '' : await app.vault.read(file)
		const line = lineOf(drawn, linesOf(text, true, null, rules().reading).log)
		if (line === null) void runner.run(refusal('line-gone'), '')
		else act(line, text.split(/\r?\n/)[line - 1] ?? '')
	}
	const change = (line: number, was: string, now: string | null): Promise<boolean> => {
		const said = saidOf(now === null ? done.lineDeleted : done.lineEdited, people, runner)
		return runner.run(planFor(path, changeLine(line, was, now)), said)
	}
	const edit = (line: number, was: string): void => {
		const question = { title: form.editLine, label: form.line, value: was, save: form.save }
		new TextForm(app, { ...question, done: (now) => change(line, was, now) }).open()
	}
	return [
		{ id: 'edit-line', icon: 'pencil', name: form.editLine, run: () => void withLine(edit) },
		{ id: 'delete-line', icon: 'trash-2', name: form.deleteLine, run: () => void withLine((line, was) => void change(line, was, null)) },
	]
}

/** Where an interaction stands now: in its line, else in the only one that reads the same; null: it is gone. */
function lineOf(drawn: Interaction, log: readonly Interaction[]): number | null {
	const same = log.filter((one) => sameData({ ...one, line: 0 }, { ...drawn, line: 0 }))
	return foundAgain(same, ({ line }) => line === drawn.line)?.line ?? null
}

/** Whose note the user has in front of them, or whose card. */
function openPerson({ port: { app, tie } }: ActRunner): Tie | undefined {
	return tie(openNotePath(app) ?? '')
}
