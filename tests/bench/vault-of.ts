const NAMES = ['Anna', 'Boris', 'Вера', 'Gleb', 'Дарья', 'Egor', 'Жанна', 'Ivan', 'Ксения', 'Leonid', 'Мария', 'Nina']
const CHANNELS = ['call', 'meeting', 'созвон', 'email', 'встреча', 'message']
const TOPICS = ['titanium', 'сварка', 'hiring', 'доверие-в-команде', 'chess', 'football']

/** A small seeded generator (mulberry32), so that every run measures the same vault. */
export function seeded(seed: number): () => number {
	let state = seed >>> 0
	return () => {
		state = (state + 0x6d2b79f5) >>> 0
		let t = state
		t = Math.imul(t ^ (t >>> 15), t | 1)
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296
	}
}

const two = (n: number): string => String(n).padStart(2, '0')

/**
 * A vault of invented people, as path -> text: every tenth a new tie or still to meet, most with a log of a few
 * lines, written around `year`. The same `count` gives the same vault.
 */
export function vaultOf(count: number, year = 2026): Map<string, string> {
	const random = seeded(count)
	const among = <T>(choices: readonly T[]): T | undefined => choices[Math.floor(random() * choices.length)]
	const day = (): string => `${String(year)}-${two(1 + Math.floor(random() * 11))}-${two(1 + Math.floor(random() * 28))}`
	const files = new Map<string, string>()
	for (let i = 0; i < count; i += 1) {
		const name = `${among(NAMES) ?? ''} ${String(i)}`
		const met = `${String(year - 1 - Math.floor(random() * 5))}-${two(1 + Math.floor(random() * 12))}-11`
		const log = Array.from({ length: Math.floor(random() * 6) }, () => `- ${day()} ${among(CHANNELS) ?? ''}: ${among(TOPICS) ?? ''}; gave: contact`)
		files.set(
			`People/${name}.md`,
			[
				'---',
				'type: contact',
				`aliases: ["${name} (work)"]`,
				`circle: ${String(1 + Math.floor(random() * 3))}`,
				`stage: ${String(1 + Math.floor(random() * 4))}`,
				...(i % 10 === 0 ? [] : [`met: ${met}`, `last_contact: ${day()}`]),
				...(i % 4 === 0 ? [`cadence: ${String(7 + Math.floor(random() * 80))}`] : []),
				`birthday: 19${two(50 + Math.floor(random() * 49))}-${two(1 + Math.floor(random() * 12))}-07`,
				`organization: "[[Works ${String(i % 50)}]]"`,
				`role: ${among(['engineer', 'manager', 'технолог', 'buyer']) ?? ''}`,
				`phone: "+7999${String(1_000_000 + i)}"`,
				`interests: ["[[${among(TOPICS) ?? ''}]]", football]`,
				'---',
				'',
				'## Interactions',
				'',
				...log,
				'',
				...(i % 20 === 0 ? [`- [ ] send the drawing #promise 📅 ${day()}`, ''] : []),
			].join('\n'),
		)
	}
	return files
}
