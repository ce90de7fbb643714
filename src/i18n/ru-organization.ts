import type { OrganizationWords } from './organization-words'

/** The words of an organization's card in Russian: names stay in the nominative. */
export const ruOrganization: OrganizationWords = {
	label: 'Организация из открытой заметки',
	people: 'Люди',
	hurts: 'Что болит',
	offer: 'Могу дать',
	ownNote: 'заметка организации',
	last: (day) => `последний раз ${day}`,
	youCanHelp: (need) => `Вы можете помочь: ${need}`,
	remembered: (names) => `Помним: ${names}`,
	nobody: 'Пока у вас здесь никого нет.',
	makeOne: (link) => `Напишите в заметке человека «организация: ${link}» или начните с нового контакта.`,
	newContact: 'Новый контакт здесь',
	allInPeople: 'Все в разделе «Люди»',
	head: {
		hurts: (what) => `что болит: ${what}`,
		offer: (what) => `могу дать: ${what}`,
		wayIn: (name) => `там вас знает ${name}`,
		wayThrough: (name) => `кто познакомит: ${name}`,
		noWayIn: 'познакомить пока некому',
	},
}
