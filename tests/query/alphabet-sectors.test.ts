import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alphabetOf, lettersOf, SECTORS, sectorOfName } from '../../src/query/alphabet-sectors'

describe('the sector of a name', () => {
	it.each([
		['A', 'A–Am'], ['Amber', 'A–Am'], ['Anchor', 'An–Az'], ['Azur', 'An–Az'], ['Be', 'B–Be'], ['Bezel', 'B–Be'],
		['Bi', 'Bi–By'], ['Cast', 'C–Ce'], ['Chisel', 'Ch–Cy'], ['Delta', 'D'], ['Zinc', 'V–Z'], ['J', 'J–K'], ['Kiln', 'J–K'],
		['Lathe', 'L'], ['Mew', 'M–Me'], ['Mill', 'Mi–My'], ['Quern', 'Q–R'], ['Slag', 'S–Sl'], ['Smith', 'Sm–Sy'], ['Ural', 'T–U'],
	])('of %s in Latin letters is %s', (name, letters) => {
		expect(alphabetOf(name)).toBe('latin')
		expect(lettersOf(sectorOfName(name), 'latin')).toBe(letters)
	})

	it.each([
		['Алмаз', 'А–Ал'], ['Амур', 'Ам–Ая'], ['Бетон', 'Б–Бе'], ['Бизон', 'Би–Бя'], ['Волга', 'В'], ['Ель', 'Е–Ж'], ['Жук', 'Е–Ж'],
		['Йод', 'И–Й'], ['Кит', 'К–Кн'], ['Ковка', 'Ко–Кя'], ['Порт', 'П–По'], ['Проект', 'Пр–Пя'], ['Сила', 'С–Сн'],
		['Союз', 'Со–Ся'], ['Урал', 'У–Ц'], ['Чугун', 'Ч–Я'], ['Якорь', 'Ч–Я'],
	])('of %s in Cyrillic letters is %s', (name, letters) => {
		expect(alphabetOf(name)).toBe('cyrillic')
		expect(lettersOf(sectorOfName(name), 'cyrillic')).toBe(letters)
	})

	it.each([
		['Ёлка', 'Елка'], ['Émile', 'Emile'], ['Øst', 'Ost'], ['Łódź', 'Lodz'], ['«Север»', 'Север'], ['  “Sigma”', 'sigma'], ['ИВА', 'ива'], ['Ґрунт', 'Грунт'],
	])('is the same for %s and %s', (one, other) => {
		expect(sectorOfName(one)).toBe(sectorOfName(other))
	})

	it.each(['3M', '1С', '№ 7', '٣', ''])('of “%s” is the first: digits stand before A', (name) => {
		expect(sectorOfName(name)).toBe(0)
		expect(alphabetOf(name)).toBeNull()
	})

	it('spreads other scripts over all sectors by their first character', () => {
		const sectors = new Set(Array.from({ length: 500 }, (_, at) => sectorOfName(String.fromCodePoint(0x4e00 + at))))
		expect(sectors.size).toBe(SECTORS)
		expect(sectorOfName('王')).toBe(sectorOfName('王 工業'))
	})

	it('is one of the twenty-four, whatever is written', () => {
		fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => {
			const sector = sectorOfName(name)
			expect(Number.isInteger(sector)).toBe(true)
			expect(sector).toBeGreaterThanOrEqual(0)
			expect(sector).toBeLessThan(SECTORS)
		}))
	})

	it.each(['latin', 'cyrillic'] as const)('follows the alphabet in %s letters', (alphabet) => {
		const letters = alphabet === 'latin' ? 'abcdefghijklmnopqrstuvwxyz' : 'абвгдежзиклмнопрстуфхцчшщъыьэюя'
		const pairs = [...letters].flatMap((first) => [...letters].map((second) => first + second))
		const sectors = pairs.map(sectorOfName)
		expect(sectors).toEqual([...sectors].sort((a, b) => a - b))
		expect(new Set(sectors).size).toBe(SECTORS)
		expect(lettersOf(24, alphabet)).toBe('')
	})
})
