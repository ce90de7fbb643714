import type { FindingLine } from '../contact/finding'
import type { Finding, FindingKind } from '../query/findings'
import { capitalized } from './capitalized'
import type { Language } from './language'
import { sayDeed, sayTalk } from './say-interaction'
import { sayProblem } from './say-problem'
import type { Words } from './words'

const MOST_NAMES = 2

/** What was found, as a sentence or two: "Sofia is in circle 3 at the beginning, and stands in 2 requests …". */
export function sayFinding<Kind extends FindingKind>(finding: Finding<Kind>, words: Words): string {
	const kind: Kind = finding.kind
	return words.review.kinds[kind].says(finding.people[0]?.name ?? '', finding.facts, words.stages)
}

/** Whom or what a finding is about, in a few words: a name, two, or a circle. */
export function sayWhom({ people, facts }: Finding, words: Words): string {
	const names = new Set(people.map(({ name }) => name))
	if (names.size > MOST_NAMES) return words.people(names.size)
	if (names.size > 0) return [...names].join(', ')
	return facts !== null && 'circle' in facts ? words.circleNumber(facts.circle) : ''
}

/** One thing a finding rests on, without its day, which stands beside it. */
export function sayFindingLine({ said }: FindingLine, words: Words, language: Language): string {
	switch (said.kind) {
		case 'deed':
			return sayDeed(said, words)
		case 'contact':
			return sayTalk({ channel: said.channel, text: '' }, words)
		case 'met':
			return words.review.met
		case 'promise':
			return said.text
		case 'circle':
			return `${capitalized(words.circleNumber(said.circle))}: ${words.circles[said.circle]}`
		case 'stage':
			return `${words.card.stage}: ${words.stages[said.stage]}`
		case 'problem':
			return sayProblem(said.problem, language)
		case 'note':
			return said.name
	}
}
