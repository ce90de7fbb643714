import type { Words } from './words'

/** The people of one disc: how many, how many of them are of today, and to how many I have promised something. */
export function sayCircleCell({ count, today, owed }: { readonly count: number; readonly today: number; readonly owed: number }, words: Words): string {
	const { ofToday, promisesTo } = words.circlesPicture
	return [words.people(count), ...(today === 0 ? [] : [ofToday(today)]), ...(owed === 0 ? [] : [promisesTo(owed)])].join(', ')
}
