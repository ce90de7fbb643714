import { linkedTextsOf } from '../note/value'
import type { LinkedText } from '../note/value'
import type { PropertyReader } from './property-reader'

/** What makes a person more than a name: what to know before a talk, and what to be useful with (DESIGN 1). */
export type HumanProperty =
	| 'pronunciation'
	| 'family'
	| 'hobbies'
	| 'interests'
	| 'problems'
	| 'needs'
	| 'offers'
	| 'boundaries'
	| 'introduced_by'
	| 'knows'

const HUMAN_PROPERTIES = [
	'pronunciation',
	'family',
	'hobbies',
	'interests',
	'problems',
	'needs',
	'offers',
	'boundaries',
	'introduced_by',
	'knows',
] as const satisfies readonly HumanProperty[]

/** One entry of such a property, and the notes it links to, as written and unresolved. */
export type Said = LinkedText

/** What a note says of the human side; a property that says nothing is absent. */
export type HumanSide = Readonly<Partial<Record<HumanProperty, readonly Said[]>>>

const NOTHING: HumanSide = {}

/** The human side as a note's properties tell it. */
export function humanSideOf(reader: PropertyReader): HumanSide {
	let side: Partial<Record<HumanProperty, readonly Said[]>> | null = null
	for (const property of HUMAN_PROPERTIES) {
		if (!reader.has(property)) continue
		const said = linkedTextsOf(reader.value(property))
		if (said.length === 0) continue
		side ??= {}
		side[property] = said
	}
	return side ?? NOTHING
}
