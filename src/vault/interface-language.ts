import { getLanguage } from 'obsidian'
import type { Language } from '../i18n/language'

/** The language of Obsidian's interface, as far as Tend speaks it; else English (DESIGN 6). */
export function interfaceLanguage(): Language {
	const code = getLanguage().toLowerCase()
	return code === 'ru' || code.startsWith('ru-') ? 'ru' : 'en'
}
