import type { Reason } from '../contact/reason'
import type { Source } from '../contact/source'
import { sayFurtherReason, sayReason } from '../i18n/say-reason'
import type { PersonRow } from '../query/person-row'
import { wantedPerson } from '../query/wanted'
import type { PersonAct, TendContext } from '../vault/ring'
import { drawCircleGlyph } from './circle-glyph'
import { drawBestIdea } from './idea-link'
import { PLACE } from './keep-place'
import { leadsTo } from './open-note'
import { drawRowActs } from './person-acts'
import { drawWayIn } from './way-in-line'

/** How many further reasons stand beneath the first; the note tells the rest. */
const MOST_REASONS = 3

/** A person in two lines: glyph and name, organization beside it; then why, and further reasons beneath. */
export function drawPersonRow(list: HTMLElement, row: PersonRow, context: TendContext): void {
	const words = context.words()
	const item = list.createEl('li', { cls: `tend-row${row.today ? ' is-pick' : ''}` })
	drawCircleGlyph(item, row.circle, words)
	const says = item.createDiv({ cls: 'tend-row-says' })
	const head = says.createDiv({ cls: 'tend-row-head' })
	drawName(head, row, context)
	if (row.organization !== null) head.createSpan({ cls: 'tend-org', text: row.organization })
	const [first, ...others] = row.reasons
	const { today } = context.plan()
	if (first !== undefined) {
		const why = drawReason(says, first, sayReason(first, context.language(), today), row, context)
		drawBestIdea(why, row, context)
	}
	for (const other of others.slice(0, MOST_REASONS)) {
		drawReason(says, other, words.today.also(sayFurtherReason(other, context.language(), today)), row, context)
	}
	drawRowActs(item, row, context)
}

/** A person's name as a link to their note; its menu offers these acts, too. */
export function drawName(
	parent: HTMLElement,
	{ path, name }: { path: string; name: string },
	context: TendContext,
	acts: readonly PersonAct[] = [],
): HTMLElement {
	const link = parent.createEl('a', { cls: 'tend-name', text: name, attr: { href: '#', title: name, dir: 'auto', [PLACE]: path } })
	leadsTo(link, { path, line: null }, context, acts)
	return link
}

/** A reason in words, leading to the line that it rests on; of one that rests on the whole note it is text alone. */
function drawReason(parent: HTMLElement, { kind, source }: Reason, text: string, row: PersonRow, context: TendContext): HTMLElement {
	const line = parent.createDiv({ cls: 'tend-why' })
	const link = drawWhy(line, source, row.path, text, context)
	if (link !== null) link.tabIndex = -1
	if (kind === 'to-meet') drawRowWay(line, text, row, context)
	return line
}

/** Who could introduce somebody to meet, as a sentence after the reason; nothing where nobody could yet. */
function drawRowWay(line: HTMLElement, reason: string, row: PersonRow, context: TendContext): void {
	const wanted = wantedPerson(row)
	const [best] = context.waysIn(wanted.party)
	if (best === undefined) return
	line.appendText(`${/[.!?…]$/.test(reason) ? '' : '.'} ${context.words().ways.title}: `)
	for (const link of drawWayIn(line, best, wanted, context)) link.tabIndex = -1
}

/**
 * Says why in an element of its own: a link to the source, unless that is the whole note `path`, which the name beside
 * it leads to. The answer is the link; null: there is none.
 */
export function drawWhy(
	line: HTMLElement,
	source: Source,
	path: string,
	text: string,
	context: TendContext,
): HTMLElement | null {
	if (source.line === null && source.property === undefined && source.path === path) {
		line.setText(text)
		return null
	}
	const link = line.createEl('a', { cls: 'tend-why-link', text, attr: { href: '#' } })
	leadsTo(link, source, context)
	return link
}
