import { pathOf } from '../contact/acquaintance'
import { sayDay } from '../i18n/say-day'
import { sayDaysLate } from '../i18n/say-days-late'
import { sayReason } from '../i18n/say-reason'
import { cardOf } from '../query/card'
import type { Card } from '../query/card'
import type { TendContext } from '../vault/ring'
import { drawFacts } from './card-facts'
import { drawCircleGlyph } from './circle-glyph'
import { drawKeepingPlace, PLACE } from './keep-place'
import { leadsTo } from './open-note'
import { drawCardActs } from './person-acts'
import { drawWhy } from './person-row'

/** The card of the person whose note is open: who, when next and why, then what the note and the log tell. */
export function drawCard(parent: HTMLElement, path: string, context: TendContext): void {
	const tie = context.index.tie(path)
	if (tie === undefined) return
	const words = context.words()
	const card = cardOf(tie, context.plan().today)
	const article = parent.createEl('article', { cls: 'tend-card', attr: { 'aria-label': words.card.label } })
	const header = article.createEl('header')
	drawCircleGlyph(header, card.circle, words)
	const who = header.createDiv()
	const name = who.createEl('h2').createEl('a', { text: card.name, attr: { href: '#', dir: 'auto', [PLACE]: 'card' } })
	leadsTo(name, { path, line: null }, context)
	drawUnder(who, card, context)
	drawNext(article, card, context)
	drawCardActs(article, card, context)
	const facts = article.createEl('dl', { cls: 'tend-facts' })
	drawFacts(facts, card, null, context)
	// What only the note tells follows as soon as it is read; of an unchanged note it is known at once.
	void context.cardFields(path).then((fields) => {
		if (fields === null || !facts.isConnected) return
		const draw = (): void => {
			facts.empty()
			drawFacts(facts, card, fields, context)
		}
		drawKeepingPlace(facts, facts, draw, () => null)
	})
}

/** Role and organization, each organization leading to its note where it has one. */
function drawUnder(parent: HTMLElement, { role, organizations, path }: Card, context: TendContext): void {
	if (role === null && organizations.length === 0) return
	const under = parent.createDiv({ cls: 'tend-under' })
	if (role !== null) under.appendText(organizations.length === 0 ? role : `${role}, `)
	const employers = context.index.employersOf(path)
	for (const [at, name] of organizations.entries()) {
		if (at > 0) under.appendText(', ')
		const party = employers[at] ?? null
		const note = party === null ? null : pathOf(party)
		if (note === null) under.appendText(name)
		else leadsTo(under.createEl('a', { text: name, attr: { href: '#' } }), { path: note, line: null }, context)
	}
}

/** When the next contact is due, and why: the reasons of today, else the day that lies ahead. */
function drawNext(parent: HTMLElement, card: Card, context: TendContext): void {
	const { card: words, reading } = context.words()
	const language = context.language()
	const { today } = context.plan()
	const next = parent.createDiv({ cls: 'tend-next' })
	const progress = context.progress()
	if (!card.isLogRead && progress !== null) {
		next.createDiv({ cls: 'tend-muted', text: reading(progress.done, progress.total) })
		return
	}
	if (card.deceased) next.createDiv({ text: words.remembered })
	for (const [at, reason] of card.reasons.entries()) {
		const line = next.createDiv({ cls: at === 0 ? 'tend-next-first' : 'tend-muted' })
		drawWhy(line, reason.source, card.path, sayReason(reason, language, today), context)
	}
	if (card.snoozedUntil !== null) next.createDiv({ cls: 'tend-muted', text: words.snoozed(sayDay(card.snoozedUntil, language, 'long', today)) })
	const ahead = quietNext(card, context)
	if (ahead !== null) next.createDiv({ cls: 'tend-muted', text: ahead })
}

/** What to say where no day has come. */
function quietNext({ cadence, due, daysLate, deceased, band, reasons }: Card, context: TendContext): string | null {
	const { card: words } = context.words()
	if (deceased) return null
	if (cadence === 'never') return words.never
	if (due === null || daysLate === null) return band === 'none' && reasons.length === 0 ? words.noCadence : null
	if (daysLate >= 0) return null
	const day = sayDay(due, context.language(), 'long', context.plan().today)
	return `${words.dueOn(day)}, ${sayDaysLate(daysLate, context.language())}`
}
