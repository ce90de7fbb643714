import { describe, expect, it } from 'vitest'
import { fieldsFromCache } from '../../src/note/fields'
import { folded } from '../../src/note/fold'
import { DEFAULT_SPELLINGS, isProperty, PROPERTIES, propertiesOf, vocabularyWith,
	type Property } from '../../src/note/property'

const VOCABULARY = vocabularyWith({})

function keysOf(values: Record<string, unknown>, property: Property, vocabulary = VOCABULARY): string[] {
	return (propertiesOf(fieldsFromCache(values), vocabulary).get(property) ?? []).map(({ key }) => key)
}

const RUSSIAN: [string, Property][] = [
	['тип', 'type'], ['псевдонимы', 'aliases'], ['теги', 'tags'], ['круг', 'circle'], ['этап', 'stage'],
	['стадия', 'stage'],
	['этап_с', 'stage_since'], ['знакомство', 'met'], ['дата_знакомства', 'met'], ['последний_контакт', 'last_contact'],
	['частота', 'cadence'], ['периодичность', 'cadence'], ['интервал', 'cadence'], ['отложено_до', 'snooze_until'],
	['отложить_до', 'snooze_until'], ['день_рождения', 'birthday'], ['даты', 'dates'], ['организация', 'organization'],
	['компания', 'organization'], ['роль', 'role'], ['должность', 'role'], ['почта', 'email'], ['телефон', 'phone'],
	['кто_представил', 'introduced_by'], ['знает', 'knows'], ['цель', 'goal'], ['интересы', 'interests'],
	['хобби', 'hobbies'],
	['семья', 'family'], ['проблемы', 'problems'], ['потребности', 'needs'], ['предложения', 'offers'],
	['произношение', 'pronunciation'], ['границы', 'boundaries'], ['конфиденциально', 'confidential'], ['имя', 'name'],
	['дата', 'date'], ['умер', 'deceased'], ['умерла', 'deceased'], ['доверие', 'trust'], ['поддержка', 'support'],
	['взаимность', 'mutuality'], ['влияние', 'influence'], ['удовлетворенность', 'satisfaction'],
	['участники', 'participants'],
]

describe('a key of a note', () => {
	it.each(PROPERTIES)('%s is its own property', (property) => {
		expect(keysOf({ [property]: 1 }, property)).toEqual([property])
		expect(DEFAULT_SPELLINGS[property][0]).toBe(property)
	})

	it.each(RUSSIAN)('%s means %s', (key, property) => {
		expect(keysOf({ [key]: 1 }, property)).toEqual([key])
	})

	it.each<[string, Property]>([
		['Last-Contact', 'last_contact'], ['lastContact', 'last_contact'], ['LAST CONTACT', 'last_contact'],
		['День рождения', 'birthday'], ['Удовлетворённость', 'satisfaction'],
		['Удовлетворе\u0308нность', 'satisfaction'],
		['last_chat', 'last_contact'], ['prm-last-contacted', 'last_contact'], ['contact-frequency', 'cadence'],
		['BDAY', 'birthday'], ['FN', 'name'], ['N.GN', 'first_name'], ['N.FN', 'last_name'],
		['firstName', 'first_name'],
		['Last Name', 'last_name'], ['company', 'organization'], ['org', 'organization'], ['died', 'deceased'],
		['when', 'date'], ['people', 'participants'], ['attendees', 'participants'], ['with', 'participants'],
		['phone_2', 'phone'], ['TEL[CELL]', 'phone'], ['TEL[1:CELL]', 'phone'], ['email_2', 'email'],
		['EMAIL[HOME]', 'email'],
	])('%s means %s', (key, property) => {
		expect(keysOf({ [key]: 1 }, property)).toEqual([key])
	})

	it.each([['circle_2'], ['note'], ['constructor'], ['__proto__'], ['toString'], [''], ['2'], ['title'],
		['relationship']])(
		'%j means nothing to Tend',
		(key) => {
			const values = Object.fromEntries([[key, 1]])
			expect(propertiesOf(fieldsFromCache(values), VOCABULARY).size).toBe(0)
		},
	)

	it('never means two properties', () => {
		const spellings = PROPERTIES.flatMap((property) => DEFAULT_SPELLINGS[property].map(folded))
		expect(new Set(spellings).size).toBe(spellings.length)
	})

	it('is a property only by its canonical spelling', () => {
		expect(isProperty('last_contact')).toBe(true)
		expect(isProperty('lastcontact')).toBe(false)
		expect(isProperty('constructor')).toBe(false)
	})
})

describe('several spellings of one property', () => {
	it('stand canonical first, then in the order of the note', () => {
		expect(keysOf({ компания: 1, company: 2, organization: 3, ORG: 4 }, 'organization')).toEqual([
			'organization', 'компания', 'company', 'ORG',
		])
		expect(keysOf({ company: 1, Organization: 2, organization: 3 }, 'organization')).toEqual([
			'organization', 'Organization', 'company',
		])
	})

	it('keep the order of the note where all of them count', () => {
		expect(keysOf({ mobile: 1, phone_2: 2, phone: 3, телефон: 4 }, 'phone')).toEqual(['mobile', 'phone_2',
			'phone', 'телефон'])
	})

	it('keep their values, also zero and false', () => {
		const found = propertiesOf(fieldsFromCache({ cadence: 0, confidential: false }), VOCABULARY)
		expect(found.get('cadence')).toEqual([{ key: 'cadence', value: 0, line: null }])
		expect(found.get('confidential')).toEqual([{ key: 'confidential', value: false, line: null }])
	})
})

describe('a renamed property', () => {
	it('is read under its new name first, and under the known ones', () => {
		const vocabulary = vocabularyWith({ cadence: 'Ритм' })
		expect(keysOf({ cadence: 1, ритм: 2 }, 'cadence', vocabulary)).toEqual(['ритм', 'cadence'])
	})

	it('takes the name from the property that had it', () => {
		const vocabulary = vocabularyWith({ goal: 'role' })
		expect(keysOf({ role: 1 }, 'goal', vocabulary)).toEqual(['role'])
		expect(keysOf({ role: 1, должность: 2 }, 'role', vocabulary)).toEqual(['должность'])
	})

	it('keeps its name where the new one is empty or taken', () => {
		const vocabulary = vocabularyWith({ goal: ' ', type: 'kind', circle: 'Kind' })
		expect(keysOf({ goal: 1 }, 'goal', vocabulary)).toEqual(['goal'])
		expect(keysOf({ kind: 1 }, 'type', vocabulary)).toEqual(['kind'])
		expect(keysOf({ kind: 1, circle: 2 }, 'circle', vocabulary)).toEqual(['circle'])
	})

	it('does not change another vocabulary', () => {
		vocabularyWith({ cadence: 'ритм' })
		expect(keysOf({ ритм: 1 }, 'cadence')).toEqual([])
	})
})
