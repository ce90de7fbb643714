import type { App } from 'obsidian'
import type { Party } from '../contact/acquaintance'
import type { Me } from '../contact/me'
import type { Playbook } from '../contact/playbook'
import type { Language } from '../i18n/language'
import type { Words } from '../i18n/words'
import type { Day } from '../note/day'
import { helpsForNote } from '../query/organization-help'
import type { Plan } from '../query/plan'
import { waysIn } from '../query/ways-in'
import { withinReach } from '../query/within-reach'
import { cardFieldsOf } from './card-fields'
import { keptByRevision } from './kept-by-revision'
import { keptBySign } from './kept-by-sign'
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
	const { index } = ties
	const reach = keptByRevision(index, (today: Day) => withinReach(index, today))
	return {
		app,
		index,
		plan: () => {
			const { weeklyNumber, weekStart } = week()
			return { today: index.today, weeklyNumber, weekStart, compareNames: compare, hasWayIn: (path) => reach(index.today)(path) }
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
		waysIn: keptByRevision(index, (to: Party) => waysIn(to, index, index.today)),
		peopleAt: keptByRevision(index, (organization: Party) => index.peopleAt(organization)),
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
	const kept = keptBySign<Promise<CardFields | null>>()
	return (path) => {
		const { index, rules } = ties
		if (index.tie(path) === undefined) return Promise.resolve(null)
		const { mtime, size } = app.vault.getFileByPath(path)?.stat ?? {}
		return kept([path, mtime, size, rules, index.today], () => cardFieldsOf(app, path, rules, index.today))
	}
}
