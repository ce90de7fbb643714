import { sayIdea } from '../i18n/say-idea'
import { callsForIdea } from '../query/calls-for-idea'
import type { Idea } from '../query/idea'
import type { PersonRow } from '../query/person-row'
import type { TendContext } from '../vault/ring'
import { PLACE } from './keep-place'
import { leadsTo } from './open-note'

/** A note to send, as a link to it; why it is offered is said on hovering, and aloud. */
export function drawIdea(parent: HTMLElement, idea: Idea, place: string, context: TendContext): void {
	const why = sayIdea(idea, context.language(), context.plan().today)
	const attr = { 'href': '#', 'dir': 'auto', 'title': why, 'aria-description': why, [PLACE]: place }
	leadsTo(parent.createEl('a', { cls: 'tend-idea', text: idea.title, attr }), { path: idea.path, line: null }, context)
}

/** The best note to send to a person of Today, after the reason; nothing where there is none. */
export function drawBestIdea(line: HTMLElement, { path, kind }: PersonRow, context: TendContext): void {
	const best = callsForIdea(kind) ? context.ideas(path)[0] : undefined
	if (best === undefined) return
	line.createSpan({ cls: 'tend-dot', text: ' · ', attr: { 'aria-hidden': true } })
	drawIdea(line, best, `idea ${path}`, context)
}
