import { parse } from 'yaml'
import type { NoteFacts } from '../../src/contact/note-facts'
import { factsFrom, factsFromText } from '../../src/contact/note-facts'
import { defaultReadingRules } from '../../src/contact/reading-rules'
import { DEFAULT_RHYTHM } from '../../src/contact/rhythm-settings'
import { LinkPaths } from '../../src/index/link-paths'
import { TieIndex } from '../../src/index/tie-index'
import type { Day } from '../../src/note/day'
import { dayInName, dayOf } from '../../src/note/day'
import { frontmatterBlock } from '../../src/note/fence'
import { fieldsFromCache } from '../../src/note/fields'
import { fieldsFromText } from '../../src/note/frontmatter'
import type { NoteLines } from '../../src/note/note-lines'
import { linesOf } from '../../src/note/note-lines'
import { todayOf } from '../../src/query/today'
import type { Plan } from '../../src/query/plan'
import { benchEdits } from './edits'
import { benchHeap } from './heap'
import { benchHostile } from './hostile'
import { benchInBrowser } from './in-browser'
import { benchMeasures } from './measures'
import { ratioOf, reportLine } from './ratio'
import { vaultOf } from './vault-of'
import { benchWaysIn } from './ways-in'

const today = dayOf(2026, 11, 24) ?? 0
const rules = defaultReadingRules(dayInName)
const plan: Plan = { today, weeklyNumber: 7, weekStart: 1, compareNames: new Intl.Collator('en').compare }
const NO_LINES: NoteLines = { log: [], dated: [], promises: [], kept: [], toCome: [], unreadable: [] }
const CIRCLE_DAYS = new Map<unknown, number>([[1, 14], [2, 30], [3, 60]])

type Values = Readonly<Record<string, unknown>>

/** A person as the shortest code that reads the same fields has them. */
interface BarePerson {
	type: unknown
	circle: unknown
	stage: unknown
	met: Day | null
	last: Day | null
	cadence: unknown
	birthday: Day | null
	texts: string[]
	due: Day | null
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/

function bareDay(value: unknown): Day | null {
	const parts = typeof value === 'string' ? ISO.exec(value) : null
	return parts === null ? null : dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]))
}

/** Reads every field once, as what it is, with one spelling of each key, and computes one due day. */
function barePerson(values: Values): BarePerson {
	const person: BarePerson = { type: null, circle: null, stage: null, met: null, last: null, cadence: null, birthday: null, texts: [], due: null }
	for (const key of Object.keys(values)) {
		const value = values[key]
		switch (key.toLowerCase()) {
			case 'type': person.type = value; break
			case 'circle': person.circle = value; break
			case 'stage': person.stage = value; break
			case 'met': person.met = bareDay(value); break
			case 'last_contact': person.last = bareDay(value); break
			case 'cadence': person.cadence = value; break
			case 'birthday': person.birthday = bareDay(value); break
			default:
				for (const text of Array.isArray(value) ? value : [value]) person.texts.push(String(text).replace(/^\[\[|\]\]$/g, ''))
		}
	}
	const anchor = person.last ?? person.met
	const cadence = typeof person.cadence === 'number' ? person.cadence : CIRCLE_DAYS.get(person.circle)
	if (anchor !== null && cadence !== undefined) person.due = anchor + cadence
	return person
}

/** The bare pass: the same fields, one due day each, kept by path. */
function barePass(all: readonly { readonly path: string; readonly values: Values }[]): Map<string, BarePerson> {
	const people = new Map<string, BarePerson>()
	for (const { path, values } of all) people.set(path, barePerson(values))
	return people
}

function indexOf(paths: LinkPaths, facts: Iterable<NoteFacts>): TieIndex {
	const index = new TieIndex({ resolve: (link, from) => paths.resolve(link, from) }, DEFAULT_RHYTHM, today)
	for (const one of facts) index.put(one)
	return index
}

function benchCore(count: number): void {
	const files = [...vaultOf(count)]
	const paths = new LinkPaths()
	for (const [path] of files) paths.add(path)
	const cached = files.map(([path, text]) => ({ path, values: fieldsFromText(text)?.values ?? {} }))

	const fromCache = ratioOf(
		() => {
			const index = new TieIndex({ resolve: (link, from) => paths.resolve(link, from) }, DEFAULT_RHYTHM, today)
			for (const note of cached) {
				const facts = factsFrom(note.path, fieldsFromCache(note.values), NO_LINES, rules, today)
				if (facts !== null) index.put(facts)
			}
			return index.ties().length
		},
		() => barePass(cached),
	)
	console.log(reportLine('index from cache fields / bare pass', count, 4, fromCache))

	const blocks = files.map(([, text]) => frontmatterBlock(text)?.yaml ?? '')
	const heads = files.map(([path, text]) => ({ path, text: text.slice(0, frontmatterBlock(text)?.bodyStart) }))
	const fromText = ratioOf(
		() => heads.map(({ path, text }) => factsFromText(path, text, rules, today)),
		() => blocks.map((block): unknown => parse(block)),
		count > 1000 ? 5 : 15,
	)
	console.log(reportLine('contacts from text / bare yaml parse', count, 1.3, fromText))

	const facts = files.flatMap(([path, text]) => factsFromText(path, text, rules, today) ?? [])
	const index = indexOf(paths, facts)
	const dues = index.ties().map(({ due }) => due ?? 0)
	const [path = '', text = ''] = files[1] ?? []
	const before = cached[1]?.values ?? {}
	let read = 0
	let turn = 0
	const oneChange = ratioOf(
		() => {
			// As in Obsidian: the metadata cache has parsed the fields, the event hands over the text.
			turn += 1
			const fields = fieldsFromCache({ ...before, last_contact: `2026-10-${String(10 + (turn % 10))}` })
			const lines = linesOf(text, true, rules.dayOf(path), rules)
			read += 1
			const changed = factsFrom(path, fields, lines, rules, today)
			if (changed !== null) index.put(changed)
			return todayOf(index.ties(), plan)
		},
		() => {
			const late: number[] = []
			for (const due of dues) if (due <= today) late.push((today - due) / 30)
			return late.sort((a, b) => b - a)
		},
		101,
	)
	console.log(reportLine('one changed note to Today / bare pass', count, 2, oneChange))
	benchMeasures(index.ties(), plan)
	if (read !== turn) throw new Error('More notes were read than changed')
}

console.log('Ratios in one run, A B A B …; medians of the rounds (least–most)\n')
for (const count of [1_000, 10_000]) benchCore(count)
benchWaysIn(rules, today)
benchHeap(rules, today)
benchHostile(rules, today)
benchEdits()
for (const count of [1_000, 10_000]) await benchInBrowser(count)
