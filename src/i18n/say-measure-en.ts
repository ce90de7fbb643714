import type { Measure } from '../query/measures'
import { counted } from './plural'
import { roundedMean, spanOf } from './measure-numbers'
import { sayCount } from './say-count'
import type { SaidMeasure } from './say-measure'

const years = counted('en', { one: 'year', other: 'years' })
const months = counted('en', { one: 'month', other: 'months' })

const IN_WORDS: readonly string[] = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** A measure in English. */
export function sayMeasureInEnglish(measure: Measure): SaidMeasure {
	switch (measure.kind) {
		case 'ties':
			return { name: 'Ties', value: digits(measure.alive), said: 'alive: in touch within eight of their own intervals', number: digits }
		case 'frequency':
			return measure.mean === null
				? { name: 'Frequency', value: `${digits(measure.thisMonth)} this month`, said: 'contacts so far, one a person and day', number: digits }
				: { name: 'Frequency', value: `${digits(roundedMean(measure.mean))} a month`, said: 'contacts, one a person and day', number: digits }
		case 'duration':
			return measure.years === null
				? { name: 'Duration', value: '—', said: 'a note may say when you met', number: sayYears }
				: { name: 'Duration', value: sayYears(measure.years), said: 'median, since you met', number: sayYears }
		case 'recommendations':
			return { name: 'Recommendations', value: `${digits(measure.given + measure.received)} in a year`, said: sayGiven(measure.given, measure.received), number: digits }
		case 'projects':
			return { name: 'Joint projects', value: `${digits(measure.names.length)} in a year`, said: saySeveral(measure.names.length, measure.peopleInSeveral), number: digits }
	}
}

function sayYears(duration: number): string {
	const { unit, count } = spanOf(duration)
	if (count === 0) return 'under a month'
	return unit === 'years' ? years(count) : months(count)
}

function sayGiven(given: number, received: number): string {
	if (given + received === 0) return 'a line may say “gave: recommendation”'
	const say = Math.max(given, received) < IN_WORDS.length ? inWords : digits
	return `${say(given)} given, ${say(received)} received`
}

function saySeveral(projects: number, people: number): string {
	if (projects === 0) return 'a line may say “project:” and its name'
	if (people === 0) return 'nobody in two or more'
	return `${inWords(people)} ${people === 1 ? 'person' : 'people'} in two or more`
}

function inWords(count: number): string {
	return IN_WORDS[count] ?? digits(count)
}

function digits(count: number): string {
	return sayCount(count, 'en')
}
