import { NO_FIELDS } from '../note/fields'
import { fieldsFromText } from '../note/frontmatter'
import { isTemplate } from '../note/template'
import { composed } from './composed-splices'
import type { EditRules } from './edit-rules'
import type { Refusal } from './refusal'
import { Refused } from './refusal'
import type { Splice } from './splice'
import { spliced } from './splice'
import type { Step } from './step'

/** A note's text as an act leaves it. */
export interface EditedNote {
	readonly text: string
	/** What turns the text given into this one; none: it says so already. */
	readonly splices: readonly Splice[]
}

/** Does all the steps to a note's text, or none: then the reason. Templates are left alone (RULES 2). */
export function editedNote(path: string, text: string, steps: readonly Step[], rules: EditRules): EditedNote | Refusal {
	try {
		if (isTemplate(path, fieldsFromText(text) ?? NO_FIELDS)) throw new Refused('template')
		const rounds: (readonly Splice[])[] = []
		let after = text
		for (const step of steps) {
			const splices = step(after, rules)
			rounds.push(splices)
			after = spliced(after, splices)
		}
		return { text: after, splices: composed(text.length, rounds) }
	} catch (error) {
		if (error instanceof Refused) return error.refusal
		throw error
	}
}
