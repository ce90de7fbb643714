import { sayGiven, sayMatch } from '../i18n/say-match'
import type { Match } from '../query/match'
import type { TendContext } from '../vault/ring'
import { drawAct } from './person-acts'

const ICONS: Readonly<Record<Match['kind'], string>> = { help: 'heart-handshake', introduce: 'users' }

/** To take a match, which opens the log form with what there is to say, and to have it never offered again. */
export function drawMatchActs(parent: HTMLElement, match: Match, context: TendContext): void {
	const { matches: words } = context.words()
	const said = sayMatch(match, context.language())
	const place = placeOf(match)
	const short = match.kind === 'help' ? words.helpShort : words.introduceShort
	drawAct(parent, ICONS[match.kind], short, said, `take ${place}`).addEventListener('click', () => take(match, context))
	drawAct(parent, 'x', words.dismissShort, words.dismissFor(said), `dismiss ${place}`).addEventListener('click', () => context.acts.dismiss(match))
}

/** By what a match is found again after a drawing: who needs what, and from whom. */
export function placeOf(match: Match): string {
	const { who, need } = match
	return [who.contact.path, need, match.kind === 'help' ? '' : match.other.contact.path].join(' ')
}

function take(match: Match, context: TendContext): void {
	const others = match.kind === 'help' ? [] : [match.other.contact.path]
	context.acts.log(match.who.contact.path, { with: others, words: { gave: sayGiven(match, context.language()) } })
}
