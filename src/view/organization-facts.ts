import type { Organization, Teller } from '../query/organization'
import type { TendContext } from '../vault/ring'
import { fact } from './fact'
import { PLACE } from './keep-place'
import { leadsTo } from './open-note'

/** What hurts them, each with all who say so; who says so leads to the line. */
export function drawHurts(list: HTMLElement, { hurts }: Organization, context: TendContext): void {
	if (hurts.length === 0) return
	const { organization: words } = context.words()
	const said = fact(list, words.hurts).createEl('ul', { cls: 'tend-said', attr: { 'aria-label': words.hurts } })
	for (const { text, tellers } of hurts) {
		const item = said.createEl('li')
		item.createSpan({ text, attr: { dir: 'auto' } })
		const by = item.createSpan({ cls: 'tend-muted' })
		for (const [at, teller] of tellers.entries()) {
			by.appendText(at === 0 ? ' — ' : ', ')
			drawTeller(by, teller, `hurt ${text}`, context)
		}
	}
}

/** What I offer that meets something there, and whose need it is. */
export function drawHelps(list: HTMLElement, { helps }: Organization, context: TendContext): void {
	if (helps.length === 0) return
	const { organization: words } = context.words()
	const said = fact(list, words.offer).createEl('ul', { cls: 'tend-said', attr: { 'aria-label': words.offer } })
	for (const { offer, offerSource, need, teller } of helps) {
		const item = said.createEl('li')
		const link = item.createEl('a', { cls: 'tend-why-link', text: offer, attr: { href: '#', dir: 'auto', [PLACE]: `offer ${offer} ${need}` } })
		leadsTo(link, offerSource, context)
		const to = item.createSpan({ cls: 'tend-muted', text: ' — ' })
		drawTeller(to, teller, `need ${need}`, context)
		if (need !== offer) to.createSpan({ text: `: ${need}`, attr: { dir: 'auto' } })
	}
}

/** Who says it, as a link to the line where it is said. */
function drawTeller(parent: HTMLElement, { who, source }: Teller, place: string, context: TendContext): void {
	const text = who === null ? context.words().organization.ownNote : who.name
	const link = parent.createEl('a', { cls: 'tend-why-link', text, attr: { href: '#', dir: 'auto', [PLACE]: `${place} ${source.path}` } })
	leadsTo(link, source, context)
}
