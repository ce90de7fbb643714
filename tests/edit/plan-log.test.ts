import { describe, expect, it } from 'vitest'
import { isRefusal } from '../../src/edit/act-plan'
import type { Logged } from '../../src/edit/plan-log'
import { logged, spokenChannel, spokeToday, usualChannel } from '../../src/edit/plan-log'
import type { Channel } from '../../src/note/channel'
import { aContact, dayAt } from '../contact-builder'
import { done, editRules, linkTo, note, PATH, refusalOf, RULES, tieFrom, TODAY } from './acting'

function saying(day: string, more: Partial<Logged> = {}): Logged {
	return { day: dayAt(day), channel: 'call', text: '', words: {}, promise: null, ...more }
}

interface Given {
	readonly others?: Readonly<Record<string, string>>
	readonly rules?: typeof RULES
}

/** The note after a call with its person alone. */
function afterCall(text: string, day: string, { others = {}, rules = RULES }: Given = {}): string {
	return done(logged([tieFrom(text, { others, rules })], saying(day), TODAY, linkTo), text, { rules })
}

const LOG = '\n## Interactions\n'

describe('the day of last contact moves forward', () => {
	it.each([
		['to today', 'last_contact: 2026-11-06', '2026-11-24', 'last_contact: 2026-11-24'],
		['to a day that is newer than all before', 'last_contact: 2026-11-06', '2026-11-07', 'last_contact: 2026-11-07'],
		['where there was none', 'last_contact:', '2026-11-24', 'last_contact: 2026-11-24'],
		['where a template left its pattern', 'last_contact: YYYY-MM-DD', '2026-11-24', 'last_contact: 2026-11-24'],
		['where there was no key', 'circle: 2', '2026-11-24', 'circle: 2\nlast_contact: 2026-11-24'],
		['in the spelling of its key', 'Last-Contact: 06.11.2026', '2026-11-24', 'Last-Contact: 24.11.2026'],
		['in a link', 'last_chat: "[[2026-11-06]]"', '2026-11-24', 'last_chat: "[[2026-11-24]]"'],
		['in another plugin’s key', 'prm-last-contacted: 2026-11-06 # synced', '2026-11-24', 'prm-last-contacted: 2026-11-24 # synced'],
		['under the spelling that counts, of two', 'last_chat: 2026-11-06\nlast_contact: 2026-10-01', '2026-11-24', 'last_chat: 2026-11-06\nlast_contact: 2026-11-24'],
		['under the one that says anything, of two', 'last_chat: 2026-11-06\nlast_contact:', '2026-11-24', 'last_chat: 2026-11-24\nlast_contact:'],
	])('%s', (_, before, day, properties) => {
		expect(afterCall(note(before, LOG), day)).toBe(note(properties, `${LOG}\n- ${day} call\n`))
	})

	it('where the log knows the day already, and the property does not', () => {
		const log = `${LOG}- 2026-11-24 email\n`
		expect(afterCall(note('last_contact: 2026-11-06', log), '2026-11-24')).toBe(note('last_contact: 2026-11-24', `${log}- 2026-11-24 call\n`))
	})

	it.each([
		['круг: 2', 'круг: 2\nпоследний_контакт: 2026-11-24', {}],
		['круг: 2', 'круг: 2\nspoken: 2026-11-24', { key_last_contact: 'spoken' }],
		['circle: 2\nspoken: 2026-11-06', 'circle: 2\nspoken: 2026-11-24', { key_last_contact: 'spoken' }],
	])('with the key that is the note’s or the user’s own: %j becomes %j', (before, after, settings) => {
		const rules = editRules(settings)
		const text = `---\nтип: контакт\n${before}\n---\n`
		expect(afterCall(text, '2026-11-24', { rules })).toContain(`---\nтип: контакт\n${after}\n---\n`)
	})
})

