import { sayIdea, sayTopics } from '../i18n/say-idea'
import type { SaidTopics } from '../i18n/say-idea'
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

/** The best note to send to a person of Today, after the reason, with the most specific topic that both share; nothing where there is none. */
export function drawBestIdea(line: HTMLElement, { path, kind }: PersonRow, context: TendContext): void {
	const best = callsForIdea(kind) ? context.ideas(path)[0] : undefined
	if (best === undefined) return
	drawDot(line)
	drawIdea(line, best, `idea ${path}`, context)
	const why = line.createSpan({ cls: 'tend-idea-why tend-muted' })
	drawDot(why)
	for (const said of sayTopics({ ...best, shared: [best.shared[0]] }, context.language())) drawTopics(why, said, context)
}

/** What a person and a note share, each topic as a link to the line that names it. */
export function drawTopics(parent: HTMLElement, { before, topics }: SaidTopics, context: TendContext): void {
	parent.appendText(`${before} `)
	for (const [at, { text, source }] of topics.entries()) {
		if (at > 0) parent.appendText(', ')
		const link = parent.createEl('a', { cls: 'tend-why-link', text, attr: { href: '#', dir: 'auto' } })
		leadsTo(link, source, context)
	}
}

function drawDot(line: HTMLElement): void {
	line.createSpan({ cls: 'tend-dot', text: ' · ', attr: { 'aria-hidden': true } })
}
