import type { OrganizationWords } from './organization-words'

/** The words of an organization's card in English. */
export const enOrganization: OrganizationWords = {
	label: 'Organization of the open note',
	people: 'People',
	hurts: 'What hurts',
	offer: 'I offer',
	ownNote: 'its note',
	last: (day) => `last ${day}`,
	youCanHelp: (need) => `You can help: ${need}`,
	remembered: (names) => `Remembered: ${names}`,
	nobody: 'You have nobody here yet.',
	makeOne: (link) => `Write organization: ${link} in a person’s note, or begin with a new contact.`,
	newContact: 'New contact here',
	allInPeople: 'All in People',
	head: {
		hurts: (what) => `what hurts: ${what}`,
		offer: (what) => `I offer: ${what}`,
		wayIn: (name) => `way in: ${name}`,
		wayThrough: (name) => `way in: through ${name}`,
		noWayIn: 'no way in yet',
	},
}
