import type { Card } from '../query/card'
import type { CardFields, TendContext } from '../vault/ring'
import { drawAddresses } from './card-addresses'
import { drawExchange } from './card-exchange'
import { drawHuman } from './card-human'
import { drawLast } from './card-log'
import { drawMatchFacts } from './card-matches'
import { drawPromises } from './card-promises'
import { drawSend } from './card-send'
import { drawStage } from './card-stage'
import { drawUnreadableParts } from './card-unreadable'
import { drawWay } from './card-way'

/** The card's facts as label and text; what is not known has no line. */
export function drawFacts(list: HTMLElement, card: Card, fields: CardFields | null, context: TendContext): void {
	drawStage(list, card, context)
	drawWay(list, card, context)
	drawPromises(list, card, context)
	drawExchange(list, card, context)
	drawHuman(list, card, context)
	if (fields !== null) drawAddresses(list, fields, context)
	drawSend(list, card, context)
	drawMatchFacts(list, card, context)
	drawLast(list, card, fields, context)
	drawUnreadableParts(list, card, context)
}
