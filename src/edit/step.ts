import type { EditRules } from './edit-rules'
import type { Splice } from './splice'

/**
 * One thing done to one note: the splices of the text it is handed, by that text alone. No splices: the note says so
 * already. An act is a few of them in a row.
 *
 * @throws Refused
 */
export type Step = (text: string, rules: EditRules) => readonly Splice[]
