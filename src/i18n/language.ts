/** The languages of the interface (DESIGN 6). The vocabulary of notes is the same in each. */
export type Language = 'en' | 'ru'
