import { factsFromText } from '../../src/contact/note-facts'
import { DEFAULT_RHYTHM } from '../../src/contact/rhythm-settings'
import type { Tie } from '../../src/contact/tie'
import type { Planned } from '../../src/edit/act-plan'
import { isRefusal } from '../../src/edit/act-plan'
import type { EditRules } from '../../src/edit/edit-rules'
import { editedNote } from '../../src/edit/edited-note'
import type { EditedNote } from '../../src/edit/edited-note'
import type { NoteLanguage } from '../../src/edit/note-language'
import type { LinkTo } from '../../src/edit/plan-log'
import type { Refusal } from '../../src/edit/refusal'
import type { Step } from '../../src/edit/step'
import { LinkPaths } from '../../src/index/link-paths'
import { TieIndex } from '../../src/index/tie-index'
import { dayInName } from '../../src/note/day'
import { editRulesFrom, readingRulesFrom } from '../../src/settings/rules-from'
import { settingsFrom } from '../../src/settings/settings'
import { dayAt } from '../contact-builder'

/** The day on which the acts of these tests are done: a Tuesday. */
export const TODAY = dayAt('2026-11-24')

/** The rules of editing by settings as they stand in `data.json`. */
export function editRules(data: unknown = {}, language: NoteLanguage = 'en'): EditRules {
	const settings = settingsFrom(data)
	return editRulesFrom(settings, readingRulesFrom(settings, dayInName), language)
}

export const RULES = editRules()

/** Where the note of these tests is. */
export const PATH = 'People/Anna.md'

/** A contact's note: these properties beside its type, and a body. */
export function note(properties: string, body = ''): string {
	return `---\ntype: contact\n${properties === '' ? '' : `${properties}\n`}---\n${body}`
}

/** The person of a note, judged as of that day with what other notes say, read as the plugin reads them. */
export function tieFrom(
	text: string,
	{ path = PATH, others = {}, today = TODAY, rules = RULES }: {
		readonly path?: string
		readonly others?: Readonly<Record<string, string>>
		readonly today?: number
		readonly rules?: EditRules
	} = {},
): Tie {
	const paths = new LinkPaths()
	const index = new TieIndex({ resolve: (link, from) => paths.resolve(link, from) }, DEFAULT_RHYTHM, today)
	for (const [at, said] of Object.entries({ ...others, [path]: text })) {
		paths.add(at)
		const facts = factsFromText(at, said, rules.reading, today)
		if (facts !== null) index.put(facts)
	}
	const tie = index.tie(path)
	if (tie === undefined) throw new Error(`${path} is no contact`)
	return tie
}

/** What a plan makes of one note, or why it does not. */
export function outcomeOf(planned: Planned, text: string, { path = PATH, rules = RULES }: { path?: string; rules?: EditRules } = {}): EditedNote | Refusal {
	if (isRefusal(planned)) return planned
	const steps = planned.changes.filter((change) => change.path === path).flatMap((change) => change.steps)
	return editedNote(path, text, steps, rules)
}

/** The text of a note after a plan; the plan must not be refused. */
export function done(planned: Planned, text: string, where: { path?: string; rules?: EditRules } = {}): string {
	const outcome = outcomeOf(planned, text, where)
	if (isRefusal(outcome)) throw new Error(`Refused: ${outcome.kind}`)
	return outcome.text
}

/** The text of a note after one step, which must not be refused. */
export function stepped(step: Step, text: string, rules = RULES): string {
	return done({ changes: [{ path: PATH, steps: [step] }] }, text, { rules })
}

/** Why a plan is not made, or not carried out; null: it is. */
export function refusalOf(planned: Planned, text: string, where: { path?: string; rules?: EditRules } = {}): Refusal | null {
	const outcome = outcomeOf(planned, text, where)
	return isRefusal(outcome) ? outcome : null
}

/** Links as short as Obsidian makes them. */
export const linkTo: LinkTo = (path) => `[[${path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '')}]]`
