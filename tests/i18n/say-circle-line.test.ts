import { describe, expect, it } from 'vitest'
import { sayCircleLine } from '../../src/i18n/say-circle-line'
import { wordsFor } from '../../src/i18n/words-for'
import { aContact, dayAt } from '../contact-builder'

const TODAY = dayAt('2026-11-24')

/** Known for long, in circle 2 (every 30 days), last spoken to on this day. */
const spokeOn = (day: string) => aContact().inCircle(2).metOn('2020-01-01').spokeOn(day).tieOn('2026-11-24')

describe('how somebody stands, in the line beneath their name on the circles', () => {
	it.each([
		['spoke today', 'говорили сегодня', spokeOn('2026-11-24')],
		['spoke on Thursday', 'говорили в четверг', spokeOn('2026-11-19')],
		['spoke on Wednesday', 'говорили в среду', spokeOn('2026-11-18')],
		['due in 23 days', 'срок через 23 дня', spokeOn('2026-11-17')],
		['due tomorrow', 'срок завтра', spokeOn('2026-10-26')],
		['due today', 'срок сегодня', spokeOn('2026-10-25')],
		['1 day late', 'срок был вчера', spokeOn('2026-10-24')],
		['quiet since March 2024', 'тишина с марта 2024', spokeOn('2024-03-10')],
		['first message', 'первое сообщение', aContact().inCircle(2).metOn('2026-11-22').tieOn('2026-11-24')],
		['to meet', 'познакомиться', aContact().inCircle(2).tieOn('2026-11-24')],
	])('%s, %s', (en, ru, tie) => {
		expect([sayCircleLine(tie, wordsFor('en'), 'en', TODAY), sayCircleLine(tie, wordsFor('ru'), 'ru', TODAY)]).toEqual([en, ru])
	})
})
