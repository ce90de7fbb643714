// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { en } from '../../src/i18n/en'
import { drawCard } from '../../src/view/card'
import { drawComing } from '../../src/view/coming-list'
import { ListLength } from '../../src/view/list-length'
import { overviewOf } from '../../src/view/overview'
import { drawTodayRows } from '../../src/view/today-rows'
import { contactNote, place, viewContext } from './view-context'

const ANNA = 'People/Anna Weber.md'
const length = (): ListLength => new ListLength('rows', 10, () => undefined)

const label = en.briefing.forPerson('Anna Weber')

const meetingOn = (day: string): string => `${contactNote('2026-11-20')}\n## Interactions\n\n- ${day} meeting: plan\n`

async function drawn(note: string) {
	const view = await viewContext({ [ANNA]: note })
	const { today } = overviewOf(view.context)
	const [rows, coming, card] = [place(), place(), place()]
	drawTodayRows(rows, today, length(), view.context)
	drawComing(coming, today.coming, length(), view.context)
	drawCard(card, ANNA, view.context)
	const buttons = [rows, coming, card].map((el) => [...el.querySelectorAll('button')].filter((each) => each.getAttribute('aria-label') === label))
	return { ...view, buttons, counts: buttons.map((found) => found.length) }
}

describe('the briefing is one tap away', () => {
	it.each([
		['from Today and the card on the day of the meeting', meetingOn('2026-11-24'), [1, 0, 1]],
		['from Coming and the card before it', meetingOn('2026-12-01'), [0, 1, 1]],
		['not yet eight days ahead', meetingOn('2026-12-02'), [0, 0, 0]],
		['not for another occasion', contactNote('2026-09-01', 'birthday: 1980-11-27\n'), [0, 0, 0]],
		['also where a promise comes first', `${meetingOn('2026-11-24')}\n- [ ] #promise x 📅 2026-11-20\n`, [1, 0, 1]],
	])('%s', async (_, note, counts) => {
		expect((await drawn(note)).counts).toEqual(counts)
	})

	it('asks for the briefing of that person', async () => {
		const { buttons, context } = await drawn(meetingOn('2026-11-24'))
		for (const button of buttons.flat()) button.click()
		expect(context.acts.briefing).toHaveBeenCalledTimes(2)
		expect(context.acts.briefing).toHaveBeenCalledWith(ANNA)
	})
})
