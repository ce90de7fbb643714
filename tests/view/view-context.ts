import type { App } from 'obsidian'
import { onTestFinished, vi } from 'vitest'
import { TieIndex } from '../../src/index/tie-index'
import type { Language } from '../../src/i18n/language'
import { wordsNamedBy } from '../../src/i18n/words-named-by'
import { wordsFor } from '../../src/i18n/words-for'
import { OWN_PLAYBOOK } from '../../src/contact/playbook'
import type { Me } from '../../src/contact/me'
import type { Playbook } from '../../src/contact/playbook'
import type { Tie } from '../../src/contact/tie'
import type { Match } from '../../src/query/match'
import type { Help } from '../../src/query/organization'
import type { WayIn } from '../../src/query/way-in'
import { DEFAULT_RHYTHM } from '../../src/contact/rhythm-settings'
import { factsFromText } from '../../src/contact/note-facts'
import { defaultReadingRules } from '../../src/contact/reading-rules'
import { dayInName } from '../../src/note/day'
import { organizationNoteAt } from '../../src/vault/organization-note'
import type { Acts, CardFields, Progress, TendContext } from '../../src/vault/ring'
import type { Idea } from '../../src/query/idea'
import { dayAt } from '../contact-builder'
import { appWith, hostOf } from '../host/test-app'

/** The day of all tests in this folder: a Tuesday. */
export const TODAY = dayAt('2026-11-24')

/** A context over an index that the test feeds itself: nothing moves but by the test. */
export interface ViewContext {
	readonly app: App
	readonly context: TendContext
	readonly createContact: () => void
	readonly openSettings: () => void
	/** Puts a note into the index alone, and tells the views. */
	readonly say: (path: string, text: string) => void
	readonly forget: (path: string) => void
	/** Tells the views that something may have moved. */
	readonly redraw: () => void
	progress: Progress | null
	ready: boolean
	language: Language
	fields: CardFields | null
	/** What could be sent, by the person's path. */
	ideas: Readonly<Record<string, readonly Idea[]>>
	ideasRevision: number | null
	playbook: Playbook
	/** The ways in, by whom they lead to. */
	waysIn: Readonly<Record<string, readonly WayIn[]>>
	/** Who works where. */
	peopleAt: Readonly<Record<string, readonly Tie[]>>
	/** What I offer to an organization, by its note. */
	helpsFor: Readonly<Record<string, readonly Help[]>>
	me: Me | null
	matches: readonly Match[]
}

const RULES = defaultReadingRules(dayInName)

/**
 * A context whose vault and index hold these notes.
 *
 * @param aliases which notes of no contact bear which alias
 */
