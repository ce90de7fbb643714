import type { BriefingWords } from './briefing-words'
import { counted } from './plural'
import { sinceDay } from './since-day'

const parts = counted('ru', { one: 'часть', few: 'части', many: 'частей', other: 'части' })

/** The words of the briefing before a meeting in Russian. */
export const ruBriefing: BriefingWords = {
	short: 'К встрече',
	forPerson: (name) => `К встрече: ${name}`,
	sections: { who: 'Кто это', ask: 'Спросить', bring: 'Взять с собой' },
	introducedBy: (names) => `кто познакомил: ${names}`,
	mine: 'Вы обещали:',
	after: (subject, day) => `Что нового ${sinceDay(day)}: ${subject}?`,
	shared: (topics) => `общая тема: ${topics}`,
	needed: (need) => `нужно: ${need}`,
	reading: 'Читаю заметку…',
	nothing: (name) => `${name}: пока ничего не известно.`,
	nextStep: 'Запишите разговор или допишите в заметку то, что знаете.',
	confidential: 'Это конфиденциальный контакт. Убедитесь, что никто не смотрит на экран.',
	show: 'Показать',
	copy: 'Скопировать',
	copyThough: 'Всё равно скопировать',
	insert: 'Вставить',
	insertThough: 'Всё равно вставить',
	openNote: 'Открыть заметку',
	logIt: 'Записать',
	afterwards: 'После встречи:',
	copied: (name) => `Скопировано к встрече: ${name}`,
	inserted: (name) => `Вставлено к встрече: ${name}`,
	notCopied: (reason) => `Скопировать не удалось: ${reason}`,
	notInserted: (reason) => `Вставить не удалось: ${reason}`,
	withheld: (count) => `Не вошло: ${parts(count)}`,
}
