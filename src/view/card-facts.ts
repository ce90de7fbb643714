import { capitalized } from '../i18n/capitalized'
import { sayCadence } from '../i18n/say-cadence'
import { sayDay } from '../i18n/say-day'
import { sayGiveAndTake } from '../i18n/say-give-and-take'
import { sayProblem } from '../i18n/say-problem'
import type { EvidencePromise } from '../contact/evidence'
import { dayOf } from '../note/day'
import type { Property } from '../note/property'
import type { Card } from '../query/card'
import type { CardFields, TendContext } from '../vault/ring'
import { PLACE } from './keep-place'
import { leadsTo } from './open-note'
import { drawMore } from './person-acts'
import { safeAddress } from './safe-address'

/** The human side, each property with its own label. */
const HUMAN = ['family', 'hobbies', 'interests', 'problems', 'needs', 'offers', 'goal', 'boundaries'] as const satisfies readonly Property[]
const ADDRESSES = ['phone', 'email', 'telegram'] as const satisfies readonly Property[]

/** The card's facts as label and text; what is not known has no line. */
export function drawFacts(list: HTMLElement, card: Card, fields: CardFields | null, context: TendContext): void {
	drawStage(list, card, context)
	drawPromises(list, card, context)
	if (fields !== null) {
		drawExchange(list, card, fields, context)
		drawHuman(list, card, fields, context)
		drawAddresses(list, fields, context)
	}
	drawLast(list, card, fields, context)
	drawUnreadableParts(list, card, context)
}

function fact(list: HTMLElement, label: string): HTMLElement {
	list.createEl('dt', { text: label })
	return list.createEl('dd')
}

function drawStage(list: HTMLElement, card: Card, context: TendContext): void {
	const { card: words, stages } = context.words()
	const language = context.language()
	const { today } = context.plan()
	const say = (day: number): string => sayDay(day, language, 'long', today)
	const since = [
		card.stageSince === null || card.stage === null ? null : words.since(say(card.stageSince)),
		card.met !== null ? words.metOn(say(card.met)) : card.band === 'to-meet' ? words.toMeet : null,
	]
	const known = since.filter((part) => part !== null).join('; ')
	if (card.stage !== null || known !== '') {
		const dd = fact(list, words.stage)
		if (card.stage !== null) dd.createDiv({ text: stages[card.stage] })
		if (known !== '') dd.createDiv({ cls: 'tend-muted', text: card.stage === null ? capitalized(known) : known })
	}
	if (card.cadence !== null && card.cadence !== 'never') {
		fact(list, words.cadence).setText(capitalized(sayCadence(card.cadence, language)))
	}
}

function drawPromises(list: HTMLElement, { mine, theirs }: Card, context: TendContext): void {
	if (mine.length + theirs.length === 0) return
	const { card: words } = context.words()
	const dd = fact(list, words.promises)
	const draw = ({ promise, source }: EvidencePromise, cls: string, before: string): void => {
		const task = dd.createDiv({ cls: `tend-task ${cls}` })
		const label = `${context.words().acts.names.keepPromise}: ${promise.text}`
		const box = task.createEl('button', { cls: 'tend-box', attr: { 'role': 'checkbox', 'aria-checked': false, 'aria-label': label, [PLACE]: `box ${label}` } })
		box.addEventListener('click', () => context.acts.keepPromise({ promise, source }))
		const says = task.createDiv()
		if (before !== '') says.createSpan({ cls: 'tend-muted', text: `${before} ` })
		leadsTo(says.createEl('a', { cls: 'tend-why-link', text: promise.text, attr: { href: '#' } }), source, context, context.acts.forPromise({ promise, source }))
		if (promise.due === null) return
		const day = words.by(sayDay(promise.due, context.language(), 'long', context.plan().today))
		says.createSpan({ cls: 'tend-muted tend-nowrap', text: ` ${day}` })
	}
	for (const one of mine) draw(one, 'is-mine', '')
	for (const one of theirs) draw(one, 'is-theirs', words.theirs)
}

/** Give and take in words; never with circle 1, where keeping score harms (RULES 25). */
function drawExchange(list: HTMLElement, { circle, path }: Card, { exchange }: CardFields, context: TendContext): void {
	if (exchange === null || circle === 1) return
	const { card: words } = context.words()
	const language = context.language()
	const dd = fact(list, words.exchange)
	dd.createDiv({ text: sayGiveAndTake(exchange, language) })
	const { last } = exchange
	if (last === null) return
	const day = sayDay(last.day, language, 'long', context.plan().today)
	const link = dd.createDiv({ cls: 'tend-muted' }).createEl('a', { cls: 'tend-why-link', text: words.lastGiven(last.text, day), attr: { href: '#', dir: 'auto' } })
	leadsTo(link, { path, line: last.line }, context)
}

