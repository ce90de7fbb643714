import type { Fields } from './fields'
import { folded } from './fold'

/** The properties Tend reads, by their canonical spelling (DESIGN 2). */
export type Property =
	| 'type' | 'aliases' | 'tags' | 'name' | 'first_name' | 'last_name'
	| 'circle' | 'stage' | 'stage_since' | 'met' | 'last_contact' | 'cadence' | 'snooze_until'
	| 'birthday' | 'dates' | 'organization' | 'role' | 'email' | 'phone' | 'telegram'
	| 'introduced_by' | 'knows' | 'goal'
	| 'interests' | 'hobbies' | 'family' | 'problems' | 'needs' | 'offers'
	| 'pronunciation' | 'boundaries' | 'confidential' | 'deceased' | 'dismissed'
	| 'trust' | 'support' | 'mutuality' | 'influence' | 'satisfaction'
	| 'date' | 'participants'

/**
 * Which property a spelling means: folded spelling -> property. A property's first spelling is its canonical one.
 */
export type Vocabulary = ReadonlyMap<string, Property>

/** One spelling of a property in a note, with its value. */
export interface FieldValue {
	/** The key as the note spells it. */
	readonly key: string
	readonly value: unknown
	/** Where the key stands; null for fields of the metadata cache. */
	readonly line: number | null
}

/**
 * The spellings known from the start: canonical first, then Russian (RULES, "Russian property names"), then keys of
 * other plugins that can mean nothing else.
 */
export const DEFAULT_SPELLINGS: Readonly<Record<Property, readonly string[]>> = {
	type: ['type', 'тип'],
	aliases: ['aliases', 'псевдонимы', 'alias', 'псевдоним'],
	tags: ['tags', 'теги', 'tag', 'тег'],
	name: ['name', 'имя', 'displayName', 'full_name', 'FN'],
	first_name: ['first_name', 'given_name', 'N.GN'],
	last_name: ['last_name', 'фамилия', 'family_name', 'surname', 'N.FN'],
	circle: ['circle', 'круг'],
	stage: ['stage', 'этап', 'стадия'],
	stage_since: ['stage_since', 'этап_с', 'стадия_с'],
	met: ['met', 'знакомство', 'дата_знакомства'],
	last_contact: ['last_contact', 'последний_контакт', 'last_contacted', 'last_chat', 'prm-last-contacted'],
	cadence: ['cadence', 'частота', 'периодичность', 'интервал', 'contact-frequency', 'prm-cadence'],
	snooze_until: ['snooze_until', 'отложено_до', 'отложить_до', 'prm-snooze-until'],
	birthday: ['birthday', 'день_рождения', 'дата_рождения', 'BDAY', 'prm-birthday', 'birth_date', 'born'],
	dates: ['dates', 'даты'],
	organization: ['organization', 'организация', 'компания', 'company', 'organisation', 'ORG'],
	role: ['role', 'роль', 'должность', 'job_title'],
	email: ['email', 'почта', 'email_home', 'email_work'],
	phone: ['phone', 'телефон', 'mobile', 'tel', 'telephone', 'phone_home', 'phone_work', 'phone_mobile'],
	telegram: ['telegram', 'телеграм', 'SOCIALPROFILE[Telegram]'],
	introduced_by: ['introduced_by', 'кто_представил'],
	knows: ['knows', 'знает', 'friends'],
	goal: ['goal', 'цель'],
	interests: ['interests', 'интересы'],
	hobbies: ['hobbies', 'хобби', 'hobby'],
	family: ['family', 'семья'],
	problems: ['problems', 'проблемы'],
	needs: ['needs', 'потребности'],
	offers: ['offers', 'предложения'],
	pronunciation: ['pronunciation', 'произношение'],
	boundaries: ['boundaries', 'границы'],
	confidential: ['confidential', 'конфиденциально'],
	deceased: ['deceased', 'умер', 'умерла', 'died'],
	dismissed: ['dismissed', 'отклонено'],
	trust: ['trust', 'доверие'],
	support: ['support', 'поддержка'],
	mutuality: ['mutuality', 'взаимность'],
	influence: ['influence', 'влияние'],
	satisfaction: ['satisfaction', 'удовлетворенность'],
	date: ['date', 'дата', 'when'],
	participants: ['participants', 'участники', 'people', 'attendees', 'with'],
}

