import fc from 'fast-check'
import type { Tie } from '../../src/contact/tie'
import { dayText } from '../../src/note/day'
import { aContact, dayAt } from '../contact-builder'

/** The day as of which `anyTies` are judged: a Saturday. */
export const TODAY = '2026-11-21'

function dayAgo(min: number, max: number): fc.Arbitrary<string> {
	return fc.integer({ min, max }).map((ago) => dayText(dayAt(TODAY) - ago))
}

const anyTie = fc.record({
	name: fc.constantFrom('Anna', 'Boris', 'Вера'),
	circle: fc.constantFrom(1 as const, 2 as const, 3 as const, null),
	cadence: fc.constantFrom(5, 10, 30, null),
	met: fc.option(dayAgo(0, 400)),
	spoke: fc.array(fc.oneof(dayAgo(0, 8), dayAgo(0, 400)), { maxLength: 2 }),
	promised: fc.option(dayAgo(-3, 9), { freq: 4 }),
	waiting: fc.option(dayAgo(-3, 9), { freq: 4 }),
	planned: fc.option(dayAgo(-9, -1), { freq: 3 }),
	job: fc.option(dayAgo(-9, 40), { freq: 3 }),
	goal: fc.boolean(),
})

/** People of all kinds, few of whose days and names differ, judged as of `TODAY`. */
export const anyTies: fc.Arbitrary<Tie[]> = fc.array(anyTie, { maxLength: 12 }).map((people) =>
	people.map(({ name, circle, cadence, met, spoke, promised, waiting, planned, job, goal }, at) => {
		let person = aContact().named(name).at(`People/${name} ${String(at)}.md`).spokeOn(...spoke)
		if (circle !== null) person = person.inCircle(circle)
		if (cadence !== null) person = person.everyDays(cadence)
		if (met !== null) person = person.metOn(met)
		if (promised !== null) person = person.isPromised('a book', promised)
		if (waiting !== null) person = person.promisedMe('a drawing', waiting)
		if (planned !== null) person = person.plansToMeetOn(planned)
		if (job !== null) person = person.withDate(`${job} New job`)
		if (goal) person = person.withGoal('a turner')
		return person.tieOn(TODAY)
	}),
)
