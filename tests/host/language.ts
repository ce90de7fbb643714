let language = 'en'

/** The interface language, as Obsidian names it: `en`, `ru`. */
export function getLanguage(): string {
	return language
}

/** Switches the interface language. Host only. */
export function setLanguage(code: string): void {
	language = code
}
