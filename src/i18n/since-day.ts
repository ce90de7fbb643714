/** «С» before a Russian day, and «со» before the second, which is said «второго»: «с 1 июля», «со 2 ноября». */
export function sinceDay(day: string): string {
	return `${/^2(?!\d)/.test(day) ? 'со' : 'с'} ${day}`
}
