import type { LineRange, PlaybookReading } from '../contact/playbook'
import type { StageWords } from './stage-words'

/** What was made of the user's playbook: the lines taken, the headings not understood, the stages it leaves to Tend. */
export function sayPlaybook({ path, isThere, taken, unclear, missing }: PlaybookReading, { playbook: words }: StageWords): string {
	if (!isThere) return words.gone(path)
	const said = [taken.length === 0 ? words.nothing(path) : words.taken(path, taken.map(sayLines).join(', '))]
	if (unclear.length > 0) said.push(words.unclear(unclear.join(', '), unclear.length))
	if (taken.length > 0 && missing.length > 0) said.push(words.missing(missing.join(', '), missing.length))
	return said.join(' ')
}

function sayLines({ first, last }: LineRange): string {
	return first === last ? String(first) : `${String(first)}–${String(last)}`
}
