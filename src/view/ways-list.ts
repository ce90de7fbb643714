import { pathOf } from '../contact/acquaintance'
import type { Party } from '../contact/acquaintance'
import { capitalized } from '../i18n/capitalized'
import type { SaidPart } from '../i18n/say-way-in'
import { sayAcquaintance, sayLastSpoken } from '../i18n/say-way-in'
import { noteTopic } from '../note/topic'
import type { Wanted } from '../query/wanted'
import { partyName, wantedKind } from '../query/wanted'
import type { WayIn, WayStep } from '../query/way-in'
import type { TendContext } from '../vault/ring'
import { askIntroduction } from './ask-introduction'
import { drawCircleGlyph } from './circle-glyph'
import { PLACE } from './keep-place'
import { drawName } from './person-row'
import { drawAgainst, drawParts, waySpeech } from './way-in-line'

/** How much stands of what a step rests on: the notes tell the rest. */
const MOST_GROUNDS = 3

/** The best ways in, each with its people in order, what every step rests on, what speaks against asking, and the asking. */
export function drawWays(parent: HTMLElement, ways: readonly WayIn[], wanted: Wanted, context: TendContext): void {
	if (ways[0]?.brokers.length === 0) parent.createEl('p', { text: context.words().ways.knownAlready })
	const list = parent.createEl('ol', { cls: 'tend-ways' })
	for (const way of ways) drawWholeWay(list.createEl('li'), way, wanted, context)
}

/** That there is no way yet, and what would make one. */
export function drawNoWay(parent: HTMLElement, wanted: Wanted, context: TendContext): void {
	const { ways: words } = context.words()
	const still = parent.createDiv({ cls: 'tend-no-way' })
	still.createEl('p', { text: `${words.none} ${words.anyMakes}` })
	const makers = still.createEl('ul', { cls: 'tend-muted' })
	for (const text of words.makers[wantedKind(wanted, (path) => context.index.tie(path))]) makers.createEl('li', { text })
}

function drawWholeWay(item: HTMLElement, way: WayIn, wanted: Wanted, context: TendContext): void {
	const { ways: words, acts } = context.words()
	const people = item.createEl('ol', { cls: 'tend-way' })
	const parties: readonly Party[] = [...way.brokers.map(({ contact }) => noteTopic(contact.path)), way.to]
	for (const [at, party] of parties.entries()) {
		const person = people.createEl('li')
		drawParty(person, party, wanted, context)
		const step = way.steps[at]
		if (step !== undefined) drawGrounds(person, party, step, wanted, context)
	}
	drawAgainst(item, way, wanted, context, true)
	const [first] = way.brokers
	const name = partyName(way.to, wanted, (path) => context.index.tie(path))
	const text = first === undefined ? acts.logShort : words.askFor(first.contact.name)
	const label = first === undefined ? acts.logFor(name) : text
	const ask = item.createEl('button', { text, attr: { 'aria-label': label, [PLACE]: `ask ${first?.contact.path ?? way.to}` } })
	ask.addEventListener('click', () => askIntroduction(way, wanted, context))
}

/** Somebody on the way: glyph, name, where they work, and when the user last spoke to them. */
function drawParty(item: HTMLElement, party: Party, wanted: Wanted, context: TendContext): void {
	const path = pathOf(party)
	const tie = path === null ? undefined : context.index.tie(path)
	drawCircleGlyph(item, tie?.contact.circle ?? null, context.words())
	const says = item.createDiv({ cls: 'tend-way-person' })
	const name = partyName(party, wanted, (at) => context.index.tie(at))
	if (path === null) says.createSpan({ cls: 'tend-name', text: name, attr: { dir: 'auto' } })
	else drawName(says, { path, name }, context)
	if (tie === undefined) return
	const { organizations, role } = tie.contact
	const works = organizations[0] ?? role
	const beside: readonly SaidPart[] = [...(works === null || works === wanted.name ? [] : [{ text: works, source: null }]), ...sayLastSpoken(tie, waySpeech(wanted, context))]
	drawParts(says.createSpan({ cls: 'tend-muted' }), beside, ', ', `spoken ${tie.contact.path}`, context)
}

/** What shows that somebody on the way knows the next, each piece leading to its line. */
function drawGrounds(item: HTMLElement, from: Party, { to, evidence }: WayStep, wanted: Wanted, context: TendContext): void {
	const list = item.createEl('ul', { cls: 'tend-way-grounds tend-muted' })
	for (const [at, one] of evidence.slice(0, MOST_GROUNDS).entries()) {
		const text = capitalized(sayAcquaintance(one, [from, to], waySpeech(wanted, context)))
		drawParts(list.createEl('li'), [{ text, source: one.source }], '', `ground ${one.source.path} ${String(at)}`, context)
	}
}
