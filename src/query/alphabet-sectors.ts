import { remembered } from '../contact/remembered'

/** Into how many sectors the circles are cut; the same in every picture. */
export const SECTORS = 24

/** The alphabets that have a table of sectors; every other script is spread by its characters. */
export type Alphabet = 'latin' | 'cyrillic'

/** Where each sector begins in the alphabet, and what its caption says. */
type Table = readonly (readonly [start: string, letters: string])[]

// Each table is cut so that names of organizations and of people fall about evenly; it never changes with the people.
const TABLES: Readonly<Record<Alphabet, Table>> = {
	latin: [
		['', 'A–Am'], ['an', 'An–Az'], ['b', 'B–Be'], ['bf', 'Bi–By'], ['c', 'C–Ce'], ['cf', 'Ch–Cy'],
		['d', 'D'], ['e', 'E'], ['f', 'F'], ['g', 'G'], ['h', 'H'], ['i', 'I'],
		['j', 'J–K'], ['l', 'L'], ['m', 'M–Me'], ['mf', 'Mi–My'], ['n', 'N'], ['o', 'O'],
		['p', 'P'], ['q', 'Q–R'], ['s', 'S–Sl'], ['sm', 'Sm–Sy'], ['t', 'T–U'], ['v', 'V–Z'],
	],
	cyrillic: [
		['', 'А–Ал'], ['ам', 'Ам–Ая'], ['б', 'Б–Бе'], ['бж', 'Би–Бя'], ['в', 'В'], ['г', 'Г'],
		['д', 'Д'], ['е', 'Е–Ж'], ['з', 'З'], ['и', 'И–Й'], ['к', 'К–Кн'], ['ко', 'Ко–Кя'],
		['л', 'Л'], ['м', 'М'], ['н', 'Н'], ['о', 'О'], ['п', 'П–По'], ['пр', 'Пр–Пя'],
		['р', 'Р'], ['с', 'С–Сн'], ['со', 'Со–Ся'], ['т', 'Т'], ['у', 'У–Ц'], ['ч', 'Ч–Я'],
	],
}

/** Letters that stand where another stands, besides those with accents. */
const LETTERS: ReadonlyMap<string, string> = new Map([
	['æ', 'a'], ['ø', 'o'], ['œ', 'o'], ['ł', 'l'], ['đ', 'd'], ['ð', 'd'], ['þ', 't'], ['ß', 's'], ['ı', 'i'], ['ə', 'a'],
	['є', 'е'], ['і', 'и'], ['ґ', 'г'], ['ј', 'и'], ['љ', 'л'], ['њ', 'н'], ['ђ', 'д'], ['ћ', 'ч'], ['џ', 'ц'], ['ѕ', 'з'],
	['ә', 'а'], ['ғ', 'г'], ['қ', 'к'], ['ң', 'н'], ['ө', 'о'], ['ұ', 'у'], ['ү', 'у'], ['һ', 'х'],
])

/** How much of a name tells its sector. */
const TOLD_BY = 4

/** The alphabet a name begins in; null: it has no table, or begins with a digit. */
export function alphabetOf(name: string): Alphabet | null {
	return alphabetAt(startOf(name))
}

/** The sector of a name, 0 to 23: by its first letters in the table of its alphabet; digits stand before A. */
export function sectorOfName(name: string): number {
	const start = startOf(name)
	const alphabet = alphabetAt(start)
	if (alphabet !== null) return TABLES[alphabet].findLastIndex(([from]) => from <= start)
	const code = start.codePointAt(0)
	return code === undefined || /^\p{N}/u.test(start) ? 0 : code % SECTORS
}

/** The letters that a sector is for, in an alphabet: `Bi–By`. */
export function lettersOf(sector: number, alphabet: Alphabet): string {
	return TABLES[alphabet][sector]?.[1] ?? ''
}

/** Of each name once: a picture asks for the same ones again and again. */
const startOf = remembered((name) => startRead(String(name)))

/** The first letters by which a name is put in order: without quotes and accents, in lower case, ё as е. */
function startRead(name: string): string {
	const from = name.search(/[\p{L}\p{N}]/u)
	if (from === -1) return name.trim().slice(0, TOLD_BY)
	const plain = name.slice(from, from + 4 * TOLD_BY).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
	return Array.from(plain.slice(0, TOLD_BY), (letter) => LETTERS.get(letter) ?? letter).join('')
}

function alphabetAt(start: string): Alphabet | null {
	if (/^[a-z]/.test(start)) return 'latin'
	return /^[а-я]/.test(start) ? 'cyrillic' : null
}
