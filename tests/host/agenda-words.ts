import type { Language } from '../../src/i18n/language'
import { counted } from '../../src/i18n/plural'

/** What the printed agenda says beyond the words of the interface. */
export interface AgendaWords {
	readonly nobody: string
	readonly unreadable: string
	readonly line: (line: number) => string
	readonly withheld: (count: number) => string
	readonly noContacts: (folder: string) => string
	readonly howTo: string
}

const EN: AgendaWords = {
	nobody: 'Nobody today.',
	unreadable: 'Could not be read',
	line: (line) => `line ${String(line)}`,
	withheld: counted('en', { one: 'confidential person is left out.', other: 'confidential people are left out.' }),
	noContacts: (folder) => `No contacts in ${folder} yet.`,
	howTo: 'A contact is a note that says so in its first lines. Make a note such as “Anna Weber.md” that begins:',
}

const RU: AgendaWords = {
	nobody: 'Сегодня никого.',
	unreadable: 'Не удалось прочитать',
	line: (line) => `строка ${String(line)}`,
	withheld: counted('ru', {
		one: 'конфиденциальный человек не показан.',
		few: 'конфиденциальных человека не показаны.',
		many: 'конфиденциальных человек не показаны.',
		other: 'конфиденциального человека не показаны.',
	}),
	noContacts: (folder) => `В папке ${folder} пока нет контактов.`,
	howTo: 'Контакт — это заметка, которая так себя называет. Создайте, например, «Анна Вебер.md» с таким началом:',
}

const WORDS: Readonly<Record<Language, AgendaWords>> = { en: EN, ru: RU }

/** The words of the printed agenda in a language. */
export function agendaWords(language: Language): AgendaWords {
	return WORDS[language]
}
