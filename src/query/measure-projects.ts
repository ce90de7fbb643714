import { folded } from '../note/fold'
import { historyOf } from './measured'
import type { History, Measured } from './measured'
import { placeAmong } from './months'

/** What is done together: the projects that lines of the twelve months name, however they spell them (DESIGN 1). */
export interface ProjectsMeasure {
	readonly kind: 'projects'
	/** The projects that lines of each month name; one that lasts stands in several months. */
	readonly history: History
	/** Each once, as its newest line spells it, the newest first. */
	readonly names: readonly string[]
	/** People with two projects or more. */
	readonly peopleInSeveral: number
}

/** The projects of each month, and who is in several. */
export function projectsMeasure(year: Measured): ProjectsMeasure {
	const placeOf = placeAmong(year.months)
	const byMonth = year.months.map(() => new Set<string>())
	const newest = new Map<string, { readonly day: number; readonly text: string }>()
	let peopleInSeveral = 0
	for (const { deeds } of year.people) {
		const own = new Set<string>()
		for (const { word, day, text } of deeds) {
			const project = folded(text)
			const place = word === 'project' && project !== '' ? placeOf(day) : null
			if (place === null) continue
			own.add(project)
			byMonth[place]?.add(project)
			const known = newest.get(project)
			if (known === undefined || day > known.day) newest.set(project, { day, text })
		}
		if (own.size > 1) peopleInSeveral += 1
	}
	const names = [...newest.values()].sort((a, b) => b.day - a.day).map(({ text }) => text)
	return { kind: 'projects', history: historyOf(byMonth.map(({ size }) => size), year), names, peopleInSeveral }
}
