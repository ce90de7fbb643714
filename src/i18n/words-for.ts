import { en } from './en'
import type { Language } from './language'
import { ru } from './ru'
import type { Words } from './words'

const WORDS: Readonly<Record<Language, Words>> = { en, ru }

/** The words of the interface in a language. */
export function wordsFor(language: Language): Words {
	return WORDS[language]
}