export async function viewContext(files: Readonly<Record<string, string>> = {}, aliases: Readonly<Record<string, string>> = {}): Promise<ViewContext> {
	const app = await appWith(files)
	onTestFinished(() => hostOf(app).quit())
	const resolve = (link: string, from: string) => app.metadataCache.getFirstLinkpathDest(link, from)?.path ?? null
	const index = new TieIndex({ resolve, aliased: (name) => aliases[name] ?? null }, DEFAULT_RHYTHM, TODAY)
	const views = new Set<() => void>()
	const redraw = () => {
		for (const view of [...views]) view()
	}
	const put = (path: string, text: string) => {
		const facts = factsFromText(path, text, RULES, TODAY)
		if (facts !== null) index.put(facts)
	}
	for (const [path, text] of Object.entries(files)) put(path, text)
	const { compare } = new Intl.Collator('en')
	const createContact = vi.fn()
	const openSettings = vi.fn()
	const context: TendContext = {
		app,
		index,
		plan: () => ({ today: TODAY, weeklyNumber: 7, weekStart: 1, compareNames: compare }),
		language: () => view.language,
		words: () => wordsNamedBy(view.playbook, wordsFor(view.language)),
		playbook: () => view.playbook,
		unfolded: new Set(),
		vocabulary: () => RULES.vocabulary,
		progress: () => view.progress,
		ready: () => view.ready,
		onChange: (draw) => {
			views.add(draw)
			return () => views.delete(draw)
		},
		openSettings,
		createContact,
		createContactAt: vi.fn<TendContext['createContactAt']>(),
		openPeople: vi.fn<TendContext['openPeople']>(),
		acts: noActs(),
		cardFields: () => Promise.resolve(view.fields),
		ideas: (path) => view.ideas[path] ?? [],
		ideasRevision: () => view.ideasRevision,
		waysIn: (to) => view.waysIn[to] ?? [],
		peopleAt: (organization) => view.peopleAt[organization] ?? [],
		organizationNote: (path) => organizationNoteAt(app, path, RULES.vocabulary),
		helpsFor: ({ path }) => view.helpsFor[path] ?? [],
		helpsAmong: (people) => (view.matches.length === 0 ? view.matches : view.matches.filter(({ kind, who }) => kind === 'help' && people.includes(who))),
		me: () => view.me,
		matches: () => view.matches,
		matchesAbout: (path) => view.matches.filter((match) => match.who.contact.path === path || (match.kind === 'introduce' && match.other.contact.path === path)),
		outward: () => Promise.resolve(null),
	}
	const view: ViewContext = {
		app,
		context,
		createContact,
		openSettings,
		redraw,
		say: (path, text) => {
			put(path, text)
			redraw()
		},
		forget: (path) => {
			index.remove(path)
			redraw()
		},
		progress: null,
		ready: true,
		language: 'en',
		fields: null,
		ideas: {},
		ideasRevision: 0,
		playbook: OWN_PLAYBOOK,
		waysIn: {},
		peopleAt: {},
		helpsFor: {},
		me: null,
		matches: [],
	}
	return view
}

/** A contact of circle 2, last spoken to on a day. */
export function contactNote(lastContact: string, more = ''): string {
	return `---\ntype: contact\ncircle: 2\nmet: 2020-01-01\nlast_contact: ${lastContact}\n${more}---\n`
}

/** This many people, long overdue, the first by name the longest. */
export function overdueVault(count: number): Record<string, string> {
	return Object.fromEntries(
		Array.from({ length: count }, (_, at) => {
			const name = `Person ${String(at).padStart(5, '0')}`
			return [`People/${name}.md`, contactNote(at % 2 === 0 ? '2026-09-01' : '2026-09-15')]
		}),
	)
}

/** A place on the page that is seen, until the test ends. */
export function place(): HTMLElement {
	const el = document.body.createDiv()
	onTestFinished(() => el.remove())
	return el
}

/** The texts of all elements that a selector finds. */
export function textsOf(el: ParentNode, selector: string): string[] {
	return [...el.querySelectorAll(selector)].map(({ textContent }) => textContent)
}

/** Presses a key where the focus is. */
export function press(key: string): void {
	const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
	document.activeElement?.dispatchEvent(event)
}

/** Acts that do nothing, and remember that they were asked for. */
export function noActs(): Acts {
	return {
		forPeople: vi.fn<Acts['forPeople']>(() => []),
		log: vi.fn<Acts['log']>(),
		briefing: vi.fn<Acts['briefing']>(),
		waysIn: vi.fn<Acts['waysIn']>(),
		later: vi.fn<Acts['later']>(() => []),
		moveToStage: vi.fn<Acts['moveToStage']>(() => Promise.resolve(true)),
		dismiss: vi.fn<Acts['dismiss']>(),
		toCircle: vi.fn<Acts['toCircle']>(() => Promise.resolve(true)),
		savePicture: vi.fn<Acts['savePicture']>(() => Promise.resolve()),
		keepPromise: vi.fn<Acts['keepPromise']>(),
		forPromise: vi.fn<Acts['forPromise']>(() => []),
		forLine: vi.fn<Acts['forLine']>(() => []),
		fix: vi.fn<Acts['fix']>(() => null),
		mark: vi.fn<Acts['mark']>(() => 0),
		undoSince: vi.fn<Acts['undoSince']>(() => Promise.resolve(null)),
	}
}
