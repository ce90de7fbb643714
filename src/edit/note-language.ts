import type { ReadingRules } from '../contact/reading-rules'
import { folded } from '../note/fold'
import { topItems } from './list-item'
import { bodyOf, lineText, type NoteBody } from './note-body'
import { sectionUnder } from './section'

/** The languages in which Tend adds words to a note. */
export type NoteLanguage = 'en' | 'ru'

/**
 * The language a note is written in, for the words that Tend adds: that of its log's heading, else of most of the
 * properties Tend knows, else of most items of the log; `otherwise` where none of them tells.
 */
export function noteLanguage(text: string, rules: ReadingRules, otherwise: NoteLanguage): NoteLanguage {
	return languageOfBody(bodyOf(text), rules, otherwise)
}

/** As `noteLanguage`, of a note that has been gone through already. */
export function languageOfBody(body: NoteBody, rules: ReadingRules, otherwise: NoteLanguage): NoteLanguage {
	const log = sectionUnder(body, rules.logHeadings)
	const items = log === null ? [] : topItems(body, log.headingEnd + 1, log.last).map(({ block }) => block.text)
	const keys = body.lines.slice(0, body.firstLine - 1).flatMap((_, index) => {
		const key = /^(["']?)([^\s"'#:-][^"':]*)\1[ \t]*:(?:\s|$)/.exec(lineText(body, index + 1))?.[2] ?? ''
		return tellsLanguage(key, rules) ? key : []
	})
	const heading = log === null ? '' : (body.blockAt.get(log.line)?.text ?? '')
	return languageOf(heading) ?? mostlyIn(keys) ?? mostlyIn(items) ?? otherwise
}

/** The language that most letters of a text belong to; null: as many to each. */
export function languageOf(text: string): NoteLanguage | null {
	const russian = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
	const english = text.match(/\p{Script=Latin}/gu)?.length ?? 0
	return russian === english ? null : russian > english ? 'ru' : 'en'
}

/** Keys that Obsidian itself writes in English say nothing of the user's language. */
export function tellsLanguage(key: string, { vocabulary }: ReadingRules): boolean {
	const property = vocabulary.get(folded(key))
	return property !== undefined && property !== 'type' && property !== 'tags' && property !== 'aliases'
}

function mostlyIn(texts: readonly string[]): NoteLanguage | null {
	let russian = 0
	for (const text of texts) {
		const language = languageOf(text)
		if (language !== null) russian += language === 'ru' ? 1 : -1
	}
	return russian === 0 ? null : russian > 0 ? 'ru' : 'en'
}
