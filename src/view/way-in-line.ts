import { capitalized } from '../i18n/capitalized'
import type { SaidPart, WaySpeech } from '../i18n/say-way-in'
import { sayAgainst, sayWayIn } from '../i18n/say-way-in'
import type { Wanted } from '../query/wanted'
import type { WayIn } from '../query/way-in'
import type { TendContext } from '../vault/ring'
import { PLACE } from './keep-place'
import { leadsTo } from './open-note'

/** What ways in to somebody are said with, as the interface is now. */
export function waySpeech(wanted: Wanted, context: TendContext): WaySpeech {
	const { index } = context
	return { words: context.words(), language: context.language(), today: context.plan().today, tieAt: (path) => index.tie(path), wanted }
}

/** A way in in one sentence, each part leading to the line it rests on; the answer is the links. */
export function drawWayIn(parent: HTMLElement, way: WayIn, wanted: Wanted, context: TendContext): readonly HTMLElement[] {
	return drawParts(parent, sayWayIn(way, waySpeech(wanted, context)), ', ', `way ${wanted.party}`, context)
}

/**
 * What speaks against asking the first broker now, in muted text; nothing where nothing does.
 *
 * @param isNamed it stands away from the broker's name, and says it
 */
export function drawAgainst(parent: HTMLElement, { against, brokers: [first] }: WayIn, wanted: Wanted, context: TendContext, isNamed = false): void {
	if (against.length === 0 || first === undefined) return
	const speech = waySpeech(wanted, context)
	const said = against.map((one) => sayAgainst(one, speech))
	const parts = said.map((part, at) => (at === 0 && !isNamed ? { ...part, text: capitalized(part.text) } : part))
	const says = parent.createEl('p', { cls: 'tend-muted', text: isNamed ? `${first.contact.name}: ` : '' })
	drawParts(says, parts, '; ', `against ${first.contact.path}`, context)
}

/** Parts of a sentence, each a link to its line; of one that rests on none it is text alone. */
export function drawParts(parent: HTMLElement, parts: readonly SaidPart[], between: string, place: string, context: TendContext): readonly HTMLElement[] {
	const links: HTMLElement[] = []
	for (const [at, { text, source }] of parts.entries()) {
		if (at > 0) parent.appendText(between)
		if (source === null) {
			parent.createSpan({ text, attr: { dir: 'auto' } })
			continue
		}
		const link = parent.createEl('a', { cls: 'tend-why-link', text, attr: { 'href': '#', 'dir': 'auto', [PLACE]: `${place} ${String(at)}` } })
		leadsTo(link, source, context)
		links.push(link)
	}
	return links
}