/** Every property, in the order of DESIGN 2. */
export const PROPERTIES: readonly Property[] = Object.keys(DEFAULT_SPELLINGS).filter(isProperty)

/** Whether a text is the canonical spelling of a property. */
export function isProperty(text: string): text is Property {
	return Object.hasOwn(DEFAULT_SPELLINGS, text)
}

/**
 * The known spellings and the user's. A renamed property is read under its new name first; a name the user gives to
 * one property no longer means another. Empty names are ignored.
 */
export function vocabularyWith(renames: Readonly<Partial<Record<Property, string>>>): Vocabulary {
	const vocabulary = new Map<string, Property>()
	for (const property of PROPERTIES) {
		const own = folded(renames[property] ?? '')
		if (own !== '' && !vocabulary.has(own)) vocabulary.set(own, property)
	}
	for (const property of PROPERTIES) {
		for (const spelling of DEFAULT_SPELLINGS[property]) {
			if (!vocabulary.has(folded(spelling))) vocabulary.set(folded(spelling), property)
		}
	}
	return vocabulary
}

/**
 * A note's fields by property: the canonical spelling first, the others in the note's order (RULES 16).
 * Phones and emails all count and keep the note's order (RULES 30); theirs may be numbered or typed
 * (`phone_2`, `TEL[CELL]`). Keys that mean nothing to Tend are left out.
 */
export function propertiesOf(fields: Fields, vocabulary: Vocabulary): ReadonlyMap<Property, readonly FieldValue[]> {
	const known = knownKeysOf(vocabulary)
	const found = new Map<Property, FieldValue[]>()
	const { values, lineOf } = fields
	for (const key of Object.keys(values)) {
		let meaning = known.get(key)
		if (meaning === undefined) {
			meaning = meaningOf(key, vocabulary)
			if (known.size >= MOST_KNOWN) known.clear()
			known.set(key, meaning)
		}
		if (meaning === null) continue
		const value: FieldValue = { key, value: values[key], line: lineOf(key) }
		const { property, rank } = meaning
		const others = found.get(property)
		if (others === undefined) found.set(property, [value])
		else others.splice(others.filter((other) => (known.get(other.key)?.rank ?? OTHER) <= rank).length, 0, value)
	}
	return found
}

interface Meaning {
	readonly property: Property
	/** The lower stands first: the canonical spelling to the letter, one that folds to it, any other. */
	readonly rank: number
}

const TO_THE_LETTER = 0
const CANONICAL = 1
const OTHER = 2

const MOST_KNOWN = 20_000
const knownKeys = new WeakMap<Vocabulary, Map<string, Meaning | null>>()

function knownKeysOf(vocabulary: Vocabulary): Map<string, Meaning | null> {
	let known = knownKeys.get(vocabulary)
	if (known === undefined) {
		known = new Map()
		knownKeys.set(vocabulary, known)
	}
	return known
}

function meaningOf(key: string, vocabulary: Vocabulary): Meaning | null {
	const spelling = folded(key)
	const property = vocabulary.get(spelling)
	if (property !== undefined) {
		return { property, rank: severalCount(property) ? OTHER : rankOf(key, spelling, property, vocabulary) }
	}
	const stem = vocabulary.get(spelling.replace(/(?:\[[^\]]*\]|\d+)$/, ''))
	return stem !== undefined && severalCount(stem) ? { property: stem, rank: OTHER } : null
}

function rankOf(key: string, spelling: string, property: Property, vocabulary: Vocabulary): number {
	if (spelling !== canonicalSpelling(property, vocabulary)) return OTHER
	return key === DEFAULT_SPELLINGS[property][0] || key === spelling ? TO_THE_LETTER : CANONICAL
}

function canonicalSpelling(property: Property, vocabulary: Vocabulary): string | null {
	for (const [spelling, other] of vocabulary) if (other === property) return spelling
	return null
}

function severalCount(property: Property): boolean {
	return property === 'phone' || property === 'email'
}