describe('the day of last contact never moves back', () => {
	const daily = { 'Daily/2026-11-06.md': '- meeting [[Anna]]: the fair\n' }
	const meeting = { 'Meetings/Fair.md': '---\ndate: 2026-11-06\nparticipants: ["[[Anna]]"]\n---\n' }
	const colleague = { 'People/Ben.md': `${note('circle: 2')}${LOG}- 2026-11-06 call [[Anna]]: the fair\n` }

	it.each<[string, string, Given['others']]>([
		['the property knows a newer one', 'last_contact: 2026-11-06', {}],
		['the property knows the same', 'last_contact: 2026-10-15 18:30', {}],
		['a daily note knows a newer one', 'last_contact: 2026-09-01', daily],
		['a daily note knows a newer one, and the property is empty', 'last_contact:', daily],
		['a daily note knows a newer one, and there is no property', 'circle: 2', daily],
		['a note with participants knows a newer one', 'last_contact: 2026-09-01', meeting],
		['the log of somebody else knows a newer one', 'last_contact: 2026-09-01', colleague],
		['the property is no day', 'last_contact: in spring', {}],
		['the property may be one of two days', 'last_contact: 05/06/2026', {}],
		['the property lies after today', 'last_contact: 2027-01-01', {}],
		['the property is a list with a newer one', 'last_contact: [2026-09-01, 2026-11-06]', {}],
		['another spelling knows a newer one', 'last_contact: 2026-09-01\nprm-last-contacted: 2026-11-06', {}],
		['another spelling is no day', 'last_contact: 2026-09-01\nlast_chat: soon', {}],
		['the key stands there twice, the newer one first', 'last_contact: 2026-11-06\nlast_contact: 2026-09-01', {}],
	])('where %s', (_, properties, others = {}) => {
		const text = note(properties, LOG)
		expect(afterCall(text, '2026-10-15', { others })).toBe(`${text}\n- 2026-10-15 call\n`)
	})

	it('where the log knows a newer one', () => {
		const text = note('last_contact: 2026-09-01', `${LOG}- 2026-09-01 call\n- 2026-11-06 call\n`)
		expect(afterCall(text, '2026-10-15')).toBe(text.replace('- 2026-11-06', '- 2026-10-15 call\n- 2026-11-06'))
	})

	it('where the note has changed since the person was judged', () => {
		const stale = tieFrom(note('last_contact: 2026-09-01', LOG))
		const text = note('last_contact: 2026-11-06', LOG)
		expect(done(logged([stale], saying('2026-10-15'), TODAY, linkTo), text)).toBe(`${text}\n- 2026-10-15 call\n`)
	})

	it.each(['last_contact: in spring', 'last_contact: 05/06/2026', 'last_contact: 2027-01-01', 'last_contact: 2026-09-01\nlast_chat: soon'])(
		'nor is what cannot be read written over, even today: %j',
		(properties) => {
			expect(afterCall(note(properties, LOG), '2026-11-24')).toBe(note(properties, `${LOG}\n- 2026-11-24 call\n`))
		},
	)

	it('and where the key stands there twice, the older one first, nothing is written', () => {
		const text = note('last_contact: 2026-09-01\nlast_contact: 2026-11-06', LOG)
		expect(refusalOf(logged([tieFrom(text)], saying('2026-10-15'), TODAY, linkTo), text)).toMatchObject({ kind: 'duplicate-key', key: 'last_contact', line: 4 })
	})
})

describe('a day ahead is a planned meeting', () => {
	it.each([
		['last_contact: 2026-11-06\nsnooze_until: 2026-12-01'],
		['circle: 2'],
	])('that adds the line and nothing else: %j', (properties) => {
		const text = note(properties, LOG)
		const planned = logged([tieFrom(text)], saying('2026-11-25', { channel: 'meeting', words: { goal: 'a supplier' } }), TODAY, linkTo)
		expect(done(planned, text)).toBe(`${text}\n- 2026-11-25 meeting; goal: a supplier\n`)
	})
})

