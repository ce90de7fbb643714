import { describe, expect, it } from 'vitest'
import type { TopicNote } from '../../src/contact/topic-note'
import { TopicBook } from '../../src/index/topic-book'
import { nameTopic, noteTopic, tagTopics } from '../../src/note/topic'
import type { TopicWorld } from '../../src/query/something-to-send'
import { somethingToSend, whyNothingToSend } from '../../src/query/something-to-send'
import { aContact, dayAt } from '../contact-builder'
import type { ContactBuilder } from '../contact-builder'

const TODAY = '2026-11-24'
const PEOPLE: ReadonlySet<string> = new Set(['Boris.md'])

/** A note that links to these notes and bears these tags, each with its `#`. */
function note(path: string, changed: string, ...bears: readonly string[]): TopicNote {
	const topics = bears.flatMap((one) => (one.startsWith('#') ? tagTopics(one) : [noteTopic(one)]))
	return { path, title: path.replace('.md', ''), changed: dayAt(changed), aliases: [], topics: [noteTopic(path), ...topics], address: null }
}

/** A vault of these notes, in which a link finds the note of its name. */
function worldOf(...notes: readonly TopicNote[]): TopicWorld {
	const book = new TopicBook()
	for (const one of notes) book.put(one)
	const paths = new Set([...notes.map(({ path }) => path), ...PEOPLE])
	return {
		topicOf: (link) => {
			const path = `${link}.md`
			if (PEOPLE.has(path)) return null
			return paths.has(path) ? noteTopic(path) : nameTopic(link)
		},
		bearersOf: (topic) => book.bearersOf(topic),
	}
}

const titles = (person: ContactBuilder, world: TopicWorld) => somethingToSend(person.tieOn(TODAY), dayAt(TODAY), world).map(({ title }) => title)

const TITAN = note('Titan.md', '2020-01-01')
const lover = aContact().inCircle(2).metOn('2024-01-01').whose('interests', '[[Titan]]')

describe('when a note is something to send', () => {
	it.each([
		['the day before the last contact', '2026-10-05', false],
		['the day of the last contact', '2026-10-06', false],
		['the day after', '2026-10-07', true],
		['today', '2026-11-24', true],
		['tomorrow, by a clock that is wrong', '2026-11-25', false],
	])('changed on %s', (_, changed, isOffered) => {
		expect(titles(lover.spokeOn('2026-10-06'), worldOf(TITAN, note('Review.md', changed, 'Titan.md')))).toEqual(isOffered ? ['Review'] : [])
	})

	it.each([
		['the day they met', '2026-11-20', false],
		['the day after', '2026-11-21', true],
	])('nothing logged, changed on %s', (_, changed, isOffered) => {
		const met = aContact().inCircle(3).metOn('2026-11-20').whose('interests', '[[Titan]]')
		expect(titles(met, worldOf(TITAN, note('Review.md', changed, 'Titan.md')))).toEqual(isOffered ? ['Review'] : [])
	})

	it.each([
		['31 days ago', '2026-10-24', false],
		['30 days ago', '2026-10-25', true],
		['today', '2026-11-24', true],
		['tomorrow', '2026-11-25', false],
	])('never spoken to, changed %s', (_, changed, isOffered) => {
		const stranger = aContact().inCircle(3).whose('interests', '[[Titan]]')
		expect(titles(stranger, worldOf(TITAN, note('Review.md', changed, 'Titan.md')))).toEqual(isOffered ? ['Review'] : [])
	})

	it('is about every link of an entry, each by what it shows', () => {
		const person = aContact().inCircle(2).metOn('2024-01-01').spokeOn('2026-10-06').whose('interests', '[[Nowhere]], and [[Titan]]')
		expect(titles(person, worldOf(note('Alloys.md', '2026-11-20', 'Titan.md'), TITAN))).toEqual(['Alloys'])
	})

	it('the topic’s own note, when it changed itself', () => {
		expect(titles(lover.spokeOn('2026-10-06'), worldOf(note('Titan.md', '2026-10-07')))).toEqual(['Titan'])
		expect(titles(lover.spokeOn('2026-10-06'), worldOf(note('Titan.md', '2026-10-06')))).toEqual([])
	})

	it('nobody is sent anything who has died, asked to be left alone, or whose log is not read', () => {
		const world = worldOf(TITAN, note('Review.md', TODAY, 'Titan.md'))
		const spoken = lover.spokeOn('2026-10-06')
		expect(titles(spoken, world)).toEqual(['Review'])
		expect(titles(spoken.deceased(), world)).toEqual([])
		expect(titles(spoken.never(), world)).toEqual([])
		expect(titles(spoken.withUnreadLog(), world)).toEqual([])
	})
})

