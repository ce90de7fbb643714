import { describe, expect, it } from 'vitest'
import { en } from '../../src/i18n/en'
import { ru } from '../../src/i18n/ru'
import { sayOrganizationHead, sayPeopleThere, sayPersonThere } from '../../src/i18n/say-organization'
import type { Organization } from '../../src/query/organization'
import { organizationOf } from '../../src/query/organization'
import type { Match } from '../../src/query/match'
import type { WayIn } from '../../src/query/way-in'
import { aContact, dayAt } from '../contact-builder'
import type { ContactBuilder } from '../contact-builder'

const TODAY = '2026-11-24'
const { compare } = new Intl.Collator('en')
const anna = aContact().named('Anna').inCircle(2).atStage(3).spokeOn('2026-10-16')

const of = (people: readonly ContactBuilder[], matches: readonly Match[] = []): Organization =>
	organizationOf(people.map((one) => one.tieOn(TODAY)), null, [], matches, compare)

describe('how many people there are', () => {
	it.each<[readonly ContactBuilder[], string, string]>([
		[[anna], '1 person: Productivity', '1 человек: Продуктивность'],
		[[anna, aContact().named('B').inCircle(3)], '2 people: Productivity 1, Development 1', '2 человека: Продуктивность 1, Развитие 1'],
		[[anna, aContact().named('B')], '2 people: Productivity 1, No circle 1', '2 человека: Продуктивность 1, Без круга 1'],
		[['B', 'C', 'D', 'E', 'F'].map((name) => anna.named(name)), '5 people: Productivity', '5 человек: Продуктивность'],
	])('%#: %s', (people, english, russian) => {
		expect([sayPeopleThere(of(people), en, 'en'), sayPeopleThere(of(people), ru, 'ru')]).toEqual([english, russian])
	})
})

describe('how I stand with somebody there', () => {
	it.each<[ContactBuilder, string, string]>([
		[anna, 'Deepening, last 16 Oct, overdue', 'Углубление отношений, последний раз 16 окт, срок прошёл'],
		[aContact().inCircle(3).withGoal('titanium'), 'Still to meet', 'Ещё не знакомы'],
		[aContact().spokeOn('2026-11-20').atStage(1), 'First contact, last 20 Nov', 'Установление контакта, последний раз 20 нояб'],
		[aContact().inCircle(1).atStage(2).spokeOn('2026-11-20'), 'last 20 Nov', 'последний раз 20 нояб'],
		[aContact().named('B'), '', ''],
	])('%#: %s', (person, english, russian) => {
		const [there] = of([person]).people
		if (there === undefined) throw new Error('Nobody is there')
		expect([sayPersonThere(there, en, 'en', dayAt(TODAY)), sayPersonThere(there, ru, 'ru', dayAt(TODAY))]).toEqual([english, russian])
	})
})

describe('the head of an organization’s group', () => {
	const way = (brokers: WayIn['brokers']): WayIn => ({ to: 'note People/Anna.md', brokers, steps: [], against: [] })
	const nameOf = (): string => 'Anna'
	const boris = aContact().named('Boris').tieOn(TODAY)
	const needy = anna.whose('problems', 'grant deadlines', 'a bench')
	const who = needy.tieOn(TODAY)
	const match: Match = { kind: 'help', who, need: 'a bench', of: 'problems', needSource: { path: 'A.md', line: 2 }, offer: 'bench time', offerSource: { path: 'Me.md', line: 2 } }

	it.each<[string, Organization, WayIn | null | undefined, string, string]>([
		['all of it', of([needy], [match, match]), way([]), 'what hurts: grant deadlines, a bench; I offer: bench time; way in: Anna', 'что болит: grant deadlines, a bench; могу дать: bench time; там вас знает Anna'],
		['through a broker', of([anna]), way([boris]), 'way in: through Boris', 'кто познакомит: Boris'],
		['no way', of([anna]), null, 'no way in yet', 'познакомить пока некому'],
		['a way that is not known yet', of([anna]), undefined, '', ''],
		['one’s own people', of([anna.inCircle(1)]), null, '', ''],
	])('says %s', (_, organization, best, english, russian) => {
		expect([sayOrganizationHead(organization, best, nameOf, en), sayOrganizationHead(organization, best, nameOf, ru)]).toEqual([english, russian])
	})
})
