import { counted } from './plural'
import type { ReviewWords } from './review-words'
import { sayCount } from './say-count'

const digits = (count: number): string => sayCount(count, 'en')
const days = counted('en', { one: 'day', other: 'days' })
const people = counted('en', { one: 'person', other: 'people' })
const projects = counted('en', { one: 'project', other: 'projects' })
const requests = counted('en', { one: 'request', other: 'requests' })
const contacts = counted('en', { one: 'contact', other: 'contacts' })
const findings = counted('en', { one: 'finding', other: 'findings' })
const touches = counted('en', { one: 'touch', other: 'touches' })

const LIKENESS = { name: 'name', phone: 'phone', email: 'email' } as const

function listed(parts: readonly string[]): string {
	return new Intl.ListFormat('en', { type: 'conjunction' }).format(parts)
}

/** What of projects and requests there is; one of them is. */
function work(inProjects: number, asked: number): string {
	return listed([...(inProjects === 0 ? [] : [projects(inProjects)]), ...(asked === 0 ? [] : [requests(asked)])])
}

/** The words of the review in English. */
export const enReview: ReviewWords = {
	parts: { findings: 'Findings', measures: 'Measures', capacity: 'Capacity' },
	partsLabel: 'Parts of the review',
	kinds: {
		'two-circles': {
			title: 'In several circles at once',
			says: (name, { circles }) => `${name} stands in circles ${listed(circles.map(String))}, and the first one counts. One circle makes it clear what you expect of each other.`,
			act: 'Change circle',
		},
		'close-in-work': {
			title: 'Somebody close, in business',
			says: (name, facts) => `${name} is in the support circle, and stands in ${work(facts.projects, facts.asked)} of the last year. That can go well; it helps to know which of the two comes first.`,
			act: 'Change circle',
		},
		'asked-early': {
			title: 'Asked before trust was built',
			says: (name, facts) => `${name} is in circle 3 at the beginning, and stands in ${work(facts.projects, facts.asked)} of the last year. Something useful from you makes the next request easier to hear.`,
			act: 'Change stage',
		},
		'circle-too-large': {
			title: 'A circle larger than it can hold',
			says: (_, facts) => `Circle ${String(facts.circle)} has ${people(facts.people)}; about ${digits(facts.holds)} fit. Those longest silent may feel at home one circle further out.`,
			act: 'Show these people',
		},
		'my-promise': {
			title: 'A promise of yours waits',
			says: (name, facts) => `Its day was ${days(facts.days)} ago. Tick it if ${name} has it already, or give it another day.`,
			act: 'Tick the promise',
		},
		'their-promise': {
			title: 'A promise to you waits',
			says: (name, facts) => `Its day was ${days(facts.days)} ago. A friendly question may be all that ${name} needs; tick it if it is done.`,
			act: 'Tick the promise',
		},
		'asked-more': {
			title: 'More asked for than given',
			says: (name, facts) => `In the last year you asked ${name} for something on ${days(facts.asked)}, and gave on ${facts.gave === 0 ? 'none' : digits(facts.gave)}. A small thing of use would be welcome.`,
			act: 'Promise something useful',
		},
		'written-only': {
			title: 'Only written of late',
			says: (name, facts) => `The last ${contacts(facts.contacts)} with ${name} were all messages or emails. A call or a meeting carries more.`,
			act: 'Log or plan a call',
		},
		'stage-rests': {
			title: 'The same stage for a long time',
			says: (name, facts, stages) => `${name} has been at “${stages[facts.stage]}” for ${days(facts.days)}. That may be just right, or the tie has moved and the note has not.`,
			act: 'Change stage',
		},
		'no-circle': {
			title: 'No circle yet',
			says: (name) => `${name} stands in no circle. Once there is one, Tend knows which rhythm is meant.`,
			act: 'Choose a circle',
		},
		'no-stage': {
			title: 'No stage yet',
			says: (name) => `How far the tie with ${name} has grown is not noted.`,
			act: 'Choose a stage',
		},
		'nothing-logged': {
			title: 'Nothing logged yet',
			says: (name) => `No note tells of a conversation with ${name}.`,
			act: 'Log a conversation',
		},
		'nothing-human': {
			title: 'Nothing human noted yet',
			says: (name, facts) => `After ${days(facts.contacts)} in touch with ${name}, neither interests nor family nor a birthday is noted. One question next time is plenty.`,
			act: 'Open the note',
		},
		'unreadable': {
			title: 'Something that cannot be read',
			says: (name) => `A part of the note of ${name} does not say what it was meant to.`,
			act: 'Put it right',
		},
		'duplicates': {
			title: 'Perhaps one person in several notes',
			says: (_, facts) => `${digits(facts.notes)} notes have the same ${listed(facts.by.map((by) => LIKENESS[by]))}.`,
			act: 'Open the notes',
		},
		'alias-clash': {
			title: 'One alias, several people',
			says: (_, facts) => `“${facts.alias}” is an alias of ${people(facts.people)}, so that a link to it leads to none of them.`,
			act: 'Open the notes',
		},
		'conflict-copy': {
			title: 'A copy left behind by sync',
			says: (name) => `Beside the note of ${name} there is a copy, which is not read. Keep what is worth keeping, then delete it.`,
			act: 'Open both notes',
		},
	},
	met: 'You met',

	pass: {
		progress: (place, total) => `${digits(place)} of ${digits(total)}`,
		freedSoFar: (count) => `Freed so far: about ${touches(count)} a month`,
		then: 'Then',
		skip: 'Skip',
		back: 'Back',
		acts: 'What to do',
		keysLabel: 'Keys',
		keys: {
			circle: 'circle',
			lessOften: 'see less often',
			snooze: 'in a week',
			open: 'open the note',
			act: 'do it',
			skip: 'skip',
			undo: 'undo',
			next: 'next',
			back: 'back',
		},
	},

	start: {
		empty: 'Nothing to look at.',
		emptyMore: 'No promise is late, and every note can be read. Whoever is put off or never to be suggested was left in peace.',
		underWay: (day, left) => `The review of ${day} is under way: ${digits(left)} left.`,
		goOn: 'Go on',
		anew: 'Start anew',
		many: counted('en', { one: 'thing to look at', other: 'things to look at' }),
		choose: 'Choose what to go through now. The rest waits.',
		begin: (count) => `Begin with ${digits(count)}`,
		atATime: (count) => `At most ${digits(count)} at a time, the first in this order.`,
	},

	summary: {
		title: 'That was the review.',
		changed: (count) => `${findings(count)} put right.`,
		skipped: counted('en', { one: 'finding left as it is.', other: 'findings left as they are.' }),
		left: (count) => `${findings(count)} for another time.`,
		freed: (count) => `Freed: about ${touches(count)} a month.`,
		freedHint: 'Room for somebody new:',
		freedLink: 'people of circle 3',
		again: 'Look again',
	},
}
