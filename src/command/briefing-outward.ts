import type { Tie } from '../contact/tie'
import { outwardBriefing, notesOf } from '../i18n/outward-briefing'
import type { OutwardBriefing } from '../i18n/outward-briefing'
import type { SaidBriefing } from '../i18n/say-briefing'
import { sayBriefing } from '../i18n/say-briefing'
import { briefingOf } from '../query/briefing'
import { withoutTold } from '../query/outward'
import type { CardFields, TendContext } from '../vault/ring'

/** The briefing on one person in words, as the vault's owner may read it. */
export function saidBriefing(tie: Tie, fields: CardFields | null, context: TendContext, isOpen: (path: string) => boolean = () => true): SaidBriefing {
	const { today } = context.plan()
	const briefing = briefingOf(tie, {
		today,
		interactions: fields?.interactions ?? [],
		ideas: context.ideas(tie.contact.path).filter(({ path }) => isOpen(path)),
		others: context.index.ties().filter(({ contact }) => isOpen(contact.path)),
	})
	return sayBriefing(briefing, context.language(), today)
}

/** The same as it may leave the vault (RULES 6). */
export async function saidOutward(tie: Tie, fields: CardFields | null, context: TendContext): Promise<OutwardBriefing> {
	const { path: subject } = tie.contact
	const isOpen = (path: string): boolean => path === subject || context.index.tie(path)?.contact.confidential !== true
	const told = saidBriefing(withoutTold(tie, (path) => !isOpen(path), context.plan().today), fields, context, isOpen)
	const paths = [...new Set([subject, ...notesOf(told)])]
	const notes = await Promise.all(paths.map(async (path) => [path, await context.outward(path, subject)] as const))
	return outwardBriefing(saidBriefing(tie, fields, context), told, subject, new Map(notes))
}
