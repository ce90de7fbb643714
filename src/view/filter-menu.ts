import { Menu } from 'obsidian'
import { BANDS } from '../contact/band'
import { CIRCLES } from '../contact/circle'
import { STAGES } from '../contact/stage'
import type { Words } from '../i18n/words'
import type { PeopleFilter } from '../query/people-row'

/** A menu longer than this is no help: other organizations are found by the search. */
const MOST_ORGANIZATIONS = 12

/** What People is filtered by, in words; empty: everybody. The search says itself. */
export function sayFilter({ circle, stage, band, organization, cell = null }: PeopleFilter, words: Words): string {
	const said = [
		circle === null ? null : circle === 'none' ? words.noCircle : words.circles[circle],
		stage === null ? null : stage === 'none' ? words.noStage : words.stages[stage],
		band === null ? null : words.bands[band],
		organization,
		...(cell === null ? [] : [cell.called, cell.state === null ? null : words.circlesPicture.states[cell.state]]),
	]
	return said.filter((part) => part !== null).join(', ')
}

/** Offers every circle, stage, band and the first organizations; the chosen are ticked, choosing again clears. */
export function filterMenu(
	filter: PeopleFilter,
	organizations: readonly string[],
	words: Words,
	change: (filter: PeopleFilter) => void,
): Menu {
	const menu = new Menu()
	const offer = (section: string, title: string, isOn: boolean, chosen: Partial<PeopleFilter>, cleared: Partial<PeopleFilter>): void => {
		menu.addItem((item) =>
			item
				.setSection(section)
				.setTitle(title)
				.setChecked(isOn)
				.onClick(() => change({ ...filter, ...(isOn ? cleared : chosen) })),
		)
	}
	for (const circle of [...CIRCLES, 'none'] as const) {
		const title = circle === 'none' ? words.noCircle : `${String(circle)} ${words.circles[circle]}`
		offer('circle', title, filter.circle === circle, { circle }, { circle: null })
	}
	for (const stage of [...STAGES, 'none'] as const) {
		const title = stage === 'none' ? words.noStage : words.stages[stage]
		offer('stage', title, filter.stage === stage, { stage }, { stage: null })
	}
	for (const band of BANDS) offer('band', words.bands[band], filter.band === band, { band }, { band: null })
	for (const organization of organizations.slice(0, MOST_ORGANIZATIONS)) {
		offer('organization', organization, filter.organization === organization, { organization }, { organization: null })
	}
	return menu
}