describe('what a note may share with a person', () => {
	const spoken = aContact().inCircle(2).spokeOn('2026-10-06')
	const world = worldOf(TITAN, note('Linked.md', TODAY, 'Titan.md'), note('Tagged.md', TODAY, '#titan'), note('Nested.md', TODAY, '#metal/titan'))

	it.each([
		['a link', '[[Titan]]', ['Linked']],
		['a name, which is the note and the tag', 'titan', ['Tagged']],
		['the name as the note has it', 'Titan', ['Linked', 'Tagged']],
		['a tag above it', 'metal', ['Nested']],
		['a nested tag', 'metal/titan', ['Nested']],
		['nothing of it', 'steel', []],
	])('by %s', (_, said, offered) => {
		expect(titles(spoken.whose('interests', said), world).sort()).toEqual(offered)
	})

	it.each(['interests', 'problems', 'needs', 'hobbies'] as const)('by %s, with the line that says it', (property) => {
		const [idea] = somethingToSend(spoken.whose(property, '[[Titan]]').tieOn(TODAY), dayAt(TODAY), world)
		const source = { path: 'People/Somebody.md', line: 3 }
		expect(idea?.shared).toEqual([{ text: 'Titan', of: property, source }])
	})

	it.each(['family', 'offers', 'boundaries'] as const)('but not by %s', (property) => {
		expect(titles(spoken.whose(property, '[[Titan]]'), world)).toEqual([])
	})

	it('by a link or a tag of the last conversation, with its line', () => {
		const talked = aContact().inCircle(2).spokeAbout('2026-10-06', 'Titan', '#metal')
		const ideas = somethingToSend(talked.tieOn(TODAY), dayAt(TODAY), world)
		const source = { path: 'People/Somebody.md', line: 40 }
		expect(ideas.map(({ title, shared }) => [title, shared])).toEqual([
			['Nested', [{ text: '#metal', of: 'last', source }]],
			['Linked', [{ text: 'Titan', of: 'last', source }]],
		])
	})

	it('not by an earlier conversation', () => {
		expect(titles(aContact().inCircle(2).spokeAbout('2026-10-06', 'Titan').spokeOn('2026-10-07'), world)).toEqual([])
	})

	it('not by a person: what others are about is not to be handed on', () => {
		const gossip = worldOf(note('About Boris.md', TODAY, 'Boris.md'))
		expect(titles(aContact().inCircle(2).spokeAbout('2026-10-06', 'Boris').whose('interests', '[[Boris]]'), gossip)).toEqual([])
	})

	it('each topic once, though it is said several times', () => {
		const twice = aContact().inCircle(2).spokeAbout('2026-10-06', 'Titan').whose('problems', '[[Titan]]').whose('interests', 'Titan')
		const [idea] = somethingToSend(twice.tieOn(TODAY), dayAt(TODAY), world)
		expect(idea?.shared.map(({ of }) => of)).toEqual(['interests'])
	})
})

describe('the order of what to send', () => {
	const spoken = aContact().inCircle(2).spokeOn('2026-10-06')

	it('is by the topic that the fewest notes bear', () => {
		const rare = note('Z rare.md', '2026-10-07', '#rare')
		const world = worldOf(note('A common.md', TODAY, '#common'), note('B common.md', TODAY, '#common'), rare)
		expect(titles(spoken.whose('interests', 'common', 'rare'), world)).toEqual(['Z rare', 'A common', 'B common'])
	})

	it('counts all who bear a topic, changed or not', () => {
		const world = worldOf(note('A.md', TODAY, '#x'), note('Old.md', '2020-01-01', '#x'), note('B.md', TODAY, '#y'))
		expect(titles(spoken.whose('interests', 'x', 'y'), world)).toEqual(['B', 'A'])
	})

	it('then by how much is shared', () => {
		const world = worldOf(note('A one.md', TODAY, '#x'), note('B two.md', TODAY, '#x', '#y'), note('C other.md', '2020-01-01', '#y'))
		expect(titles(spoken.whose('interests', 'x', 'y'), world)).toEqual(['B two', 'A one'])
	})

	it('then by the newest change, then by path', () => {
		const world = worldOf(note('B.md', '2026-11-20', '#x'), note('C.md', '2026-11-21', '#x'), note('A.md', '2026-11-20', '#x'))
		expect(titles(spoken.whose('interests', 'x'), world)).toEqual(['C', 'A', 'B'])
	})

	it('names the most specific topic of a note first', () => {
		const world = worldOf(note('A.md', TODAY, '#cnc/titanium'), note('B.md', TODAY, '#cnc'))
		const ideas = somethingToSend(spoken.whose('interests', 'cnc', 'cnc/titanium').tieOn(TODAY), dayAt(TODAY), world)
		expect(ideas.map(({ title, shared }) => [title, shared.map(({ text }) => text)])).toEqual([
			['A', ['cnc/titanium', 'cnc']],
			['B', ['cnc']],
		])
	})

	it('names the nested tag first where one note alone bears both', () => {
		const ideas = somethingToSend(spoken.whose('interests', 'cnc', 'cnc/titanium').tieOn(TODAY), dayAt(TODAY), worldOf(note('A.md', TODAY, '#cnc/titanium')))
		expect(ideas[0]?.shared.map(({ text }) => text)).toEqual(['cnc/titanium', 'cnc'])
	})

	it('ends with the fifth', () => {
		const many = ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => note(`${name}.md`, TODAY, '#x'))
		expect(titles(spoken.whose('interests', 'x'), worldOf(...many))).toEqual(['A', 'B', 'C', 'D', 'E'])
	})
})

describe('why a new tie has nothing to be sent', () => {
	const met = aContact().inCircle(3).metOn('2026-11-23')

	it.each<[string, ContactBuilder, 'unchanged' | 'no-topics' | null]>([
		['a first message, nothing known', met, 'no-topics'],
		['a first message, an interest known', met.whose('interests', 'jazz'), 'unchanged'],
		['a first message, only family known', met.whose('family', 'a son'), 'no-topics'],
		['a bridge, nothing known', met.metOn('2026-11-09'), 'no-topics'],
		['a bridge after a talk with a topic', aContact().inCircle(3).metOn('2026-11-05').spokeAbout('2026-11-06', '#casting'), 'unchanged'],
		['met today, not yet due', met.metOn(TODAY), null],
		['an old tie that is due', aContact().inCircle(2).spokeOn('2026-10-06'), null],
		['put off', met.snoozedUntil('2026-12-01'), null],
		['to be left alone', met.never(), null],
	])('%s', (_, person, why) => {
		expect(whyNothingToSend(person.tieOn(TODAY))).toBe(why)
	})
})
