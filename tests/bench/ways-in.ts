import type { NoteFacts } from '../../src/contact/note-facts'
import { factsFromText } from '../../src/contact/note-facts'
import type { ReadingRules } from '../../src/contact/reading-rules'
import { DEFAULT_RHYTHM } from '../../src/contact/rhythm-settings'
import { LinkPaths } from '../../src/index/link-paths'
import { TieIndex } from '../../src/index/tie-index'
import type { Day } from '../../src/note/day'
import { noteTopic } from '../../src/note/topic'
import { waysIn } from '../../src/query/ways-in'
import { ratioOf, reportLine } from './ratio'
import { seeded } from './vault-of'

const PEOPLE = 10_000
const TIES_EACH = 5
const QUESTIONS = 20
const GOAL = 0.05

/** Ten thousand people, every second of them still to meet, with five links to others in each note. */
function acquaintances(): Map<string, string> {
	const random = seeded(PEOPLE)
	const someone = (): string => `[[Person ${String(Math.floor(random() * PEOPLE))}]]`
	return new Map(
		Array.from({ length: PEOPLE }, (_, at) => {
			const met = at % 2 === 0 ? [] : [`met: 2025-${String(1 + (at % 9)).padStart(2, '0')}-11`, `stage: ${String(1 + (at % 4))}`]
			const knows = Array.from({ length: TIES_EACH - 1 }, () => `"${someone()}"`).join(', ')
			const lines = ['---', 'type: contact', 'circle: 2', ...met, `organization: Works ${String(at % 50)}`, `knows: [${knows}]`, '---', `Sat next to ${someone()}.`]
			return [`People/Person ${String(at)}.md`, lines.join('\n')]
		}),
	)
}

/** What one question for ways in costs against building the whole index, links resolved and ties judged. */
export function benchWaysIn(rules: ReadingRules, today: Day): void {
	const files = acquaintances()
	const paths = new LinkPaths()
	for (const path of files.keys()) paths.add(path)
	const facts = [...files].flatMap(([path, text]) => factsFromText(path, text, rules, today) ?? [])
	const built = (all: readonly NoteFacts[]): TieIndex => {
		const index = new TieIndex({ resolve: (link, from) => paths.resolve(link, from) }, DEFAULT_RHYTHM, today)
		for (const one of all) index.put(one)
		index.ties()
		return index
	}
	const index = built(facts)
	const toMeet = index.ties().filter(({ anchor }) => anchor === null).slice(0, QUESTIONS)
	let found = 0
	const one = ratioOf(
		() => {
			for (const { contact } of toMeet) found += waysIn(noteTopic(contact.path), index, today).length
		},
		() => built(facts),
		7,
	)
	if (found === 0) throw new Error('Nobody was found a way in to')
	const each = { ...one, ours: one.ours / QUESTIONS, ratio: one.ratio / QUESTIONS, least: one.least / QUESTIONS, most: one.most / QUESTIONS }
	console.log(reportLine('one way in / index of 50,000 ties', PEOPLE, GOAL, each))
	const works = ratioOf(() => waysIn('name works7', index, today), () => built(facts), 7)
	console.log(reportLine('ways in to 200 people of one organization', PEOPLE, GOAL, works))
}
