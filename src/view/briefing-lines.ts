import type { Circle } from '../contact/circle'
import type { BriefingLine, SaidBriefing } from '../i18n/say-briefing'
import type { TendContext } from '../vault/ring'
import { drawCircleGlyph } from './circle-glyph'
import { fact } from './fact'
import { leadsTo } from './open-note'

/** What the briefing's lines need of the dialog they stand in. */
export interface BriefingHome {
	readonly context: TendContext
	readonly circle: Circle | null
	/** A line was followed to its note. */
	readonly left: () => void
}

/** The sections of a briefing: a label, and what is known; every line leads to where it stands. */
export function drawSections(parent: HTMLElement, { sections }: SaidBriefing, home: BriefingHome): void {
	const list = parent.createEl('dl', { cls: 'tend-facts' })
	for (const { id, label, lines } of sections) {
		const dd = fact(list, label)
		if (id === 'last') drawDated(dd, lines, home)
		else for (const [at, line] of lines.entries()) drawLine(dd, line, id === 'who' && at === 0 ? home.circle : undefined, home)
	}
}

/** When the two will meet, leading to the line that plans it. */
export function drawMeeting(parent: HTMLElement, { meeting }: SaidBriefing, home: BriefingHome): void {
	if (meeting === null) return
	follow(parent.createEl('p', { cls: 'tend-muted tend-briefing-when' }), meeting.text, meeting.source, home)
}

function drawDated(dd: HTMLElement, lines: readonly BriefingLine[], home: BriefingHome): void {
	const list = dd.createEl('ul', { cls: 'tend-log' })
	for (const { before, text, source } of lines) {
		const item = list.createEl('li')
		item.createEl('time', { text: before })
		follow(item, text, source, home)
	}
}

/** @param circle drawn before the line; undefined: no glyph is */
function drawLine(dd: HTMLElement, { before, text, after, source, as }: BriefingLine, circle: Circle | null | undefined, home: BriefingHome): void {
	const says = dd.createEl('p', { cls: `tend-briefing-line is-${as}` })
	if (circle !== undefined) drawCircleGlyph(says, circle, home.context.words())
	if (before !== '') says.createSpan({ cls: 'tend-muted', text: `${before} ` })
	follow(says, text, source, home)
	if (after === '') return
	// Outside of what holds together: the line may end here.
	says.appendText(' ')
	says.createSpan({ cls: `tend-muted${as === 'promise' ? ' tend-nowrap' : ''}`, text: as === 'promise' ? after : `· ${after}` })
}

function follow(parent: HTMLElement, text: string, source: BriefingLine['source'], { context, left }: BriefingHome): void {
	const link = parent.createEl('a', { cls: 'tend-why-link', text, attr: { href: '#', dir: 'auto' } })
	leadsTo(link, source, context)
	link.addEventListener('click', left)
	link.addEventListener('auxclick', ({ button }) => {
		if (button === 1) left()
	})
}