describe('a snooze ends', () => {
	it.each([
		['snooze_until: 2026-12-01', 'snooze_until:'],
		['snooze_until: 2026-12-01   # her holiday', 'snooze_until:   # her holiday'],
		['Snooze Until: "2026-12-01"', 'Snooze Until:'],
		['snoozeUntil: 01.12.2026', 'snoozeUntil:'],
		['отложено_до: 01.12.2026', 'отложено_до:'],
		['отложить до: 2026-12-01', 'отложить до:'],
		['prm-snooze-until: "[[2026-12-01]]"', 'prm-snooze-until:'],
		['snooze_until: [[2026-12-01]]', 'snooze_until:'],
		['snooze_until: 2026-11-01', 'snooze_until:'],
		['snooze_until: 2026-12-01\nprm-snooze-until: 2026-12-10', 'snooze_until:\nprm-snooze-until:'],
	])('in whichever spelling: %j', (before, after) => {
		const rest = 'last_contact: 2026-11-24'
		const text = note(`${rest}\n${before}`, LOG)
		const result = afterCall(text, '2026-11-24')
		expect(result).toBe(note(`${rest}\n${after}`, `${LOG}\n- 2026-11-24 call\n`))
		expect(tieFrom(result)).toMatchObject({ snoozedUntil: null, contact: { snoozeUntil: null } })
	})

	it.each(['snooze_until:', 'snooze_until: ""', "snooze_until: ''", 'snooze_until: []', 'circle: 2'])('and where there is none nothing is written: %j', (properties) => {
		const text = note(`last_contact: 2026-11-24\n${properties}`, LOG)
		expect(afterCall(text, '2026-11-24')).toBe(`${text}\n- 2026-11-24 call\n`)
	})
})

describe('several people', () => {
	const paths = ['People/Anna.md', 'People/Ben.md', 'Люди/Вера.md']
	const ties = paths.map((path) => tieFrom(note('circle: 2', LOG), { path }))
	const said = saying('2026-11-24', { text: 'the fair', words: { gave: 'a list' }, promise: { text: 'the book', due: dayAt('2026-12-04') } })
	const planned = logged(ties, said, TODAY, linkTo)
	const lineIn = (path: string): string => done(planned, note('circle: 2', LOG), { path }).slice(note('circle: 2\nlast_contact: 2026-11-24').length)

	it('get a line each that names the others', () => {
		expect(isRefusal(planned) ? [] : planned.changes.map(({ path }) => path)).toEqual(paths)
		expect(lineIn('People/Ben.md')).toBe(`${LOG}\n- 2026-11-24 call [[Anna]], [[Вера]]: the fair; gave: a list\n`)
		expect(lineIn('Люди/Вера.md')).toBe(`${LOG}\n- 2026-11-24 call [[Anna]], [[Ben]]: the fair; gave: a list\n`)
	})

	it('share one promise, in the first one’s note', () => {
		expect(lineIn('People/Anna.md')).toBe(
			`\n## Promises\n\n- [ ] the book [[Ben]] [[Вера]] #promise 📅 2026-12-04\n${LOG}\n- 2026-11-24 call [[Ben]], [[Вера]]: the fair; gave: a list\n`,
		)
	})

	it('are named as the user’s settings write links, from the note in which the link stands', () => {
		const asked: string[] = []
		logged(ties.slice(0, 2), said, TODAY, (path, from) => {
			asked.push(`${path} from ${from}`)
			return '[[x]]'
		})
		expect(asked).toEqual(['People/Ben.md from People/Anna.md', 'People/Anna.md from People/Ben.md'])
	})

	it('are each judged by their own last contact', () => {
		const later = tieFrom(note('last_contact: 2026-11-20', LOG), { path: 'People/Ben.md' })
		const both = logged([tieFrom(note('last_contact: 2026-10-01', LOG)), later], saying('2026-11-10'), TODAY, linkTo)
		expect(done(both, note('last_contact: 2026-10-01', LOG))).toContain('last_contact: 2026-11-10')
		expect(done(both, note('last_contact: 2026-11-20', LOG), { path: 'People/Ben.md' })).toContain('last_contact: 2026-11-20')
	})
})

describe('a promise made in the conversation', () => {
	const text = note('last_contact: 2026-11-24', LOG)
	const after = (promise: Logged['promise'], day = '2026-11-24'): string => done(logged([tieFrom(text)], saying(day, { promise }), TODAY, linkTo), text)

	it('is a task', () => {
		expect(after({ text: 'the book', due: null })).toContain('\n- [ ] the book #promise\n')
	})

	it('is one also of a planned meeting', () => {
		expect(after({ text: 'the book', due: dayAt('2026-12-03') }, '2026-12-04')).toContain('\n- [ ] the book #promise 📅 2026-12-03\n')
	})

	it.each(['', ' \n\t'])('is none without words: %j', (words) => {
		expect(after({ text: words, due: dayAt('2026-12-03') })).toBe(`${text}\n- 2026-11-24 call\n`)
	})
})