function drawHuman(list: HTMLElement, card: Card, { texts }: CardFields, context: TendContext): void {
	const { card: words } = context.words()
	const lines: string[] = (texts.get('pronunciation') ?? []).map(words.pronounced)
	for (const property of HUMAN) {
		const said = texts.get(property)
		if (said !== undefined) lines.push(`${words[property]}: ${said.join(', ')}`)
	}
	if (card.birthday !== null) {
		const said = texts.get('birthday')?.[0]
		if (said !== undefined) lines.push(`${words.birthday}: ${sayBirthday(card, context)}`)
	}
	const by = texts.get('introduced_by')
	if (by !== undefined) lines.push(`${words.introducedBy}: ${by.join(', ')}`)
	if (card.confidential) lines.push(words.confidential)
	if (lines.length === 0) return
	const dd = fact(list, words.person)
	for (const line of lines) dd.createEl('p', { text: line, attr: { dir: 'auto' } })
}

function sayBirthday({ birthday }: Card, context: TendContext): string {
	if (birthday === null) return ''
	const { year, month, dayOfMonth } = birthday
	// A year with a 29 February stands in where the year is not known; it is not said.
	const day = dayOf(year ?? 2000, month, dayOfMonth)
	if (day === null) return ''
	const said = sayDay(day, context.language(), 'long')
	return year === null ? said.replace(/ \d{4}$/, '') : said
}

function drawAddresses(list: HTMLElement, { texts }: CardFields, context: TendContext): void {
	if (ADDRESSES.every((property) => texts.get(property) === undefined)) return
	const dd = fact(list, context.words().card.contacts)
	for (const property of ADDRESSES) {
		for (const said of texts.get(property) ?? []) {
			const href = safeAddress(property, said)
			if (href === null) dd.createEl('p', { text: said })
			else dd.createEl('p').createEl('a', { text: said, attr: { href, rel: 'noopener' } })
		}
	}
}

function drawLast(list: HTMLElement, card: Card, fields: CardFields | null, context: TendContext): void {
	const { card: words, channels } = context.words()
	const language = context.language()
	const { today } = context.plan()
	const interactions = fields?.interactions ?? []
	const dd = fact(list, words.last)
	if (interactions.length === 0 && card.touches.length === 0) {
		dd.createDiv({ cls: 'tend-muted', text: card.isLogRead ? words.nothingLogged : words.logNotRead })
		return
	}
	const lines = dd.createEl('ul', { cls: 'tend-log' })
	const told = new Set(interactions.map(({ day }) => day))
	const entries = [
		...interactions.map((own) => ({ ...own, own, source: { path: card.path, line: own.line } })),
		...card.touches.filter(({ day }) => !told.has(day)).map(({ day, channel, source }) => ({ day, channel, text: '', own: null, source })),
	].sort((a, b) => b.day - a.day)
	for (const { day, channel, text, own, source } of entries.slice(0, 6)) {
		const item = lines.createEl('li')
		item.createEl('time', { text: sayDay(day, language, 'short', today) })
		const what = [channel === null ? '' : channels[channel], text].filter((part) => part !== '').join(': ')
		const link = item.createEl('a', { cls: 'tend-why-link', text: what === '' ? words.contact : what, attr: { href: '#', dir: 'auto' } })
		const acts = own === null ? [] : context.acts.forLine(card.path, own)
		leadsTo(link, source, context, acts)
		if (acts.length > 0) drawMore(item, acts, `${context.words().acts.lineActs}: ${what}`)
	}
}

function drawUnreadableParts(list: HTMLElement, { unreadable, path }: Card, context: TendContext): void {
	if (unreadable.length === 0) return
	const { card: words } = context.words()
	const dd = fact(list, words.unreadable)
	for (const each of unreadable) {
		const { line, problem } = each
		const said = sayProblem(problem, context.language())
		const text = line === null ? said : `${capitalized(words.line(line))}: ${said}`
		const says = dd.createEl('p', { cls: 'tend-error' })
		leadsTo(says.createEl('a', { text, attr: { href: '#' } }), { path, line, key: problem.key }, context)
		const fix = context.acts.fix(path, each)
		if (fix === null) continue
		const button = says.createEl('button', { cls: 'tend-plain', text: `${context.words().acts.fixShort}…`, attr: { [PLACE]: `fix ${text}` } })
		button.addEventListener('click', fix)
	}
}
