import type { Problem, ProblemKind } from '../note/unreadable'
import type { Language } from './language'

type Sayings = Readonly<Record<ProblemKind, (key: string, text: string) => string>>

const EN: Sayings = {
	'yaml': (_, text) => `The frontmatter is broken here: ${text}`,
	'duplicate-key': (key) => `${key} stands twice; the first counts`,
	'too-long': () => 'The frontmatter is too long and is not read',
	'not-properties': () => 'The frontmatter holds no properties',
	'day': (key, text) => `${key}: “${text}” is no day`,
	'ambiguous-day': (key, text) => `${key}: “${text}” may be one of two days; write it as YYYY-MM-DD`,
	'future-contact': (key, text) => `${key}: “${text}” lies after today and does not count`,
	'circle': (key, text) => `${key}: “${text}” is no circle; write 1, 2 or 3`,
	'stage': (key, text) => `${key}: “${text}” is no stage; write 1, 2, 3 or 4`,
	'cadence': (key, text) => `${key}: “${text}” is no cadence; write a number of days, 2 weeks, monthly or never`,
	'rating': (key, text) => `${key}: “${text}” is no mark; write a whole number from 1 to 5`,
	'yes-or-no': (key, text) => `${key}: “${text}” is neither yes nor no, and is taken as yes`,
	'line-day': (_, text) => `There is no such day: “${text}”`,
}

const RU: Sayings = {
	'yaml': (_, text) => `Свойства заметки здесь не читаются: ${text}`,
	'duplicate-key': (key) => `${key} записано дважды; считается первое`,
	'too-long': () => 'Свойства заметки слишком длинные и не прочитаны',
	'not-properties': () => 'В начале заметки стоят не свойства',
	'day': (key, text) => `${key}: «${text}» — не день`,
	'ambiguous-day': (key, text) => `${key}: «${text}» может быть одним из двух дней; напишите ГГГГ-ММ-ДД`,
	'future-contact': (key, text) => `${key}: «${text}» позже сегодняшнего дня и не считается`,
	'circle': (key, text) => `${key}: «${text}» — не круг; напишите 1, 2 или 3`,
	'stage': (key, text) => `${key}: «${text}» — не этап; напишите 1, 2, 3 или 4`,
	'cadence': (key, text) =>
		`${key}: «${text}» — не частота; напишите число дней, «раз в 2 недели», «ежемесячно» или «никогда»`,
	'rating': (key, text) => `${key}: «${text}» — не оценка; напишите целое число от 1 до 5`,
	'yes-or-no': (key, text) => `${key}: «${text}» — ни да, ни нет; считается «да»`,
	'line-day': (_, text) => `Нет такого дня: «${text}»`,
}

const SAYINGS: Readonly<Record<Language, Sayings>> = { en: EN, ru: RU }

/** What cannot be read, in words, naming the key and the text as written (DESIGN 2). Without a full stop. */
export function sayProblem(problem: Problem, language: Language): string {
	const { kind, key, text } = problem
	return SAYINGS[language][kind](key ?? NO_KEY[language], text)
}

/** What is spoken of where the problem is not a property's. */
const NO_KEY: Readonly<Record<Language, string>> = { en: 'This line', ru: 'Эта строка' }
