import { pathOf } from '../contact/acquaintance'
import type { Party } from '../contact/acquaintance'
import { sayOrganizationHead } from '../i18n/say-organization'
import type { PeopleGroup } from '../query/people-row'
import { partyName } from '../query/wanted'
import type { TendContext } from '../vault/ring'
import { PLACE } from './keep-place'
import { leadsTo } from './open-note'
import { organizationAt } from './organization-at'

/** Where the link to the organization's note stands; null: the group has none. */
export function placeOfGroup({ party }: PeopleGroup): string | null {
	return party === null || pathOf(party) === null ? null : party
}

/** The name over an organization's people, leading to its note where it has one. */
export function drawOrganizationName(cell: HTMLElement, name: string, party: Party, context: TendContext): void {
	const path = pathOf(party)
	if (path === null) {
		cell.createSpan({ cls: 'tend-group-name', text: name, attr: { dir: 'auto' } })
		return
	}
	const link = cell.createEl('a', { cls: 'tend-group-name', text: name, attr: { 'href': '#', 'dir': 'auto', [PLACE]: party } })
	leadsTo(link, { path, line: null }, context)
}

/** What hurts there, what I offer and who introduces, in one line; the whole of it on hovering. */
export function drawOrganizationSays(cell: HTMLElement, name: string, party: Party, context: TendContext): void {
	const path = pathOf(party)
	const { organization, ways } = organizationAt(party, path === null ? null : context.organizationNote(path), context)
	const way = ways[0] ?? (context.progress() === null ? null : undefined)
	const nameOf = (to: Party): string => partyName(to, { party, name }, (at) => context.index.tie(at))
	const said = sayOrganizationHead(organization, way, nameOf, context.words())
	if (said === '') return
	const says = cell.createSpan({ cls: 'tend-group-says', attr: { title: said } })
	says.createSpan({ text: ' · ', attr: { 'aria-hidden': true } })
	says.createSpan({ text: said, attr: { dir: 'auto' } })
}
