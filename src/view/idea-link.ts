import { sayIdea } from '../i18n/say-idea'
import type { OccasionKind } from '../contact/reason'
import type { Idea } from '../query/idea'
import type { PersonRow } from '../query/person-row'
import type { TendContext } from '../vault/ring'
import { PLACE } from './keep-place'
import { leadsTo } from './open-note'

/** The occasions that are best met with something useful; a promise, a meeting or a birthday says itself what to do. */
const WITH_IDEA: ReadonlySet<OccasionKind> = new Set(['first-message', 'bridge', 'due', 'reconnect'])

/** A note to send, as a link to it; why it is offered is said on hovering, and aloud. */
export function drawIdea(parent: HTMLElement, idea: Idea, place: string, context: TendContext): void {
	const why = sayIdea(idea, context.language(), context.plan().today)
	const attr = { 'href': '#', 'dir': 'auto', 'title': why, 'aria-description': why, [PLACE]: place }
	leadsTo(parent.createEl('a', { cls: 'tend-idea', text: idea.title, attr }), { path: idea.path, line: null }, context)
}

/** The best note to send to a person of Today, after the reason; nothing where there is none. */
export function drawBestIdea(line: HTMLElement, { path, kind }: PersonRow, context: TendContext): void {
	const best = WITH_IDEA.has(kind) ? context.ideas(path)[0] : undefined
	if (best === undefined) return
	line.createSpan({ cls: 'tend-dot', text: ' · ', attr: { 'aria-hidden': true } })
	drawIdea(line, best, `idea ${path}`, context)
}
