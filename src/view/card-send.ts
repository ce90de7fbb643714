import { setIcon } from 'obsidian'
import { sayChanged, sayTopics } from '../i18n/say-idea'
import type { Card } from '../query/card'
import type { Idea } from '../query/idea'
import { whyNothingToSend } from '../query/something-to-send'
import type { TendContext } from '../vault/ring'
import { copyIdea } from './copy-idea'
import { fact } from './fact'
import { drawIdea, drawTopics } from './idea-link'
import { PLACE } from './keep-place'

/** How many notes the card offers. */
const MOST_OFFERED = 3

/** What could be sent to the person, each with its reason; to a new tie also why there is nothing. */
export function drawSend(list: HTMLElement, { path }: Card, context: TendContext): void {
	const ideas = context.ideas(path).slice(0, MOST_OFFERED)
	if (ideas.length === 0) {
		drawNothing(list, path, context)
		return
	}
	const dd = fact(list, context.words().send.title)
	for (const idea of ideas) drawOffer(dd, idea, context)
}

/** Before every note has been looked at, nobody can say that there is nothing. */
function drawNothing(list: HTMLElement, path: string, context: TendContext): void {
	const tie = context.index.tie(path)
	const why = tie === undefined || context.ideasRevision() === null ? null : whyNothingToSend(tie)
	if (why === null) return
	const { send: words } = context.words()
	fact(list, words.title).createDiv({ cls: 'tend-muted', text: why === 'unchanged' ? words.unchanged : words.noTopics })
}

function drawOffer(dd: HTMLElement, idea: Idea, context: TendContext): void {
	const offer = dd.createDiv({ cls: 'tend-offer' })
	const says = offer.createDiv()
	drawIdea(says, idea, `card idea ${idea.path}`, context)
	drawWhy(says.createDiv({ cls: 'tend-muted' }), idea, context)
	const label = context.words().send.copy(idea.title)
	const copy = offer.createEl('button', { cls: 'tend-plain tend-copy', attr: { 'aria-label': label, [PLACE]: `copy ${idea.path}` } })
	setIcon(copy, 'copy')
	copy.addEventListener('click', () => void copyIdea(copy, idea, context))
}

/** The day of the change, and each shared topic as a link to the line that names it. */
function drawWhy(why: HTMLElement, idea: Idea, context: TendContext): void {
	why.appendText(sayChanged(idea.changed, context.language(), context.plan().today))
	for (const said of sayTopics(idea, context.language())) {
		why.appendText(', ')
		drawTopics(why, said, context)
	}
}
