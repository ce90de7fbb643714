import { sayDay } from '../i18n/say-day'
import { sayGiveAndTake } from '../i18n/say-give-and-take'
import type { Card } from '../query/card'
import type { TendContext } from '../vault/ring'
import { fact } from './fact'
import { leadsTo } from './open-note'

/** Give and take in words; never with circle 1, where keeping score harms (RULES 25). */
export function drawExchange(list: HTMLElement, { exchange }: Card, context: TendContext): void {
	if (exchange === null) return
	const { card: words } = context.words()
	const language = context.language()
	const dd = fact(list, words.exchange)
	const { last, source } = exchange
	const says = dd.createDiv().createEl('a', { cls: 'tend-why-link', text: sayGiveAndTake(exchange, language), attr: { href: '#' } })
	leadsTo(says, source, context)
	if (last === null) return
	const day = sayDay(last.day, language, 'long', context.plan().today)
	const link = dd.createDiv({ cls: 'tend-muted' }).createEl('a', { cls: 'tend-why-link', text: words.lastGiven(last.text, day), attr: { href: '#', dir: 'auto' } })
	leadsTo(link, last.source, context)
}
