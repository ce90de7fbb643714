import type { Measure } from '../query/measures'
import { counted } from './plural'
import { roundedMean, spanOf } from './measure-numbers'
import { sayCount } from './say-count'
import type { SaidMeasure } from './say-measure'

const years = counted('ru', { one: 'год', few: 'года', many: 'лет', other: 'года' })
const months = counted('ru', { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца' })
const people = counted('ru', { one: 'человек', few: 'человека', many: 'человек', other: 'человека' })

/** A measure in Russian. */
export function sayMeasureInRussian(measure: Measure): SaidMeasure {
	switch (measure.kind) {
		case 'ties':
			return { name: 'Связи', value: digits(measure.alive), said: 'живых: пауза короче восьми своих интервалов', number: digits }
		case 'frequency':
			return measure.mean === null
				? { name: 'Частота', value: `${digits(measure.thisMonth)} в этом месяце`, said: 'контактов, пока: не больше одного в день с человеком', number: digits }
				: { name: 'Частота', value: `${digits(roundedMean(measure.mean))} в месяц`, said: 'контактов: не больше одного в день с человеком', number: digits }
		case 'duration':
			return measure.years === null
				? { name: 'Длительность', value: '—', said: 'в заметке может стоять день знакомства', number: sayYears }
				: { name: 'Длительность', value: sayYears(measure.years), said: 'медиана со дня знакомства', number: sayYears }
		case 'recommendations':
			return { name: 'Рекомендации', value: `${digits(measure.given + measure.received)} за год`, said: sayGiven(measure.given, measure.received), number: digits }
		case 'projects':
			return { name: 'Общие проекты', value: `${digits(measure.names.length)} за год`, said: saySeveral(measure.names.length, measure.peopleInSeveral), number: digits }
	}
}

function sayYears(duration: number): string {
	const { unit, count } = spanOf(duration)
	if (count === 0) return 'меньше месяца'
	return unit === 'years' ? years(count) : months(count)
}

function sayGiven(given: number, received: number): string {
	if (given + received === 0) return 'в строке может стоять «дал: рекомендацию»'
	return `дано ${digits(given)}, получено ${digits(received)}`
}

function saySeveral(projects: number, inSeveral: number): string {
	if (projects === 0) return 'в строке может стоять «проект:» и его название'
	return inSeveral === 0 ? 'никого в двух и более' : `${people(inSeveral)} в двух и более`
}

function digits(count: number): string {
	return sayCount(count, 'ru')
}
