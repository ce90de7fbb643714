import type { Tie } from '../contact/tie'
import type { Day } from '../note/day'
import type { CirclePerson } from '../query/circle-people'
import type { Language } from './language'
import { sayReason } from './say-reason'
import type { Words } from './words'

/**
 * A person on the circles picture, line by line: the name; circle, state, promise and whether they are of today; then
 * why, or how far their due day is ahead.
 *
 * @param tie the person as of today; undefined: the picture shows another day, of which no reasons are known
 */
export function sayCirclePerson(person: CirclePerson, tie: Tie | undefined, words: Words, language: Language, today: Day): readonly string[] {
	const { circles, circlesPicture: says } = words
	const stands = [
		circles[person.circle],
		says.states[person.state],
		...(person.owed ? [says.promise] : []),
		...(person.today ? [says.today] : []),
	]
	const why = tie === undefined ? null : sayWhy(tie, words, language, today)
	return [person.name, stands.join(' · '), ...(why === null ? [] : [why])]
}

function sayWhy({ occasions, due }: Tie, { circlesPicture }: Words, language: Language, today: Day): string | null {
	const [first] = occasions
	if (first !== undefined) return sayReason(first.reason, language, today)
	return due === null ? null : circlesPicture.dueIn(today - due)
}
