import type { App } from 'obsidian'
import type { Me } from '../contact/me'
import type { Playbook } from '../contact/playbook'
import type { Language } from '../i18n/language'
import type { Words } from '../i18n/words'
import { noteTopic } from '../note/topic'
import { helpsForNote } from '../query/organization-help'
import type { Plan } from '../query/plan'
import { waysIn } from '../query/ways-in'
import { cardFieldsOf } from './card-fields'
import { keptByRevision } from './kept-by-revision'
import type { LiveTies } from './live-ties'
import { organizationNoteAt } from './organization-note'
import { outwardOf } from './outward'
import type { Acts, CardFields, TendContext } from './ring'

/** What the views' part of the ring is made of. */
export interface ContextParts {
	readonly app: App
	readonly ties: LiveTies
	/** How much a week is to hold, and where it begins. */
	readonly week: () => Pick<Plan, 'weeklyNumber' | 'weekStart'>
	readonly language: () => Language
	readonly words: () => Words
	readonly playbook: () => Playbook
	/** What the user's own note says. */
	readonly me: () => Me | null
	readonly openSettings: () => void
	readonly createContact: () => void
	readonly createContactAt: TendContext['createContactAt']
	readonly openPeople: TendContext['openPeople']
	readonly acts: Acts
}

/** The context that every view gets. */
export function tendContext(parts: ContextParts): TendContext {
	const { app, ties, week, language, words, playbook, me, openSettings, createContact, createContactAt, openPeople, acts } = parts
	const { compare } = new Intl.Collator(language())
	const waysTo = keptByRevision(ties.index, (to) => waysIn(to, ties.index, ties.index.today))
	const hasWayIn = (path: string): boolean => waysTo(noteTopic(path)).length > 0
	return {
		app,
		index: ties.index,
		plan: () => {
			const { weeklyNumber, weekStart } = week()
			return { today: ties.index.today, weeklyNumber, weekStart, compareNames: compare, hasWayIn }
		},
		language,
		words,
		playbook,
		unfolded: new Set(),
		vocabulary: () => ties.rules.vocabulary,
		progress: () => ties.progress,
		ready: () => ties.ready,
		onChange: (redraw) => ties.onChange(redraw),
		openSettings,
		createContact,
		createContactAt,
		openPeople,
		acts,
		cardFields: lastCard(app, ties),
		ideas: (path) => ties.ideas(path),
		ideasRevision: () => ties.ideasRevision,
		waysIn: waysTo,
		peopleAt: keptByRevision(ties.index, (organization) => ties.index.peopleAt(organization)),
		organizationNote: (path) => organizationNoteAt(app, path, ties.rules.vocabulary),
		helpsFor: (note) => helpsForNote(note, me(), ties.matches.world(me())),
		helpsAmong: (people) => ties.matches.helpsAmong(people, me()),
		me,
		matches: () => ties.matches.of(me()),
		matchesAbout: (path) => ties.matches.about(path, me()),
		outward: (path) => outwardOf(app, path, ties, me()),
	}
}

/** Keeps the card that was asked for last, so that redraws of an unchanged note read nothing. */
function lastCard(app: App, ties: LiveTies): TendContext['cardFields'] {
	let last: { readonly sign: readonly unknown[]; readonly card: Promise<CardFields | null> } | null = null
	return (path) => {
		if (ties.index.tie(path) === undefined) return Promise.resolve(null)
		const { mtime, size } = app.vault.getFileByPath(path)?.stat ?? {}
		const sign = [path, mtime, size, ties.rules, ties.index.today]
		if (last === null || last.sign.some((part, at) => part !== sign[at])) {
			last = { sign, card: cardFieldsOf(app, path, ties.rules, ties.index.today) }
		}
		return last.card
	}
}
