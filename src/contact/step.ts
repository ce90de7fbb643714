import { folded } from '../note/fold'
import { linksOf } from '../note/link'
import { textOf } from '../note/value'
import { isAbsent } from './absent'
import { noteName } from './note-name'

/** A property that names one of a few numbered steps: a circle, a stage. */
export interface Scale<Step extends number> {
	/** Every spelling of a step but its bare number, folded: `support`, `поддержка`, `circle1`. */
	readonly names: ReadonlyMap<string, Step>
	readonly steps: readonly Step[]
	/** What each step is called, name by name: the same place in every list is the same language and taste. */
	readonly called: Readonly<Record<Step, readonly string[]>>
}

/**
 * A scale from its words (`circle`, `круг`) and the names of each step.
 *
 * @param names what each step is called; any case, spaces and hyphens aside
 */
export function scaleOf<Step extends number>(
	steps: readonly Step[],
	words: readonly string[],
	names: Readonly<Record<Step, readonly string[]>>,
): Scale<Step> {
	const byName = new Map<string, Step>()
	for (const step of steps) {
		for (const name of names[step]) byName.set(folded(name), step)
		for (const word of words) byName.set(folded(word + String(step)), step)
	}
	return { names: byName, steps, called: names }
}

/**
 * The step a property value names: its number, a name, `Stage 3`, `Этап 3: …`, or a link to a note called so
 * (DESIGN 2). Of a list the first counts (RULES 18). Empty is absent; anything else is unreadable.
 */
export function stepFrom<Step extends number>(value: unknown, scale: Scale<Step>): Step | 'absent' | 'unreadable' {
	if (typeof value === 'number') return scale.steps.find((step) => step === value) ?? 'unreadable'
	if (isAbsent(value)) return 'absent'
	const first: unknown = Array.isArray(value) ? value.find((item) => !isAbsent(item)) : value
	if (typeof first === 'number') return stepFrom(first, scale)
	// An unquoted link arrives as a list in a list.
	const of = Array.isArray(first) ? [first] : first
	const [link] = linksOf(of)
	if (link !== undefined) return stepNamed(noteName(link.target), scale) ?? stepNamed(link.shown, scale) ?? 'unreadable'
	return stepNamed(textOf(of) ?? '', scale) ?? 'unreadable'
}

function stepNamed<Step extends number>(text: string, scale: Scale<Step>): Step | undefined {
	const name = text.trim()
	const number = scale.steps.find((step) => String(step) === name)
	// What follows a colon, a dash or a bracket explains: `Этап 3: Углубление отношений`.
	const head = name.split(/[:(]|\.\s|\s[-–—]\s/, 1)[0] ?? ''
	return number ?? scale.names.get(folded(name)) ?? scale.names.get(folded(head))
}
