import { describe, expect, it } from 'vitest'
import { nextOnBoard } from '../../src/query/board-next'
import type { BoardNext } from '../../src/query/board-next'
import { aContact, dayAt } from '../contact-builder'
import type { ContactBuilder } from '../contact-builder'

const TODAY = '2026-11-24'
const anna = aContact().named('Anna').inCircle(2).metOn('2020-01-01')
const spoken = anna.spokeOn('2026-11-20')

describe('what is next on the board', () => {
	it.each<[string, ContactBuilder, BoardNext]>([
		['the due day', spoken, { kind: 'due', day: dayAt('2026-12-20') }],
		['the due day that has passed', anna.spokeOn('2026-10-16'), { kind: 'due', day: dayAt('2026-11-15') }],
		['a promise in 7 days', spoken.isPromised('a book', '2026-12-01'), { kind: 'promise', day: dayAt('2026-12-01') }],
		['not a promise in 8', spoken.isPromised('a book', '2026-12-02'), { kind: 'due', day: dayAt('2026-12-20') }],
		['a promise that is overdue', spoken.isPromised('a book', '2026-11-01'), { kind: 'promise', day: dayAt('2026-11-01') }],
		['not what was promised to me', spoken.promisedMe('a book', '2026-11-25'), { kind: 'due', day: dayAt('2026-12-20') }],
		['a birthday near by', spoken.bornOn('1985-11-28'), { kind: 'birthday', day: dayAt('2026-11-28'), text: '' }],
		['a birthday before a promise', spoken.bornOn('1985-11-28').isPromised('a book', '2026-11-29'), { kind: 'birthday', day: dayAt('2026-11-28'), text: '' }],
		['of one day the promise', spoken.bornOn('1985-11-28').isPromised('a book', '2026-11-28'), { kind: 'promise', day: dayAt('2026-11-28') }],
		['a date', spoken.withDate('--11-29 Work anniversary'), { kind: 'date', day: dayAt('2026-11-29'), text: 'Work anniversary' }],
		['a first message', aContact().inCircle(3).atStage(1).metOn('2026-11-23'), { kind: 'first-message' }],
		['to meet', aContact().inCircle(3), { kind: 'to-meet' }],
		['quiet since the last contact', anna.spokeOn('2024-03-10'), { kind: 'quiet', since: dayAt('2024-03-10') }],
		['quiet since the first meeting', anna, { kind: 'quiet', since: dayAt('2020-01-01') }],
		['nothing where it is never', spoken.every('never'), { kind: 'nothing' }],
		['nothing of somebody bare', aContact(), { kind: 'nothing' }],
	])('%s', (_, person, next) => {
		expect(nextOnBoard(person.tieOn(TODAY), dayAt(TODAY))).toEqual(next)
	})
})
