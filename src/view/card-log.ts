import { sayDay } from '../i18n/say-day'
import { sayTalk } from '../i18n/say-interaction'
import type { Card } from '../query/card'
import { cardLines } from '../query/card-lines'
import type { CardFields, TendContext } from '../vault/ring'
import { fact } from './fact'
import { leadsTo } from './open-note'
import { drawMore } from './person-acts'
import { drawWhy } from './person-row'

/** The last interactions, each with a link to its line. */
export function drawLast(list: HTMLElement, card: Card, fields: CardFields | null, context: TendContext): void {
	const { card: words } = context.words()
	const language = context.language()
	const { today } = context.plan()
	const said = cardLines(card, fields?.interactions ?? [])
	const dd = fact(list, words.last)
	if (said.length === 0) {
		dd.createDiv({ cls: 'tend-muted', text: card.isLogRead ? words.nothingLogged : words.logNotRead })
		return
	}
	const lines = dd.createEl('ul', { cls: 'tend-log' })
	for (const { day, channel, text, own, source } of said) {
		const item = lines.createEl('li')
		item.createEl('time', { text: sayDay(day, language, 'short', today) })
		const what = sayTalk({ channel, text }, context.words())
		const link = item.createEl('a', { cls: 'tend-why-link', text: what, attr: { href: '#', dir: 'auto' } })
		const acts = own === null ? [] : context.acts.forLine(card.path, own)
		leadsTo(link, source, context, acts)
		if (acts.length > 0) drawMore(item, acts, `${context.words().acts.lineActs}: ${what}`)
	}
	if (card.writtenOnly === null) return
	const hint = dd.createEl('p', { cls: 'tend-muted' })
	drawWhy(hint, card.writtenOnly, card.path, context.words().human.writtenOnly, context)
}
