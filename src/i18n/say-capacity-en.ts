import type { Capacity, Relief } from '../query/capacity'
import type { TouchedWeeks } from '../query/touched-weeks'
import { counted } from './plural'
import { sayCadence } from './say-cadence'
import { sayCount } from './say-count'
import { sayTenth } from './say-tenth'

const people = counted('en', { one: 'person', other: 'people' })
const morePeople = counted('en', { one: 'more person', other: 'more people' })
const weeks = counted('en', { one: 'week', other: 'weeks' })

/** The capacity in English. */
export function sayCapacityInEnglish(capacity: Capacity): readonly string[] {
	const sentences = [sayBalance(capacity)]
	if (capacity.asked > capacity.weeklyNumber) sentences.push(sayRelief(capacity.relief))
	if (capacity.dormant > 0) {
		sentences.push(`Not counted: ${people(capacity.dormant)} silent for eight of their own intervals, whose cadence asks no more.`)
	}
	return sentences
}

/** The real weeks in English. */
export function sayWeeksInEnglish({ known, mean }: TouchedWeeks, weeklyNumber: number): string {
	if (mean === null) return 'No whole week is known yet.'
	const reached = known.filter(({ touched }) => touched >= weeklyNumber).length
	const many = reached === 0 ? 'none' : sayCount(reached, 'en')
	return `${sayTenth(mean, 'en')} a week on average over ${weeks(known.length)}; ${many} of them reached your number.`
}

function sayBalance({ asked, asking, weeklyNumber, room }: Capacity): string {
	if (asking === 0) return 'No cadence asks for anything yet.'
	const [cadences, ask, stay] = asking === 1 ? ['cadence', 'asks', 'stays'] : ['cadences', 'ask', 'stay']
	if (asked > weeklyNumber) return `The ${cadences} of ${people(asking)} ${ask} for ${sayTenth(asked - weeklyNumber, 'en')} more a week than your number.`
	const within = `The ${cadences} of ${people(asking)} ${stay} within your number.`
	if (room === null) return within
	return room === 0 ? `${within} There is no room for one more of circle 3.` : `${within} There is room for ${morePeople(room)} of circle 3.`
}

function sayRelief(relief: Relief | null): string {
	if (relief === null) return 'No longer default of a circle would help: these cadences stand in the notes, or are at their longest.'
	const { circle, from, to, asked } = relief
	const before = from !== 'never' && 'days' in from ? String(from.days) : sayCadence(from, 'en')
	return `Seeing circle ${String(circle)} ${sayCadence(to, 'en')} instead of ${before} would bring them to ${sayTenth(asked, 'en')}.`
}
