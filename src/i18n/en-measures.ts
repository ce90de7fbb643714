import type { MeasureWords } from './measures-words'
import { counted } from './plural'
import { sayCount } from './say-count'

const people = counted('en', { one: 'person', other: 'people' })
const weeks = counted('en', { one: 'week', other: 'weeks' })

/** The words of the measures and of the capacity in English. */
export const enMeasure: MeasureWords = {
	title: 'Measures',
	since: (month) => `Your notes begin in ${month}.`,
	nobody: 'There is nobody to count yet. The measures begin with the first contact.',
	nothingLogged: 'No contact is logged yet. The bars begin with the first one.',
	byMonth: (name, range) => `${name} by month, ${range}`,
	month: 'Month',
	soFar: 'so far',
	periodSoFar: (period) => `${period}, so far`,
	upTo: (most) => `up to ${most}`,
	unknown: 'not known',
	andMore: (count) => `and ${sayCount(count, 'en')} more`,
	own: {
		title: 'Your own words',
		beside: 'How many people stand at each mark, 1 to 5: over circles, never by person',
		ratings: {
			trust: 'Trust',
			support: 'Support',
			mutuality: 'Mutuality',
			influence: 'Influence',
			satisfaction: 'Satisfaction',
		},
		circle: 'Circle',
		scale: (most) => `Marks run from 1 on the left to 5. All bars have one scale: the tallest is ${people(most)}.`,
		counts: (picture, counts) => `${picture}: people at marks 1 to 5: ${counts}`,
		beforeCode: 'Nobody is marked yet. A line such as ',
		afterCode: ' in the properties of a note marks a tie from 1 to 5. So do support, mutuality, influence and satisfaction. The marks are only ever added up over circles.',
	},
	capacity: {
		title: 'Capacity',
		unit: 'touches a week',
		asked: 'Cadences ask for',
		had: (count) => (count === 0 ? 'You had' : `You had, over ${weeks(count)}`),
		number: 'Your weekly number',
		what: 'What',
		openSettings: 'Change it in settings',
		weeks: 'The last eight weeks',
		week: 'Week from',
		aWeek: (number) => `${sayCount(number, 'en')} a week`,
	},
}
