import type { Scale } from '../contact/step'
import { stepFrom } from '../contact/step'
import { folded } from '../note/fold'

/**
 * A circle or a stage spelt as the note spells the one it has: a number for a number, a name for a name of the same
 * language, `Этап 3: …` for `Этап 2: …`, a link for a link. Where the note's spelling is its own, the number.
 */
export function stepLike<Step extends number>(before: unknown, step: Step, scale: Scale<Step>): string | number {
	if (typeof before !== 'string') return step
	const link = /^(\[\[)([^[\]|]*)(\]\])$/.exec(before.trim())
	const [, open = '', inner = before.trim(), close = ''] = link ?? []
	const spelt = textLike(inner, step, scale)
	return spelt === null ? step : open + spelt + close
}

function textLike<Step extends number>(before: string, step: Step, scale: Scale<Step>): string | null {
	const old = stepFrom(before, scale)
	if (typeof old !== 'number') return null
	const named = nameLike(before, old, step, scale)
	if (named !== null) return named
	const [, head, rest = ''] = /^(\D*)\d(.*)$/.exec(before) ?? []
	if (head === undefined) return null
	const [, sign = '', name = ''] = /^(\s*[:—–-]\s*)(.*)$/.exec(rest) ?? []
	const renamed = nameLike(name, old, step, scale)
	return rest === '' ? `${head}${String(step)}` : renamed === null ? null : `${head}${String(step)}${sign}${renamed}`
}

/** The name of a step that stands where `before` stands among the names of the old one. */
function nameLike<Step extends number>(before: string, old: Step, step: Step, { called }: Scale<Step>): string | null {
	const at = called[old].findIndex((name) => folded(name) === folded(before))
	const name = called[step][at]
	if (name === undefined) return null
	return before.charAt(0) === before.charAt(0).toLowerCase() ? name : name.charAt(0).toUpperCase() + name.slice(1)
}
