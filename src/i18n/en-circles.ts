import type { CirclesWords } from './circles-words'
import { counted } from './plural'
import { sayCount } from './say-count'

const digits = (count: number): string => sayCount(count, 'en')
const days = counted('en', { one: 'day', other: 'days' })

/** The words of the circles picture in English. */
export const enCircles: CirclesWords = {
	picture: (people) => `Circles, ${people}. Left and right arrow keys go round, up and down go outwards and inwards, 1, 2 and 3 move to a circle.`,
	sectors: 'Organizations around the rim',
	you: 'you',
	due: 'due',
	justSpoke: 'just spoke',
	eightTimes: 'eight times',
	holds: (people, about) => `${digits(people)} of about ${digits(about)}`,
	without: (people) => `${people} without a circle`,
	asTable: 'The same as a table',
	states: { within: 'within rhythm', past: 'past it', dormant: 'dormant', 'to-meet': 'to meet' },
	promise: 'my promise',
	today: 'today',
	dueIn: (late) => (late === 0 ? 'due today' : late > 0 ? `${days(late)} late` : late === -1 ? 'due tomorrow' : `due in ${days(-late)}`),
	cellsHint: 'A disc leads to the list of its people.',
	byArea: '10 people, by area',
	legend: 'What the marks mean',
	hint: 'To move a person to another circle, drag them, or press 1, 2 or 3 on them.',
	moveTo: (circle) => `Move to: ${circle}`,
	moved: (name, circle) => `${name}: now in ${circle}`,
	over: (name, circle) => `${name}: to ${circle}`,
	stayed: (name) => `${name} stays where they were`,
	zoom: (sector, people) => `${sector}, ${people}: show alone`,
	all: 'Show all',
	onlySector: (sector) => `Only ${sector}`,
	noOrganization: 'without an organization',
	ofToday: (people) => `${digits(people)} of today`,
	promisesTo: (people) => `promises to ${digits(people)}`,
	year: 'Last twelve months',
	stoodOn: (day) => `as on ${day}`,
	now: 'today',
	backToNow: 'Back to today',
	pastHint: 'People stand where they stood that day. Back at today they can be moved.',
	save: 'Save picture…',
	saveAs: (format) => `Save as ${format}`,
	fileName: (day) => `Circles ${day}`,
	saved: (path) => `Picture saved: ${path}`,
	openSaved: 'Open',
	notSaved: (reason) => `The picture was not saved: ${reason}`,
	withheld: counted('en', { one: 'confidential person is not in it', other: 'confidential people are not in it' }),
	nobody: 'Nobody stands in a circle yet.',
	nobodySays: 'Circle 1 holds those who support you, circle 2 those you do things with, circle 3 new people on the horizon. Give a person a circle, and they appear here.',
	nobodyAct: 'Choose among people without a circle',
}
