import type { Tie } from '../contact/tie'
import { outwardBriefing } from '../i18n/outward-briefing'
import type { OutwardBriefing } from '../i18n/outward-briefing'
import type { SaidBriefing } from '../i18n/say-briefing'
import { sayBriefing } from '../i18n/say-briefing'
import { briefingOf } from '../query/briefing'
import type { Briefing } from '../query/briefing'
import type { CardFields, TendContext } from '../vault/ring'

/** The briefing on one person in words, as the vault's owner may read it. */
export function saidBriefing(tie: Tie, fields: CardFields | null, context: TendContext): SaidBriefing {
	return say(fullBriefing(tie, fields, context), context)
}

/** The same as it may leave the vault (RULES 6); of a person whose own note cannot be read, no more than the name. */
export async function saidOutward(tie: Tie, fields: CardFields | null, context: TendContext): Promise<OutwardBriefing> {
	const full = fullBriefing(tie, fields, context)
	const outward = await context.outward(tie.contact.path)
	const said = say(full, context)
	if (outward === null) return outwardBriefing(said, { ...said, meeting: null, sections: [] })
	const { today } = context.plan()
	const briefing = briefingOf(outward.tie, { ...outward, today, interactions: outward.fields.interactions })
	// What is merely left blank is known all the same: nobody is to ask for it.
	const questions = [...briefing.questions.filter(({ kind }) => kind === 'after'), ...full.questions.filter(({ kind }) => kind === 'gentle')]
	return outwardBriefing(said, say({ ...briefing, questions }, context))
}

function fullBriefing(tie: Tie, fields: CardFields | null, context: TendContext): Briefing {
	return briefingOf(tie, {
		today: context.plan().today,
		interactions: fields?.interactions ?? [],
		ideas: context.ideas(tie.contact.path),
		match: context.matchesAbout(tie.contact.path).find(({ who }) => who.contact.path === tie.contact.path) ?? null,
	})
}

function say(briefing: Briefing, context: TendContext): SaidBriefing {
	return sayBriefing(briefing, context.words(), context.language(), context.plan().today)
}