describe('a log is refused', () => {
	it('when nobody is named', () => {
		expect(logged([], saying('2026-11-24'), TODAY, linkTo)).toMatchObject({ kind: 'nobody', key: null, line: null })
	})

	it.each([
		['the frontmatter is broken', '---\ntype: contact\nrole: [CTO\n---\n', 'yaml'],
		['the note is a template', note('role: "{{role}}"', LOG), 'template'],
		['the note has code open at its end', note('circle: 2', '```\ncode'), 'unsure'],
	])('when %s', (_, text, kind) => {
		const planned = logged([tieFrom(note(''))], saying('2026-11-24'), TODAY, linkTo)
		expect(refusalOf(planned, text)).toMatchObject({ kind })
	})
})

describe('spoke today', () => {
	it('is a line with the day and the usual channel, and no more', () => {
		const text = note('last_contact: 2026-11-06\nsnooze_until: 2026-12-01', `${LOG}\n- 2026-11-06 video: the fair\n`)
		expect(done(spokeToday(tieFrom(text), TODAY), text)).toBe(note('last_contact: 2026-11-24\nsnooze_until:', `${LOG}\n- 2026-11-06 video: the fair\n- 2026-11-24 video\n`))
	})

	it.each<[string, ReturnType<typeof aContact>, Channel]>([
		['the last one', aContact().spokeOver('email', '2026-11-06').spokeOver('video', '2026-10-06'), 'email'],
		['the last one that is known', aContact().spokeOver(null, '2026-11-06').spokeOver('video', '2026-10-06'), 'video'],
		['that of a daily note', aContact().inDailyNoteOf('2026-11-06', 'meeting'), 'meeting'],
		['no plan’s', aContact().plansToMeetOn('2026-12-06').spokeOver('message', '2026-11-06'), 'message'],
		['a call where none is known', aContact().lastContactOn('2026-11-06'), 'call'],
	])('goes by the usual channel: %s', (_, person, channel) => {
		expect(usualChannel(person.tieOn('2026-11-24'))).toBe(channel)
	})

	it('is no message and no letter, though these came last', () => {
		const wrote = aContact().spokeOver('email', '2026-11-06').spokeOver('message', '2026-11-01')
		expect(spokenChannel(wrote.tieOn('2026-11-24'))).toBe('call')
		expect(spokenChannel(wrote.spokeOver('video', '2026-10-06').tieOn('2026-11-24'))).toBe('video')
	})

	it('is logged once a day', () => {
		const text = note('', `${LOG}\n- 2026-11-24 call: the fair\n`)
		expect(spokeToday(tieFrom(text), TODAY)).toMatchObject({ kind: 'logged-already' })
	})

	it('names nobody else', () => {
		const planned = spokeToday(tieFrom(note('')), TODAY)
		expect(isRefusal(planned) ? [] : planned.changes.map(({ path }) => path)).toEqual([PATH])
	})
})

describe('what they have promised', () => {
	it('becomes a task of theirs in the first person’s note, beside mine', () => {
		const text = note('circle: 2', LOG)
		const said = saying('2026-11-24', { promise: { text: 'the book', due: null }, theirs: { text: 'a drawing', due: dayAt('2026-12-04') } })
		const after = done(logged([tieFrom(text)], said, TODAY, linkTo), text)
		expect(after.split('\n').filter((line) => line.startsWith('- '))).toEqual(['- [ ] the book #promise', '- [ ] a drawing #waiting 📅 2026-12-04', '- 2026-11-24 call'])
	})

	it('is nothing where nothing is said', () => {
		const text = note('circle: 2', LOG)
		expect(done(logged([tieFrom(text)], saying('2026-11-24', { theirs: { text: ' ', due: null } }), TODAY, linkTo), text)).not.toContain('[ ]')
	})
})
