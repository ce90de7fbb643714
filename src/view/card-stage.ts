import { stageChecks } from '../contact/stage-checks'
import { capitalized } from '../i18n/capitalized'
import { sayCadence } from '../i18n/say-cadence'
import { sayDay } from '../i18n/say-day'
import type { Card } from '../query/card'
import type { TendContext } from '../vault/ring'
import { drawPractices } from './card-practices'
import { fact } from './fact'

/** The stage and since when, how long the two have known each other, what is next for it, and the cadence. */
export function drawStage(list: HTMLElement, card: Card, context: TendContext): void {
	const { card: words, stages } = context.words()
	const language = context.language()
	const { today } = context.plan()
	const say = (day: number): string => sayDay(day, language, 'long', today)
	const since = [
		card.stageSince === null || card.stage === null ? null : words.since(say(card.stageSince)),
		card.met !== null ? words.metOn(say(card.met)) : card.band === 'to-meet' ? words.toMeet : null,
	]
	const known = since.filter((part) => part !== null).join('; ')
	const tie = context.index.tie(card.path)
	const checks = tie === undefined ? [] : stageChecks(tie, context.playbook().practices, today)
	if (card.stage !== null || known !== '' || checks.length > 0) {
		const dd = fact(list, words.stage)
		if (card.stage !== null) dd.createDiv({ text: stages[card.stage] })
		if (known !== '') dd.createDiv({ cls: 'tend-muted', text: card.stage === null ? capitalized(known) : known })
		if (tie !== undefined) drawPractices(dd, tie, checks, context)
	}
	if (card.cadence !== null && card.cadence !== 'never' && !card.deceased) {
		fact(list, words.cadence).setText(capitalized(sayCadence(card.cadence, language)))
	}
}
