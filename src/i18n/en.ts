import { enActs } from './en-acts'
import { enBoard } from './en-board'
import { enStage } from './en-stage'
import { enSend } from './en-send'
import { enHuman } from './en-human'
import { enBriefing } from './en-briefing'
import { enReview } from './en-review'
import { enMeasure } from './en-measures'
import { enCircles } from './en-circles'
import { enMatches } from './en-matches'
import { enOrganization } from './en-organization'
import { enWays } from './en-ways'
import { enSettings } from './en-settings'
import { counted } from './plural'
import { sayCount } from './say-count'
import type { Words } from './words'

const digits = (count: number): string => sayCount(count, 'en')
const people = counted('en', { one: 'person', other: 'people' })

/** The interface in English. */
export const en: Words = {
	tend: 'Tend',
	circles: { 1: 'Support', 2: 'Productivity', 3: 'Development' },
	stages: { 1: 'First contact', 2: 'Building trust', 3: 'Deepening', 4: 'Strengthened' },
	bands: {
		fresh: 'In rhythm',
		soon: 'Soon',
		due: 'Due today',
		overdue: 'Overdue',
		'long-overdue': 'Long overdue',
		dormant: 'Dormant',
		'to-meet': 'To meet',
		none: 'No rhythm',
	},
	channels: {
		call: 'Call',
		video: 'Video',
		meeting: 'Meeting',
		message: 'Message',
		email: 'Email',
		event: 'Event',
	},
	noCircle: 'No circle',
	noStage: 'No stage',
	circleNumber: (circle) => `circle ${circle}`,
	people,
	organizations: counted('en', { one: 'organization', other: 'organizations' }),
	reading: (done, total) => `Reading ${digits(done)} of ${digits(total)}`,
	starting: 'Looking for your contacts…',

	dashboard: { today: 'Today', circles: 'Circles', people: 'People', review: 'Review', tabs: 'Views' },

	today: {
		title: 'Today',
		share: (done, weekly) => `In touch: ${digits(done)} of ${digits(weekly)} this week`,
		coming: 'Coming',
		overdue: 'Overdue follow-ups',
		enough: 'Enough for today.',
		next: (name, day) => `Next: ${name}, ${day}.`,
		also: (reason) => `Also: ${reason}`,
		showMore: (count) => `Show ${digits(count)} more`,
		showLess: 'Show less',
		meeting: (goal) => (goal === null ? 'Meeting' : `Meeting: ${goal}`),
		birthday: (age) => (age === null || age < 1 ? 'Birthday' : `Birthday, turning ${digits(age)}`),
	},

	peopleTable: {
		label: 'People',
		search: (count) => `Search ${people(count)}`,
		shown: (shown, total) => `${digits(shown)} of ${people(total)}`,
		groupBy: 'Group by',
		groupings: { none: 'Nothing', circle: 'Circle', stage: 'Stage', organization: 'Organization', band: 'Rhythm' },
		columns: {
			name: 'Name',
			role: 'Role',
			stage: 'Stage',
			last: 'Last',
			rhythm: 'Rhythm',
			next: 'Next',
			promise: 'Promise',
			exchange: 'Exchange',
		},
		filter: 'Filter',
		nothingFound: 'Nobody matches.',
		late: (days) => `${days} late`,
		clearFilter: 'Show everyone',
		remembered: 'Remembered',
		others: { circle: 'No circle', stage: 'No stage', organization: 'No organization', band: 'No rhythm' },
		rhythm: (contacts) => `Last contacts: ${digits(contacts)}`,
		unreadable: counted('en', { one: 'part cannot be read', other: 'parts cannot be read' }),
	},

	board: enBoard,

	card: {
		label: 'Person of the open note',
		stage: 'Stage',
		since: (day) => `since ${day}`,
		metOn: (day) => `met on ${day}`,
		toMeet: 'Still to meet',
		cadence: 'Rhythm',
		snoozed: (day) => `Put off until ${day}`,
		dueOn: (day) => `Due on ${day}`,
		noCadence: 'No circle and no cadence yet, so no day is due.',
		never: 'Never suggested, as the note asks.',
		promises: 'Promises',
		by: (day) => `by ${day}`,
		theirs: 'Theirs:',
		exchange: 'Exchange',
		lastGiven: (what, day) => `Last: ${what}, ${day}`,
		person: 'Person',
		contacts: 'Contact',
		birthday: 'Birthday',
		pronounced: (pronunciation) => `Pronounced ${pronunciation}`,
		interests: 'Interests',
		hobbies: 'Hobbies',
		family: 'Family',
		problems: 'Problems',
		needs: 'Needs',
		offers: 'Offers',
		boundaries: 'Boundaries',
		goal: 'Goal',
		last: 'Last',
		nothingLogged: 'Nothing logged yet.',
		contact: 'Contact',
		logNotRead: 'The log is not read yet.',
		introducedBy: 'Introduced by',
		organization: 'Organization',
		confidential: 'Confidential',
		remembered: 'Remembered',
		unreadable: 'Cannot be read',
		line: (line) => `line ${digits(line)}`,
		none: 'Open a contact to see their card here.',
	},

	empty: {
		title: 'Nobody to tend yet.',
		beforeCode: 'A person is a note with ',
		afterCode: '. Begin with one whom you would be glad to hear from.',
		otherWays: 'A tag, a folder or a circle can make a contact, too: see the settings.',
		openSettings: 'Open settings',
		exampleHeading: 'Interactions',
		exampleLine: 'call: titanium; gave: contact, a turner',
	},

	newContact: {
		title: 'New contact',
		name: 'Name',
		namePlaceholder: 'Anna Weber',
		circle: 'Circle',
		create: 'Create',
		cancel: 'Cancel',
		nameMissing: 'A contact needs a name.',
		nameUnfit: (characters) => `A note’s name cannot hold ${characters}`,
		nameTaken: (path) => `There is a note ${path} already.`,
		logHeading: 'Interactions',
	},

	commands: {
		openPanel: 'Open panel',
		openDashboard: 'Open dashboard',
		openCircles: 'Open circles',
		openPeople: 'Open people',
		openReview: 'Open review',
		newContact: 'New contact',
	},

	menu: { open: 'Open', openInTab: 'Open in new tab', openInSplit: 'Open to the right' },

	notices: {
		notCreated: (name, reason) => `The note for ${name} was not created: ${reason}`,
		settingsNotSaved: (reason) => `The settings were not saved: ${reason}`,
	},

	acts: enActs,
	practices: enStage,
	send: enSend,
	human: enHuman,
	briefing: enBriefing,
	review: enReview,
	measures: enMeasure,
	circlesPicture: enCircles,
	ways: enWays,
	matches: enMatches,
	organization: enOrganization,

	settings: enSettings,
}
